import type { CardKindId } from './catalogue.ts'

/** How much of a profile is printed: a few lines to say hello with, one page, or all of it. */
export const sheetSizes = ['few', 'page', 'all'] as const
export type SheetSize = (typeof sheetSizes)[number]

/** What a sheet has to know of a card: how it begins, and how many lines of pictures and steps it has beside its words. */
export type SheetCard = {
  readonly kind: CardKindId | ''
  readonly starter: string
  readonly text: string
  readonly extraLines: number
}

const few: readonly string[] = ['call-me', 'about-me', 'communication', 'do', 'dont', 'good-day']

/** What somebody must have read who comes for the first time stands first; what does not fit on the page is left out last. */
const first: readonly string[] = [
  ...['call-me', 'about-me', 'allergies', 'what-to-do', 'ring', 'medicines', 'communication', 'do', 'dont'],
  ...['eating', 'moving', 'signs', 'calms', 'matters', 'safe', 'wishes', 'begin', 'approach', 'good-day'],
]

/** Of an A4 page in two columns, in large type and in larger: lines a column, letters a line. Less than there is room for. */
const page = { lines: 25, letters: 33 } as const
const largePage = { lines: 14, letters: 23 } as const

/** Which cards go on the sheet, in the order they came in, and how many are left out of one page. */
export function selectSheet<C extends SheetCard>(
  cards: readonly C[],
  size: SheetSize,
  large: boolean,
): { readonly cards: readonly C[]; readonly left: number } {
  if (size === 'all') return { cards, left: 0 }
  const wanted = size === 'few' ? cards.filter((card) => few.includes(card.kind)) : cards
  const { lines, letters } = large ? largePage : page
  const taken = new Set<C>()
  let room = lines * 2
  for (const card of [...wanted].sort((a, b) => rank(a) - rank(b))) {
    const needed = linesOf(card.starter, letters - 4) + linesOf(card.text, letters) + card.extraLines + 1
    if (needed > room) continue
    taken.add(card)
    room -= needed
  }
  return { cards: wanted.filter((card) => taken.has(card)), left: wanted.length - taken.size }
}

const rank = ({ kind }: SheetCard): number => {
  const at = first.indexOf(kind)
  return at < 0 ? first.length : at
}

const linesOf = (text: string, letters: number): number =>
  text === ''
    ? 0
    : text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil([...line].length / letters)), 0)
