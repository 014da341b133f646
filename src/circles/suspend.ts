import { holds, isConcurrent, pastOf } from './causal.ts'
import type { HolderWord } from './holderWord.ts'
import {
  isKeyholderOf,
  memberSpan,
  type CircleLedger,
  type Given,
  type Ledger,
  type Taken,
} from './ledger.ts'

/**
 * Rule 7 between equals: whom a keyholder admitted while another keyholder was revoking them is in the circle no more
 * until the Holder decides, nor is whom those admitted in turn. The revokes themselves stand, both of them (rule 4):
 * taking a key away wrongly is mended by a grant, leaving it wrongly is not.
 */
export function suspend(ledger: Ledger, word: HolderWord): void {
  for (const circle of ledger.circleById.values()) {
    const byEquals = revokesByEquals(circle)
    if (byEquals.length === 0) continue
    const kept: Given[] = []
    for (const grant of circle.grants) {
      const isShaken = byEquals.some(
        (revoke) =>
          revoke.person === grant.by &&
          isConcurrent(ledger.order, revoke.position, grant.position) &&
          !word.isSettled(grant.position, revoke.position),
      )
      if (isShaken || !stillStood(ledger, circle, kept, grant)) circle.suspendedGrants.push(grant)
      else kept.push(grant)
    }
    circle.grants.splice(0, circle.grants.length, ...kept)
  }
}

/** Going of one's own accord is no quarrel. */
const revokesByEquals = (circle: CircleLedger): readonly Taken[] =>
  circle.revokes.filter((revoke) => revoke.rank === 'own' && revoke.by !== revoke.person)

/** Whether the grant's author was in the circle by grants that are not suspended. */
function stillStood(ledger: Ledger, circle: CircleLedger, kept: readonly Given[], grant: Given): boolean {
  if (grant.rank !== 'own') return true
  const begins = kept.filter((one) => one.person === grant.by).map((one) => one.position)
  const revokes = circle.revokes.filter((one) => one.person === grant.by).map((one) => one.position)
  const ends = [...memberSpan(ledger, grant.by).ends, ...revokes]
  return holds(ledger.order, pastOf(ledger.order, grant.position), begins, ends)
}

/** Rule 3 between a keyholder and a member: an epoch that a member began while being revoked is void. */
export function voidEpochs(ledger: Ledger): void {
  for (const [id, circle] of ledger.circleById) {
    const byEquals = revokesByEquals(circle)
    if (byEquals.length === 0) continue
    const epochs = circle.epochs.map((epoch) => {
      const isOutranked = byEquals.some(
        (revoke) =>
          revoke.person === epoch.by &&
          isConcurrent(ledger.order, revoke.position, epoch.position) &&
          !isKeyholderOf(ledger, pastOf(ledger.order, epoch.position), id, epoch.by),
      )
      return isOutranked ? { ...epoch, isVoid: true } : epoch
    })
    circle.epochs.splice(0, circle.epochs.length, ...epochs)
  }
}

export type Quarrel = { readonly one: Taken; readonly other: Taken }

/** Rule 4: keyholders who revoked each other at the same time. */
export function selectQuarrels(ledger: Ledger, circle: CircleLedger): readonly Quarrel[] {
  const byEquals = revokesByEquals(circle)
  return byEquals.flatMap((one) =>
    byEquals
      .filter(
        (other) =>
          one.position < other.position &&
          one.person === other.by &&
          other.person === one.by &&
          isConcurrent(ledger.order, one.position, other.position),
      )
      .map((other) => ({ one, other })),
  )
}
