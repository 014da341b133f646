import { For, Show } from 'solid-js'
import type { MediaItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../Icon.tsx'
import { Photo } from './Photo.tsx'
import { VoicePlayer } from './VoicePlayer.tsx'

/** What was kept at a place and goes with what is written there, each with a way to take it away again. */
export function KeptMedia(props: { items: readonly MediaItem[] }) {
  const { words, bridge, tell } = useKith()
  const say = words.media.kept
  const nameOf = (item: MediaItem) =>
    item.kind === 'photo' ? words.media.photo.alt : words.media.voice.name(item.seconds)
  const bin = async ({ mediaId }: MediaItem) => {
    if ((await bridge.run('binMedia', { mediaId })).ok) tell(say.binned)
  }
  return (
    <Show when={props.items.length > 0}>
      <ul class="kept" aria-label={say.heading}>
        <For each={props.items}>
          {(item) => (
            <li class="kept-one" data-kind={item.kind}>
              {item.kind === 'photo' ? <Photo item={item} /> : <VoicePlayer item={item} />}
              <button
                class="kept-bin"
                type="button"
                aria-label={say.bin(nameOf(item))}
                onClick={() => void bin(item)}
              >
                <Icon name="bin" />
                {say.binWord}
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
