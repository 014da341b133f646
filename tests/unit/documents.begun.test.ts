import { beforeAll, expect, test } from 'vitest'
import { composeLiving } from '../../src/app/composing.ts'
import { changesSince, editDoc, freshActor, newDoc } from '../../src/documents/automerge.ts'
import { mintId } from '../../src/documents/begun.ts'
import { noEntry, sealEntry } from '../../src/documents/entries.ts'
import { deriveVolume, isIdOf, type ChapterView, type Row } from '../../src/documents/index.ts'
import { bytesToId, type DeviceId } from '../../src/keys/index.ts'
import { care, device, deviceOf, documentsReady, must, openCare, randomOf } from '../helpers/documents.ts'

beforeAll(documentsReady)

const idOf = (name: string): DeviceId => bytesToId<DeviceId>(deviceOf(name).publicKey)

/** A beginning of the document in this device's name, whatever the document is. */
function beginning(document: string, name: string, text: string) {
  const random = randomOf(`${name} ${text}`)
  const doc = newDoc(freshActor(idOf(name), random))
  const edited = editDoc(doc, (draft) => void (draft['text'] = text))
  const changes = changesSince(edited, [])
  return sealEntry(
    deriveVolume(care(), 'month', '2026-11'),
    {
      seq: 1,
      previous: noEntry,
      heads: [],
      at: 5,
      payload: { kind: 'changes', document, type: 'card', changes: [...changes] },
    },
    deviceOf(name),
    true,
    random,
  )
}

test('an id names the device that begins the document, and no other', () => {
  const random = randomOf('ids')
  const ids = Array.from({ length: 50 }, () => mintId(idOf('Asha'), random))
  expect(new Set(ids).size).toBe(50)
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(isIdOf(id, idOf('Asha'))).toBe(true)
    expect(isIdOf(id, idOf('Ben'))).toBe(false)
  }
})

test('C2: whoever adds a beginning to somebody else’s document is one who changed it, whatever order ids give', async () => {
  const orders = { first: 0, second: 0 }
  for (let n = 0; n < 8; n++) {
    const carol = device('Carol', { session: `carol ${n}` })
    const place = await openCare(carol)
    const document = mintId(idOf('Asha'), randomOf(`document ${n}`))
    const hers = beginning(document, 'Asha', `Penicillin ${n}`)
    const theirs = beginning(document, 'Ben', `Nothing ${n}`)
    orders[hers.id < theirs.id ? 'first' : 'second']++
    must(
      await carol.documents.receive(deriveVolume(care(), 'month', '2026-11').volume, 1, [
        hers.bytes,
        theirs.bytes,
      ]),
    )
    const row = carol.documents.view(place.chapter)?.rows[document]
    expect(row?.first.device).toBe(idOf('Asha'))
    expect(row?.beginnings.map((one) => one.device).sort()).toEqual([idOf('Asha'), idOf('Ben')].sort())
    // Whoever's words win over the other's, both were last, and hers are known.
    expect([...(row?.lastBy ?? [])].sort()).toEqual([idOf('Asha'), idOf('Ben')].sort())
    expect(row?.begun).toEqual({ text: `Penicillin ${n}` })
  }
  // Both orders were met, so that neither is what makes it so.
  expect(Math.min(orders.first, orders.second)).toBeGreaterThan(0)
})

const deviceBytes = (name: string): Uint8Array => new Uint8Array(deviceOf(name).publicKey)
const copied = (by: readonly string[], said: string): ChapterView => {
  const data = {
    text: 'Penicillin',
    'carried/first': deviceBytes(said),
    'carried/first at': 1,
    'carried/last': deviceBytes(said),
    'carried/last at': 2,
  }
  const row: Row = {
    document: mintId(idOf('Asha'), randomOf('copied')),
    type: 'card',
    data,
    first: { device: idOf(by[0] ?? ''), at: 9 },
    last: { device: idOf(by.at(-1) ?? ''), at: 9 },
    beginnings: by.map((name) => ({ device: idOf(name), at: 9, data })),
    changedBy: [],
    carriedBy: [],
    authors: by.map(idOf),
    tips: by.map((name) => ({ device: idOf(name), at: 9, hash: name, began: true })),
    lastBy: by.map(idOf),
    begun: {},
    changes: by.length,
    unsent: 0,
    volume: 'v' as never,
    chapters: ['c/living/g2'],
    beside: [],
    ...{ history: [], isCopied: true, older: null },
    waiting: false,
  }
  const nothing = {
    facts: [],
    letters: [],
    setAside: [],
    waiting: [],
    equivocations: [],
    seen: [],
    missing: [],
  }
  return { chapter: 'c/living/g2', rows: { [row.document]: row }, ...nothing }
}
const shownOf = (view: ChapterView): Row | undefined =>
  Object.values(
    composeLiving([view], {
      carrierOf: (_, of) => (of === idOf('Carrier') ? 'beginner' : undefined),
      creatorOf: (document) => (isIdOf(document, idOf('Asha')) ? idOf('Asha') : undefined),
      personOf: (of) => of,
    })?.rows ?? {},
  )[0]

test('of a copy, the id says who began it and no mark can say otherwise', () => {
  expect(shownOf(copied(['Carrier'], 'Asha'))).toMatchObject({ first: { device: idOf('Asha'), at: 1 } })
  expect(shownOf(copied(['Carrier'], 'Ben'))).toMatchObject({ first: { device: idOf('Asha') } })
  // Somebody who carries nothing may not say whose it was, though its id names her.
  expect(shownOf(copied(['Ben'], 'Asha'))).toMatchObject({ first: { device: idOf('Ben') } })
})

test('a second beginning by somebody else takes the document from nobody, and shows as theirs', () => {
  for (const by of [
    ['Ben', 'Carrier'],
    ['Carrier', 'Ben'],
  ])
    expect(shownOf(copied(by, 'Asha'))).toMatchObject({
      first: { device: idOf('Asha') },
      last: { device: idOf('Ben') },
    })
})
