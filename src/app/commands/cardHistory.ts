import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { isEmptySaying, parseCard, parseCardVersion } from '../../domain/index.ts'
import { carriedFrom, chapterIdOf, withoutMarks, type DocumentVersion } from '../../documents/index.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { CircleId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { carriersOf, generationsOf } from '../generations.ts'
import type { Look } from '../look.ts'
import type { CardHistoryItem } from '../profileTypes.ts'
import { saidItem, selectCards, selectVersions } from '../select/cards.ts'
import { selectRights } from '../select/cardWriters.ts'
import { authorRef } from '../select/refs.ts'

/**
 * How a card came to be, from what each phone signed, as far back as this one has the keys of its circle. Authors are those
 * of the entries. Who was let in from today on reads from there.
 */
export async function readCardHistory(
  context: Context,
  takes: { cardId: string },
): Promise<Result<{ items: readonly CardHistoryItem[] }, AppRefusal>> {
  const look = context.look()
  const card = look && selectCards(look).find((one) => one.cardId === takes.cardId)
  if (!look || !card) return refuse({ kind: 'not-found' })
  const { circleId } = card.audience.circle
  const items: CardHistoryItem[] = []
  if (card.critical) {
    const versions = selectVersions(look, selectRights(look)).filter((one) => one.card === card.cardId)
    for (const { id } of versions) {
      const told = await historyIn(context, look, circleId, id)
      // What was replaced since was emptied: how it began is what was written.
      const begun = told[0]
      const version = begun && parseCardVersion(begun.data)
      if (begun && version && (version.gone || !isEmptySaying(version)))
        items.push({
          ...authorOf(look, begun),
          starter: card.starter,
          saying: saidItem(look, version),
          gone: version.gone,
        })
    }
  } else
    for (const one of await historyIn(context, look, circleId, card.cardId)) {
      const was = parseCard(one.data)
      if (was)
        items.push({
          ...authorOf(look, one),
          starter: was.starter,
          saying: saidItem(look, was),
          gone: was.removed,
        })
    }
  return ok({ items: items.sort((a, b) => b.at - a.at) })
}

/** A document through its generations. A copy says again what was there: it counts where nothing older can be opened. */
export async function historyIn(
  context: Context,
  look: Look,
  circleId: string,
  document: string,
): Promise<readonly DocumentVersion[]> {
  const circle = look.circles.find((one) => one.id === circleId)
  const carrierOf = carriersOf(look.state, circle)
  const all: DocumentVersion[] = []
  for (const generation of [...generationsOf(circle)].reverse()) {
    const told = await context.documents.history(
      chapterIdOf(circleId as CircleId, 'living', generation),
      document,
    )
    if (!told.ok) continue
    for (const [n, { device, at, data }] of told.value.entries()) {
      const carried = n === 0 && carrierOf(generation, device) ? carriedFrom(data) : undefined
      const author = carried
        ? { ...carried.last, device: carried.last.device as typeof device }
        : { device, at }
      const version = { ...author, data: withoutMarks(data) }
      const isAgain = carried
        ? all.some((one) => isSame(one.data, version.data))
        : isSame(all.at(-1)?.data, version.data)
      if (!isAgain) all.push(version)
    }
  }
  return all
}

const isSame = (one: Plain | undefined, other: Plain): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const authorOf = (look: Look, { device, at }: DocumentVersion) => ({ by: authorRef(look, device), at })
