import { invitationToLink, type Answer } from '../circles/index.ts'
import { chapterIdOf, type ChapterView } from '../documents/index.ts'
import type { CircleId } from '../keys/index.ts'
import { answerAt, cardAt, keptInvitations } from './doorstep.ts'
import type { Running } from './running.ts'
import type { DoorstepNews } from './select/people.ts'

/**
 * As of a doorstep's letters: a view is the same object until there are others. Screens look at all invitations at every
 * change of anything, and reading an answer takes three signatures.
 */
const newsByView = new WeakMap<ChapterView, DoorstepNews>()

/** What this device knows of an invitation it sent. */
export function doorstepNews(running: Running, id: string): DoorstepNews {
  const view = running.context.documents.view(chapterIdOf(id as CircleId, 'doorstep', ''))
  const known = view && newsByView.get(view)
  if (known) return known
  const news = readDoorstep(running, id)
  if (view) newsByView.set(view, news)
  return news
}

function readDoorstep({ context }: Running, id: string): DoorstepNews {
  const invitation = keptInvitations(context.keyring(), 'sent').find((one) => one.id === id)
  if (!invitation) return { link: null, stays: null, answer: null }
  const answer = answerAt(context.documents, invitation)
  return {
    stays: cardAt(context.documents, invitation)?.stays ?? null,
    link: invitationToLink(context.ports.origin, invitation.secret),
    answer: answer ? tellAnswer(answer) : null,
  }
}

const tellAnswer = (answer: Answer): DoorstepNews['answer'] =>
  answer.answer === 'yes'
    ? { said: 'yes', name: answer.name, personId: answer.joiner.personId }
    : { said: 'no' }
