import { A } from '../router.tsx'
import { Show } from 'solid-js'
import { emergencyFieldsOn, emergencySheets, type EmergencyField } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { fieldName } from '../screens/emergency/said.ts'

/** To the Holder, until it was read: who took something off the emergency card, one at a time. */
export function CardNotes() {
  const { words } = useKith()
  const view = createView('emergency', () => null)
  const note = createAct('noteNews')
  const say = words.emergencyCard
  const sheetOf = (field: EmergencyField) =>
    emergencySheets.find((sheet) => emergencyFieldsOn(sheet).includes(field)) ?? 'card'
  return (
    <Show when={view()?.takenNews[0]}>
      {(one) => (
        <div class="note-bar">
          <span>
            {(one().isReplaced ? say.rewrittenBar : say.takenBar)(
              one().by?.name ?? words.me.setAside.unknown,
              fieldName(words, one().field),
            )}
          </span>
          <A href={`/emergency/${sheetOf(one().field)}/edit`}>{say.takenLook}</A>
          <button type="button" onClick={() => void note.run({ newsIds: [one().lineId] })}>
            {say.takenKnown}
          </button>
        </div>
      )}
    </Show>
  )
}
