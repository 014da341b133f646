const rules = new Intl.PluralRules('en-GB')
const or = new Intl.ListFormat('en-GB', { style: 'long', type: 'disjunction' })
const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' })

/** "1 person", "6 people" */
export const count = (n: number, one: string, other: string): string =>
  `${n} ${rules.select(n) === 'one' ? one : other}`

/** "Anne, Priya and Tariq" */
export const list = (names: readonly string[]): string => and.format(names)

/** "Anne, Priya or Tariq" */
export const listOr = (names: readonly string[]): string => or.format(names)

/** "Maureen's", "James's" */
export const whose = (name: string): string => `${name}\u2019s`

/** A name as people use it: the first of its words, unless the first is a title. */
export function calledName(name: string): string {
  const [first = name, ...rest] = name.trim().split(/\s+/)
  return /^(mr|mrs|ms|miss|mx|dr|prof|rev|sir|dame)\.?$/i.test(first) && rest.length > 0 ? name.trim() : first
}

/** Who somebody is, as the person in the middle put it: what is theirs to call so is not "my" to others. */
export const relationTo = (isHolder: boolean, relation: string): string =>
  opening(isHolder ? relation : relation.replace(/^my\s+/i, ''))

/** With a capital, for the beginning of a line. */
export const opening = (words: string): string => words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)
