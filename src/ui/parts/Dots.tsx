import { For } from 'solid-js'
import { Para } from './Para.tsx'

/** Good to know, a line each. */
export function Dots(props: { lines: readonly string[] }) {
  return (
    <ul class="stack-s dots">
      <For each={props.lines}>
        {(line) => (
          <li>
            <Para text={line} />
          </li>
        )}
      </For>
    </ul>
  )
}
