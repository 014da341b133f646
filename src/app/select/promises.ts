import {
  ownTextOf,
  parseOwnText,
  parseSigning,
  promiseChanges,
  promiseFacts,
  promiseKinds,
  shippedPromises,
  wordsOfPromise,
  type PromiseText,
  type SignedHow,
  type Signing,
} from '../../domain/index.ts'
import type { Fact } from '../../documents/index.ts'
import { textHash, type PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, groupBy, rowsOf, savedOf, today, type Look, type Placed } from '../look.ts'
import type {
  GivenPromise,
  PromiseItem,
  PromisesView,
  PromiseViews,
  SignatureItem,
  SignedHowItem,
} from '../promiseTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { countedData } from './counted.ts'
import { voiceItem } from './media.ts'
import { selectBetween } from './promisesBetween.ts'
import { selectVoices } from './promiseVoices.ts'
import { audienceOf, circleFor, peopleOf, personOf, personRef } from './refs.ts'

export const promiseViews: ViewTable<PromiseViews> = {
  promises: ({ look, context }) => selectPromises(look, context),
}

export function selectPromises(look: Look, context: Context): PromisesView {
  const everyone = circleFor(look, 'everyone')
  const texts = promiseTexts(look)
  const signatures = selectSignatures(look, texts)
  return {
    promises: promiseKinds.flatMap((kind) => itemOf(look, texts, signatures, kind) ?? []),
    given: selectGiven(look),
    between: selectBetween(look, context),
    people: peopleOf(look, everyone?.members ?? []),
    audience: everyone ? audienceOf(look, everyone) : null,
    iAmHolder: look.me === look.state.holder,
  }
}

/** Those that come with the app, and the team's own as the Holder's devices began them: words are signed, and never change. */
export const promiseTexts = (look: Look): readonly PromiseText[] => [
  ...shippedPromises,
  ...rowsOf(look, documentTypes.promiseText)
    .filter((row) => personOf(look.state, row.first.device) === look.state.holder)
    .flatMap((row) => {
      const own = parseOwnText(countedData(look, row))
      return own && own.points.length > 0 ? [{ at: row.first.at, text: ownTextOf(row.document, own) }] : []
    })
    .sort(
      (a, b) => a.text.version - b.text.version || a.at - b.at || (a.text.textId < b.text.textId ? -1 : 1),
    )
    .map(({ text }) => text),
]

export const promiseText = (
  texts: readonly PromiseText[],
  { text, version }: Pick<Signing, 'text' | 'version'>,
): PromiseText | undefined => texts.find((one) => one.textId === text && one.version === version)

/**
 * Newest first. Somebody signs for themselves, with name or mark; for somebody else they can only say how that person
 * agreed, and stand there with their own name.
 */
function selectSignatures(look: Look, texts: readonly PromiseText[]): readonly Found[] {
  const withdrawn = groupBy(withdrawals(look), (one) => one.of)
  return factsOf(look, promiseFacts.signed)
    .flatMap((fact): readonly Found[] => {
      const author = personOf(look.state, fact.device)
      const signing = parseSigning(fact.data)
      if (author === undefined || !signing || fact.circle.purpose !== 'everyone') return []
      const person = signing.person === '' ? author : (signing.person as PersonId)
      const isWitness = signing.how.kind === 'witness'
      if (!look.state.personById.has(person) || isWitness === (person === author)) return []
      const gone = withdrawn.get(fact.id)?.find((one) => one.by === person || one.by === author)
      const item = signatureItem(look, texts, {
        fact,
        signing,
        person,
        author,
        withdrawnAt: gone?.at ?? null,
      })
      return [{ kind: signing.kind, text: promiseText(texts, signing), person, item }]
    })
    .sort((a, b) => b.item.at - a.item.at || (a.item.signatureId < b.item.signatureId ? 1 : -1))
}

type Found = {
  readonly kind: Signing['kind']
  readonly text: PromiseText | undefined
  readonly person: PersonId
  readonly item: SignatureItem
}

type Told = {
  readonly fact: Placed<Fact>
  readonly signing: Signing
  readonly person: PersonId
  readonly author: PersonId
  readonly withdrawnAt: number | null
}

function signatureItem(look: Look, texts: readonly PromiseText[], told: Told): SignatureItem {
  const { fact, signing, person, author, withdrawnAt } = told
  const text = promiseText(texts, signing)
  return {
    signatureId: fact.id,
    person: personRef(look, person),
    by: person === author ? null : personRef(look, author),
    version: signing.version,
    points: signing.points,
    pointsOf: text?.points.length ?? null,
    how: howItem(look, signing.how),
    questions: signing.questions,
    at: fact.at,
    reviewOn: signing.review || null,
    reviewDue: signing.review !== '' && signing.review <= today(look),
    sameWords: text ? textHash(wordsOfPromise(text, signing.language)) === signing.hash : null,
    withdrawnAt,
    canWithdraw: withdrawnAt === null && (look.me === person || look.me === author),
    saved: savedOf(look, fact.number === null),
  }
}

const howItem = (look: Look, how: SignedHow): SignedHowItem =>
  how.kind === 'voice' ? { kind: 'voice', voice: voiceItem(look, how.voice) } : how

const withdrawals = (look: Look) =>
  factsOf(look, promiseFacts.withdrawn).map((fact) => ({
    of: textOf(fact, 'signature'),
    by: personOf(look.state, fact.device),
    at: fact.at,
  }))

function itemOf(
  look: Look,
  texts: readonly PromiseText[],
  signatures: readonly Found[],
  kind: Signing['kind'],
): PromiseItem | undefined {
  const text = texts.filter((one) => one.kind === kind).at(-1)
  if (!text) return undefined
  const mine = signatures.filter((one) => one.kind === kind)
  const isHere = (id: PersonId) => look.state.personById.get(id)?.standing === 'member'
  const standing = [...groupBy(mine, (one) => one.person)].flatMap(([person, theirs]) => {
    const latest = latestOf(theirs)
    return latest && latest.item.withdrawnAt === null && isHere(person) ? [latest] : []
  })
  const own = standing.find(({ person }) => person === look.me)
  return {
    kind,
    text,
    voices: selectVoices(look, texts, text),
    signed: standing
      .map(({ item }) => item)
      .sort((a, b) => Number(b.person.isHolder) - Number(a.person.isHolder) || a.at - b.at),
    past: mine.filter((one) => !standing.includes(one)).map(({ item }) => item),
    mine: own?.item ?? null,
    changed: (own?.text && promiseChanges(own.text, text, 'en')) ?? null,
    canSign: canPromise(look, kind),
  }
}

/** What somebody else wrote down for them never stands in the place of their own word, nor of their taking it back. */
const latestOf = (theirs: readonly Found[]): Found | undefined =>
  theirs.find(({ item }) => item.by === null) ?? theirs[0]

/** What members promise, the Holder does not: it is promised to her. */
export const canPromise = (look: Look, kind: Signing['kind'], person = look.me): boolean =>
  kind !== 'member' || person !== look.state.holder

function selectGiven(look: Look): readonly GivenPromise[] {
  const gone = new Set(
    factsOf(look, promiseFacts.takenBack).map(
      (fact) => `${textOf(fact, 'promise')} ${personOf(look.state, fact.device)}`,
    ),
  )
  return factsOf(look, promiseFacts.given)
    .flatMap((fact) => {
      const author = personOf(look.state, fact.device)
      const text = textOf(fact, 'text')
      const isGone = gone.has(`${fact.id} ${author}`)
      if (author === undefined || text === '' || isGone) return []
      if (look.state.personById.get(author)?.standing !== 'member') return []
      return [{ promiseId: fact.id, person: personRef(look, author), text, at: fact.at }]
    })
    .sort((a, b) => a.at - b.at)
}

const textOf = ({ data }: Fact, field: string): string => {
  const value =
    data !== null && typeof data === 'object' && field in data && (data as Record<string, unknown>)[field]
  return typeof value === 'string' && value.length <= 8000 ? value : ''
}
