import { ok, refuse, type Result } from '../../base/index.ts'
import {
  everyone,
  invitationToLink,
  mintInvitation,
  signCard,
  type Card,
  type CircleState,
  type Invitation,
} from '../../circles/index.ts'
import { tidyName, tidyText } from '../../domain/index.ts'
import { keepInvitation, type CircleId, type Keyring } from '../../keys/index.ts'
import { beginSaying, publish } from '../acts.ts'
import type { Context } from '../context.ts'
import { ofDisk } from '../deliver.ts'
import { answerAt, closeDoor, keptInvitations, putAtDoorstep } from '../doorstep.ts'
import { giveOwed, noteOwed } from '../owing.ts'
import { turnNow } from '../turning.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'

const day = 86_400_000
const mostDays = 60

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
  if (state.holder !== context.me()) return refuse({ kind: 'not-allowed' })
  const circles = circlesOf(context, takes.circleIds)
  const invitation = mintInvitation(context.ports.random)
  const ends = context.ports.clock.now() + Math.min(Math.max(takes.days, 1), mostDays) * day
  const kept = await context.keeper.keep((keyring) =>
    keepInvitation(keyring ?? context.keyring(), {
      secret: invitation.secret,
      use: 'sent',
      team: state.team,
      ends,
    }),
  )
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  saying.value.say({
    type: 'invite',
    invitation: invitation.id,
    name: name.value,
    relation: relation.value,
    circles: circles.map((circle) => circle.id).sort(),
    ends,
  })
  const me = state.personById.get(state.holder)
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
  const invitation = keptInvitation(context.keyring(), takes.invitationId)
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  if (!invitation) return refuse({ kind: 'not-found' })
  saying.value.say({ type: 'withdraw', invitation: invitation.id })
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  return closeDoor(context, invitation)
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
  if (state.holder !== context.me()) return refuse({ kind: 'not-allowed' })
  if (standing?.standing === 'used') return refuse({ kind: 'invitation-used' })
  if (standing?.standing !== 'open') return refuse({ kind: 'invitation-withdrawn' })
  if (answer?.answer !== 'yes') return refuse({ kind: 'not-found' })

  const { history } = takes
  const all = everyone(state.team)
  const chosen = circlesOf(context, takes.circleIds).map((circle) => circle.id)
  const circles = [all, ...chosen.filter((circle) => circle !== all)]
  // Who reads from today on is given epochs that nothing older was sealed under.
  if (history === 'today')
    for (const circle of circles) {
      const turned = await turnNow(context, circle)
      if (!turned.ok) return turned
    }
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  saying.value.say({ type: 'admit', invitation: invitation.id, answer })
  const joiner = answer.joiner.personId
  for (const circle of circles.filter((one) => one !== all || history === 'today'))
    saying.value.say({ type: 'grant', circle, person: joiner, history })
  const noted = await noteOwed(context, { person: joiner, circles, door: invitation.id })
  if (!noted.ok) return noted
  const published = await publish(context, saying.value)
  return published.ok ? giveOwed(context, saying.value.book) : published
}

const keptInvitation = (keyring: Keyring, id: string): Invitation | undefined =>
  keptInvitations(keyring, 'sent').find((invitation) => invitation.id === id)

const circlesOf = (context: Context, ids: readonly string[]): readonly CircleState[] =>
  ids.flatMap((id) => context.state()?.circleById.get(id as CircleId) ?? [])
