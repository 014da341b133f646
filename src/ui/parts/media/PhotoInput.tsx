import { createSignal } from 'solid-js'
import type { PhotoItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useWords } from '../../kith.ts'
import { Icon } from '../Icon.tsx'
import { Refusal } from '../Refusal.tsx'
import { readPhoto } from './readPhoto.ts'

/**
 * Takes a photo with the camera or from the phone, and keeps it at `place`: see `keepMedia`. Where and when it was taken
 * stays behind. `onKept` gets it; the view `media` of that place has it too.
 */
export function PhotoInput(props: {
  place: string
  label?: string | undefined
  disabled?: boolean | undefined
  onKept?: ((item: PhotoItem) => void) | undefined
}) {
  const words = useWords()
  const say = words.media.photo
  const keep = createAct('keepMedia')
  const [isReading, setReading] = createSignal(false)
  const isBusy = () => isReading() || keep.busy()
  let input: HTMLInputElement | undefined

  async function take(file: File | undefined): Promise<void> {
    if (!file || isBusy()) return
    keep.refuse(undefined)
    setReading(true)
    const read = await readPhoto(file)
    setReading(false)
    if (!read.ok) return keep.refuse({ kind: 'media', why: read.refusal })
    const kept = await keep.run({ ...read.value, place: props.place })
    if (kept?.gives.kind === 'photo') props.onKept?.(kept.gives)
  }

  return (
    <div class="photo-input">
      <button
        class="btn btn-quiet btn-s"
        type="button"
        aria-disabled={isBusy() || props.disabled === true}
        onClick={() => !isBusy() && props.disabled !== true && input?.click()}
      >
        <Icon name="camera" />
        {isBusy() ? say.busy : (props.label ?? say.add)}
      </button>
      <input
        ref={(element) => (input = element)}
        type="file"
        accept="image/*"
        hidden
        aria-label={props.label ?? say.add}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          void take(file)
          // The same one may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <Refusal of={keep.refusal()} />
    </div>
  )
}
