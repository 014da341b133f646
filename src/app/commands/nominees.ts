import { refuse, type Result } from '../../base/index.ts'
import {
  personOfDevice,
  powers,
  type ActDraft,
  type DismissHow,
  type NominationState,
  type TeamState,
} from '../../circles/index.ts'
import { tidyText } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { sayAll, wouldCount } from '../acts.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { setCircles } from './circles.ts'

type Done = Promise<Result<null, AppRefusal>>
type Nominating = Extract<ActDraft, { type: 'nominate' }>

const day = 86_400_000
const year = 365 * day
const mostDays = 5 * 366
/** An act holds 200 units of UTF-16, and a letter may take two. */
const mostWords = 100
/** Something shorter than this ends by itself and is not asked about; of what is longer, this much is left when it is. */
const askedFrom = 90 * day
const timeToAnswer = 28 * day

/** Once a year, and in time before the end. */
const reviewOf = (now: number, ends: number): number =>
  ends - now < askedFrom ? ends : Math.min(now + year, ends - timeToAnswer)

/** Who is asked comes into the circles they shall look after first, so that they can do from the start what they may. */
export async function nominate(context: Context, takes: Commands['nominate']['takes']): Done {
  const state = context.state()
  const person = state?.personById.get(takes.personId as PersonId)
  const evidence = tidyText(takes.evidence, mostWords)
  if (!evidence.ok) return evidence
  if (!state || person?.standing !== 'member') return refuse({ kind: 'not-found' })
  const wanted = powers.filter((power) => takes.powers.includes(power))
  if (wanted.length === 0) return refuse({ kind: 'not-allowed' })
  const circles = [...state.circleById.values()].filter(
    (one) => one.purpose !== 'everyone' && takes.circleIds.includes(one.id),
  )
  const now = context.ports.clock.now()
  const ends = now + Math.min(Math.max(Math.ceil(takes.days), 1), mostDays) * day
  const starters = [...new Set(takes.starterIds)].sort() as PersonId[]
  const draft: Nominating = {
    type: 'nominate',
    person: person.id,
    powers: wanted,
    circles: circles.map((one) => one.id).sort(),
    basis: takes.basis,
    evidence: takes.basis === 'asked' ? '' : evidence.value,
    starters,
    voices: starters.length === 0 ? 0 : Math.max(1, Math.floor(takes.voices)),
    review: reviewOf(now, ends),
    ends,
  }
  if (!wouldCount(context, [draft])) return refuse({ kind: 'not-allowed' })
  const isIn = (one: { readonly members: readonly PersonId[] }) => one.members.includes(person.id)
  if (!circles.every(isIn)) {
    const theirs = [...state.circleById.values()].filter(isIn).map((one) => one.id)
    const circleIds = [...theirs, ...draft.circles]
    const entered = await setCircles(context, { personId: person.id, circleIds, history: takes.history })
    if (!entered.ok) return entered
  }
  return sayAll(context, [draft])
}

/** "Yes, for another year." What it waited for has come and is not waited for again. */
export async function renewNominee(context: Context, takes: Commands['renewNominee']['takes']): Done {
  const found = standingOf(context.state(), takes.personId)
  if (!found) return refuse({ kind: 'not-found' })
  const { person, powers: may, circles, basis, evidence } = found
  const now = context.ports.clock.now()
  const ends = Math.max(found.ends, now + year)
  const waits = found.standing === 'waiting'
  const starters = waits ? found.starters : []
  const voices = waits ? found.voices : 0
  const review = reviewOf(now, ends)
  return sayAll(context, [
    { type: 'nominate', person, powers: may, circles, basis, evidence, starters, voices, review, ends },
  ])
}

/** Nobody's consent is asked. */
export async function dismiss(context: Context, takes: Commands['dismiss']['takes']): Done {
  const state = context.state()
  if (!state || context.me() !== state.holder) return refuse({ kind: 'not-allowed' })
  return endNomination(context, takes.personId, takes.how)
}

export const layDown = (context: Context): Done => endNomination(context, context.me(), 'told')

export const confirmNomination = (context: Context, takes: Commands['confirmNomination']['takes']): Done => {
  const found = context.state()?.nominations.find((one) => one.act === takes.nominationId)
  if (found?.standing !== 'waiting') return Promise.resolve(refuse({ kind: 'not-found' }))
  return sayAll(context, [{ type: 'confirm', nomination: found.act }])
}

/**
 * At its end the Holder's devices take it back, for the nominee's own clock is only their word. Not before they have all
 * there is: what they have not heard of may be that it goes on.
 */
export async function endWhatIsOver(context: Context): Promise<void> {
  const state = context.state()
  if (!state || state.holder !== context.me() || !context.carrier.caughtUp()) return
  const now = context.ports.clock.now()
  for (const one of state.nominations)
    if (one.standing !== 'ended' && now > one.ends) await endNomination(context, one.person, 'told')
}

/**
 * Their open invitations end with it, or those who answer would wait for nobody. Not when it is quiet, for their phone would
 * show it; what they say to an answer has no effect anyway.
 */
async function endNomination(context: Context, personId: string, how: DismissHow): Done {
  const state = context.state()
  const found = standingOf(state, personId)
  if (!state || !found) return refuse({ kind: 'not-found' })
  const invitations = how === 'told' ? openInvitationsBy(context, state, found.person) : []
  // The withdrawals first: somebody who lays it down may say them until then.
  return sayAll(context, [
    ...invitations.map((invitation) => ({ type: 'withdraw', invitation }) as const),
    { type: 'dismiss', person: found.person, how },
  ])
}

function openInvitationsBy(context: Context, state: TeamState, person: PersonId) {
  const acts = [...(context.book()?.acts.values() ?? [])]
  return acts.flatMap(({ by, body }) =>
    body.type === 'invite' &&
    personOfDevice(state, by) === person &&
    state.invitationById.get(body.invitation)?.standing === 'open'
      ? [body.invitation]
      : [],
  )
}

const standingOf = (state: TeamState | undefined, personId: string): NominationState | undefined =>
  state?.nominations.find((one) => one.person === personId && one.standing !== 'ended')
