import { For, Show, type JSX } from 'solid-js'
import { useWords } from '../kith.ts'

/** Calm shapes for the moment before what is kept here has been read. */
export function Skeleton(props: { cards?: number }) {
  const words = useWords()
  return (
    <div class="stack" role="status">
      <span class="unseen">{words.frame.loading}</span>
      <div class="skeleton skeleton-line" />
      <For each={Array.from({ length: props.cards ?? 2 })}>
        {() => <div class="skeleton skeleton-card" />}
      </For>
    </div>
  )
}

/** Shows `children` once the view has given its first data. */
export function Ready<T>(props: {
  data: T | undefined
  cards?: number
  children: (data: () => T) => JSX.Element
}) {
  return (
    <Show when={props.data !== undefined} fallback={<Skeleton cards={props.cards ?? 2} />}>
      {props.children(() => props.data as T)}
    </Show>
  )
}
