import { beforeAll, describe, expect, it } from 'vitest'
import { carriedFrom, setText, withoutMarks, type Documents, type Place } from '../../src/documents/index.ts'
import type { EpochKey } from '../../src/keys/index.ts'
import { device, documentsReady, epochOf } from '../helpers/documents.ts'

beforeAll(documentsReady)

const old = epochOf('care', 'old')
const young = epochOf('care', 'young')

/** As the newest of them says who wrote it. */
function carry(documents: Documents, from: readonly string[], place: Place, document: string) {
  const [said] = from.flatMap((chapter) => documents.view(chapter)?.rows[document] ?? [])
  if (!said) throw new Error('nothing to carry')
  return documents.carry(place, document, { from, beside: [], isTrusted: true, said })
}

async function openBoth(documents: Documents): Promise<{ g1: Place; g2: Place }> {
  const place = async (key: EpochKey, period: string): Promise<Place> => {
    const chapter = await documents.openChapter([key], 'living', period)
    if (!chapter.ok) throw new Error('no chapter')
    return { chapter: chapter.value, epoch: key.commitment, heads: [] }
  }
  return { g1: await place(old, 'g1'), g2: await place(young, 'g2') }
}

/** Everything of the one goes to the other, as over a relay. */
async function share(from: Documents, to: Documents): Promise<void> {
  for (const { volume } of from.volumes()) {
    const cursor = to.cursor(volume)
    if (!cursor) continue
    const written = (await from.unsent()).find((one) => one.volume === volume)
    if (written) {
      const head = from.cursor(volume)?.head ?? 0
      await from.acknowledge(
        volume,
        written.entries.map((entry) => entry.id),
        written.entries.map((_, i) => head + 1 + i),
      )
    }
    const entries = await from.entriesAfter(volume, to.cursor(volume)?.head ?? 0)
    await to.receive(
      volume,
      (to.cursor(volume)?.head ?? 0) + 1,
      entries.map((entry) => entry.bytes),
    )
  }
}

const valueAt = (documents: Documents, place: Place, document: string) =>
  withoutMarks(documents.view(place.chapter)?.rows[document]?.data ?? null)

async function begin() {
  const { documents, deviceId } = device('maureen')
  const { g1, g2 } = await openBoth(documents)
  const made = await documents.create(g1, 'card', (draft) => {
    draft['starter'] = 'Washing'
    draft['text'] = 'Warm towel first.'
    draft['days'] = [1, 2]
    draft['map'] = { tea: 'yes' }
  })
  if (!made.ok) throw new Error('not made')
  const { document } = made.value
  const carried = await carry(documents, [g1.chapter], g2, document)
  expect(carried.ok && carried.value.entries).toHaveLength(1)
  return { documents, deviceId, g1, g2, document }
}

describe('a living document in a newer generation', () => {
  it('is whole for whoever has the newer key only, says who wrote it, and has nothing of its history', async () => {
    const { documents, deviceId, g1, g2, document } = await begin()
    const value = { starter: 'Washing', text: 'Warm towel first.', days: [1, 2], map: { tea: 'yes' } }
    expect(valueAt(documents, g2, document)).toEqual(value)
    const newcomer = device('tariq').documents
    const chapter = await newcomer.openChapter([young], 'living', 'g2')
    await share(documents, newcomer)
    expect(chapter.ok && valueAt(newcomer, { ...g2, chapter: chapter.value }, document)).toEqual(value)
    const row = newcomer.view(g2.chapter)?.rows[document]
    expect(row).toMatchObject({ changes: 1, waiting: false })
    expect(carriedFrom(row?.data ?? null)?.first.device).toBe(deviceId)
    expect(newcomer.view(g1.chapter)).toBeUndefined()
  })

  it('is carried once, however often that is asked', async () => {
    const { documents, g1, g2, document } = await begin()
    for (let i = 0; i < 3; i++) {
      const again = await carry(documents, [g1.chapter], g2, document)
      expect(again.ok && again.value.entries).toEqual([])
    }
  })

  it('takes in what somebody who was away changed in the older one: fields, and both sides of a text', async () => {
    const { documents, g1, g2, document } = await begin()
    await documents.change(g2, document, (draft) => setText(draft, 'text', 'Warm towel first, then tea.'))
    await documents.change(g1, document, (draft) => {
      setText(draft, 'text', 'A warm towel first.')
      draft['starter'] = 'Washing and tea'
      ;(draft['map'] as Record<string, string>)['milk'] = 'no'
    })
    expect((await carry(documents, [g1.chapter], g2, document)).ok).toBe(true)
    expect(valueAt(documents, g2, document)).toEqual({
      starter: 'Washing and tea',
      text: 'A warm towel first, then tea.',
      days: [1, 2],
      map: { tea: 'yes', milk: 'no' },
    })
    const again = await carry(documents, [g1.chapter], g2, document)
    expect(again.ok && again.value.entries).toEqual([])
  })

  it('keeps its own word where a field moved on, and says so; the other stays where it was written', async () => {
    const { documents, g1, g2, document } = await begin()
    await documents.change(g2, document, (draft) => {
      draft['days'] = [6]
    })
    await documents.change(g1, document, (draft) => {
      draft['days'] = [1, 2, 3]
    })
    await carry(documents, [g1.chapter], g2, document)
    expect(valueAt(documents, g2, document)).toMatchObject({ days: [6] })
    expect(carriedFrom(documents.view(g2.chapter)?.rows[document]?.data ?? null)?.overtaken).toBe(1)
    expect(valueAt(documents, g1, document)).toMatchObject({ days: [1, 2, 3] })
  })

  it('of two generations begun at once, the third has what was written in each', async () => {
    const { documents, g1, g2, document } = await begin()
    const other = epochOf('care', 'other')
    const third = epochOf('care', 'third')
    const place = async (key: EpochKey, period: string): Promise<Place> => {
      const chapter = await documents.openChapter([key], 'living', period)
      return { chapter: chapter.ok ? chapter.value : '', epoch: key.commitment, heads: [] }
    }
    const g2b = await place(other, 'g2b')
    const g3 = await place(third, 'g3')
    await carry(documents, [g1.chapter], g2b, document)
    await documents.change(g2, document, (draft) => setText(draft, 'text', 'Warm towel first, then tea.'))
    await documents.change(g2b, document, (draft) => setText(draft, 'starter', 'Washing well'))
    await carry(documents, [g2.chapter, g2b.chapter, g1.chapter], g3, document)
    expect(valueAt(documents, g3, document)).toMatchObject({
      starter: 'Washing well',
      text: 'Warm towel first, then tea.',
    })
    // And somebody who knows of the first generation only comes back last of all.
    await documents.change(g1, document, (draft) => {
      draft['days'] = [7]
    })
    await carry(documents, [g2.chapter, g2b.chapter, g1.chapter], g3, document)
    expect(valueAt(documents, g3, document)).toMatchObject({ days: [7], starter: 'Washing well' })
  })
})
