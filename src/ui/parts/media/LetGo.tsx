import { For } from 'solid-js'
import type { LetGoItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../Para.tsx'

/** What went by the person's rule, in words: the day, and who asked for it. */
export function LetGo(props: { items: readonly LetGoItem[] }) {
  const { words, dates } = useKith()
  const say = words.keeping.letGo
  return (
    <For each={props.items}>
      {({ kind, on, asked }) => (
        <Para
          class="quiet"
          text={
            asked.isMe ? say.you[kind](dates.longDate(on)) : say.other[kind](dates.longDate(on), asked.name)
          }
        />
      )}
    </For>
  )
}
