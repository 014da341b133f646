import { useNavigate } from '../router.tsx'
import { createEffect, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { Audience, CirclePurpose, PeopleView } from '../../app/index.ts'
import { addDays, bodyTileIds, seriesLimits, tileIds, type TileId } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Choice, Pick, TextField } from '../parts/fields.tsx'
import { Face } from '../parts/Face.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { GapFace } from '../parts/VisitCard.tsx'
import { useWishHints } from '../parts/wishHints.ts'
import { TilePicks } from './plan/TilePicks.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const lengths = [15, 30, 45, 60, 90, 120, 180, 240, 480] as const

export function Plan() {
  const { words } = useKith()
  const people = createView('people', () => null)
  const audience = (view: PeopleView, purpose: CirclePurpose): Audience | undefined => {
    const found = view.circles.find((item) => item.circle.purpose === purpose)
    return found && { circle: found.circle, people: found.people }
  }
  return (
    <Screen title={words.plan.title} lead={words.plan.lead} wide back={backToMe(words, 'team')}>
      <Ready data={people()}>
        {(view) => (
          <Show when={audience(view(), 'schedule')} fallback={<Para text={words.plan.cannot} />}>
            {(who) => <PlanForm audience={who()} care={audience(view(), 'care')} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function PlanForm(props: {
  audience: Audience
  /** Undefined where I am not in it: what is private is not mine to plan. */
  care: Audience | undefined
}) {
  const { words, dates, clock, tell } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const today = createView('today', () => null)
  const plan = createAct('planVisit')
  const hint = useWishHints()
  const id = createUniqueId()
  const firstDay = () => today()?.date ?? dates.plainDate(clock.now())
  const [title, setTitle] = createSignal('')
  const [days, setDays] = createSignal<readonly number[]>([])
  const [start, setStart] = createSignal('09:00')
  const [minutes, setMinutes] = createSignal(60)
  const [from, setFrom] = createSignal('')
  const [personId, setPersonId] = createSignal<string | null>(null)
  const [tiles, setTiles] = createSignal<readonly TileId[]>([])
  const [noDays, setNoDays] = createSignal(false)
  const say = words.plan
  createEffect(() => {
    if (from() === '') setFrom(firstDay())
  })
  const toggle = <T,>(list: readonly T[], item: T, on: boolean): readonly T[] =>
    on ? [...list, item] : list.filter((one) => one !== item)
  const others = () => props.audience.people.filter((person) => !person.isHolder)
  const who = () => others().find((person) => person.personId === personId())?.name ?? ''
  const save = async () => {
    if (title().trim() === '') return plan.refuse({ kind: 'empty-name' })
    setNoDays(days().length === 0)
    if (days().length === 0) return
    const made = await plan.run({
      title: title().trim(),
      weekdays: days().toSorted((a, b) => a - b),
      start: start(),
      minutes: minutes(),
      from: from(),
      personId: personId(),
      tiles: tiles(),
    })
    if (!made) return
    tell(say.saved)
    navigate('/today')
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
          value={title()}
          onInput={setTitle}
          maxLength={seriesLimits.title}
          invalid={plan.refusal()?.kind === 'empty-name'}
          errorId="plan-refused"
          suggestions={say.titles}
        />
        <fieldset class="stack-s">
          <legend class="legend">{say.days}</legend>
          <div class="picks">
            <For each={weekdays}>
              {(day) => (
                <Pick
                  type="checkbox"
                  name="day"
                  checked={days().includes(day)}
                  onChange={(on) => setDays(toggle(days(), day, on))}
                >
                  {dates.weekday(day)}
                </Pick>
              )}
            </For>
            <Pick
              type="checkbox"
              name="every-day"
              checked={days().length === 7}
              onChange={(on) => setDays(on ? weekdays : [])}
            >
              {say.everyDay}
            </Pick>
          </div>
          <p role="alert" class="clay">
            {noDays() && days().length === 0 ? say.daysNone : ''}
          </p>
        </fieldset>
        <div class="field-row">
          <div class="field">
            <label for={`${id}-start`}>{say.start}</label>
            <input
              id={`${id}-start`}
              class="input"
              type="time"
              required
              step="300"
              value={start()}
              onInput={(event) => setStart(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for={`${id}-minutes`}>{say.minutes}</label>
            <select
              id={`${id}-minutes`}
              class="input"
              value={minutes()}
              onChange={(event) => setMinutes(Number(event.currentTarget.value))}
            >
              <For each={lengths}>
                {(n) => <option value={n}>{words.say.opening(words.time.duration(n))}</option>}
              </For>
            </select>
          </div>
          <div class="field">
            <label for={`${id}-from`}>{say.from}</label>
            <input
              id={`${id}-from`}
              class="input"
              type="date"
              required
              min={addDays(firstDay(), -31)}
              value={from()}
              onInput={(event) => setFrom(event.currentTarget.value)}
            />
          </div>
        </div>
        <fieldset class="stack-s">
          <legend class="legend">{say.who}</legend>
          <div class="card choices">
            <Choice
              type="radio"
              name="who"
              value=""
              checked={personId() === null}
              title={say.nobody}
              what={say.nobodyWhat}
              before={<GapFace />}
              onChange={() => setPersonId(null)}
            />
            <For each={others()}>
              {(person) => (
                <Choice
                  type="radio"
                  name="who"
                  value={person.personId}
                  checked={personId() === person.personId}
                  title={person.name}
                  what={words.say.relationTo(open()?.team.iAmHolder ?? false, person.relation)}
                  note={hint(person.personId)}
                  before={<Face person={person} />}
                  onChange={() => setPersonId(person.personId)}
                />
              )}
            </For>
          </div>
        </fieldset>
        <TilePicks
          legend={say.tiles}
          hint={say.tilesHint}
          from={tileIds.filter((tile) => !bodyTileIds.includes(tile))}
          chosen={tiles()}
          onChange={setTiles}
        />
        <Show when={props.care}>
          {(care) => (
            <TilePicks
              legend={say.bodyTiles}
              hint={say.bodyTilesHint}
              from={bodyTileIds}
              chosen={tiles()}
              onChange={setTiles}
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
              who(),
              title().trim(),
              days()
                .toSorted((a, b) => a - b)
                .map(dates.weekday),
              dates.time(start()),
              words.time.duration(minutes()),
            )}
          </p>
          <Seen audience={props.audience} tense="will" />
        </div>
        <Refusal of={plan.refusal()} id="plan-refused" />
        <button class="btn btn-big" type="submit" aria-disabled={plan.busy()}>
          {say.save}
        </button>
      </section>
    </form>
  )
}
