import { For, Show } from 'solid-js'
import type { OpenedLine, OpenedWeek } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Para } from '../../parts/Para.tsx'

/** One week in sentences: who opened what, and what nobody opened. */
export function OpenedLines(props: { week: OpenedWeek }) {
  const { words } = useKith()
  const sentence = ({ by, circle, what, days }: OpenedLine) =>
    words.opened.line(
      by.isMe ? words.opened.you : words.say.calledName(by.name),
      what,
      circleName(words, circle),
      days,
    )
  return (
    <div class="stack">
      <ul class="links">
        <For each={props.week.lines}>
          {(line) => (
            <li class="circle-row">
              <Face person={line.by} />
              <span class="grow">{sentence(line)}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.week.nobody.length > 0}>
        <Para text={words.opened.nobody(props.week.nobody.map((circle) => circleName(words, circle)))} />
      </Show>
    </div>
  )
}
