import { isPlainDate } from '../dates.ts'
import { emergencyFieldsOn, type EmergencyField } from './fields.ts'

/** What a field says: more than one wording where people have not agreed yet. */
export type CardSaid = {
  readonly field: EmergencyField
  readonly wordings: readonly { readonly text: string; readonly phone: string }[]
}

export type CardText = {
  readonly text: string
  readonly bytes: number
  /** Cut short, and left out: said before anything is printed. */
  readonly cut: readonly EmergencyField[]
  readonly left: readonly EmergencyField[]
}

/** A square of 1,000 bytes can still be read from a wallet, and by an old phone. */
export const mostCardBytes = 1000
const mostOfOne = 220

/** In capitals and in English: the readers are ambulance and hospital staff, and the words are of their trade. */
const labels: Partial<Record<EmergencyField, string>> = {
  allergies: 'ALLERGIES',
  medicines: 'MEDICINES ON TIME',
  conditions: 'CONDITIONS',
  talk: 'HOW TO TALK WITH ME',
  'call-1': 'CALL',
  'call-2': 'CALL',
  decision: 'ADVANCE DECISION / RESPECT',
  key: 'KEY',
  others: 'PETS OR DEPENDANTS',
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/**
 * The emergency card as plain text for a square code, version 1: a line for each field, the most important first. It
 * stands alone, without signal, app, account or any id. README, "Formats".
 */
export function cardText(said: readonly CardSaid[], day: string): CardText {
  const of = (id: EmergencyField) => said.find((one) => one.field === id)?.wordings.filter(isSaid) ?? []
  const born = of('born')[0]?.text ?? ''
  const head = [
    'EMERGENCY CARD 1',
    wordingOf(of('called'), ' / '),
    isPlainDate(born) ? `BORN ${dated(born)}` : '',
  ]
  const foot = `WRITTEN ${dated(day)}`
  let lines = head.filter((line) => line !== '').map((line) => cutTo(line, mostOfOne))
  const [cut, left]: [EmergencyField[], EmergencyField[]] = [[], []]
  for (const id of emergencyFieldsOn('card')) {
    const label = labels[id]
    const wordings = of(id)
    if (label === undefined || wordings.length === 0) continue
    const whole = `${label}: ${wordings.length > 1 ? 'NOT AGREED. ' : ''}${wordingOf(wordings, ' OR: ')}`
    const line = cutTo(whole, mostOfOne)
    // Room is kept for the line that says what is missing.
    const next = [...lines, line, missing([...left, ...emergencyFieldsOn('card')]), foot].join('\n')
    if (bytesOf(next) > mostCardBytes) left.push(id)
    else {
      lines = [...lines, line]
      if (line !== whole) cut.push(id)
    }
  }
  const text = [...lines, ...(left.length > 0 ? [missing(left)] : []), foot].join('\n')
  return { text, bytes: bytesOf(text), cut, left }
}

const isSaid = ({ text, phone }: { text: string; phone: string }): boolean => text !== '' || phone !== ''

const missing = (ids: readonly EmergencyField[]): string =>
  `NOT HERE, ASK: ${[...new Set(ids.flatMap((id) => labels[id] ?? []))].join(', ')}`

const wordingOf = (wordings: CardSaid['wordings'], between: string): string =>
  wordings.map(({ text, phone }) => [oneLine(text), phone].filter(Boolean).join(' ')).join(between)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** 3 May 1948 is 03 MAY 1948 to everybody; 3/5 is not. */
const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const dated = (day: string): string =>
  `${day.slice(8)} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`

/** At the end of a word, and said so: a list of allergies that ends without a sign would read as a whole one. */
function cutTo(line: string, most: number): string {
  if (bytesOf(line) <= most) return line
  const end = ' ...MORE ON PAPER'
  let short = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
    if (bytesOf(short + segment + end) > most) break
    short += segment
  }
  const word = short.replace(/\s+\S*$/, '')
  return (word.length > most / 3 ? word : short) + end
}
