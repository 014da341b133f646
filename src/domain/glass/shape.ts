import { shape, type Plain } from '../../base/index.ts'

/**
 * What two of a few named people open together, with a reason and never in silence: private facts between the Holder and
 * those people. A set is named by its fact `glass`; a new one ends the one before.
 */
export const glassFacts = {
  made: 'glass-made',
  sealed: 'glass',
  share: 'glass-share',
  ask: 'glass-ask',
  agreed: 'glass-agreed',
  given: 'glass-given',
  opened: 'glass-opened',
  no: 'glass-no',
  ended: 'glass-ended',
} as const

export const glassLimits = { people: 4, words: 2000, cards: 6, reason: 300, text: 12_000 } as const
/** How many have to be of one mind. */
export const glassNeeded = 2
/** How long an opening that was asked for waits for a second person. */
export const glassStandsMs = 24 * 3_600_000

/** By the Holder. `turn` counts how often it was sealed anew since the set was made. */
export type GlassSealed = {
  readonly set: string
  readonly turn: number
  readonly people: readonly string[]
  readonly cards: readonly string[]
  readonly hasWords: boolean
  readonly nonce: Uint8Array
  readonly sealed: Uint8Array
}
/** To the Holder's own devices alone: what opens it, and what it is made of. */
export type GlassMade = {
  readonly set: string
  readonly people: readonly string[]
  readonly secret: Uint8Array
  readonly cards: readonly string[]
  readonly words: string
  /** A hash of what was sealed: when it reads otherwise, it is sealed anew. */
  readonly mark: string
}
export type GlassShare = { readonly set: string; readonly share: Uint8Array }
export type GlassAsk = { readonly set: string; readonly reason: string }
/** An answer to an ask, of whatever kind. */
export type GlassOn = { readonly ask: string }
export type GlassGiven = GlassOn & { readonly share: Uint8Array }

/** What it opens to. */
export type GlassContent = {
  readonly words: string
  readonly cards: readonly { readonly kind: string; readonly starter: string; readonly text: string }[]
}

const id = shape.text(128)
const nothing = new Uint8Array()
const people = [shape.list(id, glassLimits.people), []] as const
const cards = [shape.list(id, glassLimits.cards), []] as const
const share = [shape.someBytes(64), nothing] as const

const readSealed = shape.lenient<GlassSealed>({
  ...{ set: [id, ''], turn: [shape.whole(), 0], people, cards, hasWords: [shape.flag, false] },
  ...{ nonce: [shape.someBytes(24), nothing], sealed: [shape.someBytes(60_000), nothing] },
})
const readMade = shape.lenient<GlassMade>({
  ...{ set: [id, ''], people, cards },
  ...{ secret: [shape.someBytes(16), nothing], words: [shape.text(glassLimits.words * 4), ''] },
  mark: [id, ''],
})
const readShare = shape.lenient<GlassShare>({ set: [id, ''], share })
const readAsk = shape.lenient<GlassAsk>({
  set: [id, ''],
  reason: [shape.text(glassLimits.reason * 4), ''],
})
const readOn = shape.lenient<GlassOn>({ ask: [id, ''] })
const readGiven = shape.lenient<GlassGiven>({ ask: [id, ''], share })
const readEnded = shape.lenient<{ readonly set: string }>({ set: [id, ''] })
const readContent = shape.lenient<GlassContent>({
  words: [shape.text(glassLimits.words * 4), ''],
  cards: [
    shape.list(
      shape.lenient({
        kind: [shape.text(60), ''] as const,
        starter: [shape.text(400), ''] as const,
        text: [shape.text(glassLimits.text * 4), ''] as const,
      }),
      glassLimits.cards,
    ),
    [],
  ],
})

const named = <T extends { readonly set: string }>(read: T | undefined) =>
  read && read.set !== '' ? read : undefined
const on = <T extends GlassOn>(read: T | undefined) => (read && read.ask !== '' ? read : undefined)

export const parseGlassSealed = (data: Plain): GlassSealed | undefined => named(readSealed(data))
export const parseGlassMade = (data: Plain): GlassMade | undefined => named(readMade(data))
export const parseGlassShare = (data: Plain): GlassShare | undefined => named(readShare(data))
export const parseGlassEnded = (data: Plain): { readonly set: string } | undefined => named(readEnded(data))
export const parseGlassAsk = (data: Plain): GlassAsk | undefined => named(readAsk(data))
export const parseGlassOn = (data: Plain): GlassOn | undefined => on(readOn(data))
export const parseGlassGiven = (data: Plain): GlassGiven | undefined => on(readGiven(data))
export const parseGlassContent = (data: Plain): GlassContent | undefined => readContent(data)
