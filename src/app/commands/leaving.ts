import { bytesToHex, ok, refuse, type Result } from '../../base/index.ts'
import {
  givenBackType,
  isPlainDate,
  leavingLimits,
  leavingWordsType,
  tidyName,
  tidyText,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { LeavingCommands } from '../leavingTypes.ts'
import { sayPrivately } from '../privately.ts'
import { leavings, mayEndPlaces, type TeamLeaving } from '../select/leaving.ts'
import { edited, myCircle, write } from '../writing.ts'

type Done = Promise<Result<null, AppRefusal>>

export const leavingCommands: CommandTable<LeavingCommands> = {
  beginLeaving: { on: 'team', run: beginLeaving },
  stopLeaving: { on: 'team', run: stopLeaving },
  noteThing: { on: 'team', run: noteThing },
  tickThing: { on: 'team', run: tickThing },
  sayOnLeaving: { on: 'team', run: sayOnLeaving },
}

async function beginLeaving(
  context: Context,
  { personId, from }: LeavingCommands['beginLeaving']['takes'],
): Promise<Result<{ leavingId: string }, AppRefusal>> {
  const look = context.look()
  const everyone = myCircle(context, 'everyone')
  const person = look?.state.personById.get((personId ?? look.me) as PersonId)
  if (!look || !everyone.ok || person?.standing !== 'member' || !isPlainDate(from))
    return refuse({ kind: 'not-found' })
  if (person.id === look.state.holder) return refuse({ kind: 'not-allowed' })
  if (person.id !== look.me && !mayEndPlaces(look, look.me)) return refuse({ kind: 'not-allowed' })
  const known = leavings(look).find((one) => one.leaving.person === person.id)
  if (known) {
    const leavingId = known.row.document
    const written = await edited(context, leavingId, (draft) => {
      if (draft['from'] !== from) draft['from'] = from
    })
    return written.ok ? ok({ leavingId }) : written
  }
  const written = await write(context, everyone.value.id, 'living', (place) =>
    context.documents.create(place, documentTypes.leaving, (draft) => {
      Object.assign(draft, { person: person.id, from, things: {}, stopped: false })
    }),
  )
  return written.ok ? ok({ leavingId: written.value.document }) : written
}

/** Mine, or of somebody whose place I may end. */
function mineToChange(context: Context, leavingId: string): Result<TeamLeaving, AppRefusal> {
  const look = context.look()
  const found = look && leavings(look).find((one) => one.row.document === leavingId)
  if (!found) return refuse({ kind: 'not-found' })
  const may = found.leaving.person === look.me || mayEndPlaces(look, look.me)
  return may ? ok(found) : refuse({ kind: 'not-allowed' })
}

async function stopLeaving(context: Context, { leavingId }: { leavingId: string }): Done {
  const found = mineToChange(context, leavingId)
  if (!found.ok) return found
  const written = await edited(context, leavingId, (draft) => {
    draft['stopped'] = true
  })
  return written.ok ? ok(null) : written
}

async function noteThing(context: Context, takes: LeavingCommands['noteThing']['takes']): Done {
  const found = mineToChange(context, takes.leavingId)
  if (!found.ok) return found
  const { things } = found.value.leaving
  const isOut = takes.thingId !== null && takes.what.trim() === ''
  const what = isOut ? ok('') : tidyName(takes.what, leavingLimits.thing)
  if (!what.ok) return what
  if (takes.thingId === null && Object.keys(things).length >= leavingLimits.things)
    return refuse({ kind: 'too-long', most: leavingLimits.things })
  if (takes.thingId !== null && !Object.hasOwn(things, takes.thingId)) return refuse({ kind: 'not-found' })
  const thingId = takes.thingId ?? bytesToHex(context.ports.random(8))
  const written = await edited(context, takes.leavingId, (draft) => {
    const kept = draft['things'] as Record<string, string>
    if (isOut) delete kept[thingId]
    else kept[thingId] = what.value
  })
  return written.ok ? ok(null) : written
}

async function tickThing(context: Context, takes: LeavingCommands['tickThing']['takes']): Done {
  const found = mineToChange(context, takes.leavingId)
  const everyone = myCircle(context, 'everyone')
  if (!found.ok) return found
  if (!everyone.ok) return everyone
  const { leavingId: leaving, thingId: thing, back } = takes
  if (!Object.hasOwn(found.value.leaving.things, thing)) return refuse({ kind: 'not-found' })
  const written = await write(context, everyone.value.id, 'month', (place) =>
    context.documents.fact(place, { type: givenBackType, data: { leaving, thing, back } }),
  )
  return written.ok ? ok(null) : written
}

async function sayOnLeaving(context: Context, takes: LeavingCommands['sayOnLeaving']['takes']): Done {
  const everyone = myCircle(context, 'everyone')
  if (!everyone.ok) return everyone
  const text = tidyText(takes.text, leavingLimits.words)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'empty-name' })
  const to = [takes.toId as PersonId]
  const data = { about: takes.about, text: text.value }
  const said = await sayPrivately(context, everyone.value.id, leavingWordsType, to, data)
  return said.ok ? ok(null) : said
}
