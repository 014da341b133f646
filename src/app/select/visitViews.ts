import { agreesAs, isTimeToAsk, selectToAgree, selectWorkedAt, type WorkedMore } from './worked.ts'
import { wallOf } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import type { CameItem, VisitItem, VisitView, VisitViews } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectFeelingSafe } from './feelingSafe.ts'
import { selectLate, selectLateVisits, selectRang, selectWaits } from './late.ts'
import { selectRecordsOf } from './records.ts'
import { audienceOf, circleFor, personRef } from './refs.ts'
import { scheduleOf } from './schedule.ts'
import { selectVisitItem } from './visits.ts'

export const visitViews: ViewTable<VisitViews> = {
  visit: ({ look }, params) => selectVisit(look, params.visitId),
  toAgree: ({ look }) => selectToAgree(look),
  lateVisits: ({ look, context }) => selectLateVisits(look, context),
}

function selectVisit(look: Look, visitId: string): VisitView {
  const visit = selectVisitItem(look, visitId)
  if (!visit) return null
  const care = circleFor(look, 'care')
  const records = selectRecordsOf(look, visitId)
  return {
    visit,
    mine: records.find((record) => record.by?.isMe) ?? null,
    others: records.filter((record) => !record.by?.isMe),
    recordAudience: care ? audienceOf(look, care) : null,
    came: selectWorkedAt(look, visitId).map((one) => cameItem(look, one)),
    iCanArrive: canArrive(look, visit),
    safe: selectFeelingSafe(look, visitId),
    mustRing: mustRing(look, visitId),
    late: selectLate(look, visitId).map(({ ids: _, ...one }) => one),
    waits: selectWaits(look, visit),
  }
}

function canArrive(look: Look, visit: VisitItem): boolean {
  const came = scheduleOf(look).presence.get(visit.visitId) ?? []
  if (visit.state === 'left' || came.some(({ person }) => person === look.me)) return false
  return came.length === 0 || visit.people.some(({ person, isPlanned }) => person.isMe && isPlanned)
}

/** Her wish for a call first acts: whoever comes says that they rang. */
export const mustRing = (look: Look, visitId: string): boolean =>
  look.me !== look.state.holder &&
  !selectRang(look, visitId).includes(look.me) &&
  selectFeelingSafe(look, visitId).wishes.includes('ring-first')

function cameItem(look: Look, one: WorkedMore): CameItem {
  const { person, arrivedAt, leftAt, minutes, agreed, came, agreement } = one
  const { said, by } = came.arrived
  const as = leftAt === null ? undefined : agreesAs(look, came, look.me, look.now)
  const mine = agreement.said.filter((word) => word.by === look.me)
  return {
    ...{ person, arrivedAt, leftAt, minutes, agreed, how: said.how },
    arrivedWall: wallOf(arrivedAt, look.timeZone).time,
    leftWall: leftAt === null ? '' : wallOf(leftAt, look.timeZone).time,
    toldBy: by === came.person ? null : personRef(look, by as PersonId),
    said: agreement.said.map((word) => ({
      ...{ by: personRef(look, word.by as PersonId), says: word.said.says },
      ...{ words: word.said.words, at: word.at },
    })),
    iAgreeAs: as ?? null,
    isTime: leftAt !== null && isTimeToAsk(look, leftAt),
    iSaid: mine.find((word) => word.said.says === 'queried')?.said.says ?? mine[0]?.said.says ?? null,
  }
}
