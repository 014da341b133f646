/**
 * Words as they are compared when something is looked for: no capitals, no accents, and nothing that only says how letters are
 * shown. A word is found by its beginning, in whatever script it is written.
 */
export function plainWords(text: string): string {
  const small = text.toLowerCase()
  return isAscii.test(small) ? small : small.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '')
}

const isAscii = /^[\0-\x7f]*$/
const mostTerms = 12

/** What somebody looks for, word by word. Nothing where they typed no letter, number or sign. */
export const termsOf = (typed: string): readonly string[] =>
  [...new Set(wordsIn(plainWords(typed)))].slice(0, mostTerms)

/** Words that ask and name nothing: of "when did she last have paracetamol?" one is left. English, then Welsh. */
const asking = new Set(
  plainWords(
    'a about an any at been can did do does ever find for had has have he her him his how i in is it last long ' +
      'many me much my of often on our she so take taken tell than that the their them they time to took was we ' +
      'were what when where which who why with you your ' +
      'a am ar at beth ble cafodd cael cymerodd ddiwethaf diwethaf dro ei eu fe fo gafodd gymerodd hi hwn i mae ' +
      'neu o oedd pa pam pryd pwy sut tro wedi y yn yr',
  ).split(' '),
)

export const withoutAsking = (terms: readonly string[]): readonly string[] =>
  terms.filter((term) => !asking.has(term))

/** Of words that are plain already. */
export const wordsIn = (plain: string): readonly string[] => plain.split(/[\s\p{P}]+/u).filter(Boolean)

/** Each of the terms begins a word. Both are plain. */
export const hasTerms = (plain: string, terms: readonly string[]): boolean =>
  terms.every((term) => beginsWord(plain, term))

function beginsWord(plain: string, term: string): boolean {
  for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + 1))
    if (at === 0 || !isLetter(plain, at - 1) || !isLetter(term, 0) || withoutSpaces.test(term)) return true
  return false
}

const withoutSpaces = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u
const letter = /[\p{L}\p{N}]/u

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return letter.test(text.charAt(at))
}

const shortest = 5
const mostNear = 5

/** Words that are one letter away, for where nothing has the one that was typed: the letter that slipped is not asked for. */
export function nearWords(term: string, words: Iterable<string>): readonly string[] {
  const near = new Set<string>()
  if (term.length < shortest) return []
  for (const word of words) if (near.size < mostNear && isOneOff(term, word)) near.add(word)
  return [...near]
}

function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  const [restA, restB] = [a.slice(n), b.slice(n)]
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
  if (restA.slice(1) === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
