import { addDays } from '../../../domain/index.ts'
import type { VisitItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'

/** When a visit is, seen from today. */
export function useDayWords(today: () => string) {
  const { words, dates } = useKith()
  const dayOf = (date: string): string => {
    if (date === today()) return words.tasks.today
    return date === addDays(today(), 1) ? words.tasks.tomorrow : dates.day(date)
  }
  const when = (visit: Pick<VisitItem, 'date' | 'start'>): string =>
    words.time.dayAt(dayOf(visit.date), dates.time(visit.start))
  return { when }
}
