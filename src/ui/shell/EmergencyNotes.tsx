import { A, useLocation } from '../router.tsx'
import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'

/** Above every page while a carer cannot come: those who are asked and have not answered read it first. */
export function EmergencyNotes() {
  const { words } = useKith()
  const location = useLocation()
  const view = createView('carer', () => null)
  const say = words.carer
  const isAsked = () =>
    view()?.steps.some((step) => view()?.mine.includes(step.line.lineId) && step.answer === null) ?? false
  return (
    <Show when={location.pathname !== '/emergency/carer' && view()?.on ? view() : undefined}>
      {(now) => (
        <div class="note-bar">
          <span>
            {isAsked()
              ? say.barAsked(now().holder.name)
              : now().on?.by?.isMe
                ? say.barMine
                : say.bar(now().holder.name)}
          </span>
          <A href="/emergency/carer">{say.look}</A>
        </div>
      )}
    </Show>
  )
}
