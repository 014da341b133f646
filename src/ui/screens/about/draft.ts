import type { CardItem, CardKindId, How } from '../../../app/index.ts'
import { cardKindOf, type Scales } from '../../../domain/index.ts'

/** A card as it is being written. */
export type CardDraft = {
  readonly starter: string
  readonly text: string
  readonly symbols: readonly string[]
  readonly scales: Scales
  readonly how: How
  readonly helper: string
  readonly saidHow: string
  readonly circleId: string
}

/** Of a card that two wrote, all that they wrote: whoever changes it settles it. */
export function draftOf(card: CardItem | undefined, starter: string, isHolder: boolean): CardDraft {
  const said = (card?.sayings ?? []).filter((saying) => !saying.gone)
  const last = said.at(-1)
  return {
    starter: card?.starter ?? starter,
    text: card?.text ?? '',
    symbols: [...new Set(said.flatMap((saying) => saying.symbols))],
    scales: Object.assign({}, ...said.map((saying) => saying.scales)) as Scales,
    how: isHolder ? (last?.how ?? 'self') : 'for',
    helper: isHolder ? (last?.helper ?? '') : '',
    saidHow: isHolder ? (last?.saidHow ?? '') : '',
    circleId: card?.audience.circle.circleId ?? '',
  }
}

/** What the words alone say: whether there is something on it, and whether it says how the person said so. */
export const isWhole = (draft: CardDraft): boolean =>
  draft.starter.trim() !== '' &&
  (draft.text.trim() !== '' || draft.symbols.length > 0 || Object.keys(draft.scales).length > 0) &&
  (draft.how !== 'for' || draft.saidHow.trim() !== '')

export const hasScales = (kind: CardKindId | ''): boolean => cardKindOf(kind)?.section === 'approach'
