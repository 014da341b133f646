import { ok, refuse, type Result } from '../../base/index.ts'
import { tidyText } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { Desk } from '../desk.ts'
import { createFinding, plainWords, type Finding } from '../finding.ts'
import type { FindingCommands, FoundItem } from '../findingTypes.ts'
import type { Look } from '../look.ts'
import { selectCards } from '../select/cards.ts'
import { itemOf } from '../select/observations.ts'
import { messageItem } from '../select/talkItem.ts'
import { selectOne } from '../select/written.ts'
import { talkIn } from '../talkIndex.ts'

export const findingCommands: CommandTable<FindingCommands> = { find: { on: 'aside', run: find } }

const limits = { text: 200, hits: 50, looked: 400 } as const
const findingByContext = new WeakMap<Context, Finding>()

/** Newest first. Waits for nobody and writes nothing. */
async function find(
  desk: Desk,
  takes: Commands['find']['takes'],
): Promise<Result<Commands['find']['gives'], AppRefusal>> {
  const context = desk.running?.context
  const look = context?.look()
  const text = tidyText(takes.text, limits.text)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'empty-name' })
  if (!context || !look) return refuse({ kind: 'not-found' })
  const finding = findingByContext.get(context) ?? createFinding()
  findingByContext.set(context, finding)
  const all = await finding.find(look, text.value)
  const ids = all.slice(0, limits.looked)
  const found = [...cardsWith(look, text.value), ...writtenOf(look, ids), ...messagesOf(look, ids)]
  const newest = found.toSorted((a, b) => b.at - a.at)
  return ok({
    hits: newest.slice(0, limits.hits).map(({ item }) => item),
    more: Math.max(0, newest.length - limits.hits) + all.length - ids.length,
  })
}

type Found = { readonly at: number; readonly item: FoundItem }

const writtenOf = (look: Look, ids: readonly string[]): readonly Found[] =>
  ids.flatMap((id) => {
    const one = selectOne(look, id)
    const item = one && itemOf(look, one)
    return item ? [{ at: one.at, item }] : []
  })

function messagesOf(look: Look, ids: readonly string[]): readonly Found[] {
  return look.circles.flatMap((circle) => {
    const talk = talkIn(look, circle.id)
    return ids.flatMap((id) => {
      const said = talk.find(id)
      const message = said && messageItem(look, talk, said, new Map())
      if (!message || message.isBack || message.text === '') return []
      const { text, at, by } = message
      return [{ at, item: { kind: 'message', id, circleId: circle.id, text, at, by } as const }]
    })
  })
}

/** There are few, and which of them stand is asked of the acts: they are read through each time. */
function cardsWith(look: Look, text: string): readonly Found[] {
  const terms = plainWords(text)
  return selectCards(look)
    .filter((card) => {
      const words = plainWords(`${card.starter} ${card.text}`).join(' ')
      return terms.every((term) => words.includes(term))
    })
    .map(({ cardId, starter, text: words, changedAt, audience }) => ({
      at: changedAt ?? 0,
      item: { kind: 'card', id: cardId, starter, text: words, audience } as const,
    }))
}
