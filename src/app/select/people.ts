import type { CircleState, InvitationState } from '../../circles/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import type { CircleItem, InvitationItem, PeopleView, PersonItem } from '../types.ts'
import { circleRef, isCalledLike, peopleOf } from './refs.ts'

/** What this device knows of an invitation beside the acts: its link, and what was answered at the doorstep. */
export type DoorstepNews = {
  readonly link: string | null
  readonly answer:
    | { readonly said: 'yes'; readonly name: string; readonly personId: string }
    | { readonly said: 'no' }
    | null
}

export function selectPeople(look: Look, doorstep: (invitation: string) => DoorstepNews): PeopleView {
  const members = [...look.state.personById.values()].filter((person) => person.standing === 'member')
  const iAmHolder = look.me === look.state.holder
  return {
    people: peopleOf(
      look,
      members.map((person) => person.id),
    ).map((person): PersonItem => ({
      person,
      circles: look.circles
        .filter((circle) => circle.members.includes(person.personId as PersonId))
        .map(circleRef),
      joinedAt: null,
      fromDays: look.circles.flatMap((circle) => fromDay(look, circle, person.personId as PersonId)),
    })),
    circles: look.circles.map((circle) => circleItem(look, circle)),
    invitations: iAmHolder
      ? [...look.state.invitationById.values()]
          .filter((invitation) => invitation.standing !== 'used')
          .map((invitation) => invitationItem(look, invitation, doorstep(invitation.id)))
      : [],
    iAmHolder,
  }
}

/** When they were let in, in a circle that they read from that day on. */
function fromDay(look: Look, circle: CircleState, person: PersonId): PersonItem['fromDays'] {
  const act = circle.grantByPerson.get(person)
  if (act === undefined || circle.historyByPerson.get(person) !== 'today') return []
  return [{ circleId: circle.id, at: look.actById.get(act)?.body.at ?? 0 }]
}

const circleItem = (look: Look, circle: CircleState): CircleItem => ({
  circle: circleRef(circle),
  people: peopleOf(look, circle.members),
  canChange: look.me === look.state.holder || circle.keyholders.includes(look.me),
})

function invitationItem(look: Look, invitation: InvitationState, news: DoorstepNews): InvitationItem {
  const circles = look.circles.filter((circle) => invitation.circles.includes(circle.id))
  return {
    invitationId: invitation.id,
    name: invitation.name,
    relation: invitation.relation,
    circles: circles.map(circleRef),
    endsAt: invitation.ends,
    state: stateOf(look, invitation, news),
    answerName: news.answer?.said === 'yes' ? news.answer.name : null,
    answerPersonId: news.answer?.said === 'yes' ? news.answer.personId : null,
    nameIsKnown: isNameKnown(look, news),
    link: news.link,
  }
}

function isNameKnown(look: Look, { answer }: DoorstepNews): boolean {
  const others = [...look.state.personById.values()].filter((person) => person.id !== look.state.holder)
  return answer?.said === 'yes' && others.some((person) => isCalledLike(person.name, answer.name))
}

function stateOf(look: Look, invitation: InvitationState, news: DoorstepNews): InvitationItem['state'] {
  if (invitation.standing === 'withdrawn') return news.answer?.said === 'no' ? 'said-no' : 'ended'
  if (news.answer) return news.answer.said === 'yes' ? 'said-yes' : 'said-no'
  return invitation.ends <= look.now ? 'ended' : 'open'
}
