import { beforeAll, beforeEach, expect, test } from 'vitest'
import { composeLiving, type People } from '../../src/app/composing.ts'
import {
  applyTo,
  changesSince,
  editDoc,
  freshActor,
  headsOf,
  newDoc,
  type AutomergeDoc,
} from '../../src/documents/automerge.ts'
import { encodeMark, keys } from '../../src/documents/carried.ts'
import { noEntry, sealEntry } from '../../src/documents/entries.ts'
import { deriveVolume, isIdOf, setText, type Place, type Row } from '../../src/documents/index.ts'
import { bytesToId, type DeviceId } from '../../src/keys/index.ts'
import {
  device,
  deviceOf,
  documentsReady,
  epochOf,
  must,
  randomOf,
  tinyRelay,
  type Cast,
  type TinyRelay,
} from '../helpers/documents.ts'

beforeAll(documentsReady)

/** Maureen is whose team it is; Tariq begins the second epoch and Anne the third; Mallory begins none. */
const names = ['Maureen', 'Asha', 'Ben', 'Tariq', 'Anne', 'Mallory'] as const
type Name = (typeof names)[number]
const idOf = (name: string): DeviceId => bytesToId<DeviceId>(deviceOf(name).publicKey)
const beginner: Record<string, Name> = { g2: 'Tariq', g3: 'Anne' }
const people: People = {
  carrierOf: (generation, of) => {
    if (generation === 'g1') return undefined
    if (of === idOf('Maureen')) return 'holder'
    return of === idOf(beginner[generation] ?? '') ? 'beginner' : undefined
  },
  creatorOf: (document) => names.map(idOf).find((one) => isIdOf(document, one)),
  personOf: (of) => of,
}
const epochs = { g1: epochOf('care', 'one'), g2: epochOf('care', 'two'), g3: epochOf('care', 'three') }
type Generation = keyof typeof epochs
const generations = ['g3', 'g2', 'g1'] as const

let relay: TinyRelay
let castByName: Map<string, Cast>
let saidBy: Map<string, { readonly seq: number; readonly previous: string }>
const places: Record<string, Place> = {}
beforeEach(async () => {
  relay = tinyRelay()
  castByName = new Map()
  saidBy = new Map()
  for (const name of names) await enter(name, ['g1', 'g2', 'g3'])
})

async function enter(name: string, opened: readonly Generation[]): Promise<void> {
  const one = device(name)
  for (const generation of opened) {
    const key = epochs[generation]
    const chapter = must(await one.documents.openChapter([key], 'living', generation))
    places[generation] = { chapter, epoch: key.commitment, heads: [] }
  }
  castByName.set(name, one)
}
const cast = (name: string): Cast => castByName.get(name) as Cast
const at = (generation: Generation): Place => places[generation] as Place

async function share(): Promise<void> {
  for (const one of castByName.values()) await relay.send(one)
  for (const one of castByName.values()) await relay.deliver(one)
}

function seen(name: string, document: string): Row {
  const views = generations.flatMap((one) => cast(name).documents.view(at(one).chapter) ?? [])
  const row = composeLiving(views, people)?.rows[document]
  if (!row) throw new Error('it is not here')
  return row
}
const told = (name: string, document: string) => {
  const { data, begun, first, last, lastBy, authors } = seen(name, document)
  const nameOf = (of: string) => names.find((one) => idOf(one) === of)
  return {
    text: (data as { text?: string }).text,
    begun: (begun as { text?: string } | null)?.text,
    first: nameOf(first.device),
    last: nameOf(last.device),
    lastBy: lastBy.map(nameOf).sort(),
    authors: authors.map(nameOf).sort(),
  }
}
const hers = {
  text: 'Penicillin',
  begun: 'Penicillin',
  first: 'Asha',
  last: 'Asha',
  lastBy: ['Asha'],
  authors: ['Asha'],
}

async function begin(name: Name, generation: Generation, text = 'Penicillin'): Promise<string> {
  const { document } = must(
    await cast(name).documents.create(at(generation), 'card-version', (draft) => void (draft['text'] = text)),
  )
  await share()
  return document
}
async function write(name: Name, generation: Generation, document: string, text: string): Promise<void> {
  must(await cast(name).documents.change(at(generation), document, (draft) => setText(draft, 'text', text)))
  await share()
}
async function carry(name: Name, generation: Generation, document: string): Promise<void> {
  const row = seen(name, document)
  const isTrusted = isIdOf(document, idOf(name)) || people.carrierOf(generation, idOf(name)) !== undefined
  const carrying = { from: row.chapters, beside: row.beside, isTrusted, said: row }
  must(await cast(name).documents.carry(at(generation), document, carrying))
  await share()
}

/** Whatever somebody’s altered app makes of a document, at the end of what they said there. */
async function put(name: Name, generation: Generation, document: string, changes: readonly Uint8Array[]) {
  const access = deriveVolume(epochs[generation], 'living', generation)
  const { seq, previous } = saidBy.get(name + generation) ?? { seq: 0, previous: noEntry }
  const payload = { kind: 'changes', document, type: 'card-version', changes: [...changes] } as const
  const draft = { seq: seq + 1, previous, heads: [], at: seq, payload }
  const entry = sealEntry(access, draft, deviceOf(name), true, randomOf(`${name} ${seq} ${document}`))
  saidBy.set(name + generation, { seq: seq + 1, previous: entry.id })
  const before = relay.entriesByVolume.get(access.volume) ?? []
  relay.entriesByVolume.set(access.volume, [...before, entry.bytes])
  await share()
}
const bytes = (name: string): Uint8Array => new Uint8Array(deviceOf(name).publicKey)
const marksOf = (name: Name, document: string) => {
  const row = cast(name).documents.view(at('g1').chapter)?.rows[document]
  const mark = { changes: row?.changes ?? 0, heads: (row?.tips ?? []).map(({ hash }) => hash) }
  return {
    [keys.from('g1')]: encodeMark(mark),
    ...{ [keys.first]: bytes('Asha'), [keys.firstAt]: 1, [keys.last]: bytes('Asha'), [keys.lastAt]: 1 },
  }
}
const docOf = (name: Name, word: string, data: object): AutomergeDoc =>
  editDoc(newDoc(freshActor(idOf(name), randomOf(word))), (draft) => void Object.assign(draft, data))

test('C2: what somebody spoilt before an epoch stays known as it was begun, through epochs, for newcomers too', async () => {
  const document = await begin('Asha', 'g1')
  await write('Mallory', 'g1', document, 'Nothing')
  await carry('Tariq', 'g2', document)
  await carry('Anne', 'g3', document)
  await enter('Priya', ['g3'])
  await share()
  const spoilt = { begun: 'Penicillin', first: 'Asha', last: 'Mallory', authors: ['Asha', 'Mallory'] }
  for (const name of ['Ben', 'Priya']) expect(told(name, document)).toMatchObject(spoilt)
  // What they wrote is hers to write over, and to spoil once more changes nothing of how it began.
  await write('Mallory', 'g3', document, 'Nothing at all')
  expect(told('Priya', document)).toMatchObject(spoilt)
})

test('C2: what marks say is of whoever carried, not of who changes them since', async () => {
  const document = await begin('Asha', 'g1')
  await write('Mallory', 'g1', document, 'Nothing')
  await carry('Tariq', 'g2', document)
  await enter('Priya', ['g2'])
  await share()
  must(
    await cast('Mallory').documents.change(at('g2'), document, (draft) => {
      draft[keys.begun] = new Uint8Array([0xa1, 0x64, 0x74, 0x65, 0x78, 0x74, 0x60])
      draft[keys.authors] = new Uint8Array(0)
      draft[keys.first] = bytes('Mallory')
      draft[keys.last] = bytes('Asha')
    }),
  )
  await share()
  for (const name of ['Ben', 'Priya'])
    expect(told(name, document)).toMatchObject({
      ...{ begun: 'Penicillin', first: 'Asha', last: 'Mallory', authors: ['Asha', 'Mallory'] },
    })
})

test('C3: who begins a late document first in the newer generation hides nothing, and it goes on once she carries it', async () => {
  const document = await begin('Asha', 'g1')
  await put(
    'Mallory',
    'g2',
    document,
    changesSince(docOf('Mallory', 'shadow', { text: 'Nothing', gone: true }), []),
  )
  expect(told('Ben', document)).toEqual(hers)
  await carry('Asha', 'g2', document)
  await enter('Priya', ['g2'])
  await share()
  for (const name of ['Ben', 'Priya']) {
    expect(told(name, document)).toMatchObject({
      ...hers,
      authors: expect.arrayContaining(['Asha']) as string[],
    })
    expect(seen(name, document).data).toEqual({ text: 'Penicillin' })
  }
  // And what was put there does not go on into the next.
  await carry('Anne', 'g3', document)
  expect(told('Ben', document)).toMatchObject({ text: 'Penicillin', begun: 'Penicillin', last: 'Asha' })
})

test('what somebody writes on a true copy of theirs counts for who can see that it is one, and is not lost', async () => {
  const document = await begin('Asha', 'g1')
  await carry('Ben', 'g2', document)
  expect(told('Maureen', document)).toEqual(hers)
  await write('Ben', 'g2', document, 'Penicillin, and nuts')
  expect(told('Maureen', document)).toMatchObject({
    text: 'Penicillin, and nuts',
    first: 'Asha',
    lastBy: ['Ben'],
  })
  // She wrote in the older one meanwhile: whose device is trusted brings both together.
  await write('Asha', 'g1', document, 'Penicillin and latex')
  await carry('Asha', 'g2', document)
  expect(told('Maureen', document).text).toMatch(/latex.*nuts/)
  expect(told('Maureen', document).authors).toEqual(['Asha', 'Ben'])
})

test('C1: who carried is the author of what they write since, and the Holder is not of what they bring in late', async () => {
  const document = await begin('Asha', 'g1')
  await carry('Tariq', 'g2', document)
  expect(told('Ben', document)).toEqual(hers)
  await write('Ben', 'g1', document, 'Penicillin, I think')
  await carry('Maureen', 'g2', document)
  expect(told('Anne', document)).toMatchObject({ text: 'Penicillin, I think', authors: ['Asha', 'Ben'] })
  await write('Tariq', 'g2', document, 'Nothing')
  expect(told('Ben', document)).toMatchObject({ authors: ['Asha', 'Ben', 'Tariq'], last: 'Tariq' })
  expect(told('Ben', document).begun).toBe('Penicillin')
  await carry('Anne', 'g3', document)
  await enter('Priya', ['g3'])
  await share()
  expect(told('Priya', document)).toMatchObject({ authors: ['Asha', 'Ben', 'Tariq'], begun: 'Penicillin' })
})

test('C2: whoever began an epoch and carries falsely is seen by all who have what was there', async () => {
  const document = await begin('Asha', 'g1')
  const data = { text: 'Nothing', ...marksOf('Tariq', document), [keys.authors]: bytes('Ben') }
  await put('Tariq', 'g2', document, changesSince(docOf('Tariq', 'false', data), []))
  const seenThrough = {
    ...hers,
    text: 'Nothing',
    last: 'Tariq',
    lastBy: ['Tariq'],
    authors: ['Asha', 'Tariq'],
  }
  expect(told('Ben', document)).toEqual(seenThrough)
  // And what the next one carries on is what they have seen.
  await carry('Anne', 'g3', document)
  await enter('Priya', ['g3'])
  await share()
  expect(told('Priya', document)).toEqual(seenThrough)
})

test('C2: a true copy with something false behind it is what its carrier wrote', async () => {
  for (const way of ['in one entry', 'begun twice'] as const) {
    const document = await begin('Asha', 'g1')
    const root = docOf('Tariq', `true ${way} ${document}`, {
      text: 'Penicillin',
      ...marksOf('Tariq', document),
    })
    const first = changesSince(root, [])
    if (way === 'in one entry') {
      const spoilt = editDoc(root, (draft) => void (draft['text'] = 'Nothing'))
      await put('Tariq', 'g2', document, [
        ...first,
        ...changesSince(spoilt, headsOf(applyTo(newDoc(), first))),
      ])
    } else {
      await put('Tariq', 'g2', document, first)
      const other = docOf('Tariq', `false ${document}`, { text: 'Nothing', ...marksOf('Tariq', document) })
      await put('Tariq', 'g2', document, changesSince(other, []))
    }
    expect(told('Ben', document), way).toMatchObject({ authors: ['Asha', 'Tariq'], begun: 'Penicillin' })
  }
})

test('C5: what is made larger than a copy can be holds up nothing: her words go on as she began them', async () => {
  const document = await begin('Asha', 'g1')
  for (const key of ['one', 'two'])
    must(
      await cast('Mallory').documents.change(at('g1'), document, (draft) => {
        draft[key] = 'x'.repeat(40_000)
      }),
    )
  await share()
  await carry('Tariq', 'g2', document)
  await enter('Priya', ['g2'])
  await share()
  expect(told('Priya', document)).toMatchObject({ text: 'Penicillin', begun: 'Penicillin', first: 'Asha' })
  expect(seen('Ben', document).data).toEqual({ text: 'Penicillin' })
})
