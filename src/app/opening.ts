import { shape, type Plain } from '../base/index.ts'
import { addDays, isPlainDate, weekdayOf, type PlainDate } from '../domain/index.ts'
import { keepNote, type CircleId, type PersonId } from '../keys/index.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import { factsOf, rowsOf, today, type Look } from './look.ts'
import { documentTypes } from './documentTypes.ts'
import { notes } from './notes.ts'
import { placeFor } from './places.ts'
import type { ViewName, Views } from './types.ts'

/**
 * Receipts of reading: that on this day somebody opened the records, the cards or the talk of a circle; never which, and
 * no content. Said once a day by the device that read, in the circle itself. README, decision 15.
 */
export const openingType = 'opening'

const whats = ['records', 'cards', 'talk'] as const
export type OpenedWhat = (typeof whats)[number]
export type Opening = { readonly what: OpenedWhat; readonly day: PlainDate }

const readOpening = shape.exact({ what: shape.oneOf(...whats), day: shape.text(10) })

export function parseOpening(data: Plain): Opening | undefined {
  const read = readOpening(data)
  return read && isPlainDate(read.day) ? read : undefined
}

/** What of which circles somebody opens with a view. Their own is nobody's news, nor is what the Holder opens. */
export function openedBy<V extends ViewName>(
  look: Look,
  view: V,
  params: Views[V]['params'],
): readonly { readonly circle: CircleId; readonly what: OpenedWhat }[] {
  if (look.me === look.state.holder) return []
  const circlesOf = (type: string) => [...new Set(rowsOf(look, type).map((row) => row.circle.id))]
  switch (view) {
    case 'records':
    case 'timelineMonth':
    case 'trend':
    case 'body':
    case 'lastTimes':
    case 'visit':
      return circlesOf(documentTypes.record).map((circle) => ({ circle, what: 'records' }))
    case 'profile':
      return circlesOf(documentTypes.card).map((circle) => ({ circle, what: 'cards' }))
    case 'talk': {
      const { circleId } = params as Views['talk']['params']
      const circle = look.circles.find((one) => one.id === circleId)
      return circle ? [{ circle: circle.id, what: 'talk' }] : []
    }
    default:
      return []
  }
}

/**
 * Notes it, where this person has not said so today. It is said while the relay can be reached, so that nobody who only
 * read is told that something of theirs waits to be sent.
 */
export async function noteOpened<V extends ViewName>(
  context: Context,
  view: V,
  params: Views[V]['params'],
): Promise<void> {
  const look = context.look()
  if (!look) return
  const day = today(look)
  const said = openingsOf(look).filter((one) => one.by === look.me)
  const kept = waiting(context)
  const isNew = (one: Due) =>
    ![...said, ...kept].some(
      ({ circle, what, day: on }) => circle === one.circle && what === one.what && on === day,
    )
  const due = openedBy(look, view, params)
    .map((one) => ({ ...one, day }))
    .filter(isNew)
  if (due.length === 0) return
  await keepWaiting(context, [...kept, ...due])
  await sayOpened(context)
}

/** What was noted and not said yet. */
export async function sayOpened(context: Context): Promise<void> {
  const due = waiting(context)
  if (due.length === 0 || context.carrier.state().kind !== 'connected') return
  for (const { circle, what, day } of due) {
    const place = await placeFor(context, circle, 'month')
    // Out of the circle since: then it is nobody's business any more.
    if (!place.ok) continue
    const said = await context.documents.fact(place.value, { type: openingType, data: { what, day } })
    if (!deliver(context, said).ok) return
  }
  await keepWaiting(context, [])
}

type Due = { readonly circle: CircleId; readonly what: OpenedWhat; readonly day: PlainDate }

const waiting = (context: Context): readonly Due[] =>
  JSON.parse(context.keyring().noteByName.get(notes.opened) ?? '[]') as readonly Due[]

const keepWaiting = (context: Context, due: readonly Due[]) =>
  context.keeper.keep((keyring) => keepNote(keyring ?? context.keyring(), notes.opened, JSON.stringify(due)))

export type PlacedOpening = Opening & { readonly circle: CircleId; readonly by: PersonId }

export const openingsOf = (look: Look): readonly PlacedOpening[] =>
  factsOf(look, openingType).flatMap((fact) => {
    const opening = parseOpening(fact.data)
    const by = look.state.deviceById.get(fact.device as never)?.person
    return opening && by !== undefined ? [{ ...opening, circle: fact.circle.id, by }] : []
  })

/** The Monday of a day's week. */
export const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekdayOf(day))
