import { ok, refuse, type Result } from '../../base/index.ts'
import {
  everyone,
  invitationToLink,
  mintInvitation,
  signCard,
  type ActDraft,
  type Card,
  type CircleState,
  type Invitation,
  type InvitationId,
} from '../../circles/index.ts'
import { tidyName, tidyText } from '../../domain/index.ts'
import { keepInvitation, type CircleId, type Keyring } from '../../keys/index.ts'
import { beginSaying, publish, wouldCount } from '../acts.ts'
import type { Context } from '../context.ts'
import { ofDisk } from '../deliver.ts'
import { answerAt, closeDoor, keptInvitations, putAtDoorstep } from '../doorstep.ts'
import { giveOwed, noteOwed } from '../owing.ts'
import { turnNow } from '../turning.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'

const day = 86_400_000
const mostDays = 60
const hour = 3_600_000
const longestStay = 5 * 366 * day

export async function invite(
  context: Context,
  takes: Commands['invite']['takes'],
): Promise<Result<{ invitationId: string; link: string }, AppRefusal>> {
  const name = tidyName(takes.name)
  const relation = tidyText(takes.relation, 60)
  const ask = tidyText(takes.ask, 1000)
  if (!name.ok) return name
  if (!relation.ok) return relation
  if (!ask.ok) return ask
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const state = saying.value.state()
  const circles = circlesOf(context, takes.circleIds)
  const invitation = mintInvitation(context.ports.random)
  const stays = takes.stays ? Math.min(Math.max(Math.round(takes.stays), hour), longestStay) : null
  const ends = context.ports.clock.now() + Math.min(Math.max(takes.days, 1), mostDays) * day
  const draft: ActDraft = {
    type: 'invite',
    invitation: invitation.id,
    name: name.value,
    relation: relation.value,
    circles: circles.map((circle) => circle.id).sort(),
    ends,
  }
  if (!wouldCount(context, [draft])) return refuse({ kind: 'not-allowed' })
  const kept = await context.keeper.keep((keyring) =>
    keepInvitation(keyring ?? context.keyring(), {
      secret: invitation.secret,
      use: 'sent',
      team: state.team,
      ends,
    }),
  )
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  saying.value.say(draft)
  const me = state.personById.get(context.me())
  const card: Card = {
    team: state.team,
    invitation: invitation.id,
    teamName: state.name,
    inviterName: me?.name ?? state.name,
    relation: relation.value,
    ask: ask.value,
    circles: circles.flatMap((circle) =>
      circle.purpose === 'everyone'
        ? []
        : [{ circle: circle.id, purpose: circle.purpose, name: circle.name }],
    ),
    ends,
    ...(stays === null ? {} : { stays }),
    inviter: context.keyring().certificate,
  }
  // The card first: a link that the screen offers always leads to one.
  const put = await putAtDoorstep(context, invitation, 'card', signCard(card, context.keyring().device))
  if (!put.ok) return put
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  return ok({
    invitationId: invitation.id,
    link: invitationToLink(context.ports.origin, invitation.secret),
  })
}

/** The link stops working, and whoever opens it is told so. */
export async function withdrawInvitation(
  context: Context,
  takes: { invitationId: string },
): Promise<Result<null, AppRefusal>> {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const known = saying.value.state().invitationById.get(takes.invitationId as InvitationId)
  if (!known) return refuse({ kind: 'not-found' })
  saying.value.say({ type: 'withdraw', invitation: known.id })
  const published = await publish(context, saying.value)
  // Of one that was made on another phone the act is enough: that phone closes the door.
  const invitation = keptInvitation(context.keyring(), takes.invitationId)
  return published.ok && invitation ? closeDoor(context, invitation) : published
}

/** Lets in who said yes, to everyone and to the circles chosen. */
export async function admit(
  context: Context,
  takes: Commands['admit']['takes'],
): Promise<Result<null, AppRefusal>> {
  const invitation = keptInvitation(context.keyring(), takes.invitationId)
  const state = context.state()
  if (!invitation || !state) return refuse({ kind: 'not-found' })
  const standing = state.invitationById.get(invitation.id)
  const answer = answerAt(context.documents, invitation)
  if (standing?.standing === 'used') return refuse({ kind: 'invitation-used' })
  if (standing?.standing !== 'open') return refuse({ kind: 'invitation-withdrawn' })
  if (answer?.answer !== 'yes') return refuse({ kind: 'not-found' })

  const { history, until = null } = takes
  if (until !== null && until <= context.ports.clock.now()) return refuse({ kind: 'time-is-past' })
  const all = everyone(state.team)
  const chosen = circlesOf(context, takes.circleIds).map((circle) => circle.id)
  const circles = [all, ...chosen.filter((circle) => circle !== all)]
  const joiner = answer.joiner.personId
  const drafts: readonly ActDraft[] = [
    { type: 'admit', invitation: invitation.id, answer },
    // Next to it in the team's log: nobody is in for good who was let in for a time.
    ...(until === null ? [] : [{ type: 'term', circle: all, person: joiner, ends: until } as const]),
    ...circles
      .filter((circle) => circle !== all || history === 'today')
      .map((circle) => ({ type: 'grant', circle, person: joiner, history }) as const),
  ]
  if (!wouldCount(context, drafts)) return refuse({ kind: 'not-allowed' })
  // Who reads from today on is given epochs that nothing older was sealed under.
  if (history === 'today')
    for (const circle of circles) {
      const turned = await turnNow(context, circle)
      if (!turned.ok) return turned
    }
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  for (const draft of drafts) saying.value.say(draft)
  const noted = await noteOwed(context, { person: joiner, circles, door: invitation.id })
  if (!noted.ok) return noted
  const published = await publish(context, saying.value)
  return published.ok ? giveOwed(context, saying.value.book) : published
}

const keptInvitation = (keyring: Keyring, id: string): Invitation | undefined =>
  keptInvitations(keyring, 'sent').find((invitation) => invitation.id === id)

const circlesOf = (context: Context, ids: readonly string[]): readonly CircleState[] =>
  ids.flatMap((id) => context.state()?.circleById.get(id as CircleId) ?? [])
