import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { ContactItem } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { CircleMark } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

/** People outside the team: a tap away from being rung, and without a way in. */
export function Contacts() {
  const { words } = useKith()
  const view = createView('contacts', () => null)
  const say = words.members.contacts
  return (
    <Show when={view()}>
      {(now) => (
        <section class="stack">
          <h2>{say.heading}</h2>
          <Para class="quiet" text={now().contacts.length > 0 ? say.headingWhat : say.none} />
          <Show when={now().contacts.length > 0}>
            <ul class="card links">
              <For each={now().contacts}>{(contact) => <Row contact={contact} />}</For>
            </ul>
          </Show>
          <Show when={now().audiences.length > 0}>
            <A class="btn btn-line" href="/people/ring/new/change">
              <Icon name="plus" />
              {say.add}
            </A>
          </Show>
        </section>
      )}
    </Show>
  )
}

function Row(props: { contact: ContactItem }) {
  return (
    <li>
      <A class="link-row" href={`/people/ring/${props.contact.contactId}`}>
        <CircleMark purpose={props.contact.audience.circle.purpose} large />
        <span class="grow">
          <b>{props.contact.name}</b>
          <span class="quiet">{props.contact.what}</span>
        </span>
        <Icon name="phone" />
      </A>
    </li>
  )
}
