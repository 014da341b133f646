import { encodePlain, labels, shape, type Bytes, type Plain, type Random } from '../base/index.ts'
import { sign, verify, type PublicSealingKey, type PublicSigningKey } from '../crypto/index.ts'
import {
  isOfJoinCard,
  openPrivately,
  personIdOf,
  redact,
  sealPrivately,
  type CircleId,
  type JoinCardKeys,
  type Meeting,
  type PersonId,
  type PersonPublic,
  type PersonSecret,
  type PrivatePlace,
  type TeamId,
} from '../keys/index.ts'

/** What whoever holds the card reads, and all that they can. `ends` is 0 once nobody can ask by it any more. */
export type JoinCard = {
  readonly words: string
  readonly questions: readonly string[]
  readonly ends: number
}

/** Who asks has keys for this one time, so that an answer finds them and nobody else. */
export type JoinAsk = {
  readonly kind: 'ask'
  readonly name: string
  readonly offer: string
  readonly why: string
  readonly answers: readonly string[]
  readonly at: number
}
/** What somebody who asked says after that: more, or that they have thought again. */
export type JoinMore = { readonly kind: 'more' | 'stop'; readonly text: string; readonly at: number }

/** To one who asked. `fact` is where it was said first, so that it is put here once. `link`: with a yes, an invitation. */
export type JoinAnswer = {
  readonly kind: 'yes' | 'no' | 'question'
  readonly text: string
  readonly link: string
  readonly fact: string
  readonly at: number
}

/** Nothing longer is looked at: whoever holds the card can put what they like beside it. */
export const mostJoinLetterBytes = 24_000

export function signJoinCard({ words, questions, ends }: JoinCard, { keys, salt }: JoinCardKeys): Bytes {
  const { sign: signing, seal } = redact(keys)
  const body = encodePlain({ words, questions, ends, sign: signing, seal, salt })
  return encodePlain({ body, signature: sign(labels.joinCard, body, keys.signing.secretKey) })
}

export function verifyJoinCard(
  bytes: Uint8Array,
  at: Meeting,
): (JoinCard & { readonly keys: PersonPublic }) | undefined {
  const outer = shape.decoded(readSigned, bytes)
  const body = outer && shape.decoded(readCard, outer.body)
  if (!outer || !body) return undefined
  const { sign: signing, seal, salt, ...card } = body
  const keys = { sign: signing, seal }
  const isGood = isOfJoinCard(at, keys, salt) && verify(labels.joinCard, outer.body, outer.signature, signing)
  return isGood ? { ...card, keys } : undefined
}

/** For the card's keys alone: others who hold the card see that somebody asks, and no more. */
export const sealJoinAsk = (
  random: Random,
  at: Meeting,
  card: PersonPublic,
  me: PersonSecret,
  said: JoinAsk | JoinMore,
): Bytes | undefined => sealedLetter(random, at, me, card, said)

/** From somebody who asked; `by` are their keys, in every letter of theirs. */
export function openJoinAsk(
  bytes: Uint8Array,
  { at, keys }: JoinCardKeys,
): { readonly by: PersonPublic; readonly id: PersonId; readonly said: JoinAsk | JoinMore } | undefined {
  const letter = openLetter(bytes, at, keys)
  const said = letter && (shape.decoded(readAsk, letter.body) ?? shape.decoded(readMore, letter.body))
  return letter && said && { by: letter.by, id: personIdOf(letter.by), said }
}

export const sealJoinAnswer = (
  random: Random,
  { at, keys }: JoinCardKeys,
  to: PersonPublic,
  said: JoinAnswer,
): Bytes | undefined => sealedLetter(random, at, keys, to, said)

/** By whoever has the card's keys, for `mine`: those of who asked, or the card's own. */
export function openJoinAnswer(
  bytes: Uint8Array,
  at: Meeting,
  card: PersonPublic,
  mine: PersonSecret,
): JoinAnswer | undefined {
  const letter = openLetter(bytes, at, mine)
  if (!letter || personIdOf(letter.by) !== personIdOf(card)) return undefined
  return shape.decoded(readAnswer, letter.body)
}

const placeBy = ({ id }: Meeting, author: PersonPublic): PrivatePlace => ({
  team: id as TeamId,
  circle: id as CircleId,
  author: personIdOf(author),
})

function sealedLetter(
  random: Random,
  at: Meeting,
  from: PersonSecret,
  to: PersonPublic,
  said: Plain,
): Bytes | undefined {
  const by = redact(from)
  const sealed = sealPrivately(random, placeBy(at, by), from, [to], said)
  if (sealed === undefined) return undefined
  const body = encodePlain({ sign: by.sign, seal: by.seal, sealed })
  return encodePlain({ body, signature: sign(labels.joinLetter, body, from.signing.secretKey) })
}

/** Anybody can seal in anybody's name: the signature says that it was they. */
function openLetter(
  bytes: Uint8Array,
  at: Meeting,
  mine: PersonSecret,
): { readonly by: PersonPublic; readonly body: Bytes } | undefined {
  const outer = shape.decoded(readSigned, bytes)
  const letter = outer && shape.decoded(readLetter, outer.body)
  if (!outer || !letter || !verify(labels.joinLetter, outer.body, outer.signature, letter.sign))
    return undefined
  const by = { sign: letter.sign, seal: letter.seal }
  const body = openPrivately(placeBy(at, by), mine, letter.sealed)
  return body && { by, body }
}

const anything: shape.Reader<Plain> = (value) => value
const signingKey = shape.fixedBytes(32) as shape.Reader<PublicSigningKey>
const sealingKey = shape.fixedBytes(32) as shape.Reader<PublicSealingKey>
const readSigned = shape.exact({
  body: shape.someBytes(mostJoinLetterBytes),
  signature: shape.fixedBytes(64),
})
const readLetter = shape.exact({ sign: signingKey, seal: sealingKey, sealed: anything })
const readCard = shape.exact({
  words: shape.text(4000),
  questions: shape.list(shape.text(800), 2),
  ends: shape.whole(),
  sign: signingKey,
  seal: sealingKey,
  salt: shape.fixedBytes(32),
})
const readAsk = shape.exact<JoinAsk>({
  kind: shape.oneOf('ask'),
  name: shape.text(240),
  offer: shape.text(4000),
  why: shape.text(4000),
  answers: shape.list(shape.text(2000), 2),
  at: shape.whole(),
})
const readMore = shape.exact<JoinMore>({
  kind: shape.oneOf('more', 'stop'),
  text: shape.text(4000),
  at: shape.whole(),
})
const readAnswer = shape.exact<JoinAnswer>({
  kind: shape.oneOf('yes', 'no', 'question'),
  text: shape.text(4000),
  link: shape.text(500),
  fact: shape.text(64),
  at: shape.whole(),
})
