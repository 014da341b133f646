import { createSignal, Show } from 'solid-js'
import type { VisitView } from '../../../app/index.ts'
import { mediaLimits } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { MediaList } from '../../parts/media/MediaList.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { VoiceInput } from '../../parts/media/VoiceInput.tsx'
import { VoiceButton } from '../../parts/media/VoiceButton.tsx'

/** Photos and a voice. They wait on this phone until the next step, and go with the record. */
export function VisitMedia(props: { view: NonNullable<VisitView> }) {
  const { words } = useKith()
  const [isSpeaking, setSpeaking] = createSignal(false)
  const place = () => `visit/${props.view.visit.visitId}`
  const kept = createView('media', () => ({ place: place() }))
  const drafts = () => kept()?.drafts ?? []
  const said = () => props.view.mine?.media ?? []
  const isFull = () => drafts().length + said().length >= mediaLimits.together
  return (
    <section class="stack-s" aria-label={words.visits.say.media}>
      <MediaList items={said()} />
      <Show
        when={isSpeaking()}
        fallback={
          <>
            <KeptMedia items={drafts()} />
            <div class="visit-media">
              <PhotoInput place={place()} disabled={isFull()} />
              <VoiceButton isFull={isFull()} onPress={() => setSpeaking(true)} />
            </div>
          </>
        }
      >
        <VoiceInput place={place()} onKept={() => setSpeaking(false)} onBinned={() => setSpeaking(false)} />
      </Show>
    </section>
  )
}
