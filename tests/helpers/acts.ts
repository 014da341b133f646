import { expect } from 'vitest'
import {
  answerYes,
  everyone,
  fold,
  foundTeam,
  makeAct,
  mintInvitation,
  verifyAct,
  type Act,
  type ActDraft,
  type ActFault,
  type ActId,
  type InvitationId,
  type TeamState,
} from '../../src/circles/index.ts'
import { mintEpoch, type CircleId, type EpochKey, type TeamId } from '../../src/keys/index.ts'
import { fixedRandom, noon, type Player } from './cast.ts'

/** A player at their device, with the acts that have come to it. Nothing is memoised: `state` folds. */
export type Desk = {
  readonly player: Player
  readonly team: TeamId
  readonly acts: () => readonly Act[]
  readonly state: () => TeamState
  readonly say: (draft: ActDraft) => Act
  /** Acts arrive, in any order, as bytes off a wire would. */
  readonly hear: (acts: readonly Act[]) => void
  readonly everyone: CircleId
}

export function deskOf(player: Player, team: TeamId, known: readonly Act[] = []): Desk {
  const actById = new Map(known.map((act) => [act.id, act]))
  const acts = () => [...actById.values()]
  const state = () => {
    const folded = fold(team, acts())
    if (!folded) throw new Error('The story has no founding act')
    return folded
  }
  return {
    player,
    team,
    acts,
    state,
    everyone: everyone(team),
    say(draft) {
      const act = makeAct(state(), draft, player.device, noon)
      actById.set(act.id, act)
      return act
    },
    hear(heard) {
      for (const act of heard) if (!actById.has(act.id)) actById.set(act.id, reread(act))
    },
  }
}

/** What another device makes of the bytes. */
export function reread(act: Act): Act {
  const verified = verifyAct(act.bytes)
  if (!verified.ok) throw new Error(`An act did not come through: ${verified.refusal.kind}`)
  return verified.value
}

/** A team of one, with its first epoch. */
export function foundWith(holder: Player): Desk {
  const found = foundTeam(holder.name, holder.certificate, holder.device, fixedRandom('found'), noon)
  const desk = deskOf(holder, found.id as string as TeamId, [found])
  turn(desk, desk.everyone, 'first')
  return desk
}

/** All desks know what each of them knew. */
export function share(...desks: readonly Desk[]): void {
  const all = desks.flatMap((desk) => desk.acts())
  for (const desk of desks) desk.hear(all)
}

export const draftInvite = (invitation: InvitationId, name: string): ActDraft => ({
  type: 'invite',
  invitation,
  name,
  relation: 'friend',
  circles: [],
  ends: noon + 7 * 86_400_000,
})

export const inviteFor = (name: string) => mintInvitation(fixedRandom(`invitation ${name}`))

/** Invited, said yes, admitted: a desk for the newcomer, who has read all there is. */
export function welcome(desk: Desk, joiner: Player, invitationName = joiner.name): Desk {
  const invitation = inviteFor(invitationName)
  if (!desk.state().invitationById.has(invitation.id)) desk.say(draftInvite(invitation.id, joiner.name))
  admit(desk, joiner, invitation.id)
  return deskOf(joiner, desk.team, desk.acts())
}

export function admit(desk: Desk, joiner: Player, invitation: InvitationId): Act {
  const asked = { team: desk.team, invitation }
  const answer = answerYes(asked, joiner.name, joiner.person, joiner.certificate, noon)
  return desk.say({ type: 'admit', invitation, answer })
}

export function makeCircle(
  desk: Desk,
  purpose: 'care' | 'intimate' | 'money' | 'schedule' | 'news' | 'own' = 'care',
): CircleId {
  const nonce = fixedRandom(`circle ${purpose}`)(32)
  const made = desk.say({ type: 'circle', purpose, name: purpose === 'own' ? 'Bowls' : '', nonce })
  const circle = made.id as string as CircleId
  turn(desk, circle, `first ${purpose}`)
  return circle
}

export const grant = (desk: Desk, circle: CircleId, to: Player): Act =>
  desk.say({ type: 'grant', circle, person: to.id, history: 'all' })

export const revoke = (desk: Desk, circle: CircleId, from: Player): Act =>
  desk.say({ type: 'revoke', circle, person: from.id, seen: [] })

export const remove = (desk: Desk, whom: Player): Act =>
  desk.say({ type: 'remove', person: whom.id, seen: [] })

export const nameKeyholder = (desk: Desk, circle: CircleId, whom: Player): Act =>
  desk.say({ type: 'keyholder', circle, person: whom.id })

/** The secret is made from words, so that a story can name an epoch. */
export function turn(desk: Desk, circle: CircleId, words: string): Act {
  const epoch = epochOf(desk, circle, words)
  const epochs = desk.state().circleById.get(circle)?.epochs ?? []
  const follows = epochs
    .filter((one) => !one.isVoid)
    .map((one) => one.commitment)
    .sort()
  return desk.say({ type: 'epoch', circle, commitment: epoch.commitment, follows })
}

export const epochOf = (desk: Desk, circle: CircleId, words: string): EpochKey =>
  mintEpoch(fixedRandom(`epoch ${words}`), desk.team, circle)

/** Why the act has no effect, or undefined. */
export const faultOf = (state: TeamState, act: Act | ActId): ActFault | undefined =>
  state.invalid.find((one) => one.act === (typeof act === 'string' ? act : act.id))?.fault

export const names = (state: TeamState, circle: CircleId): readonly string[] =>
  (state.circleById.get(circle)?.members ?? []).map((id) => state.personById.get(id)?.name ?? '?').sort()

export function expectSameState(...desks: readonly Desk[]): void {
  const [first, ...others] = desks
  for (const other of others) expect(other.state()).toEqual(first?.state())
}
