import type { Seen } from '../../domain/index.ts'
import type { CircleState } from '../../circles/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import { talkIn, type TalkIndex } from '../talkIndex.ts'
import { readTalkNote } from '../talkNote.ts'
import type { MessageItem, TalkRoom, TalkView, TalkViews } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { freshIn, marking } from './fresh.ts'
import { audienceOf, circleFor, isOffered, personOf } from './refs.ts'
import { messageItem, quoteOf } from './talkItem.ts'
import { selectPins } from './talkPins.ts'

export const talkViews: ViewTable<TalkViews> = {
  talk: ({ look, context }, params) => selectTalk(look, context, params.circleId, params.most),
}

/** Where nobody says how many: a day on which five hundred things are said is there as a whole. */
const mostAtOnce = 500
const shownAtFirst = 60

/** The newest of one circle, oldest first. */
export function selectMessages(
  look: Look,
  circle: CircleId,
  most: number = shownAtFirst,
): readonly MessageItem[] {
  const talk = talkIn(look, circle)
  const seenBy = talk.seenBy()
  return talk.latest(most).map((said) => messageItem(look, talk, said, seenBy))
}

export const haveISaid = (look: Look, circle: CircleId): boolean =>
  [...talkIn(look, circle).authors()].some((device) => personOf(look.state, device) === look.me)

function selectTalk(
  look: Look,
  context: Context,
  circleId: string | null,
  most: number = mostAtOnce,
): TalkView {
  const marks = marking(look, context)
  const mine = look.circles.filter((circle) => circle.members.includes(look.me))
  const chosen = mine.find((circle) => circle.id === circleId)
  return {
    rooms: mine.flatMap((circle) => {
      const talk = talkIn(look, circle.id)
      // Of those that are offered no more, what was said is still there to be read.
      return isOffered(circle) || talk.count > 0 ? [roomRow(look, context, circle, talk, marks)] : []
    }),
    room: chosen ? roomOf(look, chosen, most) : null,
    isQuiet: marks === 'nothing',
    saySeen: readTalkNote(context).saySeen,
  }
}

function roomRow(
  look: Look,
  context: Context,
  circle: CircleState,
  talk: TalkIndex,
  marks: ReturnType<typeof marking>,
): TalkView['rooms'][number] {
  const [last] = talk.latest(1)
  const seenBy = new Map<never, Seen>()
  const { fresh, answersMe } =
    marks === 'nothing' ? { fresh: [], answersMe: [] } : freshIn(look, context, circle, talk, marks)
  return {
    audience: audienceOf(look, circle),
    last: last ? messageItem(look, talk, last, seenBy) : null,
    fresh: fresh.length,
    answersMe: answersMe.length,
  }
}

function roomOf(look: Look, circle: CircleState, most: number): TalkRoom {
  const talk = talkIn(look, circle.id)
  const care = circleFor(look, 'care')
  return {
    audience: audienceOf(look, circle),
    messages: selectMessages(look, circle.id, most),
    hasOlder: talk.count > most,
    care: care ? audienceOf(look, care) : null,
    pins: selectPins(look, talk).map((pin) => ({ ...pin, message: quoteOf(look, talk, pin.messageId) })),
  }
}
