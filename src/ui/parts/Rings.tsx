import { createUniqueId, For } from 'solid-js'
import type { CircleItem, PersonRef } from '../../app/index.ts'
import { useWords } from '../kith.ts'
import { FaceDrawing } from './Face.tsx'
import { layRings } from './rings/layout.ts'

/** The picture of who is in which circle. The sentences beside it say the same, so it is one image to a screen reader. */
export function Rings(props: {
  people: readonly PersonRef[]
  circles: readonly CircleItem[]
  label: string
  /** The circle that is looked at; the rest steps back. */
  hot: string | undefined
  onTouch: (circleId: string) => void
}) {
  const words = useWords()
  const id = createUniqueId()
  const layout = () => layRings(props.people, props.circles)
  const hotPeople = () => {
    const item = props.circles.find((one) => one.circle.circleId === props.hot)
    return item ? new Set(item.people.map((person) => person.personId)) : undefined
  }
  const isHot = (circleId: string) => (props.hot === undefined || props.hot === circleId ? 'yes' : 'no')
  return (
    <svg
      class="rings"
      viewBox="0 0 360 360"
      role="img"
      aria-label={props.label}
      data-hot={props.hot ? 'yes' : 'no'}
    >
      <For each={layout().rings}>
        {(ring) => (
          <g
            class="ring"
            data-circle={ring.item.circle.own?.colour ?? ring.item.circle.purpose}
            data-hot={isHot(ring.item.circle.circleId)}
            onClick={() => props.onTouch(ring.item.circle.circleId)}
          >
            <path class="ring-shape" d={ring.path} />
          </g>
        )}
      </For>
      <For each={layout().faces}>
        {(face, n) => (
          <g
            class="ring-face"
            data-hot={hotPeople()?.has(face.person.personId) === false ? 'no' : 'yes'}
            transform={`translate(${(face.x - face.r).toFixed(1)} ${(face.y - face.r).toFixed(1)})`}
          >
            <clipPath id={`${id}-${n()}`}>
              <circle cx="32" cy="32" r="32" />
            </clipPath>
            <g transform={`scale(${face.r / 32})`}>
              <g clip-path={`url(#${id}-${n()})`}>
                <FaceDrawing personId={face.person.personId} />
              </g>
              <circle class="ring-rim" cx="32" cy="32" r="32" />
            </g>
            <text class="ring-name" x={face.r} y={face.r * 2 + 13}>
              {words.say.calledName(face.person.name)}
            </text>
          </g>
        )}
      </For>
    </svg>
  )
}
