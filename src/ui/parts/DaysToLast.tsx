import { For } from 'solid-js'
import { Pick } from './fields.tsx'

type DaysProps = {
  legend: string
  /** A label for each number of days that may be chosen. */
  choices: Readonly<Record<number, string>>
  days: number
  onChoose: (days: number) => void
}

/** How many days an invitation or a card is good for. */
export function DaysToLast(props: DaysProps) {
  return (
    <fieldset class="stack-s">
      <legend class="legend">{props.legend}</legend>
      <div class="picks">
        <For each={Object.entries(props.choices)}>
          {([n, label]) => (
            <Pick
              type="radio"
              name="days"
              checked={props.days === Number(n)}
              onChange={() => props.onChoose(Number(n))}
            >
              {label}
            </Pick>
          )}
        </For>
      </div>
    </fieldset>
  )
}
