import { For, type JSX } from 'solid-js'
import { Choice } from './fields.tsx'

/** One of some, a row each. The page's own heading asks; the legend says the same to a screen reader. */
export function ChooseOne<T>(props: {
  legend: string
  name: string
  of: readonly T[]
  value: (one: T) => string
  chosen: (one: T) => boolean
  title: (one: T) => string
  what?: ((one: T) => string | undefined) | undefined
  before?: ((one: T) => JSX.Element) | undefined
  onChoose: (one: T) => void
}) {
  return (
    <fieldset>
      <legend class="unseen">{props.legend}</legend>
      <div class="card choices">
        <For each={props.of}>
          {(one) => (
            <Choice
              type="radio"
              name={props.name}
              value={props.value(one)}
              checked={props.chosen(one)}
              title={props.title(one)}
              what={props.what?.(one)}
              before={props.before?.(one)}
              onChange={() => props.onChoose(one)}
            />
          )}
        </For>
      </div>
    </fieldset>
  )
}
