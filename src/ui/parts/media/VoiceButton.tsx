import { useKith } from '../../kith.ts'
import { Icon } from '../Icon.tsx'

/** Leads to speaking instead of writing. Where there is no more room it stays where it is and does nothing. */
export function VoiceButton(props: { isFull: boolean; onPress: () => void }) {
  const { words } = useKith()
  return (
    <button
      class="btn btn-quiet btn-s"
      type="button"
      aria-disabled={props.isFull}
      onClick={() => !props.isFull && props.onPress()}
    >
      <Icon name="microphone" />
      {words.media.voice.add}
    </button>
  )
}
