import { Labelled } from './Labelled.tsx'

/** A time on the wall, HH:MM, with the browser's own clock. */
export function TimeField(props: {
  label: string
  hint?: string | undefined
  value: string
  isRequired?: boolean
  isShort?: boolean
  onInput: (value: string) => void
}) {
  return (
    <Labelled label={props.label} hint={props.hint}>
      {(id, described) => (
        <input
          id={id}
          class="input"
          classList={{ 'input-short': props.isShort }}
          type="time"
          autocomplete="off"
          required={props.isRequired}
          value={props.value}
          aria-describedby={described()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  )
}
