import { createSignal, Show } from 'solid-js'
import type { PhotoItem } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Refusal } from '../Refusal.tsx'
import { Sheet } from '../Sheet.tsx'
import { createContent, createThumbnail } from './content.ts'

/** A photo: small and at once; with a tap the whole of it. `alt` says what it is in words. */
export function Photo(props: { item: PhotoItem; alt?: string | undefined }) {
  const words = useWords()
  const say = words.media.photo
  const [isWhole, setWhole] = createSignal(false)
  const small = createThumbnail(() => props.item.mediaId)
  const whole = createContent(() => props.item.mediaId)
  const alt = () => props.alt ?? say.alt
  const openWhole = () => {
    setWhole(true)
    void whole.open()
  }
  return (
    <>
      <button class="photo" type="button" aria-label={`${alt()}. ${say.whole}`} onClick={openWhole}>
        <img src={small()} alt="" width={props.item.width} height={props.item.height} decoding="async" />
      </button>
      <Sheet open={isWhole()} title={alt()} onClose={() => setWhole(false)}>
        <img
          class="photo-whole"
          src={whole.url() ?? small()}
          alt={alt()}
          width={props.item.width}
          height={props.item.height}
        />
        <p role="status" class="quiet">
          <Show when={whole.busy()}>{say.coming}</Show>
        </p>
        <Refusal of={whole.refusal()} />
        <button class="btn" type="button" onClick={() => setWhole(false)}>
          {say.close}
        </button>
      </Sheet>
    </>
  )
}
