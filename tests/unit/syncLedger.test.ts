import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { cryptoReady, hash } from '../../src/crypto/index.ts'
import { emptyChain, entryId, extendChain, type ChainState } from '../../src/protocol/index.ts'
import { createLedger, type Ledger, type Verdict } from '../../src/sync/ledger.ts'
import { entryOf, volumeOf } from '../helpers/wireClient.ts'

beforeAll(() => cryptoReady)

const count = 8
let volume: ReturnType<typeof volumeOf>['volume']
let states: readonly ChainState[]
const entries = Array.from({ length: count }, (_, i) => entryOf(i))
beforeAll(() => {
  volume = volumeOf(0).volume
  states = entries.reduce<ChainState[]>(
    (all, entry) => [...all, extendChain(all.at(-1) ?? emptyChain, volume, entryId(entry, hash), hash)],
    [emptyChain],
  )
})
const stateAt = (number: number): ChainState => states[number] ?? emptyChain
const empty = (): Ledger => createLedger(volume, emptyChain, hash, () => undefined)

/** Each number once, by push or by receipt, in any order; receipts carry the state at their number. */
const deliveries = fc
  .shuffledSubarray(
    entries.map((_, i) => i + 1),
    { minLength: count, maxLength: count },
  )
  .chain((order) =>
    fc
      .array(fc.boolean(), { minLength: count, maxLength: count })
      .map((own) => order.map((n, i) => ({ n, own: own[i] ?? false }))),
  )

const deliver = (
  ledger: Ledger,
  n: number,
  own: boolean,
  entry = entries[n - 1] ?? entryOf(0),
): Verdict | undefined => (own ? ledger.receive([n], [entry], stateAt(n)) : ledger.take(n, [entry]))

describe('the ledger of a volume', () => {
  test('comes to the same chain whatever order pushes and receipts arrive in', () => {
    fc.assert(
      fc.property(deliveries, (order) => {
        const ledger = empty()
        for (const { n, own } of order) expect(deliver(ledger, n, own)).toBeUndefined()
        expect(ledger.at()).toEqual(stateAt(count))
        expect(ledger.attested()).toBe(Math.max(0, ...order.filter(({ own }) => own).map(({ n }) => n)))
        expect(ledger.hasGap()).toBe(false)
      }),
    )
  })

  test('a changed entry is found by the first signed state at or after it, whatever the order', () => {
    fc.assert(
      fc.property(deliveries, fc.integer({ min: 1, max: count }), (order, changed) => {
        const ledger = empty()
        const verdicts = order.map(({ n, own }) =>
          deliver(ledger, n, own, n === changed ? entryOf(99) : undefined),
        )
        const last = verdicts.find((verdict) => verdict !== undefined) ?? ledger.open(stateAt(count))
        expect(last?.what).toBe('fork')
        expect(last?.agreed === null || (last?.agreed?.head ?? count) < changed).toBe(true)
      }),
    )
  })

  test('a head below ours is a rollback to what we had there, or a fork', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: count - 1 }), fc.boolean(), (head, honest) => {
        const ledger = empty()
        ledger.take(1, entries)
        const state = honest ? stateAt(head) : { head, chain: new Uint8Array(32).fill(1) }
        const verdict = ledger.open(state)
        expect(verdict?.what).toBe(honest ? 'rollback' : 'fork')
        expect(verdict?.agreed).toEqual(honest ? stateAt(head) : null)
      }),
    )
  })

  test('what comes twice changes nothing', () => {
    const ledger = empty()
    ledger.take(1, entries)
    expect(ledger.take(3, entries.slice(2))).toBeUndefined()
    expect(ledger.receive([2], entries.slice(1, 2), stateAt(count))).toBeUndefined()
    expect(ledger.at()).toEqual(stateAt(count))
  })

  test('two entries under one number are a fork', () => {
    const ledger = empty()
    expect(ledger.take(5, [entryOf(1)])).toBeUndefined()
    expect(ledger.take(5, [entryOf(2)])?.what).toBe('fork')
  })

  test('numbers far ahead of a missing one are a gap, and cost no more memory', () => {
    const ledger = empty()
    const many = Array.from({ length: 5_000 }, (_, i) => entryOf(i))
    expect(ledger.take(2, many)?.what).toBe('gap')
  })
})
