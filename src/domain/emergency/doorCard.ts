import { encodePlain, shape, type Bytes } from '../../base/index.ts'
import type { CardSaid } from './cardText.ts'
import { emergencyFields, type EmergencyField } from './fields.ts'
import { lineLimits } from './shape.ts'

/**
 * What may be read on a locked device: the chosen fields as they were said last, and nothing else. A field with no wording
 * is one that somebody changed who had no right to. The words of its labels are the reader's app's.
 */
export type DoorCardText = { readonly rows: readonly CardSaid[] }

const most = { rows: emergencyFields.length, wordings: 32 } as const

export const encodeDoorCard = ({ rows }: DoorCardText): Bytes =>
  encodePlain({
    version: 1,
    rows: rows.map(({ field, wordings }) => ({
      field,
      wordings: wordings.map(({ text, phone }) => ({ text, phone })),
    })),
  })

const readCard = shape.exact({
  version: shape.whole(1, 1),
  rows: shape.list(
    shape.exact({
      field: shape.text(64),
      wordings: shape.list(
        shape.exact({ text: shape.text(lineLimits.text * 8), phone: shape.text(lineLimits.phone * 4) }),
        most.wordings,
      ),
    }),
    most.rows * 2,
  ),
})

/** A field of a newer app is left out: nobody here knows what to call it. */
export function parseDoorCard(bytes: Uint8Array): DoorCardText | undefined {
  const card = shape.decoded(readCard, bytes)
  return (
    card && { rows: card.rows.flatMap((row) => (isField(row.field) ? [{ ...row, field: row.field }] : [])) }
  )
}

const isField = (field: string): field is EmergencyField => emergencyFields.some((one) => one === field)
