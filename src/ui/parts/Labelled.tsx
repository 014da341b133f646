import { createUniqueId, Show, type JSX } from 'solid-js'

type LabelledProps = {
  label: string
  hint?: string | undefined
  invalid?: boolean | undefined
  /** Where it stands what is wrong. */
  errorId?: string | undefined
  /** What is filled in, by this id, and read out with what describes it. */
  children: (id: string, described: () => string | undefined) => JSX.Element
}

/** What is asked, and what helps to answer it, above what is filled in. */
export function Labelled(props: LabelledProps) {
  const id = createUniqueId()
  const described = () =>
    [props.hint ? `${id}-hint` : '', props.invalid ? (props.errorId ?? '') : ''].filter(Boolean).join(' ') ||
    undefined
  const filledIn = props.children(id, described)
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      {filledIn}
    </div>
  )
}
