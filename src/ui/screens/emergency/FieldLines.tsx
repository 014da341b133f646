import { For } from 'solid-js'
import type { EmergencyView } from '../../../app/index.ts'
import type { EmergencyField } from '../../../domain/index.ts'
import { useWords } from '../../kith.ts'
import { fieldName, linesOf } from './said.ts'
import { Wordings } from './Wordings.tsx'

/** Fields of the card as they stand, each with its name: held up on a screen, or on paper. */
export function FieldLines(props: {
  class: 'held-lines' | 'paper-lines'
  fields: readonly EmergencyField[]
  view: EmergencyView
}) {
  const words = useWords()
  return (
    <dl class={props.class}>
      <For each={props.fields}>
        {(field) => (
          <div data-field={field}>
            <dt>{fieldName(words, field)}</dt>
            <dd>
              <Wordings field={field} lines={linesOf(props.view, field)} />
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
