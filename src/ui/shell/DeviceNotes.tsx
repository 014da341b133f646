import { A, useLocation } from '../router.tsx'
import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'

/** Above every page, until somebody has looked: a new device, a recovery, or one taken off is never silent. */
export function DeviceNotes() {
  const { words } = useKith()
  const location = useLocation()
  const view = createView('devices', () => null)
  const news = () => view()?.news.length ?? 0
  return (
    <Show when={news() > 0 && location.pathname !== '/me/devices'}>
      <div class="note-bar">
        <span>{words.devices.news.bar(news())}</span>
        <A href="/me/devices">{words.devices.news.look}</A>
      </div>
    </Show>
  )
}
