import { For, Show } from 'solid-js'
import { bodyTileIds, type TileId } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { Planned } from '../PlannedVisit.tsx'

/** What the visit is for, in pictures. What is done about the body is there for those alone who read the care records. */
export function MayBeDone(props: { one: Planned }) {
  const { words } = useKith()
  const say = words.rota.tasks
  const tiles = (isBody: boolean) =>
    props.one.visit.tiles.filter((one) => bodyTileIds.includes(one) === isBody)
  return (
    <Show when={props.one.visit.tiles.length > 0}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <Show when={tiles(false).length > 0}>
          <Tiles tiles={tiles(false)} />
        </Show>
        <Show when={tiles(true).length > 0 && props.one.care}>
          {(care) => (
            <div class="card stack-s">
              <h3>{say.body}</h3>
              <Tiles tiles={tiles(true)} />
              <Seen audience={care()} />
            </div>
          )}
        </Show>
      </section>
    </Show>
  )
}

function Tiles(props: { tiles: readonly TileId[] }) {
  const { words } = useKith()
  return (
    <p class="card-pictures">
      <For each={props.tiles}>
        {(tile) => (
          <span>
            <Icon name={tile} />
            {words.write.tiles[tile]}
          </span>
        )}
      </For>
    </p>
  )
}
