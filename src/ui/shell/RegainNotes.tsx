import { A, useLocation } from '../router.tsx'
import { For, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'

/** Above every page but Today, which says more: who comes back by helpers can still be stopped. */
export function RegainNotes() {
  const { words } = useKith()
  const location = useLocation()
  const view = createView('helpers', () => null)
  const say = words.helpers.regain
  return (
    <Show when={location.pathname !== '/today'}>
      <For each={(view()?.regains ?? []).filter((one) => one.standing === 'waiting')}>
        {(one) => (
          <div class="note-bar">
            <span>{one.person.isMe ? say.barMine : say.bar(one.person.name)}</span>
            <A href="/today">{say.look}</A>
          </div>
        )}
      </For>
    </Show>
  )
}
