import { For } from 'solid-js'
import { paths, type IconName } from './icons/paths.ts'

export type { IconName }

/** A drawing that always stands beside words; a screen reader does not hear it. */
export function Icon(props: { name: IconName; class?: string | undefined }) {
  return (
    <svg class={`icon ${props.class ?? ''}`} viewBox="0 0 24 24" aria-hidden="true">
      <For each={paths[props.name]}>{(d) => <path d={d} />}</For>
    </svg>
  )
}
