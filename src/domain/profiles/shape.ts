import { shape, type Plain } from '../../base/index.ts'

/** One card of a profile: a starter ("A good day is ...") and what the person says, in their own words. */
export type Card = { readonly starter: string; readonly text: string; readonly removed: boolean }

export const cardLimits = { starter: 80, text: 8000 } as const

const readCard = shape.lenient<Card>({
  starter: [shape.text(cardLimits.starter * 4), ''],
  text: [shape.text(cardLimits.text * 4), ''],
  removed: [shape.flag, false],
})

export const parseCard = (data: Plain): Card | undefined => readCard(data)
