import { For } from 'solid-js'
import { drawings, type Drawing, type PictureName } from '../pictures/drawings.ts'

/** A picture that always stands beside words; a screen reader does not hear it. */
export function Picture(props: { name: PictureName; class?: string | undefined }) {
  const drawing = (): Drawing => drawings[props.name]
  return (
    <svg
      class={`picture ${props.class ?? ''}`}
      data-circle={drawing().tone}
      viewBox="-3 -3 30 30"
      aria-hidden="true"
    >
      <For each={drawing().solid}>{(d) => <path class="picture-solid" d={d} />}</For>
      <For each={drawing().line}>{(d) => <path d={d} />}</For>
    </svg>
  )
}
