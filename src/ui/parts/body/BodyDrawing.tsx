import { For, Show } from 'solid-js'
import { bodyPlaces, type BodyPlace } from '../../../domain/index.ts'
import { drawing, isOnSide, nearestPlace, placeAt, type BodySide } from './places.ts'

/**
 * A body from one side. A tap chooses the place that is nearest; the list beside it does the same for whoever cannot tap a
 * drawing, so this one is for eyes and fingers alone. A mark is a ring, a pain a cross.
 */
export function BodyDrawing(props: {
  side: BodySide
  title: string
  chosen: BodyPlace | ''
  marks: (place: BodyPlace) => number
  pains: (place: BodyPlace) => number
  onChoose: (place: BodyPlace) => void
}) {
  const choose = (event: MouseEvent & { currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = drawing.width / box.width
    const place = nearestPlace(
      props.side,
      (event.clientX - box.left) * scale,
      (event.clientY - box.top) * scale,
    )
    if (place) props.onChoose(place)
  }
  return (
    <figure class="body-side">
      <svg
        class="body-drawing"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        aria-hidden="true"
        onClick={choose}
      >
        <g class="body-edge">
          <Limbs />
        </g>
        <g class="body-fill">
          <Limbs />
        </g>
        <For each={bodyPlaces.filter((place) => isOnSide(place, props.side))}>
          {(place) => {
            const [x, y] = placeAt(place, props.side)
            return (
              <>
                <Show when={props.chosen === place}>
                  <circle class="body-chosen" cx={x} cy={y} r="14" />
                </Show>
                <Show when={props.marks(place) > 0}>
                  <circle class="body-ring" cx={x} cy={y} r="6" />
                </Show>
                <Show when={props.pains(place) > 0}>
                  <path class="body-pain" d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`} />
                </Show>
              </>
            )
          }}
        </For>
      </svg>
      <figcaption>{props.title}</figcaption>
    </figure>
  )
}

/** Drawn twice, wider below, so that one line runs round all of it. */
function Limbs() {
  return (
    <>
      <ellipse cx="80" cy="34" rx="20" ry="25" />
      <path class="neck" d="M80 56v22" />
      <path class="trunk" d="M58 84h44l-3 50 5 56H56l5-56z" />
      <path class="arm" d="M54 86L38 140 28 196M106 86l16 54 10 56" />
      <path class="leg" d="M66 192l-3 92-2 92M94 192l3 92 2 92" />
      <path class="foot" d="M60 384h-6M100 384h6" />
    </>
  )
}
