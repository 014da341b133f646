import { For } from 'solid-js'
import { FaceDrawing } from './Face.tsx'

const around = [
  { id: 'welcome-14', x: 180, y: 60, r: 30 },
  { id: 'welcome-11', x: 290, y: 140, r: 30 },
  { id: 'welcome-5', x: 250, y: 268, r: 30 },
  { id: 'welcome-8', x: 110, y: 268, r: 30 },
  { id: 'welcome-10', x: 70, y: 140, r: 30 },
] as const

/** A person, and the circles around them. Only for the eye. */
export function HeroPicture() {
  return (
    <svg class="hero-picture" viewBox="0 0 360 330" aria-hidden="true">
      <circle
        cx="180"
        cy="170"
        r="150"
        fill="var(--c-everyone-soft)"
        stroke="var(--c-everyone)"
        stroke-width="2.500"
      />
      <circle
        cx="180"
        cy="170"
        r="106"
        fill="var(--c-schedule-soft)"
        stroke="var(--c-schedule)"
        stroke-width="2.500"
      />
      <circle
        cx="180"
        cy="170"
        r="66"
        fill="var(--card)"
        stroke="var(--c-care)"
        stroke-width="2.500"
        stroke-dasharray="2 9"
        stroke-linecap="round"
      />
      <For each={[...around, { id: 'welcome-18', x: 180, y: 170, r: 48 }]}>
        {(one) => (
          <g transform={`translate(${one.x - one.r} ${one.y - one.r})`}>
            <clipPath id={`hero-${one.id}`}>
              <circle cx="32" cy="32" r="32" />
            </clipPath>
            <g transform={`scale(${one.r / 32})`}>
              <g clip-path={`url(#hero-${one.id})`}>
                <FaceDrawing personId={one.id} />
              </g>
              <circle class="ring-rim" cx="32" cy="32" r="32" />
            </g>
          </g>
        )}
      </For>
    </svg>
  )
}
