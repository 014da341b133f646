import type { CircleState, TeamState } from '../circles/index.ts'
import type { ChapterView } from '../documents/index.ts'
import type { Commitment, DeviceId, EpochKey } from '../keys/index.ts'

/**
 * Living documents have a generation for each epoch of their circle, so that whoever has one epoch's key only sees them
 * whole and sees nothing of before. Named by the epoch, since two may be begun at once. The first is 'g1'.
 */
export function generationOf(circle: CircleState | undefined, commitment: Commitment): string {
  const epoch = circle?.epochs.find((one) => one.commitment === commitment)
  return generationNamed(commitment, epoch?.follows ?? [])
}

export const generationNamed = (commitment: Commitment, follows: readonly Commitment[]): string =>
  follows.length === 0 ? 'g1' : `g${commitment.slice(0, 16)}`

/** The newest first: the one that is written in, then back through the epochs. */
export function generationsOf(circle: CircleState | undefined): readonly string[] {
  if (!circle) return []
  const writable = circle.writable === undefined ? [] : [circle.writable]
  const epochs = [...circle.epochs.map((epoch) => epoch.commitment)].reverse()
  return [...new Set([...writable, ...epochs].map((commitment) => generationOf(circle, commitment)))]
}

/**
 * Whose word it is that a copy was written by somebody else: the device's that began an epoch of that generation and so
 * carried what lives into it, and the Holder's. Into the first nothing is carried, and anybody could write such marks.
 */
export type CarrierOf = (generation: string, device: DeviceId) => 'holder' | 'beginner' | undefined

export const carriersOf =
  (state: TeamState, circle: CircleState | undefined): CarrierOf =>
  (generation, device) => {
    if (generation === 'g1') return undefined
    if (state.deviceById.get(device)?.person === state.holder) return 'holder'
    const isBeginner = circle?.epochs.some(
      (epoch) => epoch.device === device && generationOf(circle, epoch.commitment) === generation,
    )
    return isBeginner ? 'beginner' : undefined
  }

export function byGeneration(
  state: TeamState,
  keys: readonly EpochKey[],
): ReadonlyMap<string, readonly EpochKey[]> {
  const keysByName = new Map<string, readonly EpochKey[]>()
  for (const key of keys) {
    const name = generationOf(state.circleById.get(key.circle), key.commitment)
    keysByName.set(name, [...(keysByName.get(name) ?? []), key])
  }
  return keysByName
}

/** What lies in these volumes only: what somebody's keys open. */
export const narrowView = (view: ChapterView, volumes: ReadonlySet<string>): ChapterView => ({
  ...view,
  rows: Object.fromEntries(Object.entries(view.rows).filter(([, row]) => volumes.has(row.volume))),
  facts: view.facts.filter((fact) => volumes.has(fact.volume)),
  setAside: view.setAside.filter((one) => volumes.has(one.volume)),
})
