import { equalBytes, ok, refuse, type Bytes, type Result } from '../base/index.ts'
import {
  addDays,
  emergencyFieldsOn,
  encodeDoorCard,
  type CardSaid,
  type DoorDay,
  type EmergencyField,
} from '../domain/index.ts'
import { keepNote } from '../keys/index.ts'
import type { DoorCard } from '../store/index.ts'
import { ofDisk } from './deliver.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { today, type Look } from './look.ts'
import { notes } from './notes.ts'
import { isComing } from './select/clashes.ts'
import { atDoorOf, linesOf, selectEmergency } from './select/emergency.ts'
import { selectVisits } from './select/visits.ts'

type Done = Promise<Result<null, AppRefusal>>

/** What was shown goes first, so that a phone that dies in between shows too little. */
export async function chooseAtDoor(context: Context, fields: readonly EmergencyField[]): Done {
  const look = context.look()
  if (!look || look.me !== look.state.holder || !context.ports.doorCard)
    return refuse({ kind: 'not-allowed' })
  if (fields.some((field) => !emergencyFieldsOn('card').includes(field))) return refuse({ kind: 'not-found' })
  await context.ports.doorCard.remove()
  const kept = await context.keeper.keep((before) =>
    keepNote(before ?? context.keyring(), notes.atDoor, fields.join(' ')),
  )
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  return keepDoorCard(context)
}

/** The Holder's alone, with the PIN: names and times of who comes, for whoever stands before the locked device. */
export async function chooseDayAtDoor(context: Context, on: boolean): Done {
  const look = context.look()
  if (!look || look.me !== look.state.holder || !context.ports.doorCard)
    return refuse({ kind: 'not-allowed' })
  if (!on) await context.ports.doorCard.remove()
  const kept = await context.keeper.keep((before) =>
    keepNote(before ?? context.keyring(), notes.dayAtDoor, on ? 'yes' : ''),
  )
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  return keepDoorCard(context)
}

export const isDayShown = (context: Context, look: Look): boolean =>
  look.me === look.state.holder && context.keyring().noteByName.get(notes.dayAtDoor) === 'yes'

const daysShown = 7

/** A title can say what is done to somebody's body, so it stays inside. A week of days, for nothing is written while it is locked. */
function daysAtDoor(look: Look): readonly DoorDay[] {
  const from = today(look)
  const visits = selectVisits(look, from, daysShown).filter(
    (visit) => visit.cancelled === null && visit.suggestedBy === null && !visit.rests,
  )
  return Array.from({ length: daysShown }, (_, n) => addDays(from, n)).map((date) => ({
    date,
    visits: visits
      .filter((visit) => visit.date === date)
      .map(({ start, people }) => ({
        start,
        names: people.filter(({ state }) => isComing(state)).map(({ person }) => person.name),
      })),
  }))
}

/** What lies at the door as this session left it, so that the disk is not asked at every change of anything. */
export function rememberDoorCard(card: DoorCard): DoorCard {
  /** Undefined while it is not known; null once it is known that nothing lies there. */
  let known: Bytes | null | undefined
  return {
    async read() {
      if (known === undefined) {
        const content = await card.read()
        if (content === undefined) return undefined
        known = content
      }
      return known ?? undefined
    },
    async keep(content) {
      known = undefined
      const kept = await card.keep(content)
      if (kept.ok) known = content
      return kept
    },
    async remove() {
      if (known === null) return
      known = undefined
      await card.remove()
      known = null
    },
  }
}

/** README, decision 51. Whenever something came or was said: the words at the door are those of the card. */
export async function keepDoorCard(context: Context): Done {
  const { doorCard } = context.ports
  const look = context.look()
  if (!doorCard || !look) return ok(null)
  const fields = look.me === look.state.holder ? atDoorOf(context.keyring()) : []
  const days = isDayShown(context, look) ? daysAtDoor(look) : []
  if (fields.length === 0 && days.length === 0) {
    await doorCard.remove()
    return ok(null)
  }
  const next = encodeDoorCard({ rows: rowsAtDoor(look, fields), days })
  const before = await doorCard.read()
  if (before && equalBytes(before, next)) return ok(null)
  const written = await doorCard.keep(next)
  return written.ok ? ok(null) : refuse({ kind: written.refusal.kind })
}

/** Who wrote what has no right to is not quoted to strangers; that something stood there is still said. */
function rowsAtDoor(look: Look, fields: readonly EmergencyField[]): readonly CardSaid[] {
  const view = selectEmergency(look)
  return fields.flatMap((field) => {
    const lines = linesOf(view, field)
    if (lines.length === 0) return field === 'called' ? [named(view.holder.name)] : []
    const wordings = lines
      .filter((line) => !line.isOdd)
      .flatMap(({ text, phone, person, cardSays }) =>
        ((cardSays?.length ?? 0) > 1 ? [...new Set(cardSays)] : [text]).map((words) => ({
          text: [person?.name ?? '', words].filter(Boolean).join(', '),
          phone,
        })),
      )
    return [{ field, wordings }]
  })
}

const named = (name: string): CardSaid => ({ field: 'called', wordings: [{ text: name, phone: '' }] })
