import { beforeAll, expect, test } from 'vitest'
import { changesSince, editDoc, forkDoc, freshActor, headsOf, newDoc } from '../../src/documents/automerge.ts'
import { addToChain, emptyChain, endOf, type Link } from '../../src/documents/chain.ts'
import { noEntry, sealEntry, type EntryDraft } from '../../src/documents/entries.ts'
import { deriveVolume, type Payload, type Standing } from '../../src/documents/index.ts'
import type { DeviceId } from '../../src/keys/index.ts'
import {
  care,
  device,
  deviceOf,
  documentsReady,
  must,
  openCare,
  randomOf,
  tinyRelay,
} from '../helpers/documents.ts'

beforeAll(documentsReady)

const month = () => deriveVolume(care(), 'month', '2026-11')
const say = (text: string): Payload => ({
  kind: 'fact',
  id: 'ab'.repeat(16),
  type: 'message',
  corrects: null,
  data: { text },
})
const by = (name: string, change: Partial<EntryDraft>, text: string, signed = true) =>
  sealEntry(
    month(),
    { seq: 1, previous: noEntry, heads: [], at: 1, payload: say(text), ...change },
    deviceOf(name),
    signed,
    randomOf(text),
  )
const texts = (view: { facts: readonly { data: unknown }[] } | undefined) =>
  view?.facts.map(({ data }) => (data as { text: string }).text)

test('C1: a device that says two things in one place: both kept, the first shown, the device named, the others go on', async () => {
  const ben = device('Ben')
  const place = await openCare(ben)
  const one = by('Asha', {}, 'one')
  const other = by('Asha', {}, 'other')
  const after = by('Asha', { seq: 2, previous: one.id }, 'after one')
  const afterOther = by('Asha', { seq: 2, previous: other.id }, 'after other')
  const far = by('Asha', { seq: 9, previous: 'ef'.repeat(32) }, 'far')
  const carol = by('Carol', {}, 'carol')
  const given = [one, other, after, afterOther, far, carol].map(({ bytes }) => bytes)
  must(await ben.documents.receive(month().volume, 1, given))
  const view = ben.documents.view(place.chapter)
  expect(texts(view)?.sort()).toEqual(['after one', 'carol', 'one'])
  expect(view?.setAside.map(({ reason }) => reason)).toEqual(['equivocated', 'equivocated', 'equivocated'])
  const asha = device('Asha').deviceId
  expect(view?.equivocations).toEqual([
    { device: asha, volume: month().volume, seq: 1, entries: [one.id, other.id] },
  ])
  const again = device('Ben', { disk: ben.disk, session: 'again' })
  await openCare(again)
  expect(again.documents.view(place.chapter)).toEqual(view)
})

test('C2: whoever has the key can claim a device, but without its signature nothing shows and no place is taken', async () => {
  const ben = device('Ben')
  const place = await openCare(ben)
  const claimed = by('Asha', {}, 'claimed', false)
  const real = by('Asha', {}, 'real')
  must(await ben.documents.receive(month().volume, 1, [claimed.bytes]))
  expect(ben.documents.view(place.chapter)).toMatchObject({ facts: [], waiting: [{ reason: 'signature' }] })
  must(await ben.documents.receive(month().volume, 2, [real.bytes]))
  expect(texts(ben.documents.view(place.chapter))).toEqual(['real'])
  expect(ben.documents.view(place.chapter)).toMatchObject({ equivocations: [], setAside: [] })
})

test('the last entry of a batch vouches for those before it, in whatever order they come', async () => {
  const entries: { id: string; bytes: Uint8Array }[] = []
  for (let seq = 1; seq <= 6; seq++)
    entries.push(by('Asha', { seq, previous: entries.at(-1)?.id ?? noEntry }, `${seq}`, seq % 3 === 0))
  for (const order of [
    [0, 1, 2, 3, 4, 5],
    [5, 4, 3, 2, 1, 0],
    [2, 5, 0, 3, 1, 4],
    [3, 4, 5, 1, 0, 2],
  ]) {
    const ben = device('Ben')
    const place = await openCare(ben)
    for (const [n, i] of order.entries())
      must(await ben.documents.receive(month().volume, n + 1, [entries[i]?.bytes ?? new Uint8Array()]))
    const view = ben.documents.view(place.chapter)
    expect(texts(view)?.sort()).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(view).toMatchObject({ waiting: [], setAside: [], equivocations: [], seen: [{ seq: 6 }] })
  }
})

test('a withheld entry holds nothing up: what is signed shows, and the gap closes when it comes', () => {
  const chain = emptyChain()
  const link = (seq: number, previous: number): Link => ({
    id: `${seq}`,
    device: 'a' as DeviceId,
    seq,
    previous: `${previous}`,
  })
  expect(addToChain(chain, link(1, 0), true).vouched).toHaveLength(1)
  expect(addToChain(chain, link(3, 2), true).vouched).toHaveLength(1)
  expect(chain.runs.get('a' as DeviceId)).toHaveLength(2)
  expect(addToChain(chain, link(2, 1), false).vouched).toHaveLength(1)
  expect(chain.runs.get('a' as DeviceId)).toHaveLength(1)
  expect(endOf(chain, 'a' as DeviceId)).toEqual({ seq: 3, last: '3' })
})

test('B3: who is not known yet waits, who is cut off is set aside and shown; new acts are heard', async () => {
  const verdicts = new Map<string, ReturnType<Standing>>()
  const standing: Standing = (of) => verdicts.get(of) ?? 'unknown'
  const relay = tinyRelay()
  const asha = device('Asha')
  const ben = device('Ben', { standing })
  verdicts.set(ben.deviceId, 'member')
  const place = await openCare(asha)
  await openCare(ben)
  const { document } = must(await asha.documents.create(place, 'record', (draft) => void (draft['n'] = 1)))
  must(await asha.documents.fact(place, { type: 'message', data: { text: 'hello' } }))
  await relay.send(asha)
  await relay.deliver(ben)
  const view = () => ben.documents.view(place.chapter)
  expect(view()).toMatchObject({
    rows: {},
    facts: [],
    waiting: [{ reason: 'standing' }, { reason: 'standing' }],
  })

  verdicts.set(asha.deviceId, 'member')
  await ben.documents.reconsider()
  expect(view()).toMatchObject({
    rows: { [document]: { data: { n: 1 } } },
    facts: [{ data: { text: 'hello' } }],
    waiting: [],
  })
  must(await ben.documents.change(place, document, (draft) => void (draft['by'] = 'Ben')))

  verdicts.set(asha.deviceId, 'cut-off')
  await ben.documents.reconsider()
  expect(view()).toMatchObject({
    rows: {},
    facts: [],
    setAside: [{ reason: 'cut-off', device: asha.deviceId }, { reason: 'cut-off' }],
  })
  expect(view()?.waiting).toMatchObject([{ reason: 'change', device: ben.deviceId }])

  verdicts.set(asha.deviceId, 'member')
  await ben.documents.reconsider()
  expect(view()).toMatchObject({
    rows: { [document]: { data: { n: 1, by: 'Ben' } } },
    waiting: [],
    setAside: [],
  })
})

test('D7: a restored backup of a device is found out, on the device itself', async () => {
  const relay = tinyRelay()
  const asha = device('Asha')
  const clone = device('Asha', { session: 'restored' })
  const place = await openCare(asha)
  await openCare(clone)
  must(await asha.documents.create(place, 'record', (draft) => void (draft['n'] = 1)))
  must(await clone.documents.create(place, 'record', (draft) => void (draft['n'] = 2)))
  for (const one of [asha, clone]) await relay.send(one)
  for (const one of [asha, clone]) await relay.deliver(one)
  expect(asha.documents.view(place.chapter)?.equivocations).toMatchObject([{ device: asha.deviceId, seq: 1 }])
  expect(clone.documents.view(place.chapter)?.equivocations).toHaveLength(1)
})

test('C5: an entry of sound seal with a broken change is set aside with its author; the document and the others go on', async () => {
  const relay = tinyRelay()
  const asha = device('Asha')
  const ben = device('Ben')
  const place = await openCare(asha)
  await openCare(ben)
  const { document } = must(await asha.documents.create(place, 'record', (draft) => void (draft['n'] = 1)))
  await relay.send(asha)
  const changes = (change: Uint8Array): Payload => ({
    kind: 'changes',
    document,
    type: 'record',
    changes: [change],
  })
  const broken = by('Mallory', { payload: changes(new Uint8Array(40)) }, 'broken')
  const otherType = by(
    'Mallory',
    { seq: 2, previous: broken.id, payload: { ...changes(new Uint8Array(40)), type: 'plan' } as Payload },
    'type',
  )
  const volume = relay.entriesByVolume.get(month().volume)
  volume?.push(broken.bytes, otherType.bytes)
  await relay.deliver(ben)
  await relay.deliver(asha)
  must(await ben.documents.change(place, document, (draft) => void (draft['n'] = 2)))
  await relay.send(ben)
  await relay.deliver(asha)
  for (const one of [asha, ben]) {
    const view = one.documents.view(place.chapter)
    expect(view?.rows[document]).toMatchObject({ data: { n: 2 }, changes: 2 })
    expect(view?.setAside.map(({ reason }) => reason).sort()).toEqual(['change-malformed', 'document-type'])
    expect(view?.setAside[0]?.device).toBe(device('Mallory').deviceId)
  }
})

test('bytes that no member wrote are set aside without a name and stop nothing', async () => {
  const ben = device('Ben')
  const place = await openCare(ben)
  must(
    await ben.documents.receive(month().volume, 1, [
      new Uint8Array(3),
      new Uint8Array(500).fill(1),
      new Uint8Array([9, ...new Uint8Array(400)]),
      by('Asha', {}, 'hi').bytes,
    ]),
  )
  const view = ben.documents.view(place.chapter)
  expect(texts(view)).toEqual(['hi'])
  expect(view?.setAside.map(({ reason, device: who }) => [reason, who]).sort()).toEqual([
    ['cannot-open', null],
    ['newer-version', null],
    ['not-an-entry', null],
  ])
  expect(ben.documents.cursor(month().volume)?.head).toBe(4)
})

test('C1: two changes of one actor under one number come to the same on every phone, open or not, in any order', async () => {
  const mallory = device('Mallory').deviceId as DeviceId
  const document = 'cd'.repeat(16)
  const payload = (changes: readonly Uint8Array[]): Payload => ({
    kind: 'changes',
    document,
    type: 'record',
    changes,
  })
  const base = editDoc(newDoc(freshActor(mallory, randomOf('actor'))), (draft) => void (draft['n'] = 0))
  const heads = headsOf(base)
  const twice = [1, 2].map((n) =>
    changesSince(
      editDoc(forkDoc(base), (draft) => void (draft['n'] = n)),
      heads,
    ),
  )
  const first = by('Mallory', { payload: payload(changesSince(base, [])) }, 'first')
  const one = by('Mallory', { seq: 2, previous: first.id, payload: payload(twice[0] ?? []) }, 'one')
  const two = by('Mallory', { seq: 3, previous: one.id, payload: payload(twice[1] ?? []) }, 'two')
  const seen = new Set<string>()
  for (const order of [
    [first, one, two],
    [first, two, one],
    [two, one, first],
    [one, first, two],
  ])
    for (const open of [false, true]) {
      const ben = device('Ben')
      const place = await openCare(ben)
      for (const [i, { bytes }] of order.entries()) {
        must(await ben.documents.receive(month().volume, i + 1, [bytes]))
        if (open) await ben.documents.open(place.chapter, document)
      }
      const view = ben.documents.view(place.chapter)
      expect(view?.setAside).toMatchObject([{ reason: 'change-rejected', device: mallory, document }])
      seen.add(JSON.stringify([view?.rows[document]?.data, view?.setAside[0]?.entry]))
      must(await ben.documents.change(place, document, (draft) => void (draft['by'] = 'Ben')))
      expect(ben.documents.view(place.chapter)?.rows[document]).toMatchObject({
        changes: 3,
        data: { by: 'Ben' },
      })
    }
  expect(seen.size).toBe(1)
})
