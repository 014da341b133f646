import { A, useLocation } from '../router.tsx'
import { createSignal, onCleanup, Show } from 'solid-js'
import { AloneNotes } from './AloneNotes.tsx'
import { DeviceNotes } from './DeviceNotes.tsx'
import { CardNotes } from './CardNotes.tsx'
import { CrewNotes } from './CrewNotes.tsx'
import { EmergencyNotes } from './EmergencyNotes.tsx'
import { LateNotes } from './LateNotes.tsx'
import { RegainNotes } from './RegainNotes.tsx'
import { useKith, useOpen } from '../kith.ts'
import { NomineeNotes } from './NomineeNotes.tsx'
import { isPlace } from './Places.tsx'
import { WakeKeeper } from './WakeKeeper.tsx'

/**
 * Lines above the page that are true for all pages: this is the example team, a newer app is ready. Of the latter it is not
 * said in the middle of a form, which it would push down, and which would load again under somebody's hands.
 */
export function Notes() {
  const { words, updates } = useKith()
  const open = useOpen()
  const location = useLocation()
  const [ready, setReady] = createSignal(false)
  if (updates) onCleanup(updates.watch(() => setReady(true)))
  return (
    <div class="notes" role="status">
      <Show when={open()?.team.example}>
        <div class="note-bar">
          <span>{words.frame.example}</span>
          <A href="/me/forget">{words.frame.exampleEnd}</A>
        </div>
      </Show>
      <Show when={open()}>
        <EmergencyNotes />
        <AloneNotes />
        <CrewNotes />
        <CardNotes />
        <LateNotes />
        <WakeKeeper />
        <DeviceNotes />
        <RegainNotes />
        <NomineeNotes />
      </Show>
      <Show when={open() && ready() && isPlace(location.pathname) && updates}>
        {(waiting) => (
          <div class="note-bar">
            <span>{words.frame.update}</span>
            <button type="button" onClick={() => waiting().use()}>
              {words.frame.updateNow}
            </button>
            <button type="button" onClick={() => setReady(false)}>
              {words.frame.updateLater}
            </button>
          </div>
        )}
      </Show>
    </div>
  )
}
