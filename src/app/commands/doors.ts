import { ok, refuse, type Result } from '../../base/index.ts'
import { makeQuestion, parseLink, signReply } from '../../circles/index.ts'
import { tidyText } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { Desk } from '../desk.ts'
import { questionsAt } from '../doorQuestions.ts'
import {
  doorstepPlace,
  keptInvitations,
  putAtDoorstep,
  visitDoorstep,
  waitForCard,
  type DoorstepVisit,
} from '../doorstep.ts'
import type { DoorCommands } from '../doorTypes.ts'
import type { SessionPorts } from '../ports.ts'

const waitMs = 8000
const mostWords = 1000

export const doorCommands: CommandTable<DoorCommands> = {
  askAtDoor: { on: 'aside', run: askAtDoor },
  readDoor: { on: 'aside', run: readDoor },
  replyAtDoor: { on: 'team', run: replyAtDoor },
}

async function askAtDoor(
  { ports }: Desk,
  takes: Commands['askAtDoor']['takes'],
): Promise<Result<null, AppRefusal>> {
  const text = tidyText(takes.text, mostWords)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'nothing-yet' })
  return atDoor(ports, takes.link, async ({ documents, carrier, invitation }) => {
    const question = makeQuestion(invitation.id, text.value, ports.clock.now(), ports.random)
    const written = await documents.letters(doorstepPlace(invitation), 'answer', [question])
    if (!written.ok) return refuse({ kind: 'disk-broken' })
    carrier.put(written.value)
    return (await carrier.whenSent(waitMs)) ? ok(null) : refuse({ kind: 'relay-away' })
  })
}

function readDoor(
  { ports }: Desk,
  takes: Commands['readDoor']['takes'],
): Promise<Result<Commands['readDoor']['gives'], AppRefusal>> {
  return atDoor(ports, takes.link, async ({ documents, carrier, invitation }) => {
    // The card lies first; a reply may be the last thing there is.
    for (let waited = 0; waited < waitMs && !carrier.caughtUp(); waited += 50)
      await new Promise<void>((resolve) => ports.scheduler.after(50, resolve))
    return ok({ questions: questionsAt(documents, invitation) })
  })
}

async function replyAtDoor(
  context: Context,
  { invitationId, questionId, text: typed }: Commands['replyAtDoor']['takes'],
): Promise<Result<null, AppRefusal>> {
  const text = tidyText(typed, mostWords)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'nothing-yet' })
  const invitation = keptInvitations(context.keyring(), 'sent').find((one) => one.id === invitationId)
  const asked =
    invitation && questionsAt(context.documents, invitation).find((one) => one.questionId === questionId)
  if (!invitation || !asked) return refuse({ kind: 'not-found' })
  const reply = { question: questionId, text: text.value, at: context.ports.clock.now() }
  return putAtDoorstep(context, invitation, 'card', signReply(invitation.id, reply, context.keyring().device))
}

/** With somebody's card at it, or not at all. */
async function atDoor<T>(
  ports: SessionPorts,
  link: string,
  stay: (visit: DoorstepVisit) => Promise<Result<T, AppRefusal>>,
): Promise<Result<T, AppRefusal>> {
  const secret = parseLink(link)
  if (!secret.ok) return refuse({ kind: secret.refusal.kind })
  return visitDoorstep(ports, secret.value, async (visit): Promise<Result<T, AppRefusal>> => {
    const card = await waitForCard(ports, visit, waitMs)
    if (!card.ok) return card
    return card.value.ends === 0 ? refuse({ kind: 'invitation-withdrawn' }) : stay(visit)
  })
}
