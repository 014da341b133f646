import { createSignal, For, Show } from 'solid-js'
import type { VisitView } from '../../../app/index.ts'
import { outcomes, tileIds, type Outcome, type TileId } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { MedicineStrip } from '../../parts/MedicineStrip.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { Para } from '../../parts/Para.tsx'
import { Fold } from '../../parts/Fold.tsx'

const outcomeIcons: Readonly<Record<Outcome, IconName>> = {
  done: 'check',
  partly: 'check',
  'not-done': 'cross',
  declined: 'cross',
  'not-needed': 'cross',
}

/** A tap goes round the three that are said most; the two others are in the list below. */
const afterTap: Readonly<Record<Outcome, Outcome | null>> = {
  done: 'not-done',
  'not-done': 'declined',
  declined: null,
  partly: 'done',
  'not-needed': 'done',
}

/** What was done together: one tap a thing, no typing. */
export function Do(props: { view: NonNullable<VisitView>; onNext: () => void }) {
  const { words, offerUndo } = useKith()
  const tick = createAct('tick')
  const [more, setMore] = createSignal(false)
  const say = words.visit.do
  const outcomeOf = (tile: TileId): Outcome | null =>
    props.view.mine?.tiles.find((one) => one.tile === tile)?.outcome ?? null
  const planned = () => props.view.visit.tiles
  const shown = () => tileIds.filter((tile) => more() || planned().includes(tile) || outcomeOf(tile) !== null)
  const { visitId } = props.view.visit
  let turn: Promise<unknown> = Promise.resolve()
  // One after another: the next picture is tapped before the last is saved.
  const put = (tile: TileId, outcome: Outcome | null) => {
    const done = turn.then(() => tick.run({ visitId, tile, outcome }))
    turn = done
    return done
  }
  const set = async (tile: TileId, outcome: Outcome | null) => {
    const before = outcomeOf(tile)
    navigator.vibrate?.(18)
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
                <TileState outcome={outcomeOf(tile)} />
              </button>
            </li>
          )}
        </For>
      </ul>
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
      <Show when={props.view.recordAudience}>{(audience) => <Seen audience={audience()} />}</Show>
      <Show when={props.view.mine}>{(mine) => <SavedMark saved={mine().saved} />}</Show>
      <Refusal of={tick.refusal()} />
      <div class="bottom-act">
        <button class="btn btn-big" type="button" onClick={() => props.onNext()}>
          {say.next}
        </button>
      </div>
    </div>
  )
}

function TileState(props: { outcome: Outcome | null }) {
  const { words } = useKith()
  return (
    <span class="tile-state">
      <Show when={props.outcome} fallback={words.visit.do.tap}>
        {(outcome) => (
          <>
            <Icon name={outcomeIcons[outcome()]} />
            {words.write.outcomes[outcome()]}
          </>
        )}
      </Show>
    </span>
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
