import { useNavigate } from '../../router.tsx'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Audience, VisitPlan } from '../../../app/index.ts'
import { addDays, bodyTileIds, seriesLimits, tileIds, visitTypes } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { Pick, TextField } from '../../parts/fields.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { takePlanFrom } from '../../planFrom.ts'
import { HowOften } from './HowOften.tsx'
import { useRuleWords } from './ruleWords.ts'
import { TilePicks } from './TilePicks.tsx'
import { WhoPicks } from './WhoPicks.tsx'
import { Fold } from '../../parts/Fold.tsx'

const lengths = [15, 30, 45, 60, 90, 120, 180, 240, 480, 540, 600, 720] as const

type Plan = Required<VisitPlan>

const fresh = (from: string): Plan => ({
  ...{ title: '', weekdays: [], start: '09:00', minutes: 60, from, until: '', personId: null, otherIds: [] },
  ...{ tiles: [], repeat: 'week', interval: 1, nth: 1, type: 'care', place: '', needed: 1, second: '' },
})

export function PlanForm(props: {
  today: string
  audience: Audience
  /** Undefined where I am not in it: what is private is not mine to plan. */
  care: Audience | undefined
  iPlan: boolean
  /** What goes on otherwise from a day on; or a suggestion that is taken up; or a draft, by its `itemId`. */
  anew: { readonly seriesId: string; readonly plan: Plan; readonly itemId: string | null } | undefined
}) {
  const { words, dates, tell } = useKith()
  const navigate = useNavigate()
  const planIt = createAct('planVisit')
  const planAnew = createAct('planAnew')
  const keepDraft = createAct('keepDraft')
  const id = createUniqueId()
  const rule = useRuleWords()
  const [plan, setPlan] = createStore<Plan>({ ...(props.anew?.plan ?? fresh(props.today)) })
  const [elsewhere, setElsewhere] = createSignal(plan.place !== '')
  const from = props.anew ? undefined : takePlanFrom()
  if (from) setPlan({ title: from.title, repeat: 'once' })
  const became = createAct('noteMessageBecame')
  const hasMore = plan.until !== '' || plan.place !== '' || plan.type !== 'care'
  const [noDays, setNoDays] = createSignal(false)
  const say = words.plan
  const isDraft = () => props.anew?.itemId != null
  const act = () => (isDraft() ? keepDraft : props.anew ? planAnew : planIt)
  const others = () => props.audience.people.filter((person) => !person.isHolder)
  const chosen = () => [plan.personId ?? '', ...plan.otherIds].filter((one) => one !== '')
  const names = () =>
    chosen().flatMap((one) => others().find((person) => person.personId === one)?.name ?? [])
  const choose = ([first, ...otherIds]: readonly string[]) => setPlan({ personId: first ?? null, otherIds })
  const save = async (asDraft = isDraft()) => {
    if (plan.title.trim() === '') return act().refuse({ kind: 'empty-name' })
    setNoDays(plan.repeat === 'week' && plan.weekdays.length === 0)
    if (noDays()) return
    const whole = {
      ...plan,
      title: plan.title.trim(),
      weekdays: plan.weekdays.toSorted((a, b) => a - b),
      otherIds: [...plan.otherIds],
      tiles: [...plan.tiles],
      place: elsewhere() ? plan.place.trim() : '',
    }
    const { anew } = props
    if (asDraft) {
      const itemId = anew?.itemId ?? null
      if (!(await keepDraft.run({ itemId, plan: whole, after: anew?.seriesId ?? '' }))) return
      tell(words.rota.draft.kept)
      return navigate(`/week?day=${plan.from}`)
    }
    const made = await (anew ? planAnew.run({ seriesId: anew.seriesId, plan: whole }) : planIt.run(whole))
    if (!made) return
    if (from)
      await became.run({ circleId: from.circleId, messageId: from.messageId, seriesId: made.gives.seriesId })
    tell(anew ? say.savedAnew : props.iPlan ? say.saved : say.suggested)
    navigate(anew ? '/week' : '/today')
  }
  return (
    <form
      class="columns"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div class="stack-l">
        <TextField
          label={say.what}
          hint={say.whatHint}
          value={plan.title}
          onInput={(title) => setPlan({ title })}
          maxLength={seriesLimits.title}
          invalid={act().refusal()?.kind === 'empty-name'}
          errorId="plan-refused"
          suggestions={say.titles}
        />
        <HowOften plan={plan} noDays={noDays()} onChange={setPlan} />
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
            min={addDays(props.today, -31)}
            value={plan.from}
            onInput={(from) => from !== '' && setPlan({ from })}
          />
        </div>
        <WhoPicks
          people={others()}
          chosen={chosen()}
          needed={plan.needed}
          second={plan.second}
          onChoose={choose}
          onNeed={(needed, second) => {
            setPlan({ needed, second })
            choose(chosen().slice(0, needed))
          }}
        />
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
              <div class="picks">
                <Pick type="radio" name="where" checked={!elsewhere()} onChange={() => setElsewhere(false)}>
                  {say.home}
                </Pick>
                <Pick type="radio" name="where" checked={elsewhere()} onChange={() => setElsewhere(true)}>
                  {say.elsewhere}
                </Pick>
              </div>
              <Show when={elsewhere()}>
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
        <TilePicks
          legend={say.tiles}
          hint={say.tilesHint}
          from={tileIds.filter((tile) => !bodyTileIds.includes(tile))}
          chosen={plan.tiles}
          onChange={(tiles) => setPlan({ tiles })}
        />
        <Show when={props.care}>
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
      </div>
      <section class="stack plan-side">
        <div class="card card-soft stack-s">
          <h2>{say.summary}</h2>
          <p class="quote" aria-live="polite">
            {say.sentence(
              names(),
              plan.title.trim(),
              rule(plan),
              dates.time(plan.start),
              words.time.duration(plan.minutes),
            )}
          </p>
          <Seen audience={props.audience} tense="will" />
        </div>
        <Refusal of={act().refusal() ?? keepDraft.refusal()} id="plan-refused" />
        <button class="btn btn-big" type="submit" aria-disabled={act().busy()}>
          {isDraft()
            ? words.rota.draft.keep
            : props.anew
              ? say.saveAnew
              : props.iPlan
                ? say.save
                : say.suggest}
        </button>
        <Show when={props.iPlan && !isDraft()}>
          <button class="btn btn-line" type="button" onClick={() => void save(true)}>
            {words.rota.draft.keep}
          </button>
          <Para class="quiet small" text={words.rota.draft.firstWhat} />
        </Show>
      </section>
    </form>
  )
}
