import { A, useNavigate, useParams } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { PersonView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Choice } from '../parts/fields.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** Somebody who lost every key was let in anew: the Holder says who they were, and their earlier place ends. */
export function SamePerson() {
  const { words } = useKith()
  const params = useParams()
  const personId = () => params['personId'] ?? ''
  const view = createView('person', () => ({ personId: personId() }))
  const name = () => words.say.calledName(view()?.person.name ?? '')
  const say = words.person.before
  return (
    <Screen
      title={say.title}
      heading={name() === '' ? say.title : say.heading(name())}
      lead={say.lead(name())}
      back={{ href: `/people/${personId()}`, to: name() === '' ? words.people.title : name() }}
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(person) => (
              <Show when={person().earlier.length > 0} fallback={<Para text={say.nobody} />}>
                <WhoWasIt view={person()} name={name()} />
              </Show>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function WhoWasIt(props: { view: NonNullable<PersonView>; name: string }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const same = createAct('samePerson')
  const [chosen, setChosen] = createSignal<string>()
  const say = words.person.before
  const { personId } = props.view.person
  const page = `/people/${personId}`
  const one = () => props.view.earlier.find((each) => each.person.personId === chosen())
  const yes = async () => {
    const earlierId = chosen()
    if (earlierId === undefined) return
    const called = props.name
    if (!(await same.run({ personId, earlierId }))) return
    tell(say.done(called))
    navigate(page, { replace: true })
  }
  return (
    <div class="stack-l">
      <fieldset class="stack-s">
        <legend class="legend">{say.who}</legend>
        <div class="card choices">
          <For each={props.view.earlier}>
            {(each) => (
              <Choice
                type="radio"
                name="earlier"
                value={each.person.personId}
                checked={chosen() === each.person.personId}
                title={each.person.name}
                what={[words.say.opening(each.person.relation), say.standing[each.standing]]
                  .filter((part) => part !== '')
                  .join('. ')}
                before={<Face person={each.person} />}
                onChange={() => setChosen(each.person.personId)}
              />
            )}
          </For>
        </div>
      </fieldset>
      <Para role="status" text={one()?.standing === 'member' ? say.ends(props.name) : ''} />
      <Refusal of={same.refusal()} />
      <div class="btns-two">
        <button
          class="btn"
          type="button"
          aria-disabled={one() === undefined || same.busy()}
          onClick={() => void yes()}
        >
          {say.yes}
        </button>
        <A class="btn btn-quiet" href={page}>
          {say.no}
        </A>
      </div>
    </div>
  )
}
