import { selectAuthorised, type TeamState } from '../circles/index.ts'
import type { DeviceId, EpochKey } from '../keys/index.ts'

/**
 * Keys that somebody sealed to this device and that no act names here yet. They are not kept: whoever is in the team could
 * send as many as they like. A few of each sender's open the acts that lie under them, which for somebody who was just let
 * into a circle is how its acts are found; those name the next ones, and what is named is kept.
 */
export type Offers = Map<string, { readonly key: EpochKey; readonly by: DeviceId }>

/** Of one sender for one circle. Any one of a circle's keys opens acts that name the next. */
const mostTried = 8
/** Of one sender. As many as fit into one grant. */
const mostWaiting = 4000

const nameOf = (key: EpochKey): string => `${key.circle} ${key.commitment}`

export function addOffer(offers: Offers, key: EpochKey, by: DeviceId): void {
  const ofSender = [...offers.values()].filter((offer) => offer.by === by)
  if (ofSender.length < mostWaiting && !offers.has(nameOf(key))) offers.set(nameOf(key), { key, by })
}

export function keysToTry(offers: Offers): readonly EpochKey[] {
  const tried = new Map<string, number>()
  return [...offers.values()].flatMap(({ key, by }) => {
    const count = (tried.get(by + key.circle) ?? 0) + 1
    tried.set(by + key.circle, count)
    return count <= mostTried ? [key] : []
  })
}

export const selectNamed = (offers: Offers, state: TeamState): readonly EpochKey[] =>
  selectAuthorised(
    state,
    [...offers.values()].map(({ key }) => key),
  )

export function takeBack(offers: Offers, keys: readonly EpochKey[]): void {
  for (const key of keys) offers.delete(nameOf(key))
}
