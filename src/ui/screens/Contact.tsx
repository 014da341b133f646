import { A, useParams } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { ContactItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { phoneLink } from '../phones.ts'

/** Somebody outside the team: ring them, and what they may be told. */
export function Contact() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('contacts', () => null)
  const contact = () => view()?.contacts.find((one) => one.contactId === params.contactId)
  const say = words.members.contacts
  return (
    <Screen
      title={say.title}
      heading={contact()?.name ?? say.title}
      lead={contact()?.what}
      back={{ href: '/people', to: words.people.title }}
    >
      <Ready data={view()}>
        {() => (
          <Show when={contact()} fallback={<Para text={say.gone} />}>
            {(one) => <Card contact={one()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Card(props: { contact: ContactItem }) {
  const { words, dates } = useKith()
  const open = useOpen()
  const say = words.members.contacts
  const by = () => {
    const { by: who } = props.contact
    if (!who) return ''
    return say.by(who.isMe ? words.circles.you : who.name, dates.stamp(props.contact.changedAt))
  }
  return (
    <div class="stack-l">
      <Show when={props.contact.phones.length > 1}>
        <div class="notice notice-sun">
          <Icon name="question" />
          <Para class="grow" text={say.two} />
        </div>
      </Show>
      <div class="stack-s">
        <For each={props.contact.phones}>
          {(number) => (
            <a class="btn btn-big" href={phoneLink(number)} rel="external">
              <Icon name="phone" />
              {say.ring(number)}
            </a>
          )}
        </For>
      </div>
      <article class="card about-card stack">
        <Show when={props.contact.when}>
          <div>
            <h2 class="legend">{say.when}</h2>
            <p class="pre">{props.contact.when}</p>
          </div>
        </Show>
        <Show when={props.contact.tell}>
          <div>
            <h2 class="legend">{say.tell}</h2>
            <p class="pre">{props.contact.tell}</p>
          </div>
        </Show>
        <Show when={open()?.team.iAmHolder}>
          <A class="btn btn-line" href={`/talk/lists/${props.contact.contactId}`}>
            <Icon name="talk" />
            {words.calls.way.link}
          </A>
        </Show>
        <p class="quiet small">{by()}</p>
        <Seen audience={props.contact.audience} />
        <div class="about-foot">
          <SavedMark saved={props.contact.saved} />
          <A class="text-btn" href={`/people/ring/${props.contact.contactId}/change`}>
            <Icon name="write" />
            {say.change}
          </A>
        </div>
      </article>
    </div>
  )
}
