import { For } from 'solid-js'
import { useKith } from '../../kith.ts'
import { Choice } from '../../parts/fields.tsx'
import { Face } from '../../parts/Face.tsx'
import { Question } from '../../parts/Question.tsx'
import { backOf, stepOf, type SignProps } from './draft.ts'

/** For whom it is written down; nobody signs in another's name. */
export function WhoStep(props: SignProps) {
  const { words } = useKith()
  const say = words.promises.sign
  const people = () =>
    props.view.people.filter((person) => !person.isMe && (props.item.kind !== 'member' || !person.isHolder))
  return (
    <Question
      title={say.title}
      heading={say.who.heading}
      lead={say.who.lead}
      at={stepOf(props.draft, 'who')}
      back={{ href: backOf(props.item.kind, props.draft, 'who'), to: words.promises.title }}
      missing={props.draft.person === null ? '' : undefined}
      next={say.next}
      onNext={props.onNext}
    >
      <fieldset>
        <legend class="unseen">{say.who.heading}</legend>
        <div class="card choices">
          <For each={people()}>
            {(person) => (
              <Choice
                type="radio"
                name="person"
                value={person.personId}
                checked={props.draft.person === person.personId}
                title={say.who.other(person.name)}
                before={<Face person={person} />}
                onChange={() => props.onChange({ person: person.personId })}
              />
            )}
          </For>
        </div>
      </fieldset>
    </Question>
  )
}
