import { Lines } from './Lines.tsx'

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
      <Lines lines={props.lines} sign={signs[props.kind]} clay={props.kind === 'goes'} />
    </section>
  )
}
