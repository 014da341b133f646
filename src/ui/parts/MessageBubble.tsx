import { Show } from 'solid-js'
import type { MessageItem } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { Face } from './Face.tsx'
import { MediaList } from './media/MediaList.tsx'
import { SavedMark } from './SavedMark.tsx'

/** One thing said. Mine stands to the right, with where it is. */
export function MessageBubble(props: { message: MessageItem }) {
  const { words, dates } = useKith()
  const mine = () => props.message.by?.isMe ?? false
  const who = () => {
    if (props.message.by === null) return words.talk.someone
    return mine() ? words.talk.you : words.talk.by(props.message.by.name)
  }
  return (
    <div class="message" data-mine={mine() ? 'yes' : 'no'}>
      <Show when={!mine() && props.message.by}>{(by) => <Face person={by()} size="s" />}</Show>
      <div class="bubble">
        <Show when={!mine()}>
          <b class="small">{who()}</b>
        </Show>
        <Show when={props.message.text !== ''}>
          <p class="pre">{props.message.text}</p>
        </Show>
        <MediaList items={props.message.media} by={mine() ? undefined : props.message.by?.name} />
        <p class="message-foot">
          <span>{dates.clockTime(props.message.at)}</span>
          <Show when={mine()}>
            <span class="unseen">{who()}</span>
            <SavedMark saved={props.message.saved} />
          </Show>
        </p>
      </div>
    </div>
  )
}
