import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { equalBytes, systemRandom, type Bytes } from '../../src/base/index.ts'
import { cryptoReady, hide } from '../../src/crypto/index.ts'
import { deriveBlob, openChunk, sealBlob } from '../../src/documents/blobSeal.ts'
import { openBlobVolume } from '../../src/documents/blobVolume.ts'
import { openBlobs, type Blobs } from '../../src/documents/blobs.ts'
import type { BlobKey, SealedEntry } from '../../src/documents/types.ts'
import { heldDisk } from '../helpers/hostileDisk.ts'
import { clockOf, must } from '../helpers/documents.ts'

beforeAll(() => cryptoReady)

const sealed = (length: number) => {
  const content = systemRandom(length)
  return { content, ...sealBlob(content, systemRandom) }
}

/** What a device makes of these entries, in this order, when it looks for that content. */
async function seenIn(key: BlobKey, entries: readonly Uint8Array[]) {
  const volume = await openBlobVolume(heldDisk(), deriveBlob(key.secret), async () => {})
  must(await volume.receive(1, entries))
  return volume.content(key)
}
const bytesOf = (entries: readonly SealedEntry[]): Bytes[] => entries.map(({ bytes }) => bytes)

describe('a blob', () => {
  it('comes back as it was, whatever its length and in whatever order its chunks come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300_000 }), fc.nat(), async (length, seed) => {
        const { content, key, entries } = sealed(length)
        const order = bytesOf(entries).sort(
          (a, b) => ((a[30] ?? 0) ^ (seed & 255)) - ((b[30] ?? 0) ^ (seed & 255)),
        )
        const seen = await seenIn(key, order)
        expect(seen.ok && equalBytes(seen.value, content)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('A4: without any one of its chunks is not here, the last one too', async () => {
    const { key, entries } = sealed(200_000)
    expect(entries.length).toBeGreaterThan(3)
    for (const [n] of entries.entries()) {
      const rest = bytesOf(entries).filter((_, i) => i !== n)
      expect(await seenIn(key, rest)).toEqual({ ok: false, refusal: { kind: 'not-here' } })
    }
    expect(await seenIn(key, [])).toEqual({ ok: false, refusal: { kind: 'not-here' } })
  })

  it('A4, A12: takes no chunk of another blob, no byte that was changed, and no other secret', async () => {
    const [one, other] = [sealed(150_000), sealed(150_000)]
    const access = deriveBlob(one.key.secret)
    for (const [n, { bytes }] of one.entries.entries()) {
      expect(openChunk(access, one.key.hash, bytes)).toMatchObject({ index: n, count: one.entries.length })
      expect(openChunk(deriveBlob(other.key.secret), one.key.hash, bytes)).toBeUndefined()
      // The same secret, and a reference that names something else.
      expect(openChunk(access, other.key.hash, bytes)).toBeUndefined()
      for (const at of [0, 1, 24, 25, 400, bytes.length - 1]) {
        const changed = bytes.slice()
        changed[at] = (changed[at] ?? 0) ^ 1
        expect(openChunk(access, one.key.hash, changed)).toBeUndefined()
      }
      expect(openChunk(access, one.key.hash, bytes.subarray(0, bytes.length - 1))).toBeUndefined()
    }
    const mixed = bytesOf(one.entries).with(1, other.entries[1]?.bytes ?? new Uint8Array())
    expect(await seenIn(one.key, mixed)).toEqual({ ok: false, refusal: { kind: 'not-here' } })
  })

  it('is not spoilt by what somebody who knows its secret puts beside it or in its place', async () => {
    const { content, key, entries } = sealed(180_000)
    // Whoever can read the reference can seal chunks for the same volume, of other content.
    const twice = (length: number) => (length === 32 ? new Uint8Array(key.secret) : systemRandom(length))
    const forged = sealBlob(systemRandom(180_000), twice)
    expect(deriveBlob(forged.key.secret).volume).toBe(deriveBlob(key.secret).volume)
    const seen = await seenIn(key, [
      ...bytesOf(forged.entries),
      systemRandom(70),
      ...bytesOf(entries),
      systemRandom(900),
    ])
    expect(seen.ok && equalBytes(seen.value, content)).toBe(true)
    // And theirs is not taken for what its author vouched for.
    expect(await seenIn(key, bytesOf(forged.entries))).toEqual({ ok: false, refusal: { kind: 'not-here' } })
  })

  it('says so where its length is not what the reference says', async () => {
    const { key, entries } = sealed(5000)
    expect(await seenIn({ ...key, bytes: 4999 }, bytesOf(entries))).toEqual({
      ok: false,
      refusal: { kind: 'not-as-said' },
    })
  })

  it('A10: tells its length in steps only', () => {
    const sizes = (length: number) =>
      sealed(length)
        .entries.map(({ bytes }) => bytes.length)
        .join()
    expect(sizes(300_001)).toBe(sizes(303_000))
    expect(sizes(10)).toBe(sizes(400))
  })
})

describe('a device', () => {
  const open = (disk: ReturnType<typeof heldDisk>, most?: number): Promise<Blobs> =>
    openBlobs({
      disk,
      clock: clockOf(),
      random: systemRandom,
      keys: [hide(new Uint8Array(32).fill(3))],
      ...(most === undefined ? {} : { most }),
    })

  it('E1: keeps a blob whole or not at all, wherever its disk stops', async () => {
    for (let n = 1; n <= 3; n++) {
      const disk = heldDisk()
      const blobs = await open(disk)
      disk.failFrom(n)
      const kept = await blobs.keep(systemRandom(100_000), () => null)
      disk.failFrom(0)
      const again = await open(disk)
      expect(again.drafts().length).toBe(kept.ok ? 1 : 0)
      if (kept.ok) expect((await again.open(kept.value)).ok).toBe(true)
      else expect([...disk.bytesByKey.keys()]).toEqual([])
    }
  })

  it('shows nothing of a blob to who has its disk and not its key', async () => {
    const disk = heldDisk()
    const blobs = await open(disk)
    const key = must(await blobs.keep(new Uint8Array(70_000).fill(65), () => ({ place: 'talk' })))
    const all = Buffer.concat([...disk.bytesByKey.values()])
    expect(all.includes(Buffer.alloc(24, 65))).toBe(false)
    expect(all.includes(Buffer.from(key.secret))).toBe(false)
    const stranger = await openBlobs({
      disk,
      clock: clockOf(),
      random: systemRandom,
      keys: [hide(new Uint8Array(32).fill(4))],
    })
    expect(stranger.drafts()).toEqual([])
    expect(await stranger.open(key)).toEqual({ ok: false, refusal: { kind: 'not-here' } })
  })

  it('lets go of what was not looked at for longest, and of nothing that is here alone', async () => {
    const disk = heldDisk()
    const blobs = await open(disk, 250_000)
    const own = must(await blobs.keep(systemRandom(200_000), () => null))
    must(await blobs.send(own))
    const fetched: BlobKey[] = []
    for (let n = 0; n < 4; n++) {
      const { key, entries } = sealed(100_000)
      must(await blobs.want(key))
      const volume = await blobs.join(deriveBlob(key.secret).volume)
      must(await (volume ?? expect.fail('not wanted')).receive(1, bytesOf(entries)))
      fetched.push(key)
    }
    const here = await Promise.all(fetched.map(async (key) => (await blobs.open(key)).ok))
    expect(here).toEqual([false, false, true, true])
    expect((await blobs.open(own)).ok).toBe(true)
    expect(blobs.unsent()).toBe(1)
  })

  it('E2: fetches again what its disk has damaged', async () => {
    const disk = heldDisk()
    const blobs = await open(disk)
    const { content, key, entries } = sealed(200_000)
    must(await blobs.want(key))
    const id = deriveBlob(key.secret).volume
    must(await ((await blobs.join(id)) ?? expect.fail('not wanted')).receive(1, bytesOf(entries)))
    const name = [...disk.bytesByKey.keys()].find((one) => one.endsWith('0000000001')) ?? ''
    const damaged = disk.bytesByKey.get(name) ?? expect.fail('no second chunk')
    damaged[500] = (damaged[500] ?? 0) ^ 1

    const restarted = await open(disk)
    expect(await restarted.open(key)).toEqual({ ok: false, refusal: { kind: 'not-here' } })
    must(await restarted.want(key))
    const volume = (await restarted.join(id)) ?? expect.fail('not wanted')
    must(await volume.receive(volume.cursor().head + 1, bytesOf(entries)))
    const seen = await restarted.open(key)
    expect(seen.ok && equalBytes(seen.value, content)).toBe(true)
  })
})
