import { For, Show } from 'solid-js'
import type { Audience } from '../../../app/index.ts'
import { seriesLimits, type TileId } from '../../../domain/index.ts'
import { useWords } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Pick } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'

/** Some of what may be done at a visit. `chosen` is all of it, for the most that can be chosen counts for all. */
export function TilePicks(props: {
  legend: string
  hint: string
  from: readonly TileId[]
  chosen: readonly TileId[]
  onChange: (chosen: readonly TileId[]) => void
  seen?: Audience
}) {
  const words = useWords()
  const isChosen = (tile: TileId) => props.chosen.includes(tile)
  const set = (tile: TileId, on: boolean) =>
    props.onChange(on ? [...props.chosen, tile] : props.chosen.filter((one) => one !== tile))
  return (
    <fieldset class="stack-s">
      <legend class="legend">{props.legend}</legend>
      <p class="hint">{props.hint}</p>
      <div class="picks picks-tall">
        <For each={props.from}>
          {(tile) => (
            <Pick
              type="checkbox"
              name="tile"
              checked={isChosen(tile)}
              disabled={!isChosen(tile) && props.chosen.length >= seriesLimits.tiles}
              onChange={(on) => set(tile, on)}
              before={<Icon name={tile} />}
            >
              {words.write.tiles[tile]}
            </Pick>
          )}
        </For>
      </div>
      <Show when={props.seen}>{(audience) => <Seen audience={audience()} tense="will" />}</Show>
    </fieldset>
  )
}
