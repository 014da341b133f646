import { beforeAll, expect, test } from 'vitest'
import { setText } from '../../src/documents/index.ts'
import { device, documentsReady, must, openCare, tinyRelay } from '../helpers/documents.ts'

beforeAll(documentsReady)

test('a record written on one phone is read on another, after both were restarted', async () => {
  const relay = tinyRelay()
  const asha = device('Asha')
  const ben = device('Ben')
  const place = await openCare(asha)
  await openCare(ben)
  const record = must(
    await asha.documents.create(
      place,
      'record',
      (draft) => void Object.assign(draft, { text: 'Slept well', done: ['wash'] }),
    ),
  )
  expect(record.entries).toHaveLength(1)
  await relay.send(asha)
  await relay.deliver(ben)
  const row = ben.documents.view(place.chapter)?.rows[record.document]
  expect(row).toMatchObject({
    type: 'record',
    data: { text: 'Slept well', done: ['wash'] },
    changes: 1,
    unsent: 0,
  })
  expect(row?.first.device).toBe(asha.deviceId)

  const later = device('Ben', { disk: ben.disk, session: 'later' })
  await openCare(later)
  expect(later.documents.view(place.chapter)).toEqual(ben.documents.view(place.chapter))
})

test('two people edit one text offline and both edits stay', async () => {
  const relay = tinyRelay()
  const asha = device('Asha')
  const ben = device('Ben')
  const place = await openCare(asha)
  await openCare(ben)
  const { document } = must(
    await asha.documents.create(place, 'card', (draft) => void (draft.text = 'I like tea.')),
  )
  await relay.send(asha)
  await relay.deliver(ben)
  must(await asha.documents.change(place, document, (draft) => setText(draft, 'text', 'I like strong tea.')))
  must(await ben.documents.change(place, document, (draft) => setText(draft, 'text', 'I like tea. No milk.')))
  for (const one of [asha, ben]) await relay.send(one)
  for (const one of [asha, ben]) await relay.deliver(one)
  const texts = [asha, ben].map((one) => one.documents.view(place.chapter)?.rows[document]?.data)
  expect(texts).toEqual([{ text: 'I like strong tea. No milk.' }, { text: 'I like strong tea. No milk.' }])
  must(
    await ben.documents.change(place, document, (draft) =>
      setText(draft, 'text', 'I like strong tea. No milk!'),
    ),
  )
  await relay.send(ben)
  await relay.deliver(asha)
  expect(asha.documents.view(place.chapter)).toMatchObject({ setAside: [], waiting: [] })
  expect(asha.documents.view(place.chapter)?.rows[document]).toMatchObject({
    data: { text: 'I like strong tea. No milk!' },
    changes: 4,
  })
})

test('edits of one turn travel as one entry, and every caller is answered', async () => {
  const asha = device('Asha')
  const place = await openCare(asha)
  const { document } = must(await asha.documents.create(place, 'card', (draft) => void (draft.n = 0)))
  const answers = await Promise.all(
    [1, 2, 3].map((n) => asha.documents.change(place, document, (draft) => void (draft.n = n))),
  )
  expect(new Set(answers.map((answer) => must(answer).entries[0]?.id)).size).toBe(1)
  expect(asha.documents.view(place.chapter)?.rows[document]).toMatchObject({
    data: { n: 3 },
    changes: 4,
    unsent: 2,
  })
})

test('facts, acts and grants come back with their author', async () => {
  const relay = tinyRelay()
  const asha = device('Asha')
  const ben = device('Ben')
  const place = await openCare(asha)
  await openCare(ben)
  const said = must(await asha.documents.fact(place, { type: 'message', data: { text: 'Hello' } }))
  must(await asha.documents.fact(place, { type: 'message', corrects: said.fact, data: { text: 'Hello!' } }))
  expect(asha.documents.view(place.chapter)?.facts.map(({ number }) => number)).toEqual([null, null])
  await relay.send(asha)
  await relay.deliver(ben)
  expect(ben.documents.view(place.chapter)?.facts).toMatchObject([
    { id: said.fact, corrects: null, data: { text: 'Hello' }, number: 1, device: asha.deviceId },
    { corrects: said.fact, data: { text: 'Hello!' }, number: 2 },
  ])
  expect(asha.documents.view(place.chapter)?.facts).toEqual(ben.documents.view(place.chapter)?.facts)
})

test('an editor that has a document open hears what others write, as it comes', async () => {
  const relay = tinyRelay()
  const asha = device('Asha')
  const ben = device('Ben')
  const place = await openCare(asha)
  await openCare(ben)
  const { document } = must(
    await asha.documents.create(place, 'card', (draft) => void (draft['text'] = 'Tea')),
  )
  await relay.send(asha)
  await relay.deliver(ben)
  const heard: unknown[] = []
  const opened = must(await ben.documents.open(place.chapter, document))
  opened.on('change', ({ doc }) => heard.push({ ...doc }))
  must(await asha.documents.change(place, document, (draft) => setText(draft, 'text', 'Tea, strong')))
  await relay.send(asha)
  await relay.deliver(ben)
  must(await ben.documents.change(place, document, (draft) => setText(draft, 'text', 'Tea, strong!')))
  expect(heard).toEqual([{ text: 'Tea, strong' }, { text: 'Tea, strong!' }])
  ben.documents.release(document)
  expect(ben.documents.counts().openDocuments).toBe(0)
  expect((await ben.documents.open(place.chapter, 'ab'.repeat(16))).ok).toBe(false)
})
