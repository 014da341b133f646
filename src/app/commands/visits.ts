import { ok, refuse, type Result } from '../../base/index.ts'
import {
  agreedType,
  parseSheetCode,
  presenceTypes,
  tidyText,
  visitLimits,
  type AgreedAs,
  type Came,
  type Proof,
} from '../../domain/index.ts'
import type { Context } from '../context.ts'
import { draftsOf } from '../media.ts'
import type { Look } from '../look.ts'
import { selectSheets } from '../select/paper.ts'
import { mayPlan } from '../select/planners.ts'
import { selectRecordsOf } from '../select/records.ts'
import { mustRing } from '../select/visitViews.ts'
import { agreesAs, selectWorkedAt } from '../select/worked.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { VisitCommands } from '../types.ts'
import { myCircle, write } from '../writing.ts'
import { sayOfVisit, visitOf } from './visitRecords.ts'

type Done = Result<null, AppRefusal>

export const visitCommands: CommandTable<VisitCommands> = {
  arrive: { on: 'team', run: arrive },
  agreeVisit: { on: 'team', run: agreeVisit },
  leaveVisit: { on: 'team', run: leaveVisit },
}

/** One tap; the tag at the door; or who plans says it of somebody. Where she wishes a call first, it waits for that. */
async function arrive(context: Context, takes: Commands['arrive']['takes']): Promise<Done> {
  const look = context.look()
  const { visitId, tag, personId = '' } = takes
  if (!look) return refuse({ kind: 'not-found' })
  if (personId !== '' && !mayPlan(look)) return refuse({ kind: 'not-allowed' })
  if (tag !== undefined && !isDoorTag(look, tag)) return refuse({ kind: 'other-tag' })
  if (personId === '' && mustRing(look, visitId)) return refuse({ kind: 'ring-first' })
  const how: Proof = personId !== '' ? 'told' : tag === undefined ? 'tap' : 'tag'
  return notePresence(context, visitId, presenceTypes.arrived, { how, person: personId })
}

/** A sheet for the door of this home, as its code itself says. */
function isDoorTag(look: Look, tag: string): boolean {
  const code = parseSheetCode(tag)
  const sheet = selectSheets(look).find((one) => one.code === code && one.kind === 'door')
  return sheet?.audience.circle.purpose === 'schedule'
}

/** Leaving says how it was first, so that the record is whole before the visit shows as over. */
async function leaveVisit(context: Context, takes: Commands['leaveVisit']['takes']): Promise<Done> {
  const { visitId, mood, handover, moodBy, reach } = takes
  const before = context.look() && ownRecordOf(context, visitId)
  const said = {
    ...(mood !== null && { mood, moodBy: moodBy ?? null }),
    ...(handover !== (before?.handover ?? '') && { handover }),
    ...(reach && { reach }),
  }
  const isEmpty = Object.keys(said).length === 0 && !hasDrafts(context, visitId)
  const kept = isEmpty ? ok(null) : await sayOfVisit(context, visitId, said)
  if (!kept.ok) return kept
  return notePresence(context, visitId, presenceTypes.left)
}

const ownRecordOf = (context: Context, visitId: string) => {
  const look = context.look()
  return look && selectRecordsOf(look, visitId).find((record) => record.by?.isMe)
}
const hasDrafts = (context: Context, visitId: string): boolean =>
  draftsOf(context.media).some(({ place }) => place === `visit/${visitId}`)

/** Names exactly what was shown, so that what is corrected later, or at that moment, is open again. */
async function agreeVisit(context: Context, takes: Commands['agreeVisit']['takes']): Promise<Done> {
  const words = tidyText(takes.words, visitLimits.words)
  const circle = myCircle(context, 'schedule')
  const look = context.look()
  if (!words.ok) return words
  if (!circle.ok) return circle
  const one =
    look && selectWorkedAt(look, takes.visitId).find(({ person }) => person.personId === takes.personId)
  if (!look || !one?.came.left) return refuse({ kind: 'not-found' })
  const { came, agreement } = one
  if (takes.arrivedAt !== one.arrivedAt || takes.leftAt !== one.leftAt) return refuse({ kind: 'said-since' })
  const as = agreesAs(look, came, look.me, look.now)
  if (as === undefined) return refuse({ kind: 'not-allowed' })
  if (takes.says === 'queried' && words.value === '') return refuse({ kind: 'nothing-yet' })
  const data = {
    ...{ visit: takes.visitId, says: takes.says, words: words.value },
    ...{ arrived: came.arrived.id, left: one.came.left.id },
    replaces: agreement.said
      .filter((said) => said.by === look.me || (said.as === 'nominee' && isAnswered(look, came, as, said.by)))
      .map((said) => said.id)
      .slice(0, visitLimits.replaces),
  }
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type: agreedType, data }),
  )
  return written.ok ? ok(null) : written
}

/** Her own word goes before that of who acts for her; of those, who acts now answers for who acts no more. */
const isAnswered = (look: Look, came: Came, as: AgreedAs, by: string): boolean =>
  as === 'holder' || (as === 'nominee' && agreesAs(look, came, by, look.now) === undefined)

async function notePresence(
  context: Context,
  visitId: string,
  type: string,
  more: { how: Proof; person: string } = { how: 'tap', person: '' },
): Promise<Done> {
  const visit = visitOf(context, visitId)
  const circle = myCircle(context, 'schedule')
  if (!visit.ok) return visit
  if (!circle.ok) return circle
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, {
      type,
      data: { visit: visitId, at: context.ports.clock.now(), ...more, replaces: [] },
    }),
  )
  return written.ok ? ok(null) : written
}
