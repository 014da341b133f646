import { keptInvitations } from '../doorstep.ts'
import { questionsAt } from '../doorQuestions.ts'
import type { Context } from '../context.ts'
import type { DoorsView, DoorViews } from '../doorTypes.ts'
import type { ViewTable } from '../viewTable.ts'

export const doorViews: ViewTable<DoorViews> = { doors: ({ context }) => selectDoors(context) }

/** Those nobody has answered, of these invitations. */
export const questionsWaiting = (context: Context, invitationIds: readonly string[]): number =>
  selectDoors(context)
    .doors.filter(({ invitationId }) => invitationIds.includes(invitationId))
    .flatMap(({ questions }) => questions.filter(({ reply }) => reply === null)).length

/** Of the invitations that this device sent: nobody else's phone has the key of the door. */
const selectDoors = (context: Context): DoorsView => ({
  doors: keptInvitations(context.keyring(), 'sent').flatMap((invitation) => {
    const questions = questionsAt(context.documents, invitation)
    return questions.length > 0 ? [{ invitationId: invitation.id, questions }] : []
  }),
})
