import { messageType, parseMessage } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import { factsOf, savedOf, type Look } from '../look.ts'
import type { MessageItem, TalkView } from '../types.ts'
import { audienceOf, authorRef } from './refs.ts'

/** Oldest first, by when they were written; of the same moment by id, so that every device has one order. */
export const selectMessages = (look: Look, circle: CircleId): readonly MessageItem[] =>
  factsOf({ ...look, circles: look.circles.filter((one) => one.id === circle) }, messageType)
    .flatMap((fact) => {
      const message = parseMessage(fact.data)
      if (!message) return []
      return [
        {
          messageId: fact.id,
          by: authorRef(look, fact.device),
          at: fact.at,
          text: message.text,
          media: message.media.map(look.mediaItem),
          saved: savedOf(look, fact.number === null),
        },
      ]
    })
    .sort((a, b) => a.at - b.at || a.messageId.localeCompare(b.messageId))

export function selectTalk(look: Look, circleId: string | null): TalkView {
  const mine = look.circles.filter((circle) => circle.members.includes(look.me))
  const chosen = mine.find((circle) => circle.id === circleId)
  return {
    rooms: mine.map((circle) => ({
      audience: audienceOf(look, circle),
      last: selectMessages(look, circle.id).at(-1) ?? null,
    })),
    room: chosen ? { audience: audienceOf(look, chosen), messages: selectMessages(look, chosen.id) } : null,
  }
}
