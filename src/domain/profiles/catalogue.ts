/**
 * What a profile can tell, in sections. The words and pictures are `ui/words` and `ui`; the ids are kept for ever. A card
 * without a kind is the person's own.
 */
export const sectionIds = [
  'about',
  'essentials',
  'important',
  'please',
  'safe',
  'wellbeing',
  'relationships',
  'surroundings',
  'routine',
  'when',
  'approach',
  'hopes',
  'offer',
  'also',
] as const
export type SectionId = (typeof sectionIds)[number]

/** `critical`: two people's changes are never made into one, both are shown until somebody settles it. */
type Kind = {
  readonly id: string
  readonly section: SectionId
  /** The circle that is suggested for it; the person decides. */
  readonly circle: 'everyone' | 'schedule' | 'care' | 'intimate' | 'own'
  readonly critical?: true
}

/** In the order in which the next one is suggested. */
export const cardKinds = [
  { id: 'about-me', section: 'about', circle: 'everyone' },
  { id: 'call-me', section: 'about', circle: 'everyone' },
  { id: 'languages', section: 'about', circle: 'everyone' },

  { id: 'communication', section: 'essentials', circle: 'everyone' },
  { id: 'allergies', section: 'essentials', circle: 'everyone', critical: true },
  { id: 'medicines', section: 'essentials', circle: 'care', critical: true },
  { id: 'what-to-do', section: 'essentials', circle: 'everyone', critical: true },
  { id: 'ring', section: 'essentials', circle: 'everyone', critical: true },
  { id: 'decisions', section: 'essentials', circle: 'care', critical: true },
  { id: 'legal', section: 'essentials', circle: 'care' },
  { id: 'papers', section: 'essentials', circle: 'care' },
  { id: 'access', section: 'essentials', circle: 'own' },

  { id: 'matters', section: 'important', circle: 'everyone' },
  { id: 'faith', section: 'important', circle: 'everyone' },
  { id: 'always', section: 'important', circle: 'everyone' },
  { id: 'worries', section: 'important', circle: 'care' },

  { id: 'do', section: 'please', circle: 'everyone' },
  { id: 'dont', section: 'please', circle: 'everyone' },
  { id: 'begin', section: 'please', circle: 'schedule' },
  { id: 'end', section: 'please', circle: 'schedule' },

  { id: 'safe', section: 'safe', circle: 'everyone' },
  { id: 'wishes', section: 'safe', circle: 'schedule' },
  { id: 'upsets', section: 'safe', circle: 'care' },
  { id: 'signs', section: 'safe', circle: 'care' },
  { id: 'calms', section: 'safe', circle: 'care' },

  { id: 'health', section: 'wellbeing', circle: 'care' },
  { id: 'eating', section: 'wellbeing', circle: 'care', critical: true },
  { id: 'moving', section: 'wellbeing', circle: 'care', critical: true },
  { id: 'senses', section: 'wellbeing', circle: 'everyone' },
  { id: 'sleep', section: 'wellbeing', circle: 'care' },
  { id: 'early-signs', section: 'wellbeing', circle: 'care' },
  { id: 'washing', section: 'wellbeing', circle: 'intimate' },
  { id: 'toilet', section: 'wellbeing', circle: 'intimate' },
  { id: 'skin', section: 'wellbeing', circle: 'intimate' },
  { id: 'substances', section: 'wellbeing', circle: 'intimate' },

  { id: 'people', section: 'relationships', circle: 'everyone' },
  { id: 'community', section: 'relationships', circle: 'everyone' },
  { id: 'closeness', section: 'relationships', circle: 'intimate' },

  { id: 'home', section: 'surroundings', circle: 'schedule' },
  { id: 'pets', section: 'surroundings', circle: 'everyone' },
  { id: 'house', section: 'surroundings', circle: 'schedule' },
  { id: 'kitchen', section: 'surroundings', circle: 'schedule' },
  { id: 'garden', section: 'surroundings', circle: 'schedule' },

  { id: 'good-day', section: 'routine', circle: 'everyone' },
  { id: 'bad-day', section: 'routine', circle: 'care' },
  { id: 'mornings', section: 'routine', circle: 'care' },
  { id: 'days', section: 'routine', circle: 'schedule' },
  { id: 'evenings', section: 'routine', circle: 'care' },
  { id: 'nights', section: 'routine', circle: 'care' },

  { id: 'times', section: 'when', circle: 'schedule' },
  { id: 'where', section: 'when', circle: 'schedule' },

  { id: 'approach', section: 'approach', circle: 'everyone' },
  { id: 'who', section: 'approach', circle: 'everyone' },

  { id: 'hopes', section: 'hopes', circle: 'everyone' },
  { id: 'learn', section: 'hopes', circle: 'everyone' },
  { id: 'works', section: 'hopes', circle: 'care' },

  { id: 'offer', section: 'offer', circle: 'everyone' },

  { id: 'also', section: 'also', circle: 'everyone' },
] as const satisfies readonly Kind[]
export type CardKindId = (typeof cardKinds)[number]['id']
export type CardKind = Kind & { readonly id: CardKindId }

export const cardKindIds: readonly CardKindId[] = cardKinds.map((kind) => kind.id)

export const cardKindOf = (id: string): CardKind | undefined => cardKinds.find((kind) => kind.id === id)

/** Between two ways of supporting somebody, in five worded steps from 1 to 5. */
export const scaleIds = ['help', 'lead', 'plan', 'talk'] as const
export type ScaleId = (typeof scaleIds)[number]
export type Scales = Readonly<Partial<Record<ScaleId, number>>>

/**
 * What makes it safe to let somebody in. Ticked on the card `wishes`, so that they act at a visit and are not only read; whom
 * somebody is not to be alone with and which knock it is, its words say.
 */
export const safeWishes = [
  'ring-first',
  'photo-first',
  'see-id',
  'two-at-first',
  'not-alone',
  'knock',
] as const
export type SafeWish = (typeof safeWishes)[number]

const dayMs = 24 * 60 * 60_000

/** After so long somebody is asked whether a card is still right: half a year where much hangs on it, else a year. */
export const reviewMs = (kind: CardKind | undefined): number => (kind?.critical ? 182 : 365) * dayMs
