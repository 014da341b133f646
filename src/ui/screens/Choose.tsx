import { useLocation, useNavigate, useSearchParams } from '../router.tsx'
import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import type { SlotPerson } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Door } from './today/FirstSteps.tsx'
import { DoorToday } from './lock/DoorToday.tsx'
import { ShownFace, ShownFields } from './lock/ShownFields.tsx'

/** The door of a device that several people use: what each chose to show, and nothing of any team. */
export function Choose(props: { people: readonly SlotPerson[] }) {
  const location = useLocation()
  const navigate = useNavigate()
  const [asked] = useSearchParams()
  // The address may say what somebody was reading.
  onMount(() => {
    if (location.pathname !== '/') navigate('/', { replace: true })
  })
  return (
    <Show when={asked.who === 'new'} fallback={<Faces people={props.people} />}>
      <NewPerson onAdded={() => navigate('/', { replace: true })} />
    </Show>
  )
}

function Faces(props: { people: readonly SlotPerson[] }) {
  const { words, arrivedWith } = useKith()
  const choose = createAct('choosePerson')
  const say = words.lock.shared.choose
  const arrived = () => arrivedWith() !== ''
  return (
    <Screen
      title={say.title}
      heading={arrived() ? say.arrivedHeading : say.heading}
      lead={arrived() ? say.arrivedLead : say.lead}
      error={choose.refusal() !== undefined}
      wide
    >
      <ul class="door-faces">
        <For each={props.people}>
          {(person, i) => (
            <li>
              <button
                class="door-face"
                type="button"
                aria-disabled={choose.busy()}
                onClick={() => void choose.run({ slot: person.slot })}
              >
                <ShownFace face={person.face} size="xl" />
                <b>{person.name === '' ? say.unnamed(i() + 1) : person.name}</b>
              </button>
            </li>
          )}
        </For>
      </ul>
      <p class="unseen" role="status">
        {choose.busy() ? say.busy : ''}
      </p>
      <Refusal of={choose.refusal()} />
      <DoorToday />
      <Door href="/?who=new" icon="plus" title={say.new} what={say.newWhat} />
    </Screen>
  )
}

function NewPerson(props: { onAdded: () => void }) {
  const { words } = useKith()
  const add = createAct('addPerson')
  const [name, setName] = createSignal('')
  const [face, setFace] = createSignal(0)
  const errorId = createUniqueId()
  const say = words.lock.shared.new
  const go = async (): Promise<void> => {
    if (await add.run({ name: name(), face: face() })) props.onAdded()
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      error={add.refusal() !== undefined}
      back={{ href: '/', to: say.back }}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <ShownFields name={name()} face={face()} onName={setName} onFace={setFace} errorId={errorId} />
        <Refusal of={add.refusal()} id={errorId} />
        <button class="btn btn-big" type="submit" aria-disabled={add.busy()}>
          {add.busy() ? words.lock.shared.choose.busy : say.go}
        </button>
      </form>
    </Screen>
  )
}
