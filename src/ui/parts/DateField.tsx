import { createUniqueId, Show } from 'solid-js'

/** A day, YYYY-MM-DD, with the browser's own calendar. */
export function DateField(props: {
  label: string
  hint?: string | undefined
  value: string
  min?: string | undefined
  max?: string | undefined
  onInput: (value: string) => void
}) {
  const id = createUniqueId()
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <input
        id={id}
        class="input"
        type="date"
        autocomplete="off"
        min={props.min}
        max={props.max}
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  )
}
