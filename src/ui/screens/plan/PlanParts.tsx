import { createUniqueId, For, Show } from 'solid-js'
import { addDays, bodyTileIds, seriesLimits, tileIds, visitTypes } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { createView } from '../../bridge.ts'
import { DateField } from '../../parts/DateField.tsx'
import { Pick, TextField } from '../../parts/fields.tsx'
import { FeelingSafe } from '../../parts/FeelingSafe.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Para } from '../../parts/Para.tsx'
import { TilePicks } from './TilePicks.tsx'
import type { PlanDraft, PlanFormProps } from './usePlan.ts'
import { WhoPicks } from './WhoPicks.tsx'

const lengths = [15, 30, 45, 60, 90, 120, 180, 240, 480, 540, 600, 720] as const

type PartProps = { readonly of: PlanDraft; readonly form: PlanFormProps }

export function PlanTitle(props: PartProps) {
  const { words } = useKith()
  const say = words.plan
  return (
    <TextField
      label={say.what}
      hint={say.whatHint}
      value={props.of.plan.title}
      onInput={(title) => props.of.setPlan({ title })}
      maxLength={seriesLimits.title}
      invalid={props.of.act().refusal()?.kind === 'empty-name'}
      errorId="plan-refused"
      suggestions={say.titles}
    />
  )
}

export function PlanWhen(props: PartProps) {
  const { words, dates } = useKith()
  const id = createUniqueId()
  const say = words.plan
  const { plan, setPlan } = props.of
  return (
    <>
      <div class="field-row">
        <div class="field">
          <label for={`${id}-start`}>{say.start}</label>
          <input
            id={`${id}-start`}
            class="input"
            type="time"
            required
            step="300"
            value={plan.start}
            onInput={(event) => setPlan({ start: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-minutes`}>{say.minutes}</label>
          <select
            id={`${id}-minutes`}
            class="input"
            value={plan.minutes}
            onChange={(event) => setPlan({ minutes: Number(event.currentTarget.value) })}
          >
            <For each={[...new Set([...lengths, plan.minutes])].sort((a, b) => a - b)}>
              {(n) => <option value={n}>{words.say.opening(words.time.duration(n))}</option>}
            </For>
          </select>
        </div>
        <DateField
          label={plan.repeat === 'once' ? say.on : say.from}
          min={addDays(props.form.today, -31)}
          value={plan.from}
          onInput={props.of.chooseDay}
        />
      </div>
      <Show when={props.of.isPast()}>
        <Para role="status" class="quiet" text={say.isPast(dates.day(props.of.first()))} />
      </Show>
    </>
  )
}

/** Who comes is chosen under her own words of who should. */
export function PlanWho(props: PartProps) {
  const { plan, setPlan } = props.of
  const profile = createView('profile', () => null)
  const wished = () => ({
    ...{ wishes: [], newHere: [], noPhoto: [], wantsTwo: false },
    cards: (profile()?.cards ?? []).filter(({ kind }) => kind === 'wishes'),
  })
  return (
    <>
      <FeelingSafe safe={wished()} />
      <WhoPicks
        people={props.of.others()}
        chosen={props.of.chosen()}
        needed={plan.needed}
        second={plan.second}
        onChoose={props.of.choose}
        onNeed={(needed, second) => {
          setPlan({ needed, second })
          props.of.choose(props.of.chosen().slice(0, needed))
        }}
      />
    </>
  )
}

/** What most leave as it is. */
export function PlanMore(props: PartProps & { isShut?: boolean }) {
  const { words } = useKith()
  const say = words.plan
  const { plan, setPlan } = props.of
  const hasMore = !props.isShut && (plan.until !== '' || plan.place !== '' || plan.type !== 'care')
  return (
    <Fold title={say.more} class="more-plan" open={hasMore}>
      <div class="stack-l">
        <fieldset class="stack-s">
          <legend class="legend">{say.type}</legend>
          <div class="picks">
            <For each={visitTypes}>
              {(type) => (
                <Pick
                  type="radio"
                  name="type"
                  checked={plan.type === type}
                  onChange={() => setPlan({ type })}
                >
                  {words.week.type[type]}
                </Pick>
              )}
            </For>
          </div>
        </fieldset>
        <fieldset class="stack-s">
          <legend class="legend">{say.where}</legend>
          <div class="picks picks-wide">
            <Pick
              type="radio"
              name="where"
              checked={!props.of.elsewhere()}
              onChange={() => props.of.setElsewhere(false)}
            >
              {say.home}
            </Pick>
            <Pick
              type="radio"
              name="where"
              checked={props.of.elsewhere()}
              onChange={() => props.of.setElsewhere(true)}
            >
              {say.elsewhere}
            </Pick>
          </div>
          <Show when={props.of.elsewhere()}>
            <TextField
              label={say.place}
              hint={say.placeHint}
              value={plan.place}
              maxLength={seriesLimits.place}
              onInput={(place) => setPlan({ place })}
            />
          </Show>
        </fieldset>
        <Show when={plan.repeat !== 'once'}>
          <DateField
            label={say.until}
            hint={say.untilHint}
            min={plan.from}
            value={plan.until}
            onInput={(until) => setPlan({ until })}
          />
        </Show>
      </div>
    </Fold>
  )
}

export function PlanTiles(props: PartProps) {
  const { words } = useKith()
  const say = words.plan
  const { plan, setPlan } = props.of
  return (
    <TilePicks
      legend={say.tiles}
      hint={say.tilesHint}
      from={tileIds.filter((tile) => !bodyTileIds.includes(tile))}
      chosen={plan.tiles}
      onChange={(tiles) => setPlan({ tiles })}
    />
  )
}

export function PlanBody(props: PartProps) {
  const { words } = useKith()
  const say = words.plan
  const { plan, setPlan } = props.of
  return (
    <Show when={props.form.care}>
      {(care) => (
        <TilePicks
          legend={say.bodyTiles}
          hint={say.bodyTilesHint}
          from={bodyTileIds}
          chosen={plan.tiles}
          onChange={(tiles) => setPlan({ tiles })}
          seen={care()}
        />
      )}
    </Show>
  )
}

export function PlanSum(props: PartProps & { isPage?: boolean }) {
  const { words } = useKith()
  return (
    <div class="card card-soft stack-s">
      <Show when={!props.isPage}>
        <h2>{words.plan.summary}</h2>
      </Show>
      <p class="quote" aria-live="polite">
        {props.of.sentence()}
      </p>
      <Seen audience={props.form.audience} tense="will" />
    </div>
  )
}

/** Kept among those who plan until it is published. */
export function PlanAsDraft(props: PartProps) {
  const { words } = useKith()
  return (
    <Show when={props.form.iPlan && !props.of.isDraft()}>
      <button class="btn btn-line" type="button" onClick={() => void props.of.save(true)}>
        {words.rota.draft.keep}
      </button>
      <Para class="quiet small" text={words.rota.draft.firstWhat} />
    </Show>
  )
}
