import { For, Show } from 'solid-js'
import type { MediaItem } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Photo } from './Photo.tsx'
import { VoicePlayer } from './VoicePlayer.tsx'

/** The photos and voice notes of one thing. `by` is the name of who made them, where it is not me. */
export function MediaList(props: { items: readonly MediaItem[]; by?: string | undefined }) {
  return (
    <Show when={props.items.length > 0}>
      <div class="media">
        <For each={props.items}>{(item) => <OneMedia item={item} by={props.by} />}</For>
      </div>
    </Show>
  )
}

function OneMedia(props: { item: MediaItem; by: string | undefined }) {
  const words = useWords()
  const { photo, voice } = words.media
  const called = () => (props.by === undefined ? undefined : words.say.calledName(props.by))
  const nameOf = (seconds: number): string => {
    const who = called()
    return who === undefined ? voice.name(seconds) : voice.nameBy(who, seconds)
  }
  const altOf = (): string => {
    const who = called()
    return who === undefined ? photo.alt : photo.altBy(who)
  }
  return props.item.kind === 'photo' ? (
    <Photo item={props.item} alt={altOf()} />
  ) : (
    <VoicePlayer item={props.item} name={nameOf(props.item.seconds)} />
  )
}
