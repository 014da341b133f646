import { isTaken, type StandingDose } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import type { StockItem } from '../medicineTypes.ts'
import { wordingsOf, type Medicines, type OneMedicine } from './medicineFacts.ts'
import { personRef } from './refs.ts'

const mostWords = 20
/** So few days are told in time for a pharmacist to fill it. */
const lowDays = 7

/** What the pack should hold: the last count, what came, less what went and what was written as taken since. */
export function stockOf(look: Look, medicines: Medicines, one: OneMedicine): StockItem | null {
  const said = [...(medicines.stock.get(one.id) ?? [])]
    .filter((word) => word.said.at <= look.now + 86_400_000)
    .sort((a, b) => a.said.at - b.said.at || a.id.localeCompare(b.id))
  const [wording] = wordingsOf(one)
  if (said.length === 0 || !wording) return null
  const from = said.findLastIndex((word) => word.said.kind === 'count')
  const counted = said.slice(Math.max(0, from))
  const since = counted[0]?.said.at ?? 0
  const sum = counted.reduce(
    (left, { said: { kind, amount } }) => left + (kind === 'count' || kind === 'came' ? amount : -amount),
    0,
  )
  const gone = (medicines.doses.get(one.id) ?? []).filter((dose) => isGone(dose) && dose.said.at > since)
  const left = Math.max(0, sum - gone.length * wording.each)
  const aDay =
    wording.isNeeded || wording.repeat !== 'day'
      ? 0
      : (wording.times.length * wording.each) / wording.interval
  const days = aDay > 0 ? Math.floor(left / aDay) : null
  return {
    ...{ left, days },
    isLow: (wording.lowAt > 0 && left <= wording.lowAt) || (days !== null && days < lowDays),
    words: said
      .slice(-mostWords)
      .reverse()
      .map(({ by, said: { kind, amount, at, words } }) => ({
        ...{ kind, amount, at, words },
        by: personRef(look, by as PersonId),
      })),
  }
}

const isGone = (dose: StandingDose): boolean => isTaken(dose.said.outcome) && dose.happened !== false
