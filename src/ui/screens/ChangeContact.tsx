import { useNavigate, useParams } from '../router.tsx'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { ContactItem, ContactsView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { Choice, TextArea, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

/** Writes down somebody to ring, or changes them. Everybody in the circle may. */
export function ChangeContact() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('contacts', () => null)
  const contact = () => view()?.contacts.find((one) => one.contactId === params.contactId)
  const isNew = () => params.contactId === 'new'
  const say = words.members.contacts
  const heading = () => {
    const one = contact()
    return one ? say.changeHeading(one.name) : say.newHeading
  }
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={say.headingWhat}
      back={{ href: '/people', to: words.people.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={isNew() || contact()} fallback={<Para text={say.gone} />}>
            <Form view={now()} contact={contact()} />
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Form(props: { view: ContactsView; contact: ContactItem | undefined }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveContact')
  const remove = createAct('removeContact')
  const radio = createUniqueId()
  const say = words.members.contacts
  const { name = '', what = '', when = '', tell: mayKnow = '', phones = [] } = props.contact ?? {}
  const [draft, setDraft] = createStore({ name, what, phone: phones[0] ?? '', when, tell: mayKnow })
  const [circleId, setCircleId] = createSignal(props.contact?.audience.circle.circleId ?? '')
  const audience = () => props.view.audiences.find((one) => one.circle.circleId === circleId())
  const submit = async () => {
    if (draft.name.trim() === '') return save.refuse({ kind: 'empty-name' })
    if (!audience()) return
    const contactId = props.contact?.contactId ?? null
    const saved = await save.run({ ...draft, contactId, circleId: circleId() })
    if (!saved) return
    tell(say.saved)
    navigate(`/people/ring/${saved.gives.contactId}`)
  }
  const takeOff = async () => {
    if (!props.contact || !(await remove.run({ contactId: props.contact.contactId }))) return
    tell(say.removed(props.contact.name))
    navigate('/people')
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        label={say.name}
        hint={say.nameHint}
        value={draft.name}
        invalid={save.refusal()?.kind === 'empty-name'}
        errorId="contact-refused"
        onInput={(typed) => setDraft({ name: typed })}
      />
      <TextField
        label={say.what}
        value={draft.what}
        suggestions={say.whats}
        onInput={(typed) => setDraft({ what: typed })}
      />
      <Show
        when={phones.length > 1}
        fallback={
          <TextField label={say.phone} value={draft.phone} onInput={(typed) => setDraft({ phone: typed })} />
        }
      >
        <TextField
          label={say.phone}
          hint={say.two}
          value={draft.phone}
          suggestions={phones}
          onInput={(typed) => setDraft({ phone: typed })}
        />
      </Show>
      <TextArea
        label={say.when}
        hint={say.whenHint}
        value={draft.when}
        onInput={(typed) => setDraft({ when: typed })}
      />
      <TextArea
        label={say.tell}
        hint={say.tellHint}
        value={draft.tell}
        onInput={(typed) => setDraft({ tell: typed })}
      />
      <Show when={props.contact === undefined} fallback={<Para class="quiet" text={say.stays} />}>
        <fieldset class="stack-s">
          <legend class="legend">{say.audience}</legend>
          <div class="card choices">
            <For each={props.view.audiences}>
              {(one) => (
                <Choice
                  type="radio"
                  name={radio}
                  value={one.circle.circleId}
                  checked={circleId() === one.circle.circleId}
                  title={circleName(words, one.circle)}
                  before={<CircleMark purpose={one.circle.purpose} large />}
                  onChange={() => setCircleId(one.circle.circleId)}
                />
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <Refusal of={save.refusal()} id="contact-refused" />
      <Show when={audience()}>{(who) => <Seen audience={who()} tense="will" />}</Show>
      <button class="btn btn-big" type="submit" aria-disabled={!audience() || save.busy()}>
        <Show when={audience()} fallback={say.saveFirst}>
          {(who) => say.save(circleName(words, who().circle))}
        </Show>
      </button>
      <Show when={props.contact}>
        <button class="text-btn text-btn-clay" type="button" onClick={() => void takeOff()}>
          <Icon name="bin" />
          {say.remove}
        </button>
        <Refusal of={remove.refusal()} />
      </Show>
    </form>
  )
}
