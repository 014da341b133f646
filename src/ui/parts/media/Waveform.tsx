import { For } from 'solid-js'

const height = 48
const step = 6

/** How loud it was, or is, from left to right. `played` of it, 0 to 1, is filled. */
export function Waveform(props: { levels: readonly number[]; played?: number | undefined }) {
  const tall = (level: number) => Math.max(3, Math.min(1, Math.sqrt(level) * 1.1) * height)
  return (
    <svg
      class="waveform"
      viewBox={`0 0 ${props.levels.length * step} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <For each={props.levels}>
        {(level, n) => (
          <rect
            x={n() * step + 1}
            y={(height - tall(level)) / 2}
            width={step - 2}
            height={tall(level)}
            rx="2"
            data-played={(n() + 0.5) / props.levels.length <= (props.played ?? 0) ? 'yes' : 'no'}
          />
        )}
      </For>
    </svg>
  )
}
