import { invitationToLink } from '../circles/index.ts'
import { answerAt, keptInvitations } from './doorstep.ts'
import type { Running } from './running.ts'
import type { DoorstepNews } from './select/people.ts'

/** What this device knows of an invitation it sent. */
export function doorstepNews(running: Running, id: string): DoorstepNews {
  const { context } = running
  const invitation = keptInvitations(context.keyring(), 'sent').find((one) => one.id === id)
  if (!invitation) return { link: null, answer: null }
  const answer = answerAt(context.documents, invitation)
  return {
    link: invitationToLink(context.ports.origin, invitation.secret),
    answer: !answer ? null : answer.answer === 'yes' ? { said: 'yes', name: answer.name } : { said: 'no' },
  }
}
