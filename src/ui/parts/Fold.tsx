import { Show, type JSX } from 'solid-js'
import { Icon, type IconName } from './Icon.tsx'

type FoldProps = {
  title: string
  icon?: IconName | undefined
  class?: string | undefined
  open?: boolean | undefined
  children: JSX.Element
}

/** What is there for whoever asks for it: unfolded by the whole of its line. */
export function Fold(props: FoldProps) {
  return (
    <details class={props.class} open={props.open}>
      <summary class="summary">
        <Icon name="next" />
        <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
        {props.title}
      </summary>
      {props.children}
    </details>
  )
}
