import { createSignal, For, Show } from 'solid-js'
import type { MediaItem } from '../../../app/index.ts'
import { mediaLimits } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { MediaList, useMediaName } from '../../parts/media/MediaList.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { VideoInput } from '../../parts/media/VideoInput.tsx'
import { VoiceInput } from '../../parts/media/VoiceInput.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import type { DraftProps } from './CardExtras.tsx'
import { VoiceButton } from '../../parts/media/VoiceButton.tsx'

/** Photos, a voice and a video on a card: those that are on it, and those that were just kept for it. */
export function CardMedia(props: DraftProps & { place: string; kept: readonly MediaItem[] }) {
  const { words } = useKith()
  const [isSpeaking, setSpeaking] = createSignal(false)
  const say = words.media
  const isFull = () => props.draft.media.length + props.kept.length >= mediaLimits.together
  const [isShowing, setShowing] = createSignal(false)
  const nameOf = useMediaName()
  const takeOff = ({ mediaId }: MediaItem) =>
    props.onChange({ media: props.draft.media.filter((one) => one.mediaId !== mediaId) })
  return (
    <section class="stack-s">
      <h2 class="legend">{words.profile.card.media}</h2>
      <For each={props.draft.media}>
        {(item) => (
          <div class="kept-one" data-kind={item.kind}>
            <MediaList items={[item]} />
            <button
              class="kept-bin"
              type="button"
              aria-label={say.kept.bin(nameOf(item))}
              onClick={() => takeOff(item)}
            >
              <Icon name="bin" />
              {say.kept.binWord}
            </button>
          </div>
        )}
      </For>
      <Show when={!isSpeaking() && !isShowing()}>
        <KeptMedia items={props.kept} />
      </Show>
      <div class="row row-wrap">
        <PhotoInput place={props.place} disabled={isFull()} />
        <VoiceButton isFull={isFull()} onPress={() => setSpeaking(true)} />
        <button
          class="btn btn-quiet btn-s"
          type="button"
          aria-disabled={isFull()}
          onClick={() => !isFull() && setShowing(true)}
        >
          <Icon name="video" />
          {say.video.add}
        </button>
      </div>
      <Show when={isShowing()}>
        <section class="card stack" aria-label={say.video.title}>
          <h3>{say.video.title}</h3>
          <VideoInput place={props.place} onDone={() => setShowing(false)} />
        </section>
      </Show>
      <Sheet open={isSpeaking()} title={say.voice.title} onClose={() => setSpeaking(false)}>
        <VoiceInput
          place={props.place}
          onKept={() => setSpeaking(false)}
          onBinned={() => setSpeaking(false)}
        />
      </Sheet>
    </section>
  )
}
