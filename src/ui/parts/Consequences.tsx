import { For } from 'solid-js'
import { Icon } from './Icon.tsx'

const signs = { stays: 'check', goes: 'cross', changes: 'next' } as const

/** What stays and what does not: two lists of plain lines, each with its sign. */
export function Consequences(props: {
  title: string
  lines: readonly string[]
  kind: 'stays' | 'goes' | 'changes'
}) {
  return (
    <section class="card stack">
      <h2>{props.title}</h2>
      <ul class="lines" classList={{ 'lines-clay': props.kind === 'goes' }}>
        <For each={props.lines}>
          {(line) => (
            <li>
              <Icon name={signs[props.kind]} />
              <span>{line}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
