import { useParams } from '../router.tsx'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import type { Audience, MessageItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName } from '../parts/Audience.tsx'
import { Face } from '../parts/Face.tsx'
import { MessageBubble } from '../parts/MessageBubble.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Compose } from './talk/Compose.tsx'
import { RoomList } from './talk/RoomList.tsx'
import { Para } from '../parts/Para.tsx'

const shownAtFirst = 60

/** One circle's conversation. Who will see it stands above the box for as long as one writes. */
export function TalkRoom() {
  const { words } = useKith()
  const params = useParams()
  const talk = createView('talk', () => ({ circleId: params.circleId ?? null }))
  const room = () => talk()?.room ?? undefined
  const name = () => {
    const audience = room()?.audience
    return audience ? circleName(words, audience.circle) : words.talk.title
  }
  // By its purpose: what somebody calls a circle of their own is theirs.
  const roomTitle = () => {
    const purpose = room()?.audience.circle.purpose
    return purpose ? words.talk.roomTitle(words.circles.byPurpose[purpose].name) : words.talk.title
  }
  return (
    <Screen
      title={roomTitle()}
      heading={name()}
      back={{ href: '/talk', to: words.talk.title }}
      aside={
        <Show when={talk()}>
          {(view) => (
            <div class="stack">
              <h2>{words.talk.title}</h2>
              <RoomList rooms={view().rooms} />
            </div>
          )}
        </Show>
      }
      asideLabel={words.talk.title}
    >
      <Ready data={talk()}>
        {() => (
          <Show when={room()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(now) => (
              <div class="talk-panes">
                <div class="talk">
                  <Messages messages={now().messages} circle={name()} />
                  <Show
                    when={!now().audience.circle.own?.ended}
                    fallback={<Para class="quiet" text={words.circlePage.endedLead} />}
                  >
                    <Compose audience={now().audience} circle={name()} />
                  </Show>
                </div>
                <WhoReads audience={now().audience} />
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Messages(props: { messages: readonly MessageItem[]; circle: string }) {
  const { words, dates } = useKith()
  const [most, setMost] = createSignal(shownAtFirst)
  const shown = () => props.messages.slice(-most())
  const dayOf = (message: MessageItem) => dates.plainDate(message.at)
  // A word that arrives while one reads the last lines is brought into sight; it never pulls away from older ones.
  createEffect(
    on(
      () => props.messages.length,
      () =>
        requestAnimationFrame(() => {
          const { scrollHeight } = document.documentElement
          if (window.scrollY === 0 || scrollHeight - window.scrollY - window.innerHeight < 400)
            window.scrollTo({ top: scrollHeight })
        }),
    ),
  )
  return (
    <div class="messages" role="log" aria-label={words.talk.log(props.circle)}>
      <Show when={props.messages.length > most()}>
        <button class="btn btn-quiet btn-s" type="button" onClick={() => setMost(most() + shownAtFirst)}>
          {words.talk.older}
        </button>
      </Show>
      <For each={shown()} fallback={<Para class="quiet" text={words.talk.first} />}>
        {(message, n) => (
          <>
            <Show when={n() === 0 || dayOf(shown()[n() - 1] ?? message) !== dayOf(message)}>
              <p class="message-day">{dates.day(dayOf(message))}</p>
            </Show>
            <MessageBubble message={message} />
          </>
        )}
      </For>
    </div>
  )
}

function WhoReads(props: { audience: Audience }) {
  const { words } = useKith()
  return (
    <aside class="talk-who stack" aria-label={words.talk.whoReads}>
      <h2>{words.talk.whoReads}</h2>
      <ul class="stack-s">
        <For each={props.audience.people}>
          {(person) => (
            <li class="row">
              <Face person={person} size="s" />
              <span>{person.isMe ? words.talk.you : person.name}</span>
            </li>
          )}
        </For>
      </ul>
      <Para class="quiet small" text={words.talk.stays} />
    </aside>
  )
}
