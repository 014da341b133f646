import { addDays, remindDays } from '../../domain/index.ts'
import { today, type Look } from '../look.ts'
import type { MedicineDue, ReminderItem } from '../medicineTypes.ts'
import { isOver, type Medicines, type OneMedicine } from './medicineFacts.ts'

/** That somebody should look at it again, or that its last day is near: for who keeps the chart, and nobody else. */
export function remindersOf(look: Look, medicines: Medicines, one: OneMedicine): readonly ReminderItem[] {
  if (!medicines.keepers.now.has(look.me)) return []
  const day = today(look)
  const heads = one.heads.filter((head) => !isOver(look, head))
  const soon = (field: 'review' | 'until'): readonly ReminderItem[] => {
    const days = heads
      .map((head) => head[field])
      .filter((on) => on !== '' && on <= addDays(day, remindDays[field]))
    return days.length === 0 ? [] : [{ is: field, day: days.sort()[0] ?? '' }]
  }
  return [...soon('review'), ...soon('until')]
}

/** The nearest day first. */
export const allReminders = (look: Look, medicines: Medicines): MedicineDue['reminders'] =>
  [...medicines.byId.values()]
    .flatMap((one) =>
      remindersOf(look, medicines, one).map((reminder) => ({
        ...reminder,
        ...{ medicineId: one.id, name: one.heads[0]?.name ?? '' },
      })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1))
