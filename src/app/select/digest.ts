import type { Context } from '../context.ts'
import type { DigestView, DigestViews, NeedsMe } from '../digestTypes.ts'
import type { Look } from '../look.ts'
import { talkIn } from '../talkIndex.ts'
import { readTalkNote } from '../talkNote.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectTalks } from './direct.ts'
import { freshIn, marking } from './fresh.ts'
import { selectImportantNews } from './news.ts'
import { myQuiet } from './quiet.ts'
import { audienceOf, circleRef } from './refs.ts'
import { messageItem } from './talkItem.ts'

export const digestViews: ViewTable<DigestViews> = {
  digest: ({ look, context }) => selectDigest(look, context),
}

/** Of what asks me: so many of the newest. */
const needsMost = 20

function selectDigest(look: Look, context: Context): DigestView {
  const marks = marking(look, context)
  const isQuiet = marks === 'nothing'
  const rooms = isQuiet ? [] : freshRooms(look, context, marks)
  return {
    needsMe: [
      ...newsFor(look),
      ...rooms.flatMap((room) => room.answers),
      ...(isQuiet ? [] : directFor(look, context)),
    ]
      .sort((a, b) => weight[a.kind] - weight[b.kind] || b.message.at - a.message.at)
      .slice(0, needsMost),
    rooms: rooms.flatMap(({ audience, fresh, last }) => (last ? [{ audience, fresh, last }] : [])),
    every: readTalkNote(context).every,
    quiet: myQuiet(look, context),
    isQuiet,
  }
}

const weight: Readonly<Record<NeedsMe['kind'], number>> = { emergency: 0, news: 1, answer: 2, direct: 2 }

const newsFor = (look: Look): readonly NeedsMe[] =>
  selectImportantNews(look).toRead.map((news) => ({
    ...{ kind: news.emergency ? 'emergency' : 'news', of: news.messageId, circle: null },
    message: { by: news.by, at: news.at, text: news.text, media: news.media },
  }))

const directFor = (look: Look, context: Context): readonly NeedsMe[] =>
  selectTalks(look, context).flatMap(({ person, at, text, media, isFresh }): readonly NeedsMe[] =>
    isFresh
      ? [{ kind: 'direct', of: person.personId, circle: null, message: { by: person, at, text, media } }]
      : [],
  )

const freshRooms = (look: Look, context: Context, until: number | null) =>
  look.circles
    .filter((circle) => circle.members.includes(look.me))
    .map((circle) => {
      const talk = talkIn(look, circle.id)
      const { fresh, answersMe } = freshIn(look, context, circle, talk, until)
      const last = fresh.at(-1)
      return {
        audience: audienceOf(look, circle),
        fresh: fresh.length,
        last: last ? messageItem(look, talk, last, new Map()) : null,
        answers: answersMe
          .map((said) => messageItem(look, talk, said, new Map()))
          .filter(({ isBack }) => !isBack)
          .map((message): NeedsMe => ({
            ...{ kind: 'answer', of: circle.id, circle: circleRef(look, circle), message },
          })),
      }
    })
