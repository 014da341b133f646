import type { SafeWish } from '../domain/index.ts'
import type { CardItem } from './profileTypes.ts'
import type { PersonRef } from './types.ts'

/** What the person wants so that letting somebody in feels safe, as far as the one who looks may read it. */
export type FeelingSafeView = {
  /** Ticked: these act. `ring-first`: the button of arriving waits for "I rang". */
  readonly wishes: readonly SafeWish[]
  /** The cards that say so, with their words. */
  readonly cards: readonly CardItem[]
  /** Who comes and was at no other visit so far, as far as is known here. */
  readonly newHere: readonly PersonRef[]
  /** Who comes and has no photo that the one who looks can see. */
  readonly noPhoto: readonly PersonRef[]
  /** Somebody is new, two are wanted then, and one is planned. */
  readonly wantsTwo: boolean
}
