import { emergencyFields, parseLine, type EmergencyField, type Line } from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import type { EmergencyView, EmergencyViews, LineItem } from '../emergencyTypes.ts'
import { rowsOf, savedOf, type Look, type Placed } from '../look.ts'
import type { CardItem } from '../profileTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { behalfItem } from './paper.ts'
import { selectCards } from './cards.ts'
import { audienceOf, authorRef, peopleOf, personOf, personRef } from './refs.ts'

export const emergencyViews: ViewTable<EmergencyViews> = {
  emergency: ({ look }) => selectEmergency(look),
}

/** What somebody's cards, sheets and plans say is theirs to say. Who cares for them may write it down for them. */
export function mayWriteLines(look: Look, person: PersonId): EmergencyView['canWrite'] {
  if (person === look.state.holder) return 'mine'
  const care = [...look.state.circleById.values()].find((circle) => circle.purpose === 'care')
  return care?.members.includes(person) ? 'for' : null
}

export function selectEmergency(look: Look): EmergencyView {
  const cards = selectCards(look)
  const lines = rowsOf(look, documentTypes.line).flatMap((row) => {
    const line = parseLine(row.data)
    const item = line && lineItem(look, row, line, cards)
    return line && item ? [{ field: line.field, item }] : []
  })
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
  }
}

export const linesOf = (view: EmergencyView, field: EmergencyField): readonly LineItem[] =>
  view.fields.find((one) => one.field === field)?.lines ?? []

/** Undefined where it is out, or was never anybody's to say. */
function lineItem(
  look: Look,
  row: Placed<Row>,
  line: Line,
  cards: readonly CardItem[],
): LineItem | undefined {
  const isTheirs = (device: string): boolean => {
    const person = personOf(look.state, device)
    const may = person === undefined ? null : mayWriteLines(look, person)
    return may === 'mine' || (may === 'for' && (line.behalf?.person === look.state.holder || line.removed))
  }
  if (!isTheirs(row.first.device)) return undefined
  const isOdd = !isTheirs(row.last.device)
  const isEmpty = line.text === '' && line.phone === '' && line.person === ''
  if (!isOdd && (line.removed || isEmpty)) return undefined
  const card = line.source === '' ? undefined : cards.find((one) => one.cardId === line.source)
  return {
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
}

/** Every wording of a card that people have not settled, or the one that is another by now. */
function differing(card: CardItem, text: string): readonly string[] | null {
  const says = card.sayings.filter((saying) => !saying.gone).map((saying) => saying.text)
  return says.length === 1 && says[0] === text ? null : says
}
