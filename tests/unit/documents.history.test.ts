import { beforeAll, expect, test } from 'vitest'
import { setText } from '../../src/documents/index.ts'
import { device, documentsReady, must, openCare, tinyRelay } from '../helpers/documents.ts'

beforeAll(documentsReady)

test('a document tells how it came to be: who signed each change, whatever the document says of that', async () => {
  const relay = tinyRelay()
  const [maureen, priya] = [device('Maureen'), device('Priya')]
  const place = await openCare(maureen)
  await openCare(priya)
  const { document } = must(
    await maureen.documents.create(place, 'card', (draft) => void Object.assign(draft, { text: 'Tea.' })),
  )
  await relay.send(maureen)
  await relay.deliver(priya)
  const edit = (text: string) => (draft: Record<string, unknown>) => setText(draft, 'text', text)
  must(await priya.documents.change(place, document, edit('Tea, strong.')))
  must(await priya.documents.change(place, document, (draft) => void Object.assign(draft, { by: 'Maureen' })))
  await relay.send(priya)
  await relay.deliver(maureen)
  must(await maureen.documents.change(place, document, edit('Strong tea.')))
  const told = must(await maureen.documents.history(place.chapter, document))
  expect(told.map(({ device: by, data }) => [by, data])).toEqual([
    [maureen.deviceId, { text: 'Tea.' }],
    [priya.deviceId, { text: 'Tea, strong.' }],
    [priya.deviceId, { text: 'Tea, strong.', by: 'Maureen' }],
    [maureen.deviceId, { text: 'Strong tea.', by: 'Maureen' }],
  ])
  expect(told.at(-1)?.data).toEqual(maureen.documents.view(place.chapter)?.rows[document]?.data)

  // Two at once: each stands there, and both phones tell it in one order.
  must(await maureen.documents.change(place, document, edit('Strong tea first.')))
  must(await priya.documents.change(place, document, edit('Tea, strong, please.')))
  for (const one of [maureen, priya]) await relay.send(one)
  for (const one of [maureen, priya]) await relay.deliver(one)
  const [hers, theirs] = [
    must(await maureen.documents.history(place.chapter, document)),
    must(await priya.documents.history(place.chapter, document)),
  ]
  expect(theirs).toEqual(hers)
  expect(hers).toHaveLength(6)
  expect(hers.at(-1)?.data).toEqual(priya.documents.view(place.chapter)?.rows[document]?.data)

  expect(must(await maureen.documents.history(place.chapter, 'ab'.repeat(16)))).toEqual([])
  expect(await maureen.documents.history('nowhere', document)).toMatchObject({
    refusal: { kind: 'no-such-chapter' },
  })
})
