import { Labelled } from './Labelled.tsx'

/** A day, YYYY-MM-DD, with the browser's own calendar. */
export function DateField(props: {
  label: string
  hint?: string | undefined
  value: string
  min?: string | undefined
  max?: string | undefined
  onInput: (value: string) => void
}) {
  return (
    <Labelled label={props.label} hint={props.hint}>
      {(id, described) => (
        <input
          id={id}
          class="input"
          type="date"
          autocomplete="off"
          min={props.min}
          max={props.max}
          value={props.value}
          aria-describedby={described()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  )
}
