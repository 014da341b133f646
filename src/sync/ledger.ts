import { equalBytes } from '../base/index.ts'
import {
  emptyChain,
  entryId,
  extendChain,
  type ChainState,
  type HashFunction,
  type VolumeId,
} from '../protocol/index.ts'
import type { Lie, Point } from './types.ts'

/** How many older chain values a session remembers, to tell a rollback from a fork and to check late receipts. */
const remembered = 1024
/** How many numbers may wait for a missing one before it counts as a gap. */
const patience = 4096

export type Verdict = { readonly what: Lie; readonly theirs: Point | null; readonly agreed: Point | null }

/**
 * What one relay has told of one volume, checked against itself (A3). Laws:
 * 1. `at` is the chain over entries 1 to `at.head`, every one of which was served or acknowledged by the relay.
 * 2. Whatever state the relay signed is compared with our own chain at that number as soon as both are known, in
 *    whichever order they come. Once compared, `attested` is at least that number.
 * 3. A number keeps its entry: another one under a known number is a fork.
 */
export type Ledger = {
  at(): ChainState
  attested(): number
  /** The highest number known to exist. */
  known(): number
  /** Whether numbers beyond `at.head` have come while the next one has not. */
  hasGap(): boolean
  /** `opened`: the relay's whole state at this moment, so a head below ours is a rollback. */
  open(state: ChainState): Verdict | undefined
  take(from: number, entries: readonly Uint8Array[]): Verdict | undefined
  /** A receipt: our entries under their numbers, and the relay's state just after them. */
  receive(numbers: readonly number[], entries: readonly Uint8Array[], state: ChainState): Verdict | undefined
}

export function createLedger(
  volume: VolumeId,
  since: Point,
  hash: HashFunction,
  chainAt: (number: number) => Uint8Array | undefined,
): Ledger {
  let at: ChainState = since
  let attested = 0
  let known = since.head
  const idAhead = new Map<number, Uint8Array>()
  const signedAhead = new Map<number, Uint8Array>()
  const recent = new Map<number, Uint8Array>([[since.head, since.chain]])

  const chainOf = (number: number): Uint8Array | undefined =>
    number === 0 ? emptyChain.chain : (recent.get(number) ?? chainAt(number))

  function advance(): Verdict | undefined {
    for (let id = idAhead.get(at.head + 1); id; id = idAhead.get(at.head + 1)) {
      idAhead.delete(at.head + 1)
      const next = extendChain(at, volume, id, hash)
      const signed = signedAhead.get(next.head)
      signedAhead.delete(next.head)
      if (signed && !equalBytes(signed, next.chain)) {
        return { what: 'fork', theirs: { head: next.head, chain: signed }, agreed: agreedUpTo(attested) }
      }
      if (signed) attested = next.head
      at = next
      recent.set(at.head, at.chain)
      recent.delete(at.head - remembered)
    }
    return idAhead.size > patience ? { what: 'gap', theirs: null, agreed: at } : undefined
  }

  /** The last point that the relay signed and we computed alike; the start, where there is none. */
  function agreedUpTo(number: number): Point | null {
    const chain = number > 0 ? chainOf(number) : undefined
    return chain ? { head: number, chain } : null
  }

  function learn(number: number, id: Uint8Array): boolean {
    known = Math.max(known, number)
    if (number <= at.head) return true
    const before = idAhead.get(number)
    if (before) return equalBytes(before, id)
    idAhead.set(number, id)
    return true
  }

  function check(state: ChainState): Verdict | undefined {
    known = Math.max(known, state.head)
    if (state.head > at.head) {
      const before = signedAhead.get(state.head)
      if (before && !equalBytes(before, state.chain))
        return { what: 'fork', theirs: state, agreed: agreedUpTo(attested) }
      signedAhead.set(state.head, state.chain)
      return undefined
    }
    const ours = chainOf(state.head)
    if (ours && !equalBytes(ours, state.chain))
      return { what: 'fork', theirs: state, agreed: agreedUpTo(attested) }
    if (ours) attested = Math.max(attested, state.head)
    return undefined
  }

  return {
    at: () => at,
    attested: () => attested,
    known: () => known,
    hasGap: () => idAhead.size > 0,
    open(state) {
      if (state.head >= at.head) return check(state)
      const ours = chainOf(state.head)
      const agrees = ours !== undefined && equalBytes(ours, state.chain)
      const differs = ours !== undefined && !agrees
      return { what: differs ? 'fork' : 'rollback', theirs: state, agreed: agrees ? state : null }
    },
    take(from, entries) {
      const same = entries.every((entry, i) => from + i <= at.head || learn(from + i, entryId(entry, hash)))
      if (!same) return { what: 'fork', theirs: null, agreed: agreedUpTo(attested) }
      return advance()
    },
    receive(numbers, entries, state) {
      const same = entries.every((entry, i) => learn(numbers[i] ?? 0, entryId(entry, hash)))
      if (!same) return { what: 'fork', theirs: state, agreed: agreedUpTo(attested) }
      return check(state) ?? advance()
    },
  }
}
