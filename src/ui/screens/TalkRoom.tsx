import { wantedMessage } from '../handed.ts'
import { useParams } from '../router.tsx'
import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from 'solid-js'
import type { Audience, MessageItem, TalkView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName, Seen } from '../parts/Audience.tsx'
import { Face } from '../parts/Face.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Compose } from './talk/Compose.tsx'
import { Messages } from './talk/Messages.tsx'
import { Pins } from './talk/Pins.tsx'
import { RoomList } from './talk/RoomList.tsx'
import { Para } from '../parts/Para.tsx'

const shownAtFirst = 60

/** One circle's conversation. Who will see it stands above the box for as long as one writes. */
export function TalkRoom() {
  const { words } = useKith()
  const params = useParams()
  const wanted = wantedMessage.take()
  const circleId = () => params.circleId ?? ''
  const [most, setMost] = createSignal(shownAtFirst)
  const asked = createView('talk', () => ({ circleId: circleId(), most: most() }))
  // What stands here stays while older words are looked for.
  const talk = createMemo<TalkView | undefined>((before) => {
    const now = asked()
    return now ?? (before?.room?.audience.circle.circleId === circleId() ? before : undefined)
  })
  const say = createAct('say')
  const [answering, setAnswering] = createSignal<MessageItem>()
  createEffect(
    on(circleId, () => {
      setMost(shownAtFirst)
      setAnswering(undefined)
    }),
  )
  const room = () => talk()?.room ?? undefined
  useSeeing(circleId, () => room()?.messages.at(-1)?.messageId)
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
                  <Pins room={now()} />
                  <Messages
                    room={now()}
                    circle={name()}
                    isQuiet={talk()?.isQuiet ?? false}
                    wanted={wanted}
                    onOlder={() => setMost(wanted ? 2 * most() : most() + shownAtFirst)}
                    onAnswer={setAnswering}
                  />
                  <Show
                    when={!now().audience.circle.own?.ended}
                    fallback={<Para class="quiet" text={words.circlePage.endedLead} />}
                  >
                    <Compose
                      place={`talk/${circleId()}`}
                      label={words.talk.label(name())}
                      seen={<Seen audience={now().audience} tense="will" />}
                      readers={now().audience.people}
                      busy={say.busy()}
                      refusal={say.refusal()}
                      onSend={async (said) =>
                        (await say.run({ circleId: circleId(), ...said })) !== undefined
                      }
                      answering={answering()}
                      onAnswered={() => setAnswering(undefined)}
                    />
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

const seenAgainMs = 60_000

/** Says that I looked: when the room opens, at most once a minute while words come, and when I go. Never while out of sight. */
function useSeeing(circleId: () => string, last: () => string | undefined): void {
  const { bridge, clock } = useKith()
  let seenAt = 0
  let of = ''
  const look = () => {
    if (document.visibilityState !== 'visible') return
    seenAt = clock.now()
    void bridge.run('seeTalk', { circleId: of })
  }
  createEffect(
    on([circleId, last], ([circle, newest]) => {
      const isOther = circle !== of
      of = circle
      if (newest !== undefined && (isOther || clock.now() - seenAt > seenAgainMs)) look()
    }),
  )
  onCleanup(look)
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
