import { calledName } from '../en-GB/say.ts'
import type { Here } from '../index.ts'

export { calledName }

type Form = keyof Counted

/** The plural rules of Welsh in CLDR. By hand: Chromium has no Welsh in its Intl, and would count as English does. */
const formOf: Readonly<Record<number, Form>> = { 1: 'one', 2: 'two', 3: 'few', 6: 'many' }

/** The forms of a noun after a number: "dau berson", "tri pherson", "chwe pherson", "saith person". */
export type Counted = {
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

/** After a figure Welsh keeps the noun in the singular; which first letter it has hangs on the number. */
export const counted = (n: number, forms: Counted): string => `${n} ${forms[formOf[n] ?? 'other']}`

/** A noun that changes only after 2: most of those that do not begin with c, p or t. */
export const noun = (plain: string, soft: string = plain, aspirate: string = plain): Counted => ({
  one: plain,
  two: soft,
  few: aspirate,
  many: aspirate,
  other: plain,
})

/** "Anne, Priya a Tariq", "Anne ac Olwen" */
export const list = (names: readonly string[]): string => joined(names, and)
/** "Anne, Priya neu Tariq" */
export const listOr = (names: readonly string[]): string => joined(names, () => 'neu')

function joined(names: readonly string[], by: (last: string) => string): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  return `${names.slice(0, -1).join(', ')} ${by(last)} ${last}`
}

/** "a" is "ac" before a vowel. */
export const and = (next: string): string => (/^[aeiouwyâêîôûŵŷáéíóú]/i.test(next) ? 'ac' : 'a')

/** What is somebody's comes before their name: "tîm Maureen". There the name stays as it is. */
export const whose = (name: string): string => name

/** Who somebody is, as the person in the middle put it: what is theirs to call so is not "my" to others. */
export const relationTo = (isHolder: boolean, relation: string): string =>
  opening(isHolder ? relation : relation.replace(/^(?:my|fy)\s+/i, ''))

export const opening = (words: string): string => words.charAt(0).toLocaleUpperCase('cy') + words.slice(1)

/** The English pattern, for a word that needs no more than one form. */
export const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`

export const thing: Readonly<Record<Here, string>> = {
  phone: 'ffôn hwn',
  tablet: 'tabled hwn',
  computer: 'cyfrifiadur hwn',
}
/** "ar y ffôn hwn" */
export const on = (here: Here): string => `ar y ${thing[here]}`

const vowel = /^[aeiouwyâêîôûŵŷáéíóú]/i
/** "gyda Priya", "gydag Anne" */
export const gyda = (name: string): string => `${vowel.test(name) ? 'gydag' : 'gyda'} ${name}`

export const people = (n: number): string => counted(n, noun('person', 'berson', 'pherson'))
export const things = (n: number): string => counted(n, noun('peth', 'beth', 'pheth'))
export const cards = (n: number): string => counted(n, noun('cerdyn', 'gerdyn', 'cherdyn'))
