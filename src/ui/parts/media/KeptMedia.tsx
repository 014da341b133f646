import { For, Show } from 'solid-js'
import type { MediaItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../Icon.tsx'
import { OneMedia, useMediaName } from './MediaList.tsx'
import { PutInWords } from './PutInWords.tsx'

/** What was kept at a place and goes with what is written there, each with a way to take it away again. */
export function KeptMedia(props: { items: readonly MediaItem[] }) {
  const { words, bridge, tell } = useKith()
  const say = words.media.kept
  const nameOf = useMediaName()
  const bin = async ({ mediaId }: MediaItem) => {
    if ((await bridge.run('binMedia', { mediaId })).ok) tell(say.binned)
  }
  return (
    <Show when={props.items.length > 0}>
      <ul class="kept" aria-label={say.heading}>
        <For each={props.items}>
          {(item) => (
            <li class="kept-one" data-kind={item.kind}>
              <OneMedia item={item} />
              <Show when={item.kind === 'video' && item.words === '' && item}>
                {(video) => <PutInWords item={video()} />}
              </Show>
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
