import { beforeAll, expect, test } from 'vitest'
import { noEntry, sealEntry } from '../../src/documents/entries.ts'
import { deriveVolume, type Payload } from '../../src/documents/index.ts'
import {
  care,
  clockOf,
  device,
  deviceOf,
  documentsReady,
  must,
  openCare,
  randomOf,
} from '../helpers/documents.ts'

beforeAll(documentsReady)

test('1,000 records: a list is opened from the kept view without making one Automerge document', async () => {
  const asha = device('Asha')
  const place = await openCare(asha)
  const made = await Promise.all(
    Array.from({ length: 1000 }, (_, n) =>
      asha.documents.create(
        place,
        'record',
        (draft) => void Object.assign(draft, { text: `Visit ${n}`, done: ['wash'] }),
      ),
    ),
  )
  must(await asha.documents.keep())

  const later = device('Asha', { disk: asha.disk, session: 'later' })
  const began = performance.now()
  await openCare(later)
  const view = later.documents.view(place.chapter)
  const ms = Math.round(performance.now() - began)
  expect(Object.keys(view?.rows ?? {})).toHaveLength(1000)
  expect(later.documents.counts()).toMatchObject({
    automergeDocuments: 0,
    openDocuments: 0,
    entriesOpened: 0,
  })
  const record = made[7]
  if (record === undefined) throw new Error('no record')
  const { document } = must(record)
  must(await later.documents.change(place, document, (draft) => void (draft['text'] = 'Changed')))
  expect(later.documents.counts().openDocuments).toBe(1)
  expect(later.documents.view(place.chapter)?.rows[document]?.data).toMatchObject({ text: 'Changed' })

  const fresh = device('Asha', { disk: asha.disk, session: 'fresh' })
  must(await asha.disk.write((await asha.disk.list('view/')).map(([key]) => ({ remove: key }))))
  const rebuilt = performance.now()
  await openCare(fresh)
  console.info(
    `1,000 records: list from the kept view ${ms} ms, folded from nothing ${Math.round(performance.now() - rebuilt)} ms`,
  )
  expect(fresh.documents.view(place.chapter)).toEqual(later.documents.view(place.chapter))
})

test('10,000 entries with a signature per 50 open in reasonable time', async () => {
  const access = deriveVolume(care(), 'month', '2026-11')
  const [asha, clock] = [deviceOf('Asha'), clockOf()]
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  let previous = noEntry
  const entries: Uint8Array[] = []
  for (let seq = 1; seq <= 10_000; seq++) {
    const payload: Payload = {
      kind: 'fact',
      id: seq.toString(16).padStart(32, '0'),
      type: 'message',
      corrects: null,
      data: { text: 'Slept well' },
    }
    const entry = sealEntry(
      access,
      { seq, previous, heads: [], at: clock.now(), payload },
      asha,
      seq % 50 === 0,
      random,
    )
    previous = entry.id
    entries.push(entry.bytes)
  }
  const ben = device('Ben')
  const place = await openCare(ben)
  const began = performance.now()
  for (let at = 0; at < entries.length; at += 1000)
    must(await ben.documents.receive(access.volume, at + 1, entries.slice(at, at + 1000)))
  const received = Math.round(performance.now() - began)
  expect(ben.documents.view(place.chapter)?.facts).toHaveLength(10_000)
  must(await ben.documents.keep())
  const again = device('Ben', { disk: ben.disk, session: 'again' })
  const reopened = performance.now()
  await openCare(again)
  expect(again.documents.view(place.chapter)?.facts).toHaveLength(10_000)
  const kept = Math.round(performance.now() - reopened)
  console.info(
    `10,000 entries: received, opened and folded ${received} ms, opened from the kept view ${kept} ms`,
  )
  expect(randomOf('x')(4)).toHaveLength(4)
  expect(received).toBeLessThan(20_000)
})
