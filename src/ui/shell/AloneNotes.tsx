import { For, Show } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { A, useLocation } from '../router.tsx'

/** Above every page: are you all right? One tap. And who looks out for somebody that was not heard of. */
export function AloneNotes() {
  const { words } = useKith()
  const location = useLocation()
  const view = createView('alone', () => null)
  const fine = createAct('sayFine')
  const say = words.alone.bar
  const late = () =>
    (view()?.watched ?? []).filter((one) => one.standing === 'late' && one.seenBy.length === 0)
  return (
    <Show when={location.pathname !== '/alone'}>
      <Show when={view()?.mine && view()?.mine?.standing !== 'on'}>
        <div class="note-bar">
          <span>{say.asked}</span>
          <button type="button" aria-disabled={fine.busy()} onClick={() => void fine.run(null)}>
            {say.yes}
          </button>
          <A href="/alone">{say.look}</A>
        </div>
      </Show>
      <For each={late()}>
        {(one) => (
          <div class="note-bar">
            <span>{say.late(one.person.name)}</span>
            <A href="/alone">{say.look}</A>
          </div>
        )}
      </For>
    </Show>
  )
}
