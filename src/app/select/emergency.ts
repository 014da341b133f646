import {
  emergencyFields,
  emergencyFieldsOn,
  parseLine,
  parseLinesOut,
  type EmergencyField,
  type Line,
} from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import type { Keyring, PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import type { EmergencyView, EmergencyViews, LineItem, TakenItem } from '../emergencyTypes.ts'
import { rowsOf, savedOf, type Look, type Placed } from '../look.ts'
import { notes } from '../notes.ts'
import type { CardItem } from '../profileTypes.ts'
import { readTold } from '../told.ts'
import type { ViewTable } from '../viewTable.ts'
import { behalfItem } from './paper.ts'
import { selectCards } from './cards.ts'
import { selectEmergencyOffers } from './emergencyOffers.ts'
import { audienceOf, authorRef, peopleOf, personOf, personRef } from './refs.ts'

export const emergencyViews: ViewTable<EmergencyViews> = {
  emergency: ({ look, context }) => {
    const view = { ...selectEmergency(look), ...takenOf(look, readTold(context)) }
    if (look.me !== look.state.holder) return view
    return { ...view, atDoor: atDoorOf(context.keyring()), offers: selectEmergencyOffers(look, view) }
  },
}

/** What somebody's cards, sheets and plans say is theirs to say. Who cares for them may write it down for them. */
export function mayWriteLines(look: Look, person: PersonId): EmergencyView['canWrite'] {
  if (person === look.state.holder) return 'mine'
  const care = [...look.state.circleById.values()].find((circle) => circle.purpose === 'care')
  return care?.members.includes(person) ? 'for' : null
}

/** Whose word a line can be: of who left since too, for what they wrote down does not leave with them. */
function couldWriteLines(look: Look, person: PersonId): EmergencyView['canWrite'] {
  const care = [...look.state.circleById.values()].find((circle) => circle.purpose === 'care')
  return mayWriteLines(look, person) ?? (care?.spanByPerson.has(person) ? 'for' : null)
}

export function selectEmergency(look: Look): EmergencyView {
  const cards = selectCards(look)
  const outs = linesOut(look)
  const lines = rowsOf(look, documentTypes.line).flatMap((row) =>
    outs.has(row.document) ? [] : (lineItem(look, row, cards) ?? []),
  )
  return {
    holder: personRef(look, look.state.holder),
    fields: emergencyFields.map((field) => ({
      field,
      lines: lines
        .filter((one) => one.field === field)
        .map((one) => one.item)
        .sort((a, b) => a.order - b.order || a.at - b.at || a.lineId.localeCompare(b.lineId)),
    })),
    audiences: look.circles
      .filter((circle) => circle.members.includes(look.me))
      .map((circle) => audienceOf(look, circle)),
    canWrite: mayWriteLines(look, look.me),
    people: peopleOf(
      look,
      [...look.state.personById.values()].filter((one) => one.standing === 'member').map((one) => one.id),
    ),
    atDoor: null,
    offers: [],
    taken: [],
    takenNews: [],
  }
}

export const linesOf = (view: EmergencyView, field: EmergencyField): readonly LineItem[] =>
  view.fields.find((one) => one.field === field)?.lines ?? []

/** What its person shows on this device while it is locked. */
export function atDoorOf(keyring: Keyring): readonly EmergencyField[] {
  const chosen = keyring.noteByName.get(notes.atDoor)?.split(' ') ?? []
  return emergencyFieldsOn('card').filter((field) => chosen.includes(field))
}

/**
 * Of everything that is out: who took it out, and what it said as far as the view knows. The Holder is told of what others
 * took, also where they wrote something else in its place; nobody takes a word off somebody's card in silence.
 */
function takenOf(look: Look, told: ReadonlySet<string>): Pick<EmergencyView, 'taken' | 'takenNews'> {
  const may = mayWriteLines(look, look.me)
  if (may === null) return { taken: [], takenNews: [] }
  const rows = rowsOf(look, documentTypes.line)
  const outs = linesOut(look)
  const replaced = new Set(
    rows.flatMap((row) => {
      const line = parseLine(row.data)
      return line && isTheirs(look, row.first.device, line) ? line.replaces : []
    }),
  )
  const taken = rows
    .flatMap((row): readonly TakenItem[] => {
      const line = parseLine(row.data)
      const begun = parseLine(row.begun)
      const out = outs.get(row.document) ?? (line && isOutBy(look, row, line) ? row.last : undefined)
      if (!line || !out || !isTheirs(look, row.first.device, begun ?? line)) return []
      return [
        {
          lineId: row.document,
          field: begun?.field ?? line.field,
          was:
            begun && hasWords(begun)
              ? {
                  text: begun.text,
                  phone: begun.phone,
                  person: begun.person === '' ? null : personRef(look, begun.person as PersonId),
                }
              : null,
          by: authorRef(look, out.device),
          at: out.at,
          isReplaced: replaced.has(row.document),
        },
      ]
    })
    .sort((a, b) => b.at - a.at || a.lineId.localeCompare(b.lineId))
  const news = taken.filter((one) => !one.by?.isHolder && !told.has(one.lineId))
  return { taken, takenNews: may === 'mine' ? news : [] }
}

export const hasWords = ({ text, phone, person }: Line): boolean =>
  text !== '' || phone !== '' || person !== ''

/** Whether what this device left there is a word of the card: the Holder's, or of who says how the Holder said so. */
export function isTheirs(look: Look, device: string, line: Line | undefined): boolean {
  const person = personOf(look.state, device)
  const may = person === undefined ? null : couldWriteLines(look, person)
  return may === 'mine' || (may === 'for' && (line?.behalf?.person === look.state.holder || !!line?.removed))
}

/** By the line: who took it off. */
export function linesOut(look: Look): ReadonlyMap<string, Row['first']> {
  const may = (device: string): boolean => {
    const person = personOf(look.state, device)
    return person !== undefined && couldWriteLines(look, person) !== null
  }
  return new Map(
    rowsOf(look, documentTypes.linesOut).flatMap(({ first, authors, data, begun }) => {
      if (!may(first.device)) return []
      const said = parseLinesOut(authors.every(may) ? data : begun)
      return said?.lines.map((line) => [line, first] as const) ?? []
    }),
  )
}

const isOutBy = (look: Look, row: Row, written: Line | undefined): boolean =>
  !!written?.removed && row.lastBy.every((device) => isTheirs(look, device, written))

/**
 * Undefined where it is out, or was never anybody's to say. A line is written once and taken out: where somebody touched it
 * who may not, it says what it said when it was begun; where that is not known any more, what they left of it is told.
 */
function lineItem(
  look: Look,
  was: Placed<Row>,
  cards: readonly CardItem[],
): { readonly field: EmergencyField; readonly item: LineItem } | undefined {
  const written = parseLine(was.data)
  const odd = was.authors.find((device) => !isTheirs(look, device, written))
  const begun = odd === undefined ? undefined : parseLine(was.begun)
  const line = begun ?? written
  if (!line || !isTheirs(look, was.first.device, line)) return undefined
  const isOut = isOutBy(look, was, written)
  const last = odd === undefined ? was.last : { ...was.last, device: odd }
  const row = { ...was, last: begun ? was.first : last }
  const isOdd = odd !== undefined && !begun
  if (isOut || (!isOdd && !hasWords(line))) return undefined
  const card = line.source === '' ? undefined : cards.find((one) => one.cardId === line.source)
  const item: LineItem = {
    lineId: row.document,
    text: line.text,
    phone: line.phone,
    person: line.person === '' ? null : personRef(look, line.person as PersonId),
    order: line.order,
    audience: audienceOf(look, row.circle),
    by: authorRef(look, row.last.device),
    at: row.last.at,
    behalf: behalfItem(look, line.behalf),
    cardSays: card ? differing(card, line.text) : null,
    isOdd,
    saved: savedOf(look, row.unsent > 0),
  }
  return { field: line.field, item }
}

/** Every wording of a card that people have not settled, or the one that is another by now. */
function differing(card: CardItem, text: string): readonly string[] | null {
  const says = card.sayings.filter((saying) => !saying.gone).map((saying) => saying.text)
  return says.length === 1 && says[0] === text ? null : says
}
