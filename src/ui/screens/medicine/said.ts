import type { DoseItem, MedicineItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'

/** When a dose was, as far as that can be believed: whose phone said so is told where clocks do not agree. */
export function useWhenWords(): (dose: DoseItem) => string {
  const { words, dates } = useKith()
  const say = words.medicine
  return (dose) => {
    if (dose.when === 'odd') return say.oddTime
    if (dose.when === 'ahead') return say.ahead(dose.by?.name ?? '', dates.stamp(dose.at))
    return dates.stamp(dose.at)
  }
}

/** The line that always stands on top. */
export function useLastWords(): (item: MedicineItem) => string {
  const { words, dates } = useKith()
  const say = words.medicine
  return ({ last }) => {
    if (!last) return say.lastNone
    if (last.when === 'ahead') return say.ahead(last.by?.name ?? '', dates.stamp(last.at))
    const when = dates.stamp(last.at)
    return last.by?.isMe ? say.lastMe(when) : say.last(when, last.by?.name ?? '')
  }
}
