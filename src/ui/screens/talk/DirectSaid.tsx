import { createSignal, For, Show } from 'solid-js'
import type { DirectRoom, MessageItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { MessageBubble, QuoteLine } from '../../parts/MessageBubble.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

/** What two people said to one another, with what they pinned up on top. */
export function Said(props: { room: DirectRoom; name: string; onOlder: () => void }) {
  const { words, dates } = useKith()
  const [open, setOpen] = createSignal<string>()
  const messages = () => props.room.messages
  const dayOf = (message: MessageItem) => dates.plainDate(message.at)
  const hasChoices = (message: MessageItem) => !message.isBack && !props.room.hasLeft
  return (
    <>
      <Pinned room={props.room} />
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
                onMore={hasChoices(message) ? () => setOpen(message.messageId) : undefined}
              />
            </>
          )}
        </For>
      </div>
      <Choices
        room={props.room}
        message={messages().find(({ messageId }) => messageId === open())}
        onClose={() => setOpen(undefined)}
      />
    </>
  )
}

function Pinned(props: { room: DirectRoom }) {
  const { words } = useKith()
  const pin = createAct('pinDirectly')
  const personId = () => props.room.person.personId
  return (
    <Show when={props.room.pins.length > 0}>
      <section class="card stack-s pins" aria-label={words.talk.pin.all}>
        <ul class="stack-s">
          <For each={props.room.pins}>
            {(quote) => (
              <li class="pinned">
                <Icon name="pin" />
                <div class="grow">
                  <QuoteLine quote={quote} />
                </div>
                <Show when={!props.room.hasLeft}>
                  <button
                    class="btn btn-quiet btn-s"
                    type="button"
                    onClick={() =>
                      void pin.run({ personId: personId(), messageId: quote.messageId, up: false })
                    }
                  >
                    {words.talk.pin.off}
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Refusal of={pin.refusal()} />
      </section>
    </Show>
  )
}

/** What can be done with one message: pin it up for both; take back what is mine. */
function Choices(props: { room: DirectRoom; message: MessageItem | undefined; onClose: () => void }) {
  const { words } = useKith()
  const pin = createAct('pinDirectly')
  const back = createAct('takeBackDirectly')
  const [isTaking, setTaking] = createSignal(false)
  const personId = () => props.room.person.personId
  const close = () => {
    setTaking(false)
    props.onClose()
  }
  const isUp = () => props.room.pins.some(({ messageId }) => messageId === props.message?.messageId)
  const turnPin = async (messageId: string) => {
    if (await pin.run({ personId: personId(), messageId, up: !isUp() })) close()
  }
  const takeBack = async (messageId: string) => {
    if (await back.run({ personId: personId(), messageId })) close()
  }
  return (
    <Sheet
      open={props.message !== undefined}
      title={isTaking() ? words.talk.back.sure : words.talk.about}
      onClose={close}
    >
      <Show when={props.message}>
        {(message) => (
          <Show
            when={isTaking()}
            fallback={
              <>
                <ul class="card links">
                  <li>
                    <button class="link-row" type="button" onClick={() => void turnPin(message().messageId)}>
                      <Icon name="pin" />
                      <span class="grow">{isUp() ? words.talk.pin.off : words.direct.pin}</span>
                    </button>
                  </li>
                  <Show when={message().by?.isMe}>
                    <li>
                      <button class="link-row" type="button" onClick={() => setTaking(true)}>
                        <Icon name="undo" />
                        <span class="grow">{words.talk.back.do}</span>
                      </button>
                    </li>
                  </Show>
                </ul>
                <Refusal of={pin.refusal()} />
                <button class="btn btn-quiet" type="button" onClick={close}>
                  {words.talk.close}
                </button>
              </>
            }
          >
            <Para text={words.talk.back.what} />
            <Refusal of={back.refusal()} />
            <div class="btns-two">
              <button
                class="btn btn-clay"
                type="button"
                aria-disabled={back.busy()}
                onClick={() => void takeBack(message().messageId)}
              >
                {words.talk.back.yes}
              </button>
              <button class="btn btn-quiet" type="button" onClick={close}>
                {words.talk.back.no}
              </button>
            </div>
          </Show>
        )}
      </Show>
    </Sheet>
  )
}
