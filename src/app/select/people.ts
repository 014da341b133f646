import { mayInPlace, type CircleState, type InvitationState, type Power } from '../../circles/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import type { CircleItem, InvitationItem, PeopleView, PersonItem, PersonRef } from '../types.ts'
import { circleRef, isCalledLike, isOffered, peopleOf, personOf, personRef } from './refs.ts'

/** What this device knows of an invitation beside the acts: its link, and what was answered at the doorstep. */
export type DoorstepNews = {
  readonly link: string | null
  readonly stays: number | null
  readonly answer:
    | { readonly said: 'yes'; readonly name: string; readonly personId: string }
    | { readonly said: 'no' }
    | null
}

export function selectPeople(look: Look, doorstep: (invitation: string) => DoorstepNews): PeopleView {
  const members = [...look.state.personById.values()].filter((person) => person.standing === 'member')
  const iAmHolder = look.me === look.state.holder
  const canInvite = may(look, 'invite')
  const shown = look.circles.filter(isOffered)
  const circles = shown.map((circle) => circleItem(look, circle))
  const mayShare = circles.some((item) => item.canChange || item.canName)
  return {
    people: peopleOf(
      look,
      members.map((person) => person.id),
    ).map((person): PersonItem => ({
      person,
      circles: shown
        .filter((circle) => circle.members.includes(person.personId as PersonId))
        .map((circle) => circleRef(look, circle)),
      joinedAt: null,
      fromDays: look.circles.flatMap((circle) => fromDay(look, circle, person.personId as PersonId)),
      untils: shown.flatMap((circle) => {
        const term = circle.termByPerson.get(person.personId as PersonId)
        return term ? [{ circleId: circle.id, at: term.ends }] : []
      }),
      keyholderOf: look.circles
        .filter((circle) => circle.keyholders.includes(person.personId as PersonId))
        .map((circle) => circle.id),
      canShare: mayShare && isTheirs(look, person),
      canRemove: may(look, 'remove') && isTheirs(look, person),
    })),
    circles,
    invitations: canInvite
      ? [...look.state.invitationById.values()]
          .filter((invitation) => invitation.standing !== 'used')
          .map((invitation) => invitationItem(look, invitation, doorstep(invitation.id)))
          .filter((item) => iAmHolder || item.by === null)
      : [],
    iAmHolder,
    canInvite,
  }
}

/** The Holder may all of it; a nominee what the Holder said. */
const may = (look: Look, power: Power, circle?: CircleId): boolean =>
  look.me === look.state.holder || mayInPlace(look.state, look.me, power, look.now, circle)

/** Somebody to decide about: neither the Holder nor oneself, nor, for a nominee, another whom the Holder chose. */
function isTheirs(look: Look, { personId, isHolder, isMe }: PersonRef): boolean {
  if (isHolder || isMe) return false
  const isNominee = look.state.nominations.some((one) => one.person === personId && one.standing !== 'ended')
  return look.me === look.state.holder || !isNominee
}

/** When they were let in, in a circle that they read from that day on. */
function fromDay(look: Look, circle: CircleState, person: PersonId): PersonItem['fromDays'] {
  const act = circle.grantByPerson.get(person)
  if (act === undefined || circle.historyByPerson.get(person) !== 'today') return []
  return [{ circleId: circle.id, at: look.actById.get(act)?.body.at ?? 0 }]
}

const circleItem = (look: Look, circle: CircleState): CircleItem => ({
  circle: circleRef(look, circle),
  people: peopleOf(look, circle.members),
  canChange: may(look, 'circles', circle.id) || circle.keyholders.includes(look.me),
  canTake: may(look, 'circles', circle.id),
  canName: may(look, 'keyholders', circle.id),
  canOffer: may(look, 'invite', circle.id),
})

function invitationItem(look: Look, invitation: InvitationState, news: DoorstepNews): InvitationItem {
  const circles = look.circles.filter((circle) => invitation.circles.includes(circle.id))
  const inviter = inviterOf(look, invitation)
  return {
    invitationId: invitation.id,
    name: invitation.name,
    relation: invitation.relation,
    circles: circles.map((circle) => circleRef(look, circle)),
    endsAt: invitation.ends,
    stays: news.stays,
    state: stateOf(look, invitation, news),
    answerName: news.answer?.said === 'yes' ? news.answer.name : null,
    answerPersonId: news.answer?.said === 'yes' ? news.answer.personId : null,
    nameIsKnown: isNameKnown(look, news),
    link: news.link,
    by: inviter === undefined || inviter === look.me ? null : personRef(look, inviter),
  }
}

function inviterOf(look: Look, invitation: InvitationState): PersonId | undefined {
  const said = [...look.actById.values()].find(
    ({ body }) => body.type === 'invite' && body.invitation === invitation.id,
  )
  return said && personOf(look.state, said.by)
}

function isNameKnown(look: Look, { answer }: DoorstepNews): boolean {
  const others = [...look.state.personById.values()].filter((person) => person.id !== look.state.holder)
  const mayTell = look.me === look.state.holder
  return mayTell && answer?.said === 'yes' && others.some((person) => isCalledLike(person.name, answer.name))
}

function stateOf(look: Look, invitation: InvitationState, news: DoorstepNews): InvitationItem['state'] {
  if (invitation.standing === 'withdrawn') return news.answer?.said === 'no' ? 'said-no' : 'ended'
  if (news.answer) return news.answer.said === 'yes' ? 'said-yes' : 'said-no'
  return invitation.ends <= look.now ? 'ended' : 'open'
}
