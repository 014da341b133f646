import { ok, refuse, type Result } from '../../base/index.ts'
import {
  comingFacts,
  graces,
  isWallTime,
  lateBy,
  onWayType,
  presenceTypes,
  spanOf,
  visitLimits,
  type Proof,
} from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { mayPlan } from '../select/planners.ts'
import { selectLate, selectWatch } from '../select/late.ts'
import { onWayWordsOf } from '../select/onWay.ts'
import { selectVisitItem } from '../select/visits.ts'
import { selectWorkedAt } from '../select/worked.ts'
import type { VisitComingCommands } from '../types.ts'
import { myCircle, write } from '../writing.ts'
import { visitOf } from './visitRecords.ts'

type Done = Result<null, AppRefusal>

export const visitComingCommands: CommandTable<VisitComingCommands> = {
  sayRang: { on: 'team', run: sayRang },
  sayOnWay: { on: 'team', run: sayOnWay },
  sayLate: { on: 'team', run: sayLate },
  setWatch: { on: 'team', run: setWatch },
  putRight: { on: 'team', run: putRight },
}

function sayRang(context: Context, { visitId, answered }: Commands['sayRang']['takes']): Promise<Done> {
  return sayOf(context, comingFacts.rang, visitId, { answered })
}

/** Of who comes, before they are there. Once said, another tap says nothing more. */
async function sayOnWay(context: Context, { visitId, is }: Commands['sayOnWay']['takes']): Promise<Done> {
  const look = context.look()
  const visit = look && selectVisitItem(look, visitId)
  if (!look || !visit) return refuse({ kind: 'not-found' })
  const said = onWayWordsOf(look, visitId, look.me).map((one) => one.id)
  const replaces = said.slice(0, visitLimits.replaces)
  if (!is) return said.length === 0 ? ok(null) : sayOf(context, onWayType, visitId, { is, replaces })
  if (visit.onWay.some(({ person }) => person.isMe)) return ok(null)
  if (!visit.iMaySetOut) return refuse({ kind: 'not-allowed' })
  return sayOf(context, onWayType, visitId, { is, replaces })
}

/** No minutes: in time after all. It takes the place of what I said before. */
async function sayLate(context: Context, { visitId, minutes }: Commands['sayLate']['takes']): Promise<Done> {
  if (minutes !== 0 && !lateBy.some((one) => one === minutes)) return refuse({ kind: 'not-an-answer' })
  const look = context.look()
  const mine = look && selectLate(look, visitId).find((one) => one.person.isMe)
  if (minutes === 0 && !mine) return ok(null)
  const replaces = (mine?.ids ?? []).slice(0, visitLimits.replaces)
  return sayOf(context, comingFacts.late, visitId, { minutes, replaces })
}

async function setWatch(context: Context, takes: Commands['setWatch']['takes']): Promise<Done> {
  const look = context.look()
  if (!look || !mayPlan(look)) return refuse({ kind: 'not-allowed' })
  const { grace, quietFrom, quietUntil } = takes
  const isTime = (time: string): boolean => time === '' || isWallTime(time)
  if (!graces.some((one) => one === grace) || !isTime(quietFrom) || !isTime(quietUntil))
    return refuse({ kind: 'not-an-answer' })
  const replaces = selectWatch(look).ids.slice(0, visitLimits.replaces)
  return say(context, comingFacts.watch, { grace, quietFrom, quietUntil, replaces })
}

/** What the times really were: said afterwards, by who came or who plans. What both sides agreed to is open again. */
async function putRight(context: Context, takes: Commands['putRight']['takes']): Promise<Done> {
  const look = context.look()
  const visit = visitOf(context, takes.visitId)
  if (!visit.ok) return visit
  if (!look) return refuse({ kind: 'not-found' })
  if (takes.personId !== look.me && !mayPlan(look)) return refuse({ kind: 'not-allowed' })
  if (!isWallTime(takes.arrived) || !isWallTime(takes.left)) return refuse({ kind: 'not-an-answer' })
  const at = (time: string): number => spanOf(visit.value.date, time, 1, look.timeZone).starts
  const arrivedAt = at(takes.arrived)
  // Over midnight.
  const leftAt = takes.left < takes.arrived ? at(takes.left) + dayMs : at(takes.left)
  if (leftAt > look.now) return refuse({ kind: 'not-an-answer' })
  const came = selectWorkedAt(look, takes.visitId).find((one) => one.person.personId === takes.personId)?.came
  const person = takes.personId === look.me ? '' : takes.personId
  const put = (type: string, moment: number, replaces: readonly string[] = []): Promise<Done> =>
    sayOf(context, type, takes.visitId, {
      ...{ at: moment, how: 'told' satisfies Proof, person },
      replaces: replaces.slice(0, visitLimits.replaces),
    })
  const arrived = await put(presenceTypes.arrived, arrivedAt, came?.arrivals)
  return arrived.ok ? put(presenceTypes.left, leftAt, came?.leavings) : arrived
}

const dayMs = 86_400_000

type Data = Readonly<Record<string, string | number | boolean | string[]>>

async function sayOf(context: Context, type: string, visitId: string, data: Data): Promise<Done> {
  const visit = visitOf(context, visitId)
  return visit.ok ? say(context, type, { visit: visitId, ...data }) : visit
}

async function say(context: Context, type: string, data: Data): Promise<Done> {
  const circle = myCircle(context, 'schedule')
  if (!circle.ok) return circle
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}
