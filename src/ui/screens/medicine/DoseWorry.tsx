import type { DoseItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { A } from '../../router.tsx'
import { carryWords } from '../concerns/doseWords.ts'

/** An error or a near miss is told in one tap, with what is known of the dose. */
export function DoseWorry(props: { dose: DoseItem; name: string }) {
  const { words, dates } = useKith()
  const say = words.medicine
  const carry = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const { amount, outcome, at, by } = props.dose
    const said = { name: props.name, amount, outcome: say.outcomes[outcome] }
    carryWords(say.doseWords({ ...said, when: dates.stamp(at), by: by?.name ?? '' }))
  }
  return (
    <A class="text-btn" href="/concern" onClick={carry}>
      {say.doseWorry}
    </A>
  )
}
