import { encodePlain, shape, type Bytes } from '../../base/index.ts'
import type { CardSaid } from './cardText.ts'
import { emergencyFields, type EmergencyField } from './fields.ts'
import { lineLimits } from './shape.ts'

/**
 * What may be read on a locked device: the chosen fields as they were said last, and nothing else. A field with no wording
 * is one that somebody changed who had no right to. The words of its labels are the reader's app's.
 */
export type DoorCardText = { readonly rows: readonly CardSaid[]; readonly days: readonly DoorDay[] }

/** Who comes when, in names and times and nothing else. Without a name nobody comes yet. */
export type DoorVisit = { readonly start: string; readonly names: readonly string[] }
export type DoorDay = { readonly date: string; readonly visits: readonly DoorVisit[] }

const most = { rows: emergencyFields.length, wordings: 32, days: 7, visits: 24, names: 6 } as const

export const encodeDoorCard = ({ rows, days }: DoorCardText): Bytes =>
  encodePlain({
    version: days.length > 0 ? 2 : 1,
    ...(days.length > 0 && {
      days: days.slice(0, most.days).map(({ date, visits }) => ({
        date,
        visits: visits
          .slice(0, most.visits)
          .map(({ start, names }) => ({ start, names: names.slice(0, most.names) })),
      })),
    }),
    rows: rows.map(({ field, wordings }) => ({
      field,
      wordings: wordings.map(({ text, phone }) => ({ text, phone })),
    })),
  })

const rows = shape.list(
  shape.exact({
    field: shape.text(64),
    wordings: shape.list(
      shape.exact({ text: shape.text(lineLimits.text * 8), phone: shape.text(lineLimits.phone * 4) }),
      most.wordings,
    ),
  }),
  most.rows * 2,
)
const days = shape.list(
  shape.exact({
    date: shape.text(10),
    visits: shape.list(
      shape.exact({ start: shape.text(5), names: shape.list(shape.text(480), most.names) }),
      most.visits,
    ),
  }),
  most.days,
)
const readCard = shape.exact({ version: shape.whole(1, 1), rows })
const readWithDays = shape.exact({ version: shape.whole(2, 2), rows, days })

/** A field of a newer app is left out: nobody here knows what to call it. */
export function parseDoorCard(bytes: Uint8Array): DoorCardText | undefined {
  const plain = shape.decoded(readCard, bytes)
  const card = plain ? { ...plain, days: [] } : shape.decoded(readWithDays, bytes)
  return (
    card && {
      days: card.days,
      rows: card.rows.flatMap((row) => (isField(row.field) ? [{ ...row, field: row.field }] : [])),
    }
  )
}

const isField = (field: string): field is EmergencyField => emergencyFields.some((one) => one === field)
