import { For, Show } from 'solid-js'
import type { NewsItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { MediaList } from '../../parts/media/MediaList.tsx'
import { Picture } from '../../parts/Picture.tsx'
import { Para } from '../../parts/Para.tsx'

/** Who says what, and when. */
export function NewsWords(props: { news: NewsItem }) {
  const { words, dates } = useKith()
  const who = () => {
    const { by } = props.news
    if (by === null) return words.talk.someone
    return by.isMe ? words.talk.you : by.name
  }
  const title = () => {
    if (props.news.by?.isMe) return props.news.emergency ? words.news.emergencyFromMe : words.news.fromMe
    return props.news.emergency ? words.news.emergencyFrom(who()) : words.news.from(who())
  }
  return (
    <>
      <div class="row">
        <Picture name={props.news.emergency ? 'emergency' : 'news'} />
        <Show when={props.news.by}>{(by) => <Face person={by()} size="s" />}</Show>
        <span class="grow">
          <b>{title()}</b>
          <span class="quiet small row-line">{dates.stamp(props.news.at)}</span>
        </span>
      </div>
      <Show when={!props.news.isBack} fallback={<Para class="quiet" text={words.talk.back.by(who())} />}>
        <Show when={props.news.text !== ''}>
          <p class="pre news-text">{props.news.text}</p>
        </Show>
        <MediaList items={props.news.media} by={props.news.by?.isMe ? undefined : props.news.by?.name} />
      </Show>
      <p class="seen">
        <For each={props.news.audiences}>
          {(one) => <span>{words.circles.canSee(one.people.length)}</span>}
        </For>
      </p>
    </>
  )
}
