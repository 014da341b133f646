import type { DoseItem, MedicineItem, MedicineWording } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'

/** What the chart says of it; of one that is not on it yet, what somebody suggested. */
export const standing = ({ wordings, suggested }: MedicineItem): readonly MedicineWording[] =>
  wordings.length > 0 ? wordings : suggested

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

/** That the clock of whoever wrote it seems hours off; '' where nothing says so. */
export function useClockWords(): (dose: DoseItem | null | undefined) => string {
  const { words } = useKith()
  const say = words.medicine.clock
  return (dose) => {
    if (!dose?.clock || dose.when !== 'fine') return ''
    const { is, minutes } = dose.clock
    if (dose.by?.isMe) return is === 'behind' ? say.behindMe(minutes) : say.aheadMe(minutes)
    const name = dose.by?.name ?? ''
    return is === 'behind' ? say.behind(name, minutes) : say.ahead(name, minutes)
  }
}

/** The line that always stands on top. */
export function useLastWords(): (item: MedicineItem) => string {
  const { words, dates } = useKith()
  const clock = useClockWords()
  const say = words.medicine
  return ({ last }) => {
    if (!last) return say.lastNone
    if (last.when === 'ahead') return say.ahead(last.by?.name ?? '', dates.stamp(last.at))
    const when = dates.stamp(last.at)
    const line = last.by?.isMe ? say.lastMe(when) : say.last(when, last.by?.name ?? '')
    return [line, clock(last)].filter(Boolean).join(' ')
  }
}

/** A medicine that two people see given: what is known of that. */
export function useWitnessWords(): (dose: DoseItem) => string {
  const { words } = useKith()
  const say = words.medicine.witness
  return (dose) => {
    const name = dose.witness?.name ?? ''
    if (dose.witnessed === 'yes') return say.yes(name)
    if (dose.witnessed === 'asked') return say.said(name)
    return dose.witnessed === 'no' ? say.no(name) : ''
  }
}
