import { createSignal, Show } from 'solid-js'
import type { VoiceItem } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../Icon.tsx'
import { Sheet } from '../Sheet.tsx'
import { KeptMedia } from './KeptMedia.tsx'
import { VoiceInput } from './VoiceInput.tsx'

/** The voice that was kept at a place and goes with what is said there: the last, where there are several. */
export function createVoice(place: () => string): () => VoiceItem | null {
  const kept = createView('media', () => ({ place: place() }))
  return () => kept()?.drafts.findLast((one) => one.kind === 'voice') ?? null
}

/** One voice, with a way to take it away; or the button with which somebody begins to speak. */
export function OneVoice(props: { place: string; voice: VoiceItem | null; title: string }) {
  const { words } = useKith()
  const [isSpeaking, setSpeaking] = createSignal(false)
  return (
    <div class="stack-s">
      <Show
        when={!isSpeaking() && props.voice}
        fallback={
          <button class="btn btn-line" type="button" onClick={() => setSpeaking(true)}>
            <Icon name="microphone" />
            {props.title}
          </button>
        }
      >
        {(voice) => <KeptMedia items={[voice()]} />}
      </Show>
      <Sheet open={isSpeaking()} title={words.media.voice.title} onClose={() => setSpeaking(false)}>
        <VoiceInput
          place={props.place}
          onKept={() => setSpeaking(false)}
          onBinned={() => setSpeaking(false)}
        />
      </Sheet>
    </div>
  )
}
