import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { NomineesView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Choice } from '../../parts/fields.tsx'
import { Face } from '../../parts/Face.tsx'
import type { StepProps } from './steps.ts'
import { StepPage } from './StepPage.tsx'
import { Para } from '../../parts/Para.tsx'

export function WhoStep(props: StepProps & { nominees: NomineesView | undefined }) {
  const { words } = useKith()
  const say = words.nominees.ask.who
  const people = () => props.view.people.filter((item) => !item.person.isHolder)
  const isNominee = (personId: string) =>
    props.nominees?.nominees.some((item) => item.person.personId === personId) ?? false
  const already = () => {
    const { personId } = props.draft
    const found = people().find((item) => item.person.personId === personId)
    return found && isNominee(found.person.personId)
      ? say.already(words.say.calledName(found.person.name))
      : ''
  }
  return (
    <StepPage
      step="who"
      heading={say.heading}
      lead={say.lead}
      missing={props.draft.personId === null ? '' : undefined}
      onNext={people().length > 0 ? props.onNext : undefined}
    >
      <Show
        when={people().length > 0}
        fallback={
          <>
            <Para text={say.none} />
            <A class="btn" href="/people/invite">
              {words.people.invite}
            </A>
          </>
        }
      >
        <fieldset>
          <legend class="unseen">{say.legend}</legend>
          <div class="card choices">
            <For each={people()}>
              {({ person }) => (
                <Choice
                  type="radio"
                  name="nominee"
                  value={person.personId}
                  checked={props.draft.personId === person.personId}
                  title={person.name}
                  what={words.say.opening(person.relation)}
                  before={<Face person={person} />}
                  onChange={() => props.onChange({ personId: person.personId })}
                />
              )}
            </For>
          </div>
        </fieldset>
        <Para role="status" text={already()} />
      </Show>
    </StepPage>
  )
}
