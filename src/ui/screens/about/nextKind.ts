import type { CardItem, CardKindId } from '../../../app/index.ts'
import { cardKinds, sectionIds } from '../../../domain/index.ts'

/**
 * What is suggested next: the first card of a section that has none, then the others in their order. What is intimate, or
 * how to get in, is never suggested: it is there for whoever looks for it.
 */
export function nextKind(cards: readonly CardItem[]): CardKindId | undefined {
  const written = new Set(cards.map((card) => card.kind))
  const open = cardKinds.filter(
    (kind) => !written.has(kind.id) && kind.circle !== 'intimate' && kind.circle !== 'own',
  )
  const empty = sectionIds.filter((id) => !cards.some((card) => card.section === id))
  return (open.find((kind) => empty.includes(kind.section)) ?? open[0])?.id
}
