import { messageType, parseMessage } from '../../domain/index.ts'
import type { CircleState } from '../../circles/index.ts'
import type { CircleId } from '../../keys/index.ts'
import { factsOf, savedOf, type Look } from '../look.ts'
import type { MessageItem, TalkView, TalkViews } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, authorRef, isOffered } from './refs.ts'

export const talkViews: ViewTable<TalkViews> = {
  talk: ({ look }, params) => selectTalk(look, params.circleId),
}

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

/** Of those that are offered no more, what was said is still there to be read. */
const hasWords = (look: Look, circle: CircleState): boolean => selectMessages(look, circle.id).length > 0

function selectTalk(look: Look, circleId: string | null): TalkView {
  const mine = look.circles.filter((circle) => circle.members.includes(look.me))
  const chosen = mine.find((circle) => circle.id === circleId)
  return {
    rooms: mine
      .filter((circle) => isOffered(circle) || hasWords(look, circle))
      .map((circle) => ({
        audience: audienceOf(look, circle),
        last: selectMessages(look, circle.id).at(-1) ?? null,
      })),
    room: chosen ? { audience: audienceOf(look, chosen), messages: selectMessages(look, chosen.id) } : null,
  }
}
