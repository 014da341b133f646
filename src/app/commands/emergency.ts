import { ok, refuse, type Result } from '../../base/index.ts'
import {
  emergencyFields,
  emergencyFieldOf,
  isPhone,
  isPlainDate,
  lineLimits,
  parseLine,
  tidyBehalf,
  tidyText,
} from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { chooseAtDoor } from '../doorCard.ts'
import type { EmergencyCommands } from '../emergencyTypes.ts'
import { groupBy, rowsOf } from '../look.ts'
import { hasWords, isTheirs, linesOf, linesOut, mayWriteLines, selectEmergency } from '../select/emergency.ts'
import { edited, write } from '../writing.ts'
import { historyIn } from './cardHistory.ts'

export const emergencyCommands: CommandTable<EmergencyCommands> = {
  saveLine: { on: 'team', run: saveLine },
  putLineBack: { on: 'team', run: putLineBack },
  removeLines: { on: 'team', run: removeLines },
  showAtDoor: { on: 'team', run: (context, { fields }) => chooseAtDoor(context, fields) },
  hideAtDoor: { on: 'team', run: (context) => chooseAtDoor(context, []) },
}

/** The new wording first, so that one cut off in the middle leaves two and never none. */
export async function saveLine(
  context: Context,
  takes: EmergencyCommands['saveLine']['takes'],
): Promise<Result<{ lineId: string }, AppRefusal>> {
  const look = context.look()
  const circle = context.state()?.circleById.get(takes.circleId as CircleId)
  if (!look || !emergencyFields.includes(takes.field)) return refuse({ kind: 'not-found' })
  const text = tidyText(takes.text, lineLimits.text)
  if (!text.ok) return text
  const phone = tidyText(takes.phone, lineLimits.phone)
  if (!phone.ok) return phone
  const behalf = tidyBehalf(takes.behalf)
  if (!behalf.ok) return behalf
  const may = mayWriteLines(look, look.me)
  const isSaidSo = may === 'mine' || (may === 'for' && behalf.value?.person === look.state.holder)
  if (!circle?.members.includes(look.me) || !isSaidSo) return refuse({ kind: 'not-allowed' })
  const { form } = emergencyFieldOf(takes.field)
  const person = takes.personId ?? ''
  if (text.value === '' && person === '') return refuse({ kind: 'empty-name' })
  if (form === 'date' && !isPlainDate(text.value)) return refuse({ kind: 'bad-date' })
  if (!isPhone(phone.value)) return refuse({ kind: 'bad-phone' })
  if (person !== '' && !look.state.personById.has(person as PersonId)) return refuse({ kind: 'not-found' })
  const old = linesOf(selectEmergency(look), takes.field)
  const isFull = form === 'many' && takes.replaces.length === 0 && old.length >= lineLimits.steps
  if (isFull) return refuse({ kind: 'too-long', most: lineLimits.steps })
  const written = await write(context, circle.id, 'living', (place) =>
    context.documents.create(place, documentTypes.line, (draft) => {
      Object.assign(draft, {
        field: takes.field,
        text: text.value,
        phone: phone.value,
        person,
        order: Math.max(0, Math.min(1000, Math.round(takes.order))),
        source: takes.cardId ?? '',
        behalf: behalf.value,
        replaces: old.map((line) => line.lineId).filter((id) => takes.replaces.includes(id)),
        removed: false,
      })
    }),
  )
  if (!written.ok) return written
  const gone = await takeOut(
    context,
    old.map((line) => line.lineId).filter((id) => takes.replaces.includes(id)),
  )
  return gone.ok ? ok({ lineId: written.value.document }) : gone
}

/** A word of the card that somebody took out is the Holder's to say again. */
async function putLineBack(
  context: Context,
  { lineId }: EmergencyCommands['putLineBack']['takes'],
): Promise<Result<{ lineId: string }, AppRefusal>> {
  const look = context.look()
  const row = look && rowsOf(look, documentTypes.line).find((one) => one.document === lineId)
  const isOut = look && (linesOut(look).has(lineId) || parseLine(row?.data ?? null)?.removed)
  if (!look || !row || !isOut) return refuse({ kind: 'not-found' })
  if (mayWriteLines(look, look.me) !== 'mine') return refuse({ kind: 'not-allowed' })
  const said = [
    { device: row.first.device, data: row.begun },
    ...(await historyIn(context, look, row.circle.id, lineId)),
  ].flatMap(({ device, data }) => {
    const was = parseLine(data)
    return was && hasWords(was) && isTheirs(look, device, was) ? [was] : []
  })
  const [line] = said
  if (!line) return refuse({ kind: 'not-found' })
  const written = await write(context, row.circle.id, 'living', (place) =>
    context.documents.create(place, documentTypes.line, (draft) => {
      const { field, text, phone, person, order, source } = line
      Object.assign(draft, { field, text, phone, person, order, source, behalf: null })
      Object.assign(draft, { replaces: [lineId], removed: false })
    }),
  )
  return written.ok ? ok({ lineId: written.value.document }) : written
}

async function removeLines(
  context: Context,
  takes: EmergencyCommands['removeLines']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  if (!look || mayWriteLines(look, look.me) === null) return refuse({ kind: 'not-allowed' })
  const known = selectEmergency(look).fields.flatMap((one) => one.lines.map((line) => line.lineId))
  return takeOut(
    context,
    known.filter((id) => takes.lineIds.includes(id)),
  )
}

/**
 * What a circle has read it has read; no device that comes later reads it. That they are out is said beside them too, for in
 * a line itself anybody with the circle's key can write that it is not.
 */
async function takeOut(context: Context, lineIds: readonly string[]): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const rows = look ? rowsOf(look, documentTypes.line).filter((row) => lineIds.includes(row.document)) : []
  for (const lineId of lineIds) {
    const gone = await edited(context, lineId, (draft) => {
      Object.assign(draft, { text: '', phone: '', person: '', removed: true })
    })
    if (!gone.ok) return gone
  }
  for (const [circle, all] of groupBy(rows, (row) => row.circle.id)) {
    const said = await write(context, circle, 'living', (place) =>
      context.documents.create(place, documentTypes.linesOut, (draft) => {
        Object.assign(draft, { lines: all.map((row) => row.document) })
      }),
    )
    if (!said.ok) return said
  }
  return ok(null)
}
