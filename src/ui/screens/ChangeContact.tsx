import { useNavigate, useParams } from '../router.tsx'
import { Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { ContactItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName, Seen } from '../parts/Audience.tsx'
import { TextArea, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { NewContact } from './people/NewContact.tsx'

/** Writes down somebody to ring, or changes them. Everybody in the circle may. */
export function ChangeContact() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('contacts', () => null)
  const contact = () => view()?.contacts.find((one) => one.contactId === params.contactId)
  const say = words.members.contacts
  return (
    <Show
      when={params.contactId !== 'new'}
      fallback={<Show when={view()}>{(now) => <NewContact view={now()} />}</Show>}
    >
      <Screen
        title={say.title}
        heading={say.changeHeading(contact()?.name ?? '')}
        lead={say.headingWhat}
        back={{ href: '/people', to: words.people.title }}
      >
        <Ready data={view()}>
          {() => (
            <Show when={contact()} fallback={<Para text={say.gone} />}>
              {(one) => <Form contact={one()} />}
            </Show>
          )}
        </Ready>
      </Screen>
    </Show>
  )
}

function Form(props: { contact: ContactItem }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveContact')
  const remove = createAct('removeContact')
  const say = words.members.contacts
  const { name, what, when, tell: mayKnow, phones } = props.contact
  const [draft, setDraft] = createStore({ name, what, phone: phones[0] ?? '', when, tell: mayKnow })
  const submit = async () => {
    if (draft.name.trim() === '') return save.refuse({ kind: 'empty-name' })
    const { contactId, audience } = props.contact
    if (!(await save.run({ ...draft, contactId, circleId: audience.circle.circleId }))) return
    tell(say.saved)
    navigate(`/people/ring/${contactId}`)
  }
  const takeOff = async () => {
    if (!(await remove.run({ contactId: props.contact.contactId }))) return
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
      <Para class="quiet" text={say.stays} />
      <Refusal of={save.refusal()} id="contact-refused" />
      <Seen audience={props.contact.audience} tense="will" />
      <button class="btn btn-big" type="submit" aria-disabled={save.busy()}>
        {say.save(circleName(words, props.contact.audience.circle))}
      </button>
      <button class="text-btn text-btn-clay" type="button" onClick={() => void takeOff()}>
        <Icon name="bin" />
        {say.remove}
      </button>
      <Refusal of={remove.refusal()} />
    </form>
  )
}
