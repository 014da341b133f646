import { createEffect } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { useSearchParams } from '../../router.tsx'

/** Where somebody comes from a dose, what is known of it begins what they write. Only its id is in the address. */
export function useDoseWords(onWords: (text: string) => unknown): void {
  const { words, dates } = useKith()
  const [search] = useSearchParams()
  const view = createView('medicine', () => ({ medicineId: search.medicine ?? '' }))
  const say = words.medicine
  let isDone = false
  createEffect(() => {
    const one = view()
    const dose = one?.doses.find(({ doseId }) => doseId === search.dose)
    const wording = one?.item.wordings[0] ?? one?.item.suggested[0]
    if (isDone || !dose || !wording) return
    isDone = true
    const { name, strength } = wording.words
    onWords(
      say.doseWords({
        ...{ name: [name, strength].filter(Boolean).join(' '), amount: dose.amount },
        ...{ outcome: say.outcomes[dose.outcome], when: dates.stamp(dose.at), by: dose.by?.name ?? '' },
      }),
    )
  })
}
