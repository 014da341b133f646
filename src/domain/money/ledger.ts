import type { Said } from '../hats/select.ts'
import type { PhotoRef } from '../media/shape.ts'
import { selectHeads } from '../profiles/versions.ts'
import type { AnswerItem, MoneyAnswer, MoneyClaim, MoneyLine, MoneyPaid, MoneyOnPaper } from './shape.ts'
import { lineIdOf, paperNameOf, paperPerson } from './shape.ts'
import { unique } from './unique.ts'

/** Everything that is known of money here, with its authors as the acts name them. `at` is shown and decides nothing. */
export type SaidOfMoney = {
  readonly claims: readonly Said<MoneyClaim>[]
  readonly answers: readonly Said<MoneyAnswer>[]
  readonly paid: readonly Said<MoneyPaid>[]
  /** Whose money it is: what they spend of it themselves needs nobody's yes. */
  readonly holder: string
}

/** `twice`: the same visit was agreed to in another line too, and counts there. */
export type LedgerState = 'claimed' | 'queried' | 'agreed' | 'paid' | 'twice' | 'replaced' | 'back'

export type LedgerLine = {
  readonly id: string
  /** Whose line it is. */
  readonly person: string
  /** Who wrote it down for somebody without the app; '' where it is their own. */
  readonly enteredBy: string
  readonly sheet: PhotoRef | null
  readonly at: number
  readonly line: MoneyLine
  readonly state: LedgerState
  /** Their own word is here and says this; else there is only the word of who answered. */
  readonly isOwnWord: boolean
  /** Their own word is here and says something else than was answered. */
  readonly differs: boolean
  readonly agreedBy: readonly string[]
  readonly queries: readonly { readonly by: string; readonly words: string; readonly at: number }[]
  /** Answers that stand: who answers next has read them. */
  readonly answers: readonly string[]
  /** Lines that it takes, or would take, the place of. */
  readonly instead: readonly string[]
  /** What stands that says it was paid. */
  readonly paidBy: readonly string[]
}

type Claimed = {
  readonly by: string
  /** Whose device signed it. */
  readonly signer: string
  readonly paper: MoneyOnPaper | null
  readonly at: number
  readonly line: MoneyLine
  readonly instead: readonly string[]
}
type Answered = { readonly answer: Said<MoneyAnswer>; readonly item: AnswerItem }

/**
 * Every line with how it stands. A set of facts comes to one ledger in whatever order they arrive: nobody agrees to a line of
 * their own, a question that nobody has answered holds a line back whoever agreed to it, an amount that was answered twice is
 * the lower one, and a visit that was agreed to twice is paid once.
 */
export function selectLedger(said: SaidOfMoney): readonly LedgerLine[] {
  const claims = unique(said.claims)
  const claimed = claimedLines(claims)
  const answered = answeredLines(unique(said.answers))
  const ids = [...new Set([...claimed.keys(), ...answered.keys()])]
  const known = ids.flatMap((id) => lineOf(id, claimed.get(id), answered.get(id) ?? [], said.holder))
  const out = replacedOf(claims, known)
  const twice = twiceOf(known.filter(({ id, state }) => state === 'agreed' && !out.has(id)))
  const paid = paidOf(unique(said.paid))
  return known
    .map((one) => ({ ...one, state: stateOf(one, out, twice, paid), paidBy: paid.get(one.id) ?? [] }))
    .sort((a, b) => compare(b.line.date, a.line.date) || compare(a.id, b.id))
}

function claimedLines(claims: SaidOfMoney['claims']): ReadonlyMap<string, Claimed> {
  const all = new Map<string, Claimed>()
  for (const claim of claims) {
    const { id, by: signer, at, said } = claim
    const common = { by: whoseOf(claim), signer, paper: said.paper, at, instead: said.instead }
    for (const [n, line] of said.lines.entries()) if (line) all.set(lineIdOf(id, n), { ...common, line })
  }
  return all
}

const whoseOf = ({ by, said }: Said<MoneyClaim>): string => (said.paper ? paperPerson(said.paper.name) : by)

/** Whose device signed the claim, by its name. */
const signerOf = (line: string): string => line.slice(line.lastIndexOf('-') + 1, line.lastIndexOf('.'))

function answeredLines(answers: SaidOfMoney['answers']): ReadonlyMap<string, Answered[]> {
  const all = new Map<string, Answered[]>()
  for (const answer of answers)
    for (const item of answer.said.items) {
      // A yes to oneself is none, for whomever it was written, and who claimed takes back what they claimed another way.
      if (answer.by === item.person || answer.by === signerOf(item.id)) continue
      const before = all.get(item.id)
      if (before) before.push({ answer, item })
      else all.set(item.id, [{ answer, item }])
    }
  return all
}

function lineOf(
  id: string,
  claim: Claimed | undefined,
  all: readonly Answered[],
  holder: string,
): readonly LedgerLine[] {
  // Who came back with other keys is still themselves.
  const answers = all.filter(({ answer }) => answer.by !== claim?.signer)
  const heads = [
    ...selectHeads(answers.map((one) => ({ ...one, id: one.answer.id, replaces: one.answer.said.replaces }))),
  ].sort((a, b) => compare(a.id, b.id))
  const agreed = heads.filter(({ answer }) => answer.said.says === 'agreed')
  const asked = heads.filter(({ answer }) => answer.said.says === 'queried')
  const lowest = [...(agreed.length > 0 ? agreed : asked)].sort(
    (a, b) =>
      a.item.line.pence - b.item.line.pence ||
      compare(a.id, b.id) ||
      compare(wordsOf(a.item.line), wordsOf(b.item.line)),
  )[0]
  const line = lowest?.item.line ?? claim?.line
  const person = lowest?.item.person ?? claim?.by
  if (!line || person === undefined) return []
  const isSame = ({ item }: Answered) =>
    claim !== undefined && item.person === claim.by && wordsOf(item.line) === wordsOf(claim.line)
  const isHolders = claim?.signer === holder && (claim.paper?.alone ?? true) && asked.length === 0
  return [
    {
      ...{ id, person, line, sheet: claim?.paper?.sheet ?? null },
      enteredBy: paperNameOf(person) === undefined ? '' : (claim?.signer ?? signerOf(id)),
      at: claim?.at ?? heads.reduce((first, { answer }) => Math.min(first, answer.at), Infinity),
      state: asked.length > 0 ? 'queried' : agreed.length > 0 || isHolders ? 'agreed' : 'claimed',
      isOwnWord: claim !== undefined && heads.every(isSame),
      differs: claim !== undefined && !heads.every(isSame),
      // Of two who name different people for one line, whose yes was to this one.
      agreedBy: [
        ...new Set(agreed.flatMap(({ answer, item }) => (item.person === person ? answer.by : []))),
      ].sort(compare),
      queries: asked.map(({ answer: { by, at, said } }) => ({ by, at, words: said.words })),
      answers: [...new Set(heads.map((one) => one.id))].sort(compare),
      instead: lowest?.item.instead ?? claim?.instead ?? [],
      paidBy: [],
    },
  ]
}

/** What was agreed gives way only to what was agreed in its place, and what was only claimed to its author's next word. */
function replacedOf(
  claims: SaidOfMoney['claims'],
  known: readonly LedgerLine[],
): ReadonlyMap<string, 'replaced' | 'back'> {
  const lines = new Map(known.map((one) => [one.id, one]))
  const out = new Map<string, 'replaced' | 'back'>()
  for (const claim of claims)
    for (const id of claim.said.instead) {
      const { by, said } = claim
      const line = lines.get(id)
      if (line?.person !== whoseOf(claim) || line.state === 'agreed') continue
      if (line.enteredBy !== '' && line.enteredBy !== by) continue
      // Of two words, that there is another in its place says more.
      if (out.get(id) !== 'replaced') out.set(id, said.lines.length > 0 ? 'replaced' : 'back')
    }
  const agreed = known.filter(({ state }) => state === 'agreed')
  const replacing = agreed.map(({ id, instead, person }) => ({
    id,
    replaces: instead.filter((one) => lines.get(one)?.person === person),
  }))
  const heads = new Set(selectHeads(replacing).map(({ id }) => id))
  for (const { id } of agreed) if (!heads.has(id)) out.set(id, 'replaced')
  return out
}

/** Of one person's lines of one visit the lowest counts, until somebody settles it. */
function twiceOf(agreed: readonly LedgerLine[]): ReadonlySet<string> {
  const first = new Map<string, LedgerLine>()
  const twice = new Set<string>()
  for (const one of agreed) {
    const { visit, kind } = one.line
    if (visit === '' || kind === 'spent') continue
    const key = JSON.stringify([one.person, kind, visit])
    const other = first.get(key)
    const isLower =
      !other ||
      one.line.pence < other.line.pence ||
      (one.line.pence === other.line.pence && one.id < other.id)
    if (isLower) first.set(key, one)
    const loser = isLower ? other : one
    if (loser) twice.add(loser.id)
  }
  return twice
}

/** Nobody says for themselves that they were paid for somebody else: only who it is can be asked of `by`, by the screens. */
function paidOf(paid: SaidOfMoney['paid']): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  const said = paid.map(({ id, said: { replaces, items } }) => ({ id, replaces, items: new Set(items) }))
  for (const { id, items } of [...selectHeads(said)].sort((a, b) => compare(a.id, b.id)))
    for (const item of items) {
      const before = all.get(item)
      if (before) before.push(id)
      else all.set(item, [id])
    }
  return all
}

function stateOf(
  { id, state }: LedgerLine,
  out: ReadonlyMap<string, 'replaced' | 'back'>,
  twice: ReadonlySet<string>,
  paid: ReadonlyMap<string, readonly string[]>,
): LedgerState {
  const gone = out.get(id)
  if (gone) return gone
  if (state !== 'agreed') return state
  if (twice.has(id)) return 'twice'
  return paid.has(id) ? 'paid' : 'agreed'
}

/** The photo is not compared: it goes only where it can be opened. */
const wordsOf = (line: MoneyLine): string => JSON.stringify({ ...line, receipt: null })

/** Neither taken back nor another's place taken by it. */
export const isStanding = ({ state }: LedgerLine): boolean => state !== 'replaced' && state !== 'back'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
