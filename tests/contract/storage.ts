import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Result } from '../../src/base/index.ts'
import { emptyChain, entryId, extendChain, type VolumeId } from '../../src/protocol/index.ts'
import { hash } from '../../sync-server/signing.ts'
import type { KeptTimer, Storage } from '../../sync-server/storage/storage.ts'

export type StorageUnderTest = {
  readonly storage: Storage
  /** Closes it and opens what was kept again; undefined for a storage that keeps nothing. */
  readonly reopen?: () => Promise<Storage>
  readonly remove: () => Promise<void>
}

/** What every storage of a relay holds to. `volumeBytes` is what the storage was made with. */
export function storageContract(
  name: string,
  { volumeBytes, keeps }: { readonly volumeBytes: number; readonly keeps: boolean },
  make: () => Promise<StorageUnderTest>,
): void {
  describe(`storage contract: ${name}`, () => {
    let made: StorageUnderTest
    let storage: Storage
    beforeEach(async () => {
      made = await make()
      storage = made.storage
    })
    afterEach(() => made.remove())

    it('has an empty chain for a volume it never heard of, and keeps no trace of the question', async () => {
      expect(value(await storage.state(someVolume()))).toEqual(emptyChain)
      expect(value(await storage.read(someVolume(), 0, wide))).toEqual({ entries: [], head: 0 })
    })

    it('numbers from 1 without gaps and gives back the same bytes in that order', async () => {
      const volume = someVolume()
      const entries = someEntries(5)
      const first = value(await storage.append(volume, entries.slice(0, 2)))
      const second = value(await storage.append(volume, entries.slice(2)))
      expect(first.numbers).toEqual([1, 2])
      expect(second.numbers).toEqual([3, 4, 5])
      expect(second.fresh).toEqual({ from: 3, entries: entries.slice(2) })
      expect(value(await storage.read(volume, 0, wide))).toEqual({ entries, head: 5 })
      expect(value(await storage.read(volume, 3, wide))).toEqual({ entries: entries.slice(3), head: 5 })
      expect(value(await storage.read(volume, 5, wide))).toEqual({ entries: [], head: 5 })
      expect(value(await storage.read(volume, 99, wide))).toEqual({ entries: [], head: 5 })
    })

    it('extends the chain as the protocol says', async () => {
      const volume = someVolume()
      const entries = someEntries(4)
      await storage.append(volume, entries.slice(0, 3))
      const appended = value(await storage.append(volume, entries.slice(3)))
      const chain = entries.reduce(
        (state, entry) => extendChain(state, volume, entryId(entry, hash), hash),
        emptyChain,
      )
      expect(appended.state).toEqual(chain)
      expect(value(await storage.state(volume))).toEqual(chain)
    })

    it('answers an entry that is there with its old number, within one put too', async () => {
      const volume = someVolume()
      const [a, b, c] = someEntries(3) as [Uint8Array, Uint8Array, Uint8Array]
      await storage.append(volume, [a, b])
      const again = value(await storage.append(volume, [b, c, a, c]))
      expect(again.numbers).toEqual([2, 3, 1, 3])
      expect(again.fresh).toEqual({ from: 3, entries: [c] })
      const nothing = value(await storage.append(volume, [a]))
      expect(nothing.fresh.entries).toEqual([])
      expect(nothing.state).toEqual(value(await storage.state(volume)))
      expect(nothing.state.head).toBe(3)
    })

    it('keeps volumes apart, even for the same entry', async () => {
      const [one, other] = [someVolume(), someVolume()]
      const entries = someEntries(1)
      await storage.append(one, entries)
      expect(value(await storage.append(other, entries)).numbers).toEqual([1])
      expect(value(await storage.state(one)).chain).not.toEqual(value(await storage.state(other)).chain)
    })

    it('answers many appends at once in the order they were asked for', async () => {
      const volumes = [someVolume(), someVolume(), someVolume()] as const
      const order: number[] = []
      const asked = Array.from({ length: 300 }, async (_, i) => {
        const answer = value(await storage.append(volumes[i % 3] as VolumeId, someEntries(1)))
        order.push(i)
        return answer.numbers[0]
      })
      const numbers = await Promise.all(asked)
      expect(order).toEqual(Array.from({ length: 300 }, (_, i) => i))
      expect(numbers).toEqual(Array.from({ length: 300 }, (_, i) => Math.floor(i / 3) + 1))
    })

    it('shows an append to state and read once it is answered', async () => {
      const volume = someVolume()
      for (let i = 1; i <= 50; i += 1) {
        await storage.append(volume, someEntries(1))
        expect(value(await storage.state(volume)).head).toBe(i)
        expect(value(await storage.read(volume, i - 1, wide)).entries.length).toBe(1)
      }
    })

    it('keeps pages within their limits, but gives one large entry alone', async () => {
      const volume = someVolume()
      const entries = [...someEntries(3, 400), ...someEntries(1, 5000), ...someEntries(2, 400)]
      await storage.append(volume, entries)
      const page = async (since: number, bytes: number, count: number): Promise<number> =>
        value(await storage.read(volume, since, { bytes, entries: count })).entries.length
      expect(await page(0, 1000, 100)).toBe(2)
      expect(await page(0, 100_000, 3)).toBe(3)
      expect(await page(3, 1000, 100)).toBe(1)
      expect(await page(2, 1000, 100)).toBe(1)
    })

    it('refuses what would make a volume too large, whole, and others go on', async () => {
      const [full, other] = [someVolume(), someVolume()]
      const third = Math.floor(volumeBytes / 3)
      await storage.append(full, someEntries(2, third))
      const refused = await storage.append(full, someEntries(2, third))
      expect(refused).toEqual({ ok: false, refusal: { kind: 'volume-full' } })
      expect(value(await storage.state(full)).head).toBe(2)
      expect(value(await storage.append(other, someEntries(1, third))).numbers).toEqual([1])
    })

    it('keeps a timer until it is dropped, one of each volume and id, and the last word of it', async () => {
      const [one, other] = [someVolume(), someVolume()]
      const timer = { ...someTimer(one), wakes: [someWake()] }
      expect(value(await storage.timer(timer))).toBe(undefined)
      expect(value(await storage.dropTimer(timer))).toBe(undefined)
      const elsewhere = { ...timer, volume: other }
      for (const each of [timer, elsewhere, someTimer(one)]) value(await storage.keepTimer(each))
      const later = { ...timer, due: timer.due + 1, wakes: [] }
      value(await storage.keepTimer(later))
      expect(value(await storage.timer(timer))).toEqual(later)
      expect(value(await storage.timers()).length).toBe(3)
      value(await storage.dropTimer(timer))
      expect(value(await storage.timer(timer))).toBe(undefined)
      expect(value(await storage.timer(elsewhere))).toEqual(elsewhere)
      expect(
        value(await storage.timers())
          .map(({ volume }) => volume)
          .sort(),
      ).toEqual([one, other].sort())
    })

    it('answers what was asked before it is closed', async () => {
      const volume = someVolume()
      const asked = Array.from({ length: 20 }, () => storage.append(volume, someEntries(1)))
      await storage.close()
      expect((await Promise.all(asked)).every((answer) => answer.ok)).toBe(true)
      made = { ...made, storage: (await made.reopen?.()) ?? storage }
    })

    if (!keeps) return

    it('has everything after it was closed and opened', async () => {
      if (made.reopen === undefined) throw new Error('a storage that keeps can be reopened')
      const volume = someVolume()
      const entries = someEntries(10)
      const before = value(await storage.append(volume, entries))
      await storage.close()
      const again = await made.reopen()
      made = { ...made, storage: again }
      expect(value(await again.state(volume))).toEqual(before.state)
      expect(value(await again.read(volume, 0, wide)).entries).toEqual(entries)
      expect(value(await again.append(volume, someEntries(1))).numbers).toEqual([11])
    })

    it('has its timers after it was closed and opened, and not those that were dropped', async () => {
      if (made.reopen === undefined) throw new Error('a storage that keeps can be reopened')
      const [stays, goes] = [someTimer(someVolume()), someTimer(someVolume())]
      for (const each of [stays, goes]) value(await storage.keepTimer(each))
      value(await storage.dropTimer(goes))
      await storage.close()
      const again = await made.reopen()
      made = { ...made, storage: again }
      const { volume, id, due } = stays
      expect(value(await again.timers())).toEqual([{ volume, id, due }])
      expect(value(await again.timer(stays))).toEqual(stays)
    })
  })
}

const wide = { bytes: 1_000_000, entries: 1000 }

const someVolume = (): VolumeId => randomBytes(32).toString('hex') as VolumeId

const someEntries = (count: number, length = 300): Uint8Array[] =>
  Array.from({ length: count }, () => new Uint8Array(randomBytes(length)))

const someWake = () => ({ address: 'https://push.example.org/1', body: new Uint8Array(randomBytes(40)) })

const someTimer = (volume: VolumeId): KeptTimer => ({
  ...{ volume, id: randomBytes(16).toString('hex'), due: 1_800_000_000_000 },
  wakes: [someWake(), someWake()],
})

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
