import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { hide } from '../../src/crypto/index.ts'
import type { ChapterView, Place, SpeaksFor } from '../../src/documents/index.ts'
import { bytesToId, type DeviceId } from '../../src/keys/index.ts'
import {
  bytesOf,
  care,
  device,
  deviceOf,
  documentsReady,
  epochOf,
  must,
  openCare,
  tinyRelay,
  type Cast,
} from '../helpers/documents.ts'
import { runs } from '../helpers/actsAtRandom.ts'
import { heldDisk, type HeldDisk } from '../helpers/hostileDisk.ts'

beforeAll(documentsReady)

type Deed = {
  readonly kind: 'fact' | 'create' | 'edit' | 'send' | 'deliver' | 'keep' | 'restart' | 'become' | 'say lost'
  readonly who: number
  readonly epoch: number
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(
    'fact',
    'create',
    'edit',
    'edit',
    'send',
    'deliver',
    'keep',
    'restart',
    'become',
    'say lost',
  ),
  who: fc.nat(2),
  epoch: fc.nat(1),
})

const keys = [care(), epochOf('care', 'second')]
const idOf = (name: string) => bytesToId<DeviceId>(deviceOf(name).publicKey)

/** Who is on a disk, and how often they became another. */
type Living = { name: string; readonly first: string; times: number; cast: Cast; readonly disk: HeldDisk }

test('D7: what two copies of a device write is shown on every phone exactly once, in whatever order anything happens', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { maxLength: 12 }),
      fc.array(deed, { minLength: 5, maxLength: 40 }),
      (before, after) => live(before, after),
    ),
    { numRuns: runs(40) },
  )
})

async function live(before: readonly Deed[], after: readonly Deed[]): Promise<void> {
  const relay = tinyRelay()
  const broughtIn = new Map<string, DeviceId>()
  const speaksFor: SpeaksFor = (one) => {
    const found: DeviceId[] = []
    for (let by = broughtIn.get(one); by; by = broughtIn.get(by)) found.push(by)
    return found
  }
  const onDisk = (one: { name: string; disk: HeldDisk }, session: string): Cast =>
    device(one.name, { disk: one.disk, speaksFor, session })
  const begin = (name: string, twin: string, disk = heldDisk()): Living => {
    const one = { name, first: twin, times: 0, disk }
    return { ...one, cast: onDisk(one, twin) }
  }
  const all: Living[] = [begin('Asha', 'one')]
  const place: Place = await openCare((all[0] as Living).cast, keys)
  const said: string[] = []
  const documents: string[] = []
  const edited: string[] = []
  let n = 0

  const becomeAnother = async (one: Living): Promise<void> => {
    const name = `Asha ${one.first} ${++one.times}`
    broughtIn.set(idOf(name), idOf(one.name))
    one.name = name
    one.cast.documents.become(deviceOf(name), hide(bytesOf(`view ${name}`)))
    await sayLost(one)
  }
  const sayLost = async (one: Living): Promise<void> => {
    for (const { commitment } of one.cast.documents.forked('former'))
      must(await one.cast.documents.sayAgain({ ...place, epoch: commitment }))
    expect(one.cast.documents.forked('former')).toEqual([])
  }

  const perform = async ({ kind, who, epoch }: Deed): Promise<void> => {
    const one = all[who % all.length] as Living
    const there = { ...place, epoch: keys[epoch]?.commitment ?? place.epoch }
    const text = `${n++}`
    if (kind === 'fact') {
      must(await one.cast.documents.fact(there, { type: 'message', data: { text } }))
      said.push(text)
    }
    if (kind === 'create') {
      const made = await one.cast.documents.create(there, 'record', (draft) => void (draft[text] = true))
      documents.push(must(made).document)
      edited.push(text)
    }
    if (kind === 'edit') {
      const rows = one.cast.documents.view(place.chapter)?.rows ?? {}
      const document = documents.findLast((id) => Object.hasOwn(rows, id))
      if (document === undefined) return
      must(await one.cast.documents.change(there, document, (draft) => void (draft[text] = true)))
      edited.push(text)
    }
    if (kind === 'send') await relay.send(one.cast)
    if (kind === 'deliver') await relay.deliver(one.cast)
    if (kind === 'keep') must(await one.cast.documents.keep())
    if (kind === 'become' && one.first !== '') await becomeAnother(one)
    if (kind === 'say lost') await sayLost(one)
    if (kind === 'restart') {
      const shown = one.cast.documents.view(place.chapter)
      one.cast = onDisk(one, text)
      await openCare(one.cast, keys)
      expect(one.cast.documents.view(place.chapter)).toEqual(shown)
    }
  }

  for (const one of before) await perform({ ...one, who: 0 })
  const copied = begin('Asha', 'two', all[0]?.disk.copy())
  all.push(copied, begin('Ben', ''))
  for (const one of all.slice(1)) await openCare(one.cast, keys)
  for (const one of after) await perform(one)

  for (let round = 0; round < 4; round++) {
    for (const one of all) await relay.send(one.cast)
    for (const one of all) await relay.deliver(one.cast)
    for (const one of all) {
      if (one.cast.documents.forked('present').length > 0) await becomeAnother(one)
      await sayLost(one)
    }
  }
  const views = all.map((one) => one.cast.documents.view(place.chapter))
  for (const view of views) {
    expect(textsOf(view)).toEqual([...said].sort())
    expect(keysOf(view)).toEqual([...edited].sort())
    expect(view?.setAside).toEqual(views[0]?.setAside)
    expect(view?.rows).toEqual(views[0]?.rows)
    expect(view?.facts).toEqual(views[0]?.facts)
  }
}

const textsOf = (view: ChapterView | undefined): readonly unknown[] =>
  (view?.facts ?? []).map(({ data }) => (data as { text: string }).text).sort()
const keysOf = (view: ChapterView | undefined): readonly string[] =>
  Object.values(view?.rows ?? {})
    .flatMap(({ data }) => Object.keys(data as object))
    .sort()
