import { createSignal, For, Show } from 'solid-js'
import type { VisitView } from '../../../app/index.ts'
import {
  outcomes,
  reasons,
  tileIds,
  type Mood,
  type Outcome,
  type Reason,
  type TileId,
} from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { MedicineStrip } from '../../parts/MedicineStrip.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { Para } from '../../parts/Para.tsx'
import { Pick } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { reasonIcons } from '../../parts/visitIcons.ts'
import { LinkRow } from '../me/MeRow.tsx'
import { Moods } from './Moods.tsx'

const outcomeIcons: Readonly<Record<Outcome, IconName>> = {
  done: 'check',
  partly: 'check',
  'not-done': 'cross',
  declined: 'cross',
  'not-needed': 'cross',
}

const mostTiles = 8
/** Of a visit in whose plan there are none. */
const usual: readonly TileId[] = [
  'breakfast',
  'lunch',
  'drinks',
  'wash',
  'dress',
  'walk',
  'housework',
  'company',
]

/** A tap goes round the three that are said most; the two others are in the list below. */
const afterTap: Readonly<Record<Outcome, Outcome | null>> = {
  done: 'not-done',
  'not-done': 'declined',
  declined: null,
  partly: 'done',
  'not-needed': 'done',
}

/** What was done together: one tap a thing, no typing. */
export function Do(props: { view: NonNullable<VisitView>; onNext: () => void; onLeave: () => void }) {
  const { words, offerUndo } = useKith()
  const tick = createAct('tick')
  const [more, setMore] = createSignal(false)
  const say = words.visit.do
  const outcomeOf = (tile: TileId): Outcome | null =>
    props.view.mine?.tiles.find((one) => one.tile === tile)?.outcome ?? null
  const planned = () => props.view.visit.tiles
  // Two by four of the plan, and whatever was ticked: the rest is behind "More".
  const first = () => {
    const own = tileIds.filter((tile) => planned().includes(tile))
    return own.length > 0 ? own.slice(0, mostTiles) : usual
  }
  const shown = () => tileIds.filter((tile) => more() || first().includes(tile) || outcomeOf(tile) !== null)
  const others = (tile: TileId) =>
    props.view.others.flatMap((record) =>
      record.tiles
        .filter((one) => one.tile === tile && record.by !== null)
        .map((one) => words.visits.do.alsoBy(record.by?.name ?? '', words.write.outcomes[one.outcome])),
    )
  const [asked, setAsked] = createSignal<TileId | null>(null)
  const whyOf = (tile: TileId) => props.view.mine?.tiles.find((one) => one.tile === tile)?.why ?? null
  const { visitId } = props.view.visit
  let turn: Promise<unknown> = Promise.resolve()
  // One after another: the next picture is tapped before the last is saved.
  const put = (tile: TileId, outcome: Outcome | null, why: Reason | null = null) => {
    const done = turn.then(() => tick.run({ visitId, tile, outcome, why }))
    turn = done
    return done
  }
  const set = async (tile: TileId, outcome: Outcome | null) => {
    const before = outcomeOf(tile)
    navigator.vibrate?.(18)
    setAsked(outcome === null || outcome === 'done' ? null : tile)
    if (!(await put(tile, outcome))) return
    const name = words.write.tiles[tile]
    offerUndo(outcome === null ? say.cleared(name) : say.changed(name, words.write.outcomes[outcome]), () => {
      void put(tile, before)
    })
  }
  const tap = (tile: TileId) => {
    const now = outcomeOf(tile)
    void set(tile, now === null ? 'done' : afterTap[now])
  }
  return (
    <div class="stack">
      <MedicineStrip visitId={visitId} />
      <ul class="tiles">
        <For each={shown()}>
          {(tile) => (
            <li>
              <button
                class="tile"
                type="button"
                data-outcome={outcomeOf(tile) ?? 'none'}
                onClick={() => tap(tile)}
              >
                <Icon name={tile} />
                <span>{words.write.tiles[tile]}</span>
                <TileState outcome={outcomeOf(tile)} why={whyOf(tile)} />
                <For each={others(tile)}>{(line) => <span class="tile-also">{line}</span>}</For>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={asked()} keyed>
        {(tile) => (
          <section class="card stack-s" aria-label={words.visits.do.why(words.write.tiles[tile])}>
            <Para text={words.visits.do.why(words.write.tiles[tile])} />
            <div class="picks picks-visit">
              <For each={reasons}>
                {(why) => (
                  <Pick
                    type="radio"
                    name="why"
                    checked={whyOf(tile) === why}
                    onChange={() => void put(tile, outcomeOf(tile), why)}
                    before={<Icon name={reasonIcons[why]} />}
                  >
                    {words.visits.reasons[why]}
                  </Pick>
                )}
              </For>
            </div>
            <button class="btn btn-quiet btn-big" type="button" onClick={() => setAsked(null)}>
              {whyOf(tile) === null ? words.visits.do.whyNot : words.visits.agreed.back}
            </button>
          </section>
        )}
      </Show>
      <Para class="quiet" text={say.hint} />
      <button class="btn btn-quiet" type="button" aria-expanded={more()} onClick={() => setMore(!more())}>
        <Icon name={more() ? 'cross' : 'plus'} />
        {more() ? say.fewer : say.more}
      </button>
      <Fold title={say.other}>
        <div class="card stack">
          <Para class="quiet" text={say.otherHint} />
          <div class="tile-rows">
            <For each={shown()}>
              {(tile) => (
                <TileSelect
                  tile={tile}
                  outcome={outcomeOf(tile)}
                  onSet={(outcome) => void set(tile, outcome)}
                />
              )}
            </For>
          </div>
        </div>
      </Fold>
      <Before view={props.view} />
      <nav class="card links" aria-label={words.visits.do.howMuch}>
        <LinkRow
          href={`/records/new?visit=${visitId}`}
          icon="write"
          title={words.visits.do.howMuch}
          what={words.visits.do.howMuchWhat}
        />
      </nav>
      <Show when={props.view.recordAudience}>{(audience) => <Seen audience={audience()} />}</Show>
      <Show when={props.view.mine}>{(mine) => <SavedMark saved={mine().saved} />}</Show>
      <Refusal of={tick.refusal()} />
      <div class="bottom-act bottom-pair">
        <button class="btn btn-big btn-quiet" type="button" onClick={() => props.onLeave()}>
          {words.visits.do.nothing}
        </button>
        <button class="btn btn-big" type="button" onClick={() => props.onNext()}>
          {say.next}
        </button>
      </div>
    </div>
  )
}

function TileState(props: { outcome: Outcome | null; why: Reason | null }) {
  const { words } = useKith()
  return (
    <span class="tile-state">
      <Show when={props.outcome} fallback={words.visit.do.tap}>
        {(outcome) => (
          <>
            <Icon name={outcomeIcons[outcome()]} />
            <span>
              {words.write.outcomes[outcome()]}
              {props.why ? ` ${words.visits.record.why(words.visits.reasons[props.why])}` : ''}
            </span>
          </>
        )}
      </Show>
    </span>
  )
}

/** How it was at the beginning: for whoever wants to say it. */
function Before(props: { view: NonNullable<VisitView> }) {
  const { words } = useKith()
  const say = createAct('sayOfVisit')
  const mood = () => props.view.mine?.moodBefore ?? null
  const tell = (one: Mood) => void say.run({ visitId: props.view.visit.visitId, said: { moodBefore: one } })
  return (
    <Fold title={words.visits.do.before} open={mood() !== null}>
      <div class="card stack-s">
        <Para class="quiet" text={words.visits.do.beforeWhat} />
        <Moods name="mood-before" value={mood()} onChoose={tell} />
        <Refusal of={say.refusal()} />
      </div>
    </Fold>
  )
}

function TileSelect(props: {
  tile: TileId
  outcome: Outcome | null
  onSet: (outcome: Outcome | null) => void
}) {
  const { words } = useKith()
  return (
    <div class="tile-row">
      <label for={`tile-${props.tile}`}>
        <Icon name={props.tile} />
        {words.write.tiles[props.tile]}
      </label>
      <select
        id={`tile-${props.tile}`}
        class="input"
        value={props.outcome ?? ''}
        onChange={(event) => props.onSet(outcomes.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <option value="">{words.visit.do.nothing}</option>
        <For each={outcomes}>
          {(outcome) => <option value={outcome}>{words.write.outcomes[outcome]}</option>}
        </For>
      </select>
    </div>
  )
}
