import { readQuestion, verifyReply, type Invitation } from '../circles/index.ts'
import type { Documents } from '../documents/index.ts'
import { cardsAt, doorstepChapter } from './doorstep.ts'
import type { DoorQuestionItem } from './doorTypes.ts'

/** Nobody fills a screen with more than this through a link. */
const mostQuestions = 10

/** In the relay's order. A reply is the inviter's, the first to each question. */
export function questionsAt(documents: Documents, invitation: Invitation): readonly DoorQuestionItem[] {
  const letters = [...(documents.view(doorstepChapter(invitation))?.letters ?? [])].sort(
    (a, b) => (a.number ?? Infinity) - (b.number ?? Infinity),
  )
  const inviters = cardsAt(documents, invitation).map(({ inviter }) => inviter.device)
  const replies = letters.flatMap((letter) =>
    letter.kind === 'card'
      ? inviters.flatMap((inviter) => verifyReply(letter.bytes, invitation.id, inviter) ?? [])
      : [],
  )
  return letters
    .flatMap((letter) => (letter.kind === 'answer' ? (readQuestion(letter.bytes, invitation.id) ?? []) : []))
    .slice(0, mostQuestions)
    .map(({ id, text, at }) => ({
      questionId: id,
      text,
      at,
      reply: replies.find((reply) => reply.question === id)?.text ?? null,
    }))
}
