import { A, useLocation } from '../router.tsx'
import { createSignal, onCleanup, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'

const minuteMs = 60_000

/** Visits of which nobody has said that they have begun. One line for all of them, looked at again with each minute. */
export function LateNotes() {
  const { words, clock } = useKith()
  const location = useLocation()
  const [minute, setMinute] = createSignal(Math.floor(clock.now() / minuteMs))
  const timer = setInterval(() => setMinute(Math.floor(clock.now() / minuteMs)), minuteMs / 2)
  onCleanup(() => clearInterval(timer))
  const view = createView('lateVisits', () => ({ minute: minute() }))
  const late = () => view()?.items.length ?? 0
  return (
    <Show when={late() > 0 && location.pathname !== '/visits/late'}>
      <div class="note-bar">
        <span>{words.visits.watch.bar(late())}</span>
        <A href="/visits/late">{words.visits.watch.look}</A>
      </div>
    </Show>
  )
}
