import { argon2id } from 'hash-wasm'
import { assert, labelled, type Label } from '../base/index.ts'
import { hide, type Secret } from './secret.ts'

/** What one guess costs: KiB of memory, passes over it, lanes (RFC 9106). */
export type StretchCost = { readonly memory: number; readonly passes: number; readonly lanes: number }

export const stretchSaltLength = 16

/** RFC 9106's second choice, on one lane as the browser gives one thread: about half a second here. */
export const stretchCost: StretchCost = { memory: 64 * 1024, passes: 3, lanes: 1 }

/** OWASP's least. Nothing written with less is opened, whoever vouches for it. */
const least: StretchCost = { memory: 19 * 1024, passes: 2, lanes: 1 }
/** More than any of our devices would write: it would only make this one run out of memory or time. */
const most: StretchCost = { memory: 1024 * 1024, passes: 16, lanes: 1 }

export const isStretchEnough = (cost: StretchCost): boolean =>
  (['memory', 'passes', 'lanes'] as const).every(
    (each) => Number.isSafeInteger(cost[each]) && cost[each] >= least[each] && cost[each] <= most[each],
  )

/** 32 bytes from words that somebody can remember: Argon2id, over the label and the words. Slow on purpose. */
export async function stretch<Name extends string>(
  label: Label,
  words: Uint8Array,
  salt: Uint8Array,
  cost: StretchCost,
): Promise<Secret<Name>> {
  assert(isStretchEnough(cost), 'words are stretched enough or not at all')
  assert(salt.length === stretchSaltLength, 'a salt is 16 bytes')
  const bytes = await argon2id({
    password: labelled(label, words),
    salt,
    memorySize: cost.memory,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  })
  return hide(bytes)
}
