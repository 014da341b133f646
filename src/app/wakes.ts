import { textToBytes } from '../base/index.ts'
import { everyone } from '../circles/index.ts'
import type { Fact } from '../documents/index.ts'
import { parseWake, wakeFact, type WakeSaid } from '../domain/index.ts'
import { sealToPush, type DeviceId, type PersonId } from '../keys/index.ts'
import type { Wake } from '../sync/index.ts'
import type { Context } from './context.ts'
import { factsOf, type Look, type Placed } from './look.ts'
import { personOf } from './select/refs.ts'

export type WakeWord = { readonly said: WakeSaid; readonly fact: Placed<Fact> }

const byLook = new WeakMap<Look, ReadonlyMap<string, WakeWord>>()

/** What each phone of the team said last of being woken, itself. */
export function wakeWords(look: Look): ReadonlyMap<string, WakeWord> {
  const known = byLook.get(look)
  if (known) return known
  const words = new Map<string, WakeWord>()
  for (const fact of factsOf(look, wakeFact)) {
    const said = parseWake(fact.data)
    if (!said || fact.circle.id !== everyone(look.state.team)) continue
    const before = words.get(fact.device)
    if (!before || before.fact.at <= fact.at) words.set(fact.device, { said, fact })
  }
  byLook.set(look, words)
  return words
}

/** Phones of these people that may be woken, in an order that is the same everywhere. */
export function phonesOf(look: Look, people: readonly PersonId[]): readonly WakeSaid[] {
  const wanted = new Set<string>(people)
  return [...wakeWords(look)]
    .filter(([device, { said }]) => {
      const person = personOf(look.state, device)
      const stands = look.state.deviceById.get(device as DeviceId)?.stands === true
      const isMember = person !== undefined && look.state.personById.get(person)?.standing === 'member'
      return said.address !== '' && stands && isMember && wanted.has(person)
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { said }]) => said)
}

/** As many as the relay takes of one timer. */
const mostPhones = 16

/** Sealed to each phone's browser: which page is meant, and nothing else. */
export async function sealWakes(
  context: Context,
  phones: readonly WakeSaid[],
  page: 'late' | 'alone',
): Promise<readonly Wake[]> {
  const wakes = await Promise.all(
    phones.slice(0, mostPhones).map(async ({ address, ...keys }) => {
      const body = await sealToPush(keys, textToBytes(page), context.ports.random)
      return body ? [{ address, body }] : []
    }),
  )
  return wakes.flat()
}
