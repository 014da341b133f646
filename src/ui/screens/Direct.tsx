import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import type { DirectRoom, MessageItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AreYouSure } from '../parts/AreYouSure.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { MessageBubble } from '../parts/MessageBubble.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams } from '../router.tsx'
import { Compose } from './talk/Compose.tsx'

const shownAtFirst = 60

/** Two people of a team, and nobody else. Who reads it stands above the box, and who does not. */
export function Direct() {
  const { words, bridge } = useKith()
  const params = useParams()
  const personId = () => params.personId ?? ''
  const [most, setMost] = createSignal(shownAtFirst)
  const asked = createView('directTalk', () => ({ personId: personId(), most: most() }))
  const room = createMemo<DirectRoom | null | undefined>((before) => {
    const now = asked()
    return now === undefined && before?.person.personId === personId() ? before : now
  })
  createEffect(
    on(
      () => room()?.messages.at(-1)?.messageId,
      (last) => {
        if (last !== undefined && document.visibilityState === 'visible')
          void bridge.run('seeDirect', { personId: personId() })
      },
    ),
  )
  const name = () => words.say.calledName(room()?.person.name ?? '')
  return (
    <Screen
      title={words.direct.title}
      heading={room() ? words.direct.heading(name()) : words.direct.title}
      back={{ href: '/talk', to: words.talk.title }}
    >
      <Ready data={room()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.direct.gone} />}>
            {(now) => <Room room={now()} name={name()} onOlder={() => setMost(most() + shownAtFirst)} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Room(props: { room: DirectRoom; name: string; onOlder: () => void }) {
  const { words, dates } = useKith()
  const say = createAct('sayDirectly')
  const back = createAct('takeBackDirectly')
  const [taking, setTaking] = createSignal<MessageItem>()
  const personId = () => props.room.person.personId
  const messages = () => props.room.messages
  const dayOf = (message: MessageItem) => dates.plainDate(message.at)
  const takeBack = async () => {
    const messageId = taking()?.messageId
    if (messageId !== undefined && (await back.run({ personId: personId(), messageId }))) setTaking(undefined)
  }
  const mayTake = (message: MessageItem) => message.by?.isMe === true && !message.isBack
  return (
    <div class="talk">
      <WhoReads room={props.room} name={props.name} />
      <div class="messages" role="log" aria-label={words.direct.heading(props.name)}>
        <Show when={props.room.hasOlder}>
          <button class="btn btn-quiet btn-s" type="button" onClick={() => props.onOlder()}>
            {words.talk.older}
          </button>
        </Show>
        <For each={messages()} fallback={<Para class="quiet" text={words.direct.first(props.name)} />}>
          {(message, n) => (
            <>
              <Show when={n() === 0 || dayOf(messages()[n() - 1] ?? message) !== dayOf(message)}>
                <p class="message-day">{dates.day(dayOf(message))}</p>
              </Show>
              <MessageBubble
                message={message}
                onMore={mayTake(message) ? () => setTaking(message) : undefined}
              />
            </>
          )}
        </For>
      </div>
      <AreYouSure
        open={taking() !== undefined}
        title={words.talk.back.sure}
        yes={words.talk.back.yes}
        no={words.talk.back.no}
        busy={back.busy()}
        onYes={takeBack}
        onNo={() => setTaking(undefined)}
      >
        <Para text={words.talk.back.what} />
        <Refusal of={back.refusal()} />
      </AreYouSure>
      <Compose
        place={`direct/${personId()}`}
        label={words.direct.label(props.name)}
        seen={
          <p class="seen">
            <Icon name="lock" />
            <span class="seen-words">{words.direct.willSee(props.name)}</span>
          </p>
        }
        busy={say.busy()}
        refusal={say.refusal()}
        onSend={async ({ text, media }) =>
          (await say.run({ personId: personId(), text, media })) !== undefined
        }
      />
    </div>
  )
}

/** The two, and that whose team it is does not read it, where they are neither. */
function WhoReads(props: { room: DirectRoom; name: string }) {
  const { words } = useKith()
  const isHoldersToo = () => props.room.person.isHolder || props.room.me.isHolder
  const holder = () => words.say.calledName(props.room.holder.name)
  return (
    <section class="card stack-s">
      <div class="row">
        <Face person={props.room.me} size="s" />
        <Face person={props.room.person} size="s" />
        <b class="grow">{words.direct.who(props.name)}</b>
      </div>
      <Para
        class="quiet"
        text={
          isHoldersToo() ? words.direct.others : `${words.direct.notHolder(holder())} ${words.direct.others}`
        }
      />
    </section>
  )
}
