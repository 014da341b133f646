import { For } from 'solid-js'
import { Icon, type IconName } from './Icon.tsx'
import { Para } from './Para.tsx'

/** Plain lines, each with the same sign before it. */
export function Lines(props: { lines: readonly string[]; sign: IconName; clay?: boolean }) {
  return (
    <ul class="lines" data-sign={props.sign} classList={{ 'lines-clay': props.clay === true }}>
      <For each={props.lines}>
        {(line) => (
          <li>
            <Icon name={props.sign} />
            <Para text={line} />
          </li>
        )}
      </For>
    </ul>
  )
}
