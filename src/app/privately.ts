import { ok, refuse, shape, type Plain, type Result } from '../base/index.ts'
import type { CircleState } from '../circles/index.ts'
import type { Fact, FactId } from '../documents/index.ts'
import {
  mostPrivately,
  openPrivately,
  sealPrivately,
  type CircleId,
  type PersonId,
  type PrivatePlace,
} from '../keys/index.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { factsOf, type Look, type Placed } from './look.ts'
import { personOf } from './select/refs.ts'
import { write } from './writing.ts'

/**
 * Between some people of a circle: a fact of which the rest of the circle sees that it is there, and its author. What it is
 * and what it says is sealed to the people chosen and the author. To people and not to devices: a phone that is added later
 * has its person's key and reads it too.
 */
export const privateType = 'private'

/** Somebody of the team said that to `to`, and to nobody else. `author` is whose device signed it, by the acts. */
export type PrivateFact = {
  readonly id: FactId
  readonly type: string
  readonly author: PersonId
  readonly to: readonly PersonId[]
  readonly data: Plain
  readonly at: number
  readonly unsent: boolean
  readonly circle: CircleState
}

/** `to` are of the circle; the author can always read it. */
export async function sayPrivately(
  context: Context,
  circle: CircleId,
  type: string,
  to: readonly PersonId[],
  data: Plain,
  as: string = privateType,
): Promise<Result<{ readonly fact: FactId }, AppRefusal>> {
  const state = context.state()
  const members = state?.circleById.get(circle)?.members ?? []
  const others = [...new Set(to)].filter((id) => id !== context.me())
  const keys = others.flatMap((id) => (members.includes(id) ? (state?.personById.get(id)?.keys ?? []) : []))
  if (!state || keys.length !== others.length || others.length >= mostPrivately)
    return refuse({ kind: 'not-allowed' })
  const place = { team: state.team, circle, author: context.me() }
  const body = { to: others, type, data }
  const sealed = sealPrivately(context.ports.random, place, context.keyring().person, keys, body)
  if (sealed === undefined) return refuse({ kind: 'too-long', most: 20_000 })
  const written = await write(context, circle, 'month', (at) =>
    context.documents.fact(at, { type: as, data: sealed }),
  )
  return written.ok ? ok({ fact: written.value.fact }) : written
}

/** Those of these types that I can open, oldest first. Seen as somebody else sees it: of mine, those that are theirs too. */
export const privateFactsOf = (
  look: Look,
  context: Context,
  ...types: readonly string[]
): readonly PrivateFact[] => allOf(look, context).filter((fact) => types.includes(fact.type))

const allByLook = new WeakMap<Look, readonly PrivateFact[]>()

/** Many views and chores ask at every change of anything: all of a look is gone through once. */
function allOf(look: Look, context: Context): readonly PrivateFact[] {
  const known = allByLook.get(look)
  if (known) return known
  const all = latestOfEach(look)
    .flatMap((fact) => openFact(look, context, fact) ?? [])
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  allByLook.set(look, all)
  return all
}

/** What it says to me; undefined where it is not for me. Each one that was not opened before costs a try of a key. */
export function openFact(
  look: Look,
  context: Context,
  { author, ...fact }: Placed<Fact> & { readonly author: PersonId },
): PrivateFact | undefined {
  const body = bodyOf(context, { team: look.state.team, circle: fact.circle.id, author }, fact.data)
  const to = (body?.to ?? []) as readonly PersonId[]
  if (!body || (author !== look.me && !to.includes(look.me))) return undefined
  const { id, at, circle } = fact
  return { id, at, circle, author, to, type: body.type, data: body.data, unsent: fact.number === null }
}

type Body = { readonly to: readonly string[]; readonly type: string; readonly data: Plain }
type Opened = { readonly author: PersonId; readonly body: Body | undefined }

/**
 * What a fact says to me never changes, so it lies beside its sealed form for as long as that is in memory: screens look at
 * all of them at every change of anything, and each costs a try of a key or sixteen.
 */
const openedByData = new WeakMap<object, Opened>()

function bodyOf(context: Context, place: PrivatePlace, data: Plain): Body | undefined {
  if (data === null || typeof data !== 'object') return undefined
  const known = openedByData.get(data)
  if (known?.author === place.author) return known.body
  const bytes = openPrivately(place, context.keyring().person, data)
  const body = bytes && shape.decoded(readBody, bytes)
  openedByData.set(data, { author: place.author, body })
  return body
}

/** Each costs a try of a key: so many of each author are looked at, the newest, and nobody can hold a phone up with more. */
const mostOfEach = 400

function latestOfEach(look: Look): readonly (Placed<Fact> & { readonly author: PersonId })[] {
  const facts = [...factsOf(look, privateType)].sort((a, b) => b.at - a.at)
  const countByAuthor = new Map<PersonId, number>()
  return facts.flatMap((fact) => {
    const author = personOf(look.state, fact.device)
    const count = author === undefined ? mostOfEach : (countByAuthor.get(author) ?? 0)
    if (author === undefined || count >= mostOfEach) return []
    countByAuthor.set(author, count + 1)
    return [{ ...fact, author }]
  })
}

const anything: shape.Reader<Plain> = (value) => value
const readBody = shape.exact<Body>({
  to: shape.list(shape.text(64), mostPrivately),
  type: shape.text(100),
  data: anything,
})
