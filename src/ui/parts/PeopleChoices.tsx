import { For } from 'solid-js'
import type { PersonRef } from '../../app/index.ts'
import { Choice } from './fields.tsx'
import { Face } from './Face.tsx'

/** Some of these people, each by their face. `chosen` are their ids, in the order they were chosen in. */
export function PeopleChoices(props: {
  legend: string
  name: string
  people: readonly PersonRef[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}) {
  const tick = (id: string, on: boolean) => {
    const others = props.chosen.filter((one) => one !== id)
    props.onChange(on ? [...others, id] : others)
  }
  return (
    <fieldset class="stack-s">
      <legend class="legend">{props.legend}</legend>
      <div class="card choices">
        <For each={props.people}>
          {(one) => (
            <Choice
              type="checkbox"
              name={props.name}
              value={one.personId}
              checked={props.chosen.includes(one.personId)}
              title={one.name}
              what={one.relation}
              before={<Face person={one} size="s" />}
              onChange={(on) => tick(one.personId, on)}
            />
          )}
        </For>
      </div>
    </fieldset>
  )
}
