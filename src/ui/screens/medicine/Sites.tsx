import { For, Show } from 'solid-js'
import type { DoseItem } from '../../../app/index.ts'
import { doseSites, type DoseSite } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'

/** Where a spot is on the drawing: the front of a body, and beside it its back. Left is theirs. */
const spots: Readonly<Record<Exclude<DoseSite, 'elsewhere'>, readonly [x: number, y: number]>> = {
  'arm-left': [80, 70],
  'arm-right': [20, 70],
  'chest-left': [60, 62],
  'chest-right': [40, 62],
  'tummy-left': [58, 96],
  'tummy-right': [42, 96],
  'thigh-left': [60, 142],
  'thigh-right': [40, 142],
  'shoulder-left': [140, 62],
  'shoulder-right': [160, 62],
  'back-left': [142, 94],
  'back-right': [158, 94],
  'hip-left': [141, 116],
  'hip-right': [159, 116],
}
const mostShown = 3

/** Where the last ones were, on a drawing and in a list; a tap on the list says where this one goes. */
export function Sites(props: { doses: readonly DoseItem[]; onChoose: (site: DoseSite) => void }) {
  const { words, dates } = useKith()
  const say = words.medicine
  const last = () => props.doses.filter((dose) => dose.site !== '').slice(0, mostShown)
  const before = (site: DoseSite) => last().find((dose) => dose.site === site)
  return (
    <fieldset class="stack">
      <legend class="legend">{say.give.site}</legend>
      <svg class="body-map" viewBox="0 0 200 210" aria-hidden="true">
        <For each={[0, 100]}>
          {(x) => (
            <path
              transform={`translate(${x} 0)`}
              d="M50 8c8 0 13 6 13 14s-4 13-7 15v4c9 1 20 3 24 11l10 44-7 2-13-32-2 30c2 8 3 16 3 26l-2 78h-11l-6-70h-4l-6 70H31l-2-78c0-10 1-18 3-26l-2-30-13 32-7-2 10-44c4-8 15-10 24-11v-4c-3-2-7-7-7-15s5-14 13-14z"
            />
          )}
        </For>
        <For each={last()}>
          {(dose, n) => (
            <Show when={dose.site !== '' && dose.site !== 'elsewhere' && spots[dose.site]}>
              {(spot) => (
                <g class="body-spot">
                  <circle cx={spot()[0]} cy={spot()[1]} r="10" />
                  <text x={spot()[0]} y={spot()[1] + 4} text-anchor="middle">
                    {n() + 1}
                  </text>
                </g>
              )}
            </Show>
          )}
        </For>
      </svg>
      <Show when={last().length > 0}>
        <div class="stack-s">
          <h3>{say.give.siteBefore}</h3>
          <ol class="plain-list">
            <For each={last()}>
              {(dose) => (
                <li>
                  {dose.site === '' ? '' : say.sites[dose.site]}, {dates.stamp(dose.at)}
                </li>
              )}
            </For>
          </ol>
        </div>
      </Show>
      <ul class="tiles">
        <For each={doseSites}>
          {(site) => (
            <li>
              <button class="tile" type="button" onClick={() => props.onChoose(site)}>
                <span>{say.sites[site]}</span>
                <Show when={before(site)}>
                  {(dose) => (
                    <span class="tile-state">
                      <Icon name="clock" />
                      {dates.stamp(dose().at)}
                    </span>
                  )}
                </Show>
              </button>
            </li>
          )}
        </For>
      </ul>
    </fieldset>
  )
}
