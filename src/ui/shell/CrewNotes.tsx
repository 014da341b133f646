import { For } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'

/** To the Holder, until it was read: who showed the passport to an ambulance crew, and why. */
export function CrewNotes() {
  const { words } = useKith()
  const view = createView('crew', () => null)
  const note = createAct('noteNews')
  const say = words.crew
  return (
    <For each={view()?.news ?? []}>
      {(one) => (
        <div class="note-bar">
          <span>{say.bar(one.by?.name ?? words.me.setAside.unknown, one.why)}</span>
          <button type="button" onClick={() => void note.run({ newsIds: [one.shownId] })}>
            {say.know}
          </button>
        </div>
      )}
    </For>
  )
}
