import { beforeAll, describe, expect, test } from 'vitest'
import { refuse, type Disk } from '../../src/base/index.ts'
import { noEntry } from '../../src/documents/entries.ts'
import { chainAt, holesOf, openLog, readEntries, unsentOf } from '../../src/documents/log.ts'
import {
  acknowledgeEntries,
  appendOwn,
  forgetNumbersAfter,
  receiveEntries,
} from '../../src/documents/logWrite.ts'
import { idOfEntry } from '../../src/documents/entries.ts'
import { bytesToId } from '../../src/keys/index.ts'
import type { VolumeId } from '../../src/protocol/index.ts'
import { memoryDisk } from '../../src/store/index.ts'
import { bytesOf, care, device, documentsReady, must, openCare, tinyRelay } from '../helpers/documents.ts'

beforeAll(documentsReady)

const volume = bytesToId<VolumeId>(new Uint8Array(32).fill(1))
const entry = (word: string) => {
  const bytes = bytesOf(word, 300)
  return { id: idOfEntry(bytes), bytes }
}
const words = (...all: string[]) => all.map((word) => entry(word).bytes)
const own = (seq: number, word: string) => ({ seq, previous: entry(word).id })

test('own entries are unsent until the relay numbers them; the cursor moves when nothing is missing', async () => {
  const disk = memoryDisk()
  const log = await openLog(disk, volume)
  must(await appendOwn(disk, log, [entry('a'), entry('b')], own(2, 'b')))
  expect(unsentOf(log).map(({ id }) => id)).toEqual([entry('a').id, entry('b').id])
  must(await acknowledgeEntries(disk, log, [entry('a').id, entry('b').id], [1, 3]))
  expect(log.cursor.head).toBe(1)
  const received = must(await receiveEntries(disk, log, 2, words('x', 'b', 'y')))
  expect(received).toMatchObject({ known: 1 })
  expect(received.added).toHaveLength(2)
  expect(log.cursor.head).toBe(4)

  const again = await openLog(disk, volume)
  expect(again.cursor).toEqual(log.cursor)
  expect(again.own).toEqual(own(2, 'b'))
  expect(unsentOf(again)).toEqual([])
  expect(chainAt(again, 4)).toEqual(log.cursor)
  expect(chainAt(again, 0)?.head).toBe(0)
})

test('what comes twice is kept once; a gap and another entry for a known number are refused in words', async () => {
  const disk = memoryDisk()
  const log = await openLog(disk, volume)
  must(await receiveEntries(disk, log, 1, words('x', 'y')))
  expect(must(await receiveEntries(disk, log, 1, words('x', 'y', 'z')))).toMatchObject({
    known: 2,
    repaired: false,
  })
  expect(await receiveEntries(disk, log, 6, words('q'))).toEqual(refuse({ kind: 'gap', head: 3 }))
  expect(await receiveEntries(disk, log, 2, words('q'))).toEqual(refuse({ kind: 'relay-differs', number: 2 }))
  expect(await receiveEntries(disk, log, 4, words('x'))).toEqual(refuse({ kind: 'relay-differs', number: 4 }))
  expect(await receiveEntries(disk, log, 4, words('p', 'p'))).toEqual(
    refuse({ kind: 'relay-differs', number: 5 }),
  )
  expect(log.slots.size).toBe(3)
})

test('E10: a relay that lost entries is given them again', async () => {
  const disk = memoryDisk()
  const log = await openLog(disk, volume)
  must(await receiveEntries(disk, log, 1, words('x', 'y', 'z')))
  must(await forgetNumbersAfter(disk, log, 1))
  expect(log.cursor.head).toBe(1)
  expect(unsentOf(await openLog(disk, volume)).map(({ id }) => id)).toEqual([entry('y').id, entry('z').id])
  must(await receiveEntries(disk, log, 2, words('n', 'z', 'y')))
  expect(log.cursor.head).toBe(4)
  expect(unsentOf(log)).toEqual([])
})

describe('E2: damaged bytes', () => {
  const damages: Record<string, (bytes: Uint8Array) => Uint8Array> = {
    cut: (bytes) => bytes.slice(0, 30),
    halved: (bytes) => bytes.slice(0, bytes.length / 2),
    emptied: () => new Uint8Array(),
    zeroed: (bytes) => new Uint8Array(bytes.length),
    'flipped in the entry': (bytes) => bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte)),
    'flipped in the number': (bytes) => bytes.map((byte, i) => (i === 7 ? byte ^ 64 : byte)),
    'flipped in the check': (bytes) => bytes.map((byte, i) => (i === 10 ? byte ^ 1 : byte)),
  }
  const key = (index: number) => `volume/${volume}/entry/000000000${index}`

  for (const [name, damage] of Object.entries(damages))
    test(`${name}: set aside, the others stay, the relay's copy heals it`, async () => {
      const disk = memoryDisk()
      must(await receiveEntries(disk, await openLog(disk, volume), 1, words('x', 'y', 'z')))
      const bytes = await disk.read(key(1))
      must(await disk.write([{ put: key(1), bytes: damage(bytes ?? new Uint8Array()) }]))
      const log = await openLog(disk, volume)
      expect(log.damaged).toHaveLength(1)
      expect(holesOf(log)).toEqual([2])
      expect([...log.slots.values()].map(({ id }) => id)).toEqual([entry('x').id, entry('z').id])
      expect((await readEntries(disk, log, [0, 1, 2])).size).toBe(2)
      expect(must(await receiveEntries(disk, log, 2, words('y')))).toMatchObject({ repaired: true })
      expect(holesOf(log)).toEqual([])
      const after = await openLog(disk, volume)
      expect([after.slots.size, after.damaged.length]).toEqual([3, 0])
    })

  test('swapped between keys: both are noticed', async () => {
    const disk = memoryDisk()
    must(await receiveEntries(disk, await openLog(disk, volume), 1, words('x', 'y')))
    const [a, b] = [await disk.read(key(0)), await disk.read(key(1))]
    must(
      await disk.write([
        { put: key(0), bytes: b ?? new Uint8Array() },
        { put: key(1), bytes: a ?? new Uint8Array() },
      ]),
    )
    expect((await openLog(disk, volume)).damaged).toHaveLength(2)
  })

  test('a lost or damaged state is worked out from the entries', async () => {
    for (const bytes of [undefined, new Uint8Array(5), new Uint8Array(200)]) {
      const disk = memoryDisk()
      const before = await openLog(disk, volume)
      must(await receiveEntries(disk, before, 1, words('x', 'y')))
      const state = `volume/${volume}/state`
      must(await disk.write([bytes ? { put: state, bytes } : { remove: state }]))
      const after = await openLog(disk, volume)
      expect(after.cursor).toEqual(before.cursor)
      expect(after.own).toEqual({ seq: 0, previous: noEntry })
    }
  })
})

/** Takes so many writes, then refuses: what came before is whole, what comes after is nothing. */
function failingDisk(inner: Disk, writes: number): Disk {
  let left = writes
  return {
    ...inner,
    write: (batch) =>
      left-- > 0 ? inner.write(batch) : Promise.resolve(refuse({ kind: 'disk-broken', why: 'test' })),
  }
}

test('E1, E4: a disk that fails at any write leaves every answered entry, and a device that can go on', async () => {
  for (let writes = 0; writes < 12; writes++) {
    const inner = memoryDisk()
    const relay = tinyRelay()
    const asha = device('Asha', { disk: failingDisk(inner, writes) })
    const place = await openCare(asha)
    const answered: string[] = []
    for (let n = 0; n < 5; n++) {
      const said = await asha.documents.fact(place, { type: 'message', data: { n } })
      if (said.ok) answered.push(...said.value.entries.map(({ id }) => id))
      else expect(said.refusal.kind).toBe('disk-broken')
      const made = await asha.documents.create(place, 'record', (draft) => void (draft['n'] = n))
      if (made.ok) answered.push(...made.value.entries.map(({ id }) => id))
    }
    const view = asha.documents.view(place.chapter)
    expect((view?.facts.length ?? 0) + Object.keys(view?.rows ?? {}).length).toBe(answered.length)

    const later = device('Asha', { disk: inner, session: 'later' })
    await openCare(later)
    const stored = (await later.documents.unsent()).flatMap(({ entries }) => entries.map(({ id }) => id))
    expect(stored).toEqual(answered)
    expect(later.documents.view(place.chapter)).toEqual(view)
    must(await later.documents.fact(place, { type: 'message', data: { n: 'on' } }))
    await relay.send(later)
    const ben = device('Ben')
    await openCare(ben)
    await relay.deliver(ben)
    expect(ben.documents.view(place.chapter)).toMatchObject({ setAside: [], waiting: [], equivocations: [] })
  }
})

test('E2: a damaged record stays on the screen, is not built upon, and is whole again once refetched', async () => {
  const relay = tinyRelay()
  const asha = device('Asha')
  const place = await openCare(asha)
  const { document, volume: where } = must(
    await asha.documents.create(place, 'record', (draft) => void (draft['n'] = 1)),
  )
  must(await asha.documents.change(place, document, (draft) => void (draft['n'] = 2)))
  await relay.send(asha)
  await asha.documents.keep()
  must(await asha.disk.write([{ put: `volume/${where}/entry/0000000000`, bytes: new Uint8Array(60) }]))

  const later = device('Asha', { disk: asha.disk, session: 'later' })
  await openCare(later, [care()])
  expect(later.documents.damaged()).toContainEqual({ volume: where, index: -1, number: 1 })
  expect(later.documents.view(place.chapter)?.rows[document]?.data).toEqual({ n: 2 })
  const edit = await later.documents.change(place, document, (draft) => void (draft['n'] = 3))
  expect(edit).toEqual(refuse({ kind: 'document-incomplete' }))
  must(await later.documents.receive(where, 1, relay.entriesByVolume.get(where)?.slice(0, 1) ?? []))
  must(await later.documents.change(place, document, (draft) => void (draft['n'] = 3)))
  expect(later.documents.view(place.chapter)?.rows[document]).toMatchObject({ data: { n: 3 }, changes: 3 })
  expect(later.documents.damaged()).toEqual([])
})
