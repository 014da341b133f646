import {
  everyone,
  mayInPlace,
  type Act,
  type ActDraft,
  type CircleState,
  type TeamState,
} from '../circles/index.ts'
import type { CircleId, PersonId } from '../keys/index.ts'
import { sayAll } from './acts.ts'
import type { Book } from './book.ts'
import { seenOf } from './commands/circles.ts'
import type { Context } from './context.ts'

/** Whoever else may wait for the Holder's devices, so that one says it and not all. */
const grace = 5 * 60_000
/** No timer sleeps longer: a device that was asleep itself looks when it wakes. */
const longest = 6 * 3_600_000

type Over = { readonly circle: CircleState; readonly person: PersonId; readonly ends: number }

/**
 * Ends what was for a time, once this device has all there is: what it has not heard of may be that it goes on. Answers when
 * the next one is due. README, decision 41.
 */
export async function endTerms(context: Context): Promise<number | undefined> {
  const state = context.state()
  if (!state || !context.carrier.caughtUp()) return undefined
  const now = context.ports.clock.now()
  const wait = context.me() === state.holder ? 0 : grace
  const mine = termsIEnd(context, state)
  for (const one of mine) if (one.ends + wait <= now) await endOne(context, one)
  const next = mine.filter((one) => one.ends + wait > now).map((one) => one.ends + wait - now)
  return next.length > 0 ? Math.min(longest, ...next) : undefined
}

/** Whether the removal came when the time was over: told otherwise than one that somebody decided. */
export function wasForATime({ state, acts, team }: Book, me: PersonId): boolean {
  if (!state) return false
  const placeOf = (act: Act) => state.order.positionById.get(act.id) ?? -1
  const faulty = new Set(state.invalid.map((one) => one.act))
  const ofMe = [...acts.values()]
    .filter((act) => 'person' in act.body && act.body.person === me && !faulty.has(act.id))
    .sort((a, b) => placeOf(a) - placeOf(b))
  const removal = ofMe.findLast(({ body }) => body.type === 'remove')
  const term = ofMe.findLast(({ body }) => body.type === 'term' && body.circle === everyone(team))
  const ends = term?.body.type === 'term' ? term.body.ends : null
  return removal !== undefined && ends !== null && ends <= removal.body.at
}

/** Before something is written there: by who may, and without waiting for anybody, so that it is sealed for nobody whose time is over. */
export async function endTermsBeforeWriting(context: Context, circle: CircleId): Promise<void> {
  const state = context.state()
  if (!state) return
  const now = context.ports.clock.now()
  for (const one of termsIEnd(context, state))
    if (one.ends <= now && (one.circle.id === circle || one.circle.id === everyone(state.team)))
      await endOne(context, one)
}

/** The team's first: who is out of it is out of every circle. */
function termsIEnd(context: Context, state: TeamState): readonly Over[] {
  const all = everyone(state.team)
  return [...state.circleById.values()]
    .sort((a, b) => Number(b.id === all) - Number(a.id === all))
    .filter((circle) => mayEndIn(context, state, circle))
    .flatMap((circle) => [...circle.termByPerson].map(([person, { ends }]) => ({ circle, person, ends })))
    .filter((one) => one.person !== context.me())
}

function mayEndIn(context: Context, state: TeamState, circle: CircleState): boolean {
  const me = context.me()
  const now = context.ports.clock.now()
  if (me === state.holder) return true
  if (circle.id === everyone(state.team)) return mayInPlace(state, me, 'remove', now)
  return circle.keyholders.includes(me) || mayInPlace(state, me, 'circles', now, circle.id)
}

async function endOne(context: Context, one: Over): Promise<void> {
  const state = context.state()
  const isIn = state?.circleById.get(one.circle.id)?.members.includes(one.person)
  if (state && isIn) await sayAll(context, [endOf(context, state, one)])
}

function endOf(context: Context, state: TeamState, { circle, person }: Over): ActDraft {
  const devices = state.personById.get(person)?.devices ?? []
  return circle.id === everyone(state.team)
    ? { type: 'remove', person, seen: seenOf(context, devices, [...state.circleById.values()]) }
    : { type: 'revoke', circle: circle.id, person, seen: seenOf(context, devices, [circle]) }
}
