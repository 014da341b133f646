import { For } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

/** Of a controlled medicine: who else is there. A dose somebody needs waits for nobody, so nobody is an answer too. */
export function WitnessStep(props: {
  people: readonly PersonRef[]
  onChoose: (personId: string) => void
  onBack: () => void
}) {
  const words = useWords()
  const say = words.medicine.witness
  return (
    <fieldset class="stack">
      <legend class="legend">{say.who}</legend>
      <Para text={say.why} />
      <For each={props.people.filter((person) => !person.isMe)}>
        {(person) => (
          <button
            class="btn btn-line dose-btn witness-btn"
            type="button"
            onClick={() => props.onChoose(person.personId)}
          >
            <Face person={person} size="s" />
            <span class="grow">{person.name}</span>
          </button>
        )}
      </For>
      <button class="btn btn-quiet dose-btn" type="button" onClick={() => props.onChoose('')}>
        {say.nobody}
      </button>
      <Para class="quiet" text={say.later} />
      <button class="btn btn-quiet dose-btn" type="button" onClick={() => props.onBack()}>
        <Icon name="back" />
        {words.frame.back}
      </button>
    </fieldset>
  )
}
