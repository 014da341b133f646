import type { Audience, EmergencyView, LineItem } from '../../../app/index.ts'
import { emergencyFieldOf, type EmergencyField, type CardSaid } from '../../../domain/index.ts'
import type { Words } from '../../words/index.ts'

export const linesOf = (view: EmergencyView, field: EmergencyField): readonly LineItem[] =>
  view.fields.find((one) => one.field === field)?.lines ?? []

/** Whom a field is offered to first: what is for everyone stands where everyone is. */
export const firstAudience = (view: EmergencyView, field: EmergencyField): Audience | undefined =>
  view.audiences.find((one) => one.circle.purpose === emergencyFieldOf(field).circle) ?? view.audiences[0]

/** Where the card that a line was taken from has wordings that people have not settled, each of them. */
export const wordingsOf = (lines: readonly LineItem[]): readonly LineItem[] =>
  lines.flatMap((line) =>
    (line.cardSays?.length ?? 0) > 1
      ? [...new Set(line.cardSays)].map((text) => ({ ...line, text }))
      : [line],
  )

/** Who, and what is said of them; a date as people write it. */
export function lineText(
  line: Pick<LineItem, 'text' | 'person'>,
  dates: { longDate: (day: string) => string },
  field?: EmergencyField,
): string {
  if (field === 'born' || field === 'reviewed') return line.text === '' ? '' : dates.longDate(line.text)
  const name = line.person?.name ?? ''
  return [name, line.text].filter(Boolean).join(', ')
}

/** As the square code takes it. Whoever has given no name there goes by the one the team knows. */
export function saidOf(view: EmergencyView): readonly CardSaid[] {
  return view.fields.map(({ field, lines }) => {
    const wordings = wordingsOf(lines).map((line) => ({
      text: [line.person?.name ?? '', line.text].filter(Boolean).join(', '),
      phone: line.phone,
    }))
    const isUnnamed = field === 'called' && wordings.length === 0
    return { field, wordings: isUnnamed ? [{ text: view.holder.name, phone: '' }] : wordings }
  })
}

export const fieldName = (words: Words, field: EmergencyField): string => words.emergencyFields[field].name
