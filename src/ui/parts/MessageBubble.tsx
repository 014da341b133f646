import { For, Show } from 'solid-js'
import type { MessageBecame, MessageItem, Quote } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { A } from '../router.tsx'
import { Face } from './Face.tsx'
import { Icon } from './Icon.tsx'
import { MediaList } from './media/MediaList.tsx'
import { sumOf } from './media/summary.ts'
import { Picture } from './Picture.tsx'
import { SavedMark } from './SavedMark.tsx'
import { thanksDrawings } from './thanksPictures.ts'
import { Para } from './Para.tsx'

/** One thing said. Mine stands to the right, with where it is and who has seen it. `onMore`: what can be done with it. */
export function MessageBubble(props: {
  message: MessageItem
  onMore?: (() => void) | undefined
  /** Somebody came here for this very one. */
  isWanted?: boolean
}) {
  const { words, dates } = useKith()
  const mine = () => props.message.by?.isMe ?? false
  const who = () => {
    if (props.message.by === null) return words.talk.someone
    return mine() ? words.talk.you : words.talk.by(props.message.by.name)
  }
  return (
    <div
      class="message"
      id={`said-${props.message.messageId}`}
      data-mine={mine() ? 'yes' : 'no'}
      data-wanted={props.isWanted ? 'yes' : 'no'}
    >
      <Show when={!mine() && props.message.by}>{(by) => <Face person={by()} size="s" />}</Show>
      <div class="bubble">
        <Show when={!mine()}>
          <b class="small">{who()}</b>
        </Show>
        <Show when={props.message.isNews}>
          <A class="text-btn" href={`/talk/news/${props.message.messageId}`}>
            <Icon name="news" />
            {words.news.inTalk}
          </A>
        </Show>
        <Show when={props.message.quotes}>{(quote) => <QuoteLine quote={quote()} />}</Show>
        <Show
          when={!props.message.isBack}
          fallback={<Para class="quiet" text={mine() ? words.talk.back.byMe : words.talk.back.by(who())} />}
        >
          <Show when={props.message.thanks || undefined}>
            {(thanks) => <Picture name={thanksDrawings[thanks()]} class="thanks-picture" />}
          </Show>
          <Show when={props.message.text !== ''}>
            <p class="pre">{props.message.text}</p>
          </Show>
          <MediaList items={props.message.media} by={mine() ? undefined : props.message.by?.name} />
          <For each={props.message.words}>
            {(one) => (
              <p class="voice-words pre">
                <span class="small quiet">
                  {one.by.isMe ? words.talk.voice.byMe : words.talk.voice.by(one.by.name)}
                </span>
                {one.text}
              </p>
            )}
          </For>
        </Show>
        <For each={props.message.became}>
          {(one) => (
            <A class="text-btn" href={madeHref[one.what](one)}>
              <Icon name="check" />
              {one.by.isMe ? words.talk.made.byMe[one.what] : words.talk.made.by[one.what](one.by.name)}
            </A>
          )}
        </For>
        <p class="message-foot">
          <span>{dates.clockTime(props.message.at)}</span>
          <Show when={mine()}>
            <span class="unseen">{who()}</span>
            <SavedMark saved={props.message.saved} />
            <Show when={props.message.seenBy.length > 0}>
              <span>{words.talk.seen.count(props.message.seenBy.length)}</span>
            </Show>
          </Show>
        </p>
      </div>
      <Show when={props.onMore}>
        {(more) => (
          <button
            class="message-more"
            type="button"
            aria-label={words.talk.more(who(), dates.clockTime(props.message.at))}
            onClick={() => more()()}
          >
            <Icon name="other" />
          </button>
        )}
      </Show>
    </div>
  )
}

const madeHref: Readonly<Record<MessageBecame['what'], (one: MessageBecame) => string>> = {
  task: ({ of }) => `/tasks/${of}`,
  record: ({ on }) => `/records?from=${on.slice(0, 7)}`,
  visit: ({ of, on }) => `/week/${of}.${on}`,
}

/** What is answered, in its author's own words. */
export function QuoteLine(props: { quote: Quote }) {
  const { words } = useKith()
  const who = () => {
    const { by } = props.quote
    if (by === null) return words.talk.someone
    return by.isMe ? words.talk.you : words.talk.by(by.name)
  }
  return (
    <p class="quote">
      <Show when={props.quote.state !== 'not-here'} fallback={words.talk.quote.notHere}>
        <b>{who()}</b>
        <span class="quote-words">
          {props.quote.state === 'back' ? words.talk.quote.back : sumOf(words, props.quote)}
        </span>
      </Show>
    </p>
  )
}
