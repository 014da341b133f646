import { createEffect, createSignal, on, Show, type JSX } from 'solid-js'
import type { AppRefusal, MessageItem, PersonRef } from '../../../app/index.ts'
import { mediaLimits, namedIn } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { Para } from '../../parts/Para.tsx'
import { QuoteLine } from '../../parts/MessageBubble.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { VoiceInput } from '../../parts/media/VoiceInput.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { VoiceButton } from '../../parts/media/VoiceButton.tsx'

export type Composed = { readonly text: string; readonly media: readonly string[]; readonly quotes: string }

/** Words, photos, a voice. Who will see them stands above for as long as one writes. */
export function Compose(props: {
  /** Where drafts are kept. */
  place: string
  label: string
  /** Who will see it. */
  seen: JSX.Element
  /** They read it. Who is named and does not is said before it is sent. */
  readers: readonly PersonRef[]
  answering?: MessageItem | undefined
  onAnswered?: () => void
  busy: boolean
  refusal: AppRefusal | undefined
  /** Whether it was said. */
  onSend: (said: Composed) => Promise<boolean>
}) {
  const { words } = useKith()
  const [text, setText] = createSignal('')
  const [isSpeaking, setSpeaking] = createSignal(false)
  const kept = createView('media', () => ({ place: props.place }))
  const drafts = () => kept()?.drafts ?? []
  const team = createView('people', () => null)
  const notReading = () => {
    const others = (team()?.people ?? [])
      .map(({ person }) => person)
      .filter(({ isMe, personId }) => !isMe && props.readers.every((one) => one.personId !== personId))
    const read = namedIn(text(), props.readers).map(({ name }) => words.say.calledName(name))
    const names = namedIn(text(), others).map(({ name }) => words.say.calledName(name))
    return [...new Set(names)].filter((name) => !read.includes(name))
  }
  const isEmpty = () => text().trim() === '' && drafts().length === 0
  const isFull = () => drafts().length >= mediaLimits.together

  const send = async () => {
    if (isEmpty()) return
    const media = drafts().map(({ mediaId }) => mediaId)
    const quotes = props.answering?.messageId ?? ''
    if (!(await props.onSend({ text: text().trim(), media, quotes }))) return
    setText('')
    props.onAnswered?.()
  }
  let box: HTMLTextAreaElement | undefined
  createEffect(
    on(
      () => props.answering?.messageId,
      (messageId) => messageId !== undefined && box?.focus(),
    ),
  )
  return (
    <form
      class="compose"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Refusal of={props.refusal} />
      {props.seen}
      <Show when={notReading().length > 0}>
        <div role="status">
          <Para
            class="small"
            text={
              props.readers.length === 2
                ? words.talk.notHereTwo(notReading())
                : words.talk.notHere(notReading())
            }
          />
        </div>
      </Show>
      <Show when={props.answering}>
        {(message) => (
          <div class="answering">
            <QuoteLine quote={{ ...message(), state: message().isBack ? 'back' : 'here' }} />
            <button class="btn btn-quiet btn-s" type="button" onClick={() => props.onAnswered?.()}>
              {words.talk.quote.not}
            </button>
          </div>
        )}
      </Show>
      <Show when={!isSpeaking()}>
        <KeptMedia items={drafts()} />
      </Show>
      <Show
        when={isSpeaking()}
        fallback={
          <>
            <textarea
              ref={(element) => (box = element)}
              autocomplete="off"
              class="input"
              rows="1"
              aria-label={props.label}
              value={text()}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <div class="compose-row">
              <PhotoInput place={props.place} disabled={isFull()} />
              <VoiceButton isFull={isFull()} onPress={() => setSpeaking(true)} />
              <button class="btn compose-send" type="submit" aria-disabled={isEmpty() || props.busy}>
                <Icon name="sending" />
                {words.talk.send}
              </button>
            </div>
          </>
        }
      >
        <VoiceInput
          place={props.place}
          onKept={() => setSpeaking(false)}
          onBinned={() => setSpeaking(false)}
        />
      </Show>
    </form>
  )
}
