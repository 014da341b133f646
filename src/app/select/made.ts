import { parseBecame, selectOccurrences, talkFacts, talkLimits, type BecameWhat } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import { talkIn } from '../talkIndex.ts'
import type { CameFrom, MadeViews } from '../talkTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { newestOfEach } from './newest.ts'
import { authorRef, personRef } from './refs.ts'
import { scheduleOf } from './schedule.ts'
import { tasksOf } from './tasks.ts'
import { selectStanding } from './written.ts'

export const madeViews: ViewTable<MadeViews> = { cameFrom: ({ look }) => ({ all: selectCameFrom(look) }) }

/** What was made of a message, as I can read it: its name now, whose it is, and its day where it has one. */
type Thing = { readonly of: string; readonly by: string; readonly on: string }

export function selectThing(look: Look, what: BecameWhat, of: string): Thing | undefined {
  const whose = (by: PersonId | undefined) => (by === undefined ? '' : personRef(look, by).personId)
  if (what === 'task') {
    const task = tasksOf(look).get(of)
    return task && { of, by: whose(task.by), on: '' }
  }
  if (what === 'record') {
    const record = selectStanding(look, of)
    return record && { of: record.id, by: whose(record.by), on: record.day }
  }
  const found = scheduleOf(look).series.get(of)
  if (!found) return undefined
  const [first] = selectOccurrences({ [of]: found.series }, found.series.from, 62)
  return { of, by: whose(found.by), on: first?.date ?? found.series.from }
}

/** Where things came from, of each who says so the newest. Whoever made a thing says it, and nobody else; who cannot read the talk has no word of it. */
function selectCameFrom(look: Look): readonly CameFrom[] {
  return look.circles.flatMap((circle) => {
    const talk = talkIn(look, circle.id)
    return newestOfEach(look, talk.all(talkFacts.became), talkLimits.became).flatMap(
      (fact): readonly CameFrom[] => {
        const became = parseBecame(fact.data)
        const message = became && talk.find(became.message)
        const thing = became && message && selectThing(look, became.what, became.of)
        if (!message || !thing || authorRef(look, fact.device)?.personId !== thing.by) return []
        const by = authorRef(look, message.fact.device)
        return [{ of: thing.of, circleId: circle.id, messageId: message.fact.id, by }]
      },
    )
  })
}
