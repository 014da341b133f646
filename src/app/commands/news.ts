import { bytesToHex, ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { messageLimits, messageType, newsFacts, newsLimits, tidyText } from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { groupBy } from '../look.ts'
import { useMedia } from '../media.ts'
import type { NewsCommands } from '../newsTypes.ts'
import { copiesWith, myAnswersIn, selectUp, type NewsCopy } from '../select/news.ts'
import { memberCircle, write } from '../writing.ts'

type Takes<C extends keyof NewsCommands> = NewsCommands[C]['takes']
type Done = Promise<Result<null, AppRefusal>>

export const newsCommands: CommandTable<NewsCommands> = {
  sayNews: { on: 'team', run: sayNews },
  answerNews: { on: 'team', run: answerNews },
  noteNewsTold: { on: 'team', run: noteNewsTold },
  takeNewsDown: { on: 'team', run: takeNewsDown },
}

/** The widest circle comes first, so that one that is cut off in the middle has reached the most. */
async function sayNews(
  context: Context,
  takes: Takes<'sayNews'>,
): Promise<Result<{ messageId: string }, AppRefusal>> {
  const text = tidyText(takes.text, messageLimits.text)
  if (!text.ok) return text
  const mediaIds = takes.media.slice(0, messageLimits.media)
  if (text.value === '' && mediaIds.length === 0) return refuse({ kind: 'empty-name' })
  const circles: CircleId[] = []
  for (const circleId of new Set(takes.circleIds.slice(0, newsLimits.circles))) {
    const circle = memberCircle(context, circleId)
    if (!circle.ok) return circle
    circles.push(circle.value)
  }
  if (circles.length === 0) return refuse({ kind: 'nothing-yet' })
  const media = await useMedia(context, mediaIds)
  if (!media.ok) return media
  const { emergency, asks } = takes
  const data = {
    text: text.value,
    ...(media.value.length > 0 && { media: media.value }),
    news: { id: bytesToHex(context.ports.random(16)), emergency, asks },
  }
  const size = (id: CircleId) => context.state()?.circleById.get(id)?.members.length ?? 0
  const ids: string[] = []
  for (const circle of circles.sort((a, b) => size(b) - size(a))) {
    const written = await write(context, circle, 'month', (place) =>
      context.documents.fact(place, { type: messageType, data }),
    )
    if (!written.ok) return written
    ids.push(written.value.fact)
  }
  return ok({ messageId: ids[0] ?? '' })
}

async function answerNews(context: Context, { messageId, says }: Takes<'answerNews'>): Done {
  const look = context.look()
  return inEachCircle(context, messageId, newsFacts.answer, (copy) => ({
    message: copy.said.fact.id,
    says,
    replaces: look ? myAnswersIn(look, copy).slice(-newsLimits.replaces) : [],
  }))
}

async function noteNewsTold(context: Context, { messageId, personId }: Takes<'noteNewsTold'>): Done {
  const isReader = ({ circle }: NewsCopy) => circle.members.includes(personId as PersonId)
  return inEachCircle(context, messageId, newsFacts.told, (copy) =>
    isReader(copy) ? { message: copy.said.fact.id, person: personId } : undefined,
  )
}

async function takeNewsDown(context: Context, { messageId, all }: Takes<'takeNewsDown'>): Done {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  if (look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const author = copiesWith(look, messageId)[0]?.author
  if (author === undefined) return refuse({ kind: 'not-found' })
  const facts = selectUp(look, author)
    .filter((piece) => all || piece.some(({ fact }) => fact.id === messageId))
    .flat()
  if (facts.length === 0) return refuse({ kind: 'not-found' })
  for (const [circle, ofCircle] of groupBy(facts, (one) => one.circle.id)) {
    const ids = ofCircle.map(({ fact }) => fact.id)
    for (let from = 0; from < ids.length; from += newsLimits.downs) {
      const messages = ids.slice(from, from + newsLimits.downs)
      const written = await write(context, circle, 'month', (place) =>
        context.documents.fact(place, { type: newsFacts.down, data: { messages } }),
      )
      if (!written.ok) return written
    }
  }
  return ok(null)
}

/** Wherever it was said and I am, so that everybody who reads it reads the same of it. */
async function inEachCircle(
  context: Context,
  messageId: string,
  type: string,
  dataOf: (copy: NewsCopy) => Plain | undefined,
): Done {
  const look = context.look()
  const copies = look ? copiesWith(look, messageId) : []
  if (copies.length === 0) return refuse({ kind: 'not-found' })
  for (const copy of copies) {
    const data = dataOf(copy)
    if (data === undefined) continue
    const written = await write(context, copy.circle.id, 'month', (place) =>
      context.documents.fact(place, { type, data }),
    )
    if (!written.ok) return written
  }
  return ok(null)
}
