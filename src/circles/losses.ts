import { equalBytes } from '../base/index.ts'
import type { DeviceId, PersonId } from '../keys/index.ts'
import { everyone, logOf } from './act.ts'
import { append } from './append.ts'
import { isBefore, isConcurrent, pastOfHeads, seesAll, type Ordered } from './causal.ts'
import { findPerson, isReplaced, type Ledger } from './ledger.ts'
import { isAskedElse } from './regain.ts'
import type { ActFault } from './state.ts'
import type { Act } from './types.ts'

type Drop = {
  readonly position: number
  readonly isConcurrent: (position: number) => boolean
  /** Said by a device that was itself dropped meanwhile. */
  readonly isWeak: boolean
}

/**
 * The drops and kits that hold by their own past, found by judging everything once. Then all is judged again:
 *
 * 1. What a dropped device said while it was being dropped is void, for a thief can leave the drop out of its past. Only
 *    its drops stand: two devices of a person that drop one another are both out, and a kit or the Holder brings one back.
 *    Of what the one said that was dropped by one that was dropped itself, that stands on which others have built: a phone
 *    that was lost long ago takes nothing back that everybody lives with.
 * 2. A recovery by a kit is void when the kit was replaced while it happened, and so is what ends a helpers' wait.
 */
export type Losses = {
  readonly authorByDrop: ReadonlyMap<number, PersonId>
  readonly faultOf: (position: number, act: Act) => ActFault | undefined
}

/** Undefined where nothing was lost: then the first judgement is the last. */
export function findLosses({ order, acts }: Ordered, ledger: Ledger): Losses | undefined {
  const authorByDrop = new Map<number, PersonId>()
  const isWeak = (position: number): boolean =>
    (ledger.dropsByDevice.get(acts[position]?.by ?? ('' as DeviceId)) ?? []).some((other) =>
      isConcurrent(order, other.position, position),
    )
  const personOf = (position: number): PersonId | undefined =>
    findPerson(ledger, seesAll, acts[position]?.by ?? ('' as DeviceId))
  /** Somebody else went on from there. */
  const isBuiltOn = (position: number): boolean =>
    acts.some(
      (_, later) =>
        later > position &&
        ledger.accepted.has(later) &&
        isBefore(order, position, later) &&
        personOf(later) !== personOf(position),
    )
  const dropsByDevice = new Map<DeviceId, Drop[]>()
  for (const [device, drops] of ledger.dropsByDevice)
    for (const { position, by } of drops) {
      authorByDrop.set(position, by)
      const body = acts[position]?.body
      const knew = pastOfHeads(order, body?.type === 'drop' ? body.beside : [])
      const isBeside = (other: number) => {
        const act = acts[other]
        return act !== undefined && logOf(act) !== everyone(ledger.team) && knew(other)
      }
      append(dropsByDevice, device, {
        position,
        isConcurrent: (other) => isConcurrent(order, position, other) && !isBeside(other),
        isWeak: isWeak(position),
      })
    }
  const isSilenced = (position: number): boolean =>
    (dropsByDevice.get(acts[position]?.by ?? ('' as DeviceId)) ?? []).some(
      (drop) => drop.isConcurrent(position) && !(drop.isWeak && isBuiltOn(position)),
    )
  const kits = [...ledger.kitsByPerson.values()].map((made) =>
    made.filter((kit) => !isSilenced(kit.position)),
  )
  const hasRecoveries = acts.some(({ body }) => body.type === 'recover' || body.type === 'waited')
  if (authorByDrop.size === 0 && !hasRecoveries) return undefined

  const isKitGone = (position: number, key: Uint8Array): boolean =>
    kits.some((made) =>
      made.some(
        (kit) =>
          kit.keys !== null &&
          equalBytes(kit.keys.sign, key) &&
          made.some((other) => isReplaced(ledger, kit, other) && !isBefore(order, position, other.position)),
      ),
    )

  return {
    authorByDrop,
    faultOf(position, { body }) {
      if (body.type === 'recover') return isKitGone(position, body.kit) ? 'kit-replaced' : undefined
      if (body.type === 'drop') return undefined
      if (body.type === 'waited') {
        const regain = ledger.regainById.get(body.regain)
        if (regain && isAskedElse(ledger, position, regain, isSilenced)) return 'kit-replaced'
      }
      return isSilenced(position) ? 'void-by-drop' : undefined
    },
  }
}
