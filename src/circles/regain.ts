import type { DeviceId, PersonId } from '../keys/index.ts'
import { isBefore, type Sees } from './causal.ts'
import type { HelpersAsked, Ledger, Regaining } from './ledger.ts'

/** Coming back with the help of k of n people: who was asked, who is on the way, and who kept the wait. */

/** Whom the person asks now, as of what is seen. Undefined where they ask nobody, or said two things at once. */
export function findHelpers(ledger: Ledger, sees: Sees, person: PersonId): HelpersAsked | undefined {
  const seen = (ledger.helpersByPerson.get(person) ?? []).filter((one) => sees(one.position))
  const latest = seen.filter(
    (one) => !seen.some((other) => isBefore(ledger.order, one.position, other.position)),
  )
  const [one] = latest
  return one && latest.length === 1 && one.body.kit !== null ? one : undefined
}

export const findRegaining = (ledger: Ledger, sees: Sees, device: DeviceId): Regaining | undefined =>
  [...ledger.regainById.values()].find((one) => one.device === device && sees(one.position))

/** The helpers who said that the wait is over. */
export const voicesFor = (ledger: Ledger, sees: Sees, regain: Regaining): readonly PersonId[] => [
  ...new Set(
    (ledger.waitedById.get(regain.id) ?? []).filter((one) => sees(one.position)).map((one) => one.by),
  ),
]

/** The Holder's devices that came back this way, by the act with which they did. */
export function regainedByHolder(ledger: Ledger): ReadonlyMap<number, DeviceId> {
  const byPosition = new Map<number, DeviceId>()
  for (const regain of ledger.regainById.values()) {
    if (regain.person !== ledger.holder) continue
    const voices = new Set((ledger.waitedById.get(regain.id) ?? []).map((one) => one.position))
    for (const { position } of ledger.introductionsByDevice.get(regain.device) ?? [])
      if (voices.has(position)) byPosition.set(position, regain.device)
  }
  return byPosition
}

/** Somebody else was asked, or nobody, by an act that this one did not know of. */
export const isAskedElse = (
  ledger: Ledger,
  position: number,
  { asked, person }: Regaining,
  isSilenced: (position: number) => boolean,
): boolean =>
  (ledger.helpersByPerson.get(person) ?? []).some(
    (other) =>
      other.id !== asked.id &&
      !isSilenced(other.position) &&
      !isBefore(ledger.order, other.position, asked.position) &&
      !isBefore(ledger.order, position, other.position),
  )
