import { For, Match, Show, Switch } from 'solid-js'
import type { MediaItem } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Photo } from './Photo.tsx'
import { VideoPlayer } from './VideoPlayer.tsx'
import { VoicePlayer } from './VoicePlayer.tsx'

/** The photos, voice notes and videos of one thing. `by` is the name of who made them, where it is not me. */
export function MediaList(props: { items: readonly MediaItem[]; by?: string | undefined }) {
  return (
    <Show when={props.items.length > 0}>
      <div class="media">
        <For each={props.items}>{(item) => <OneMedia item={item} by={props.by} />}</For>
      </div>
    </Show>
  )
}

export function OneMedia(props: { item: MediaItem; by?: string | undefined }) {
  const name = useMediaName(() => props.by)
  return (
    <Switch>
      <Match when={props.item.kind === 'photo' && props.item}>
        {(photo) => <Photo item={photo()} alt={name(photo())} />}
      </Match>
      <Match when={props.item.kind === 'voice' && props.item}>
        {(voice) => <VoicePlayer item={voice()} name={name(voice())} />}
      </Match>
      <Match when={props.item.kind === 'video' && props.item}>
        {(video) => <VideoPlayer item={video()} name={name(video())} />}
      </Match>
    </Switch>
  )
}

/** What it is in words, for whoever hears the page. `by` made it, where it is not me. */
export function useMediaName(by: () => string | undefined = () => undefined): (item: MediaItem) => string {
  const { media, say } = useWords()
  return (item) => {
    const name = by()
    const who = name === undefined ? undefined : say.calledName(name)
    if (item.kind === 'photo') return who === undefined ? media.photo.alt : media.photo.altBy(who)
    const said = media[item.kind]
    return who === undefined ? said.name(item.seconds) : said.nameBy(who, item.seconds)
  }
}
