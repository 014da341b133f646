import { ok, refuse, shape, type Plain, type Result } from '../base/index.ts'
import type { CircleState } from '../circles/index.ts'
import type { EntryId, Fact, FactId } from '../documents/index.ts'
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
import { factsOf, groupBy, type Look, type Placed } from './look.ts'
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
  const opened = openedIn(context)
  const all = authoredIn(look)
    .filter((fact) => fact.author === context.me() || opened.has(fact.entry))
    .flatMap((fact) => openFact(look, context, fact) ?? [])
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  allByLook.set(look, all)
  return all
}

/** Each of another costs a try of a key or sixteen: so many of each author and month are tried, the newest. README, decision 33. */
const mostInMonth = 1000
/** Of each author at a time, the newest first: between them the screens, and what somebody taps, have their turn. */
const atOnce = 200

/** Tries what came from others and was not tried yet. Answers whether there is more. */
export function tryPrivate(look: Look, context: Context): boolean {
  const opened = openedIn(context)
  const others = authoredIn(look).filter((fact) => fact.author !== context.me())
  // A volume is a month of a circle under one of its keys.
  const months = [...groupBy(others, ({ author, volume }) => `${author} ${volume}`).values()]
  const left = months.flatMap((all) =>
    all
      .toSorted(newestFirst)
      .slice(0, mostInMonth)
      .filter((fact) => !opened.has(fact.entry)),
  )
  let isMore = false
  for (const all of groupBy(left, ({ author }) => author).values()) {
    isMore ||= all.length > atOnce
    for (const fact of all.toSorted(newestFirst).slice(0, atOnce)) openFact(look, context, fact)
  }
  return isMore
}

const newestFirst = (a: Fact, b: Fact): number => b.at - a.at || (a.entry < b.entry ? 1 : -1)

type Authored = Placed<Fact> & { readonly author: PersonId }

const authoredIn = (look: Look): readonly Authored[] =>
  factsOf(look, privateType).flatMap((fact) => {
    const author = personOf(look.state, fact.device)
    return author === undefined ? [] : [{ ...fact, author }]
  })

/** What it says to me; undefined where it is not for me. Each one that was not opened before costs a try of a key. */
export function openFact(
  look: Look,
  context: Context,
  { author, ...fact }: Authored,
): PrivateFact | undefined {
  const body = bodyOf(context, { team: look.state.team, circle: fact.circle.id, author }, fact)
  const to = (body?.to ?? []) as readonly PersonId[]
  if (!body || (author !== look.me && !to.includes(look.me))) return undefined
  const { id, at, circle } = fact
  return { id, at, circle, author, to, type: body.type, data: body.data, unsent: fact.number === null }
}

type Body = { readonly to: readonly string[]; readonly type: string; readonly data: Plain }
type Opened = { readonly author: PersonId; readonly body: Body | undefined }

/**
 * What an entry says to me never changes, so it is kept for as long as this runs: screens look at all of them at every
 * change of anything.
 */
const openedByContext = new WeakMap<Context, Map<EntryId, Opened>>()

function openedIn(context: Context): Map<EntryId, Opened> {
  const opened = openedByContext.get(context) ?? new Map<EntryId, Opened>()
  openedByContext.set(context, opened)
  return opened
}

function bodyOf(context: Context, place: PrivatePlace, { entry, data }: Fact): Body | undefined {
  const opened = openedIn(context)
  const known = opened.get(entry)
  if (known?.author === place.author) return known.body
  const bytes = openPrivately(place, context.keyring().person, data)
  const body = bytes && shape.decoded(readBody, bytes)
  opened.set(entry, { author: place.author, body })
  return body
}

const anything: shape.Reader<Plain> = (value) => value
const readBody = shape.exact<Body>({
  to: shape.list(shape.text(64), mostPrivately),
  type: shape.text(100),
  data: anything,
})
