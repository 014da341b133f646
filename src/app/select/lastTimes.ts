import type { FindingViews, LastThing, LastTimesView } from '../findingTypes.ts'
import { today, type Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { personRef } from './refs.ts'
import { selectLast } from './written.ts'

export const findingViews: ViewTable<FindingViews> = { lastTimes: ({ look }) => selectLastTimes(look) }

function selectLastTimes(look: Look): LastTimesView {
  const mine = look.circles.filter((circle) => circle.members.includes(look.me))
  const care = ['care', 'intimate'] as const
  return {
    lines: [...selectLast(look)]
      .map(([thing, one]) => ({
        id: thing as LastThing,
        date: one.day,
        time: one.kind === 'note' ? one.note.time : one.kind === 'noticed' ? one.noticed.time : '',
        by: personRef(look, one.by),
      }))
      .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id)),
    today: today(look),
    notIn: care.filter((purpose) => mine.every((circle) => circle.purpose !== purpose)),
  }
}
