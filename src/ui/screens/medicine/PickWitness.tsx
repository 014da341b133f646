import { For } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Labelled } from '../../parts/Labelled.tsx'

/** Somebody else of the circle, or nobody. */
export function PickWitness(props: {
  people: readonly PersonRef[]
  value: string
  onChange: (personId: string) => void
}) {
  const words = useWords()
  const say = words.medicine.give
  return (
    <Labelled label={say.witness}>
      {(id) => (
        <select
          id={id}
          class="input"
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        >
          <option value="">{say.witnessNone}</option>
          <For each={props.people.filter((person) => !person.isMe)}>
            {(person) => <option value={person.personId}>{person.name}</option>}
          </For>
        </select>
      )}
    </Labelled>
  )
}
