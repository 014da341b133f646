import { createEffect, createSignal, For, on, Show, untrack } from 'solid-js'
import type { MessageItem, TalkRoom } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { MessageBubble } from '../../parts/MessageBubble.tsx'
import { Para } from '../../parts/Para.tsx'
import { MessageSheet } from './MessageSheet.tsx'

/** What was said, oldest first. Older words are asked for. */
export function Messages(props: {
  room: TalkRoom
  circle: string
  /** My quiet hours: what others say moves nothing. */
  isQuiet: boolean
  /** The one that somebody came for: older ones are looked through until it is there. */
  wanted?: string | undefined
  onOlder: () => void
  onAnswer: (message: MessageItem) => void
}) {
  const { words, dates } = useKith()
  const [open, setOpen] = createSignal<string>()
  const messages = () => props.room.messages
  const opened = () => messages().find(({ messageId }) => messageId === open())
  const dayOf = (message: MessageItem) => dates.plainDate(message.at)
  let belowTheTop: number | undefined
  let wasThere = 0
  const isLookingBack = () => props.wanted !== undefined && shown !== props.wanted
  const staysPut = () => {
    const isFirst = wasThere === 0
    wasThere = messages().length
    return props.isQuiet && !isFirst && !messages().at(-1)?.by?.isMe
  }
  // A word that arrives while one reads the last lines is brought into sight; it never pulls away from older ones.
  createEffect(
    on(
      () => messages().length,
      () =>
        requestAnimationFrame(() => {
          const { scrollHeight } = document.documentElement
          if (belowTheTop !== undefined) {
            window.scrollTo({ top: scrollHeight - belowTheTop })
            belowTheTop = undefined
          } else if (
            !staysPut() &&
            !isLookingBack() &&
            (window.scrollY === 0 || scrollHeight - window.scrollY - window.innerHeight < 400)
          )
            window.scrollTo({ top: scrollHeight })
        }),
    ),
  )
  let shown = ''
  createEffect(() => {
    const { wanted } = props
    if (wanted === undefined || wanted === shown) return
    if (messages().some(({ messageId }) => messageId === wanted)) {
      shown = wanted
      requestAnimationFrame(() =>
        document.querySelector(`#said-${CSS.escape(wanted)}`)?.scrollIntoView({ block: 'center' }),
      )
    } else if (props.room.hasOlder) untrack(() => props.onOlder())
  })
  const older = () => {
    belowTheTop = document.documentElement.scrollHeight - window.scrollY
    props.onOlder()
  }
  return (
    <div class="messages" role="log" aria-label={words.talk.log(props.circle)}>
      <Show when={props.room.hasOlder}>
        <button class="btn btn-quiet btn-s" type="button" onClick={older}>
          {words.talk.older}
        </button>
      </Show>
      <For each={messages()} fallback={<Para class="quiet" text={words.talk.first} />}>
        {(message, n) => (
          <>
            <Show when={n() === 0 || dayOf(messages()[n() - 1] ?? message) !== dayOf(message)}>
              <p class="message-day">{dates.day(dayOf(message))}</p>
            </Show>
            <MessageBubble
              message={message}
              isWanted={message.messageId === props.wanted}
              onMore={() => setOpen(message.messageId)}
            />
          </>
        )}
      </For>
      <MessageSheet
        message={opened()}
        room={props.room}
        onAnswer={(message) => {
          setOpen(undefined)
          props.onAnswer(message)
        }}
        onClose={() => setOpen(undefined)}
      />
    </div>
  )
}
