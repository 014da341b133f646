import { createSignal, For, Show } from 'solid-js'
import type { CallsView, CallWay as Way, ContactItem } from '../../app/index.ts'
import { callWays } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen, useWhatIn } from '../kith.ts'
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Choice, TextArea } from '../parts/fields.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useNavigate, useParams } from '../router.tsx'

/** The Holder counts somebody without the app among the team: how they hear of it, and of what. */
export function CallWay() {
  const { words } = useKith()
  const open = useOpen()
  const params = useParams()
  const contacts = createView('contacts', () => null)
  const view = createView('calls', () => null)
  const contact = () => contacts()?.contacts.find((one) => one.contactId === params.contactId)
  const say = words.calls.way
  return (
    <Screen
      title={say.title}
      heading={contact() ? say.heading(contact()?.name ?? '') : say.title}
      back={{ href: '/talk/lists', to: words.calls.title }}
    >
      <Ready data={contacts() && view()}>
        {(calls) => (
          <Show when={contact()} fallback={<Para text={words.members.contacts.gone} />}>
            {(one) => (
              <Show
                when={calls().iAmHolder}
                fallback={<Para text={say.holderOnly(open()?.team.holder.name ?? '')} />}
              >
                <Form contact={one()} calls={calls()} />
              </Show>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Form(props: { contact: ContactItem; calls: CallsView }) {
  const { words, tell } = useKith()
  const whatIn = useWhatIn()
  const navigate = useNavigate()
  const set = createAct('setCallWay')
  const say = words.calls.way
  const { contactId } = props.contact
  const before = props.calls.calls.find((one) => one.contactId === contactId)
  const isOther = props.calls.others.some((one) => one.contactId === contactId)
  const [way, setWay] = createSignal<Way | ''>(before?.way ?? (isOther ? 'none' : ''))
  const [circles, setCircles] = createSignal(before?.hears.map(({ circleId }) => circleId) ?? [])
  const [address, setAddress] = createSignal(before?.address ?? '')
  const turn = (circleId: string, on: boolean) =>
    setCircles(on ? [...circles(), circleId] : circles().filter((one) => one !== circleId))
  const save = async () => {
    const chosen = way()
    if (chosen === '') return set.refuse({ kind: 'nothing-yet' })
    if (!(await set.run({ contactId, way: chosen, circleIds: circles(), address: address() }))) return
    tell(say.saved)
    navigate('/talk/lists')
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <ChooseOne
        legend={say.heading(props.contact.name)}
        name="way"
        of={callWays}
        value={(one) => one}
        chosen={(one) => one === way()}
        title={(one) => say[one]}
        what={(one) => (one === 'none' ? say.noneWhat : undefined)}
        onChoose={setWay}
      />
      <Show when={way() === 'phone' || way() === 'letter'}>
        <section class="stack">
          <h2>{say.hears}</h2>
          <Para class="quiet" text={say.hearsWhat} />
          <fieldset>
            <legend class="unseen">{say.hears}</legend>
            <div class="card choices">
              <For each={props.calls.audiences}>
                {({ circle }) => (
                  <Choice
                    type="checkbox"
                    name="hears"
                    value={circle.circleId}
                    checked={circles().includes(circle.circleId)}
                    title={circleName(words, circle)}
                    what={whatIn(circle.purpose, circle.own)}
                    note={
                      circle.purpose === 'schedule' && circles().includes(circle.circleId)
                        ? say.withVisits
                        : undefined
                    }
                    before={<CircleMark purpose={circle.purpose} own={circle.own} />}
                    onChange={(on) => turn(circle.circleId, on)}
                  />
                )}
              </For>
            </div>
          </fieldset>
        </section>
      </Show>
      <Show when={way() === 'letter'}>
        <TextArea label={say.address} hint={say.addressHint} value={address()} onInput={setAddress} />
      </Show>
      <Refusal of={set.refusal()} />
      <Seen audience={props.contact.audience} tense="will" />
      <button class="btn btn-big" type="submit" aria-disabled={set.busy() || way() === ''}>
        {say.save}
      </button>
    </form>
  )
}
