import { ok, refuse, type Result } from '../../base/index.ts'
import {
  agreedType,
  parseVisitId,
  presenceTypes,
  recordLimits,
  tidyText,
  visitLimits,
  type Agreeing,
  type Mood,
  type Outcome,
  type TileId,
} from '../../domain/index.ts'
import { setText, type Draft } from '../../documents/index.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { selectRecordsOf } from '../select/records.ts'
import { selectVisitItem } from '../select/visits.ts'
import { agreesAs, selectWorkedAt } from '../select/worked.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { VisitCommands, VisitItem } from '../types.ts'
import { edited, myCircle, write } from '../writing.ts'

type Done = Result<null, AppRefusal>

export const visitCommands: CommandTable<VisitCommands> = {
  arrive: { on: 'team', run: arrive },
  tick: { on: 'team', run: tick },
  writeNote: { on: 'team', run: writeNote },
  agreeVisit: { on: 'team', run: agreeVisit },
  leaveVisit: { on: 'team', run: leaveVisit },
}

function arrive(context: Context, takes: { visitId: string }): Promise<Done> {
  return notePresence(context, takes.visitId, presenceTypes.arrived)
}

/** Leaving says how it was first, so that the record is whole before the visit shows as over. */
async function leaveVisit(
  context: Context,
  takes: { visitId: string; mood: Mood | null; handover: string },
): Promise<Done> {
  const handover = tidyText(takes.handover, recordLimits.handover)
  if (!handover.ok) return handover
  if (takes.mood !== null || handover.value !== '') {
    const kept = await editRecord(context, takes.visitId, (draft) => {
      if (takes.mood !== null) draft['mood'] = takes.mood
      if (draft['handover'] !== handover.value) draft['handover'] = handover.value
    })
    if (!kept.ok) return kept
  }
  return notePresence(context, takes.visitId, presenceTypes.left)
}

/** Names exactly what was there to agree to, so that what is corrected later is open again. */
async function agreeVisit(
  context: Context,
  takes: { visitId: string; personId: string; says: Agreeing; words: string },
): Promise<Done> {
  const words = tidyText(takes.words, visitLimits.words)
  const circle = myCircle(context, 'schedule')
  const look = context.look()
  if (!words.ok) return words
  if (!circle.ok) return circle
  const one =
    look && selectWorkedAt(look, takes.visitId).find(({ person }) => person.personId === takes.personId)
  if (!look || !one?.came.left) return refuse({ kind: 'not-found' })
  const { came, agreement } = one
  const as = agreesAs(look, came, look.me, look.now)
  if (as === undefined) return refuse({ kind: 'not-allowed' })
  if (takes.says === 'queried' && words.value === '') return refuse({ kind: 'nothing-yet' })
  const data = {
    ...{ visit: takes.visitId, says: takes.says, words: words.value },
    ...{ arrived: came.arrived.id, left: one.came.left.id },
    replaces: agreement.said
      .filter((said) => said.by === look.me || (as === 'holder' && said.as === 'nominee'))
      .map((said) => said.id)
      .slice(0, visitLimits.replaces),
  }
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type: agreedType, data }),
  )
  return written.ok ? ok(null) : written
}

function tick(
  context: Context,
  takes: { visitId: string; tile: TileId; outcome: Outcome | null },
): Promise<Done> {
  return editRecord(context, takes.visitId, (draft) => {
    const tiles = draft['tiles'] as Record<string, Outcome>
    if (takes.outcome === null) delete tiles[takes.tile]
    else if (tiles[takes.tile] !== takes.outcome) tiles[takes.tile] = takes.outcome
  })
}

async function writeNote(context: Context, takes: { visitId: string; note: string }): Promise<Done> {
  const note = tidyText(takes.note, recordLimits.note)
  if (!note.ok) return note
  return editRecord(context, takes.visitId, (draft) => setText(draft, 'note', note.value))
}

async function notePresence(context: Context, visitId: string, type: string): Promise<Done> {
  const visit = visitOf(context, visitId)
  const circle = myCircle(context, 'schedule')
  if (!visit.ok) return visit
  if (!circle.ok) return circle
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, {
      type,
      data: { visit: visitId, at: context.ports.clock.now(), how: 'tap', person: '', replaces: [] },
    }),
  )
  return written.ok ? ok(null) : written
}

/** My own record of the visit: begun with its first tick or word, one for each person who writes. */
async function editRecord(context: Context, visitId: string, edit: (draft: Draft) => void): Promise<Done> {
  const visit = visitOf(context, visitId)
  const circle = myCircle(context, 'care')
  const look = context.look()
  if (!visit.ok) return visit
  if (!circle.ok) return circle
  if (!look || !parseVisitId(visitId)) return refuse({ kind: 'not-found' })
  const mine = selectRecordsOf(look, visitId).find((record) => record.by?.isMe)
  const written = mine
    ? await edited(context, mine.recordId, edit)
    : await write(context, circle.value.id, 'month', (place) =>
        context.documents.create(place, documentTypes.record, (draft) => {
          const { title, date } = visit.value
          Object.assign(draft, { visit: visitId, title, date, tiles: {}, note: '', mood: '', handover: '' })
          edit(draft)
        }),
      )
  return written.ok ? ok(null) : written
}

function visitOf(context: Context, visitId: string): Result<VisitItem, AppRefusal> {
  const look = context.look()
  const visit = look && selectVisitItem(look, visitId)
  return visit ? ok(visit) : refuse({ kind: 'not-found' })
}
