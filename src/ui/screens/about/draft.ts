import type { CardItem, CardKindId, MediaItem } from '../../../app/index.ts'
import { cardKindOf, safeWishes, type SafeWish, type Scales } from '../../../domain/index.ts'
import { notSaid, type HowDraft } from '../../parts/OnBehalf.tsx'

/** A card as it is being written. */
export type CardDraft = {
  readonly starter: string
  readonly text: string
  readonly symbols: readonly string[]
  readonly scales: Scales
  readonly safe: readonly SafeWish[]
  readonly media: readonly MediaItem[]
  readonly helper: string
  readonly behalf: HowDraft | null
}

/** Of a card that two wrote, all that they wrote: whoever changes it settles it. */
export function draftOf(card: CardItem | undefined, starter: string, isHolder: boolean): CardDraft {
  const said = (card?.sayings ?? []).filter((saying) => !saying.gone)
  return {
    starter: card?.starter ?? starter,
    text: card?.text ?? '',
    symbols: [...new Set(said.flatMap((saying) => saying.symbols))],
    scales: Object.assign({}, ...said.map((saying) => saying.scales)) as Scales,
    safe: safeWishes.filter((one) => said.some((saying) => saying.safe.includes(one))),
    media: said.flatMap((saying) => saying.media),
    helper: '',
    behalf: isHolder ? null : notSaid,
  }
}

/** What the words alone say: whether there is something on it, and whether it says how the person said so. */
export const isWhole = (draft: CardDraft): boolean =>
  draft.starter.trim() !== '' &&
  (draft.text.trim() !== '' ||
    draft.symbols.length + draft.media.length + draft.safe.length > 0 ||
    Object.keys(draft.scales).length > 0) &&
  (draft.behalf?.how !== 'could-not' || draft.behalf.words.trim() !== '')

export const hasScales = (kind: CardKindId | ''): boolean => cardKindOf(kind)?.section === 'approach'
