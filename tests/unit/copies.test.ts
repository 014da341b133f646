import { beforeAll, expect, test } from 'vitest'
import { createCopies } from '../../src/app/copies.ts'
import { mintId } from '../../src/documents/begun.ts'
import type { ChapterView, Fact } from '../../src/documents/index.ts'
import { bytesToId, type DeviceId } from '../../src/keys/index.ts'
import { deviceOf, documentsReady, randomOf } from '../helpers/documents.ts'

beforeAll(documentsReady)

const [asha, ashasOther, mallory] = ['Asha', 'Asha 2', 'Mallory'].map((name) =>
  bytesToId<DeviceId>(deviceOf(name).publicKey),
) as [DeviceId, DeviceId, DeviceId]
const personOf = (device: DeviceId) => (device === mallory ? 'mallory' : 'asha')
const random = randomOf('copies')

let entries = 0
const fact = (id: string, device: DeviceId): Fact =>
  ({ id, device, entry: (++entries).toString(16).padStart(32, '0').padEnd(64, '0') }) as Fact
const view = (...facts: readonly Fact[]) => ({ facts }) as unknown as ChapterView
const idsOf = (views: readonly ChapterView[] | undefined) =>
  (views ?? []).map(({ facts }) => facts.map(({ id }) => id))

test('C2: a copied id is its author’s, in whichever month the copy lies and whichever came first', () => {
  const id = mintId(asha, random)
  const [hers, copy, again] = [fact(id, asha), fact(id, mallory), fact(id, mallory)]
  const own = [copy, again].map(({ entry }) => entry.slice(0, 32))
  const one = view(hers, copy)
  expect(idsOf(createCopies().apart([[one, view(again)]], personOf)[0])).toEqual([[id, own[0]], [own[1]]])

  const copies = createCopies()
  const first = view(copy)
  // While nobody else said it, nobody can tell.
  expect(copies.apart([[first]], personOf)[0]?.[0]).toBe(first)
  const later = copies.apart([[first], [view(hers)]], personOf)
  expect(later.map(idsOf)).toEqual([[[own[0]]], [[id]]])
  // The same view stays the same one.
  expect(copies.apart([[first]], personOf)[0]?.[0]).toBe(later[0]?.[0])
})

test('D7: who says again what they said, with another key, says it under its id; of ids that name nobody each stays', () => {
  const id = mintId(asha, random)
  const old = 'ab'.repeat(16)
  const views = [view(fact(id, asha), fact(id, ashasOther)), view(fact(old, asha), fact(old, mallory))]
  expect(createCopies().apart([views], personOf)[0]).toEqual(views)
})

test('F5: who copies ten thousand ids holds nobody up', () => {
  const ids = Array.from({ length: 10_000 }, () => mintId(asha, random))
  const hers = view(...ids.map((id) => fact(id, asha)))
  const copies = createCopies()
  const [all] = copies.apart([[hers, view(...ids.map((id) => fact(id, mallory)))]], personOf)
  expect(all?.[0]).toBe(hers)
  expect(new Set(idsOf(all).flat()).size).toBe(20_000)
})
