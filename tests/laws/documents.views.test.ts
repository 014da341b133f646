import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { setText, type ChapterView } from '../../src/documents/index.ts'
import {
  care,
  device,
  documentsReady,
  epochOf,
  must,
  openCare,
  tinyRelay,
  type Cast,
} from '../helpers/documents.ts'

beforeAll(documentsReady)

type Deed =
  | {
      readonly kind: 'create' | 'fact' | 'send' | 'deliver' | 'keep' | 'restart' | 'release'
      readonly who: number
    }
  | { readonly kind: 'edit'; readonly who: number; readonly which: number; readonly text: string }

const who = fc.nat(2)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('create', 'fact', 'send', 'deliver', 'keep', 'restart', 'release'),
    who,
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    who,
    which: fc.nat(9),
    text: fc.string({ maxLength: 12 }),
  }),
)
const names = ['Asha', 'Ben', 'Carol']

/** What does not depend on the device: numbers are the relay's, and `seen` and waiting follow what has arrived. */
const shared = (view: ChapterView | undefined) => ({
  rows: view?.rows,
  facts: view?.facts,
  setAside: view?.setAside,
})

test('the view that was kept and continued is the view folded from nothing, and all phones come to the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40 }), async (deeds) => {
      const relay = tinyRelay()
      const cast: Cast[] = names.map((name) => device(name))
      const places = await Promise.all(cast.map((one) => openCare(one, [care(), epochOf('care', 'second')])))
      const made: string[] = []
      for (const [n, { kind, who: i, ...rest }] of deeds.entries()) {
        const one = cast[i]
        const place = places[i]
        if (one === undefined || place === undefined) continue
        const written = { ...place, epoch: n % 2 === 0 ? place.epoch : care().commitment }
        if (kind === 'create')
          made.push(
            must(await one.documents.create(written, 'record', (draft) => void (draft['text'] = `${n}`)))
              .document,
          )
        if (kind === 'fact') must(await one.documents.fact(written, { type: 'message', data: { n } }))
        if (kind === 'send') await relay.send(one)
        if (kind === 'deliver') await relay.deliver(one)
        if (kind === 'keep') must(await one.documents.keep())
        if (kind === 'release' && made[0]) one.documents.release(made[0])
        if (kind === 'edit' && 'text' in rest) {
          const document = made[rest.which % Math.max(1, made.length)]
          if (document && one.documents.view(place.chapter)?.rows[document])
            must(await one.documents.change(written, document, (draft) => setText(draft, 'text', rest.text)))
        }
        if (kind === 'restart') {
          const again = device(names[i] ?? '', { disk: one.disk, session: `${n}` })
          await openCare(again, [care(), epochOf('care', 'second')])
          expect(again.documents.view(place.chapter)).toEqual(one.documents.view(place.chapter))
          cast[i] = again
        }
      }
      for (let round = 0; round < 2; round++) {
        for (const one of cast) await relay.send(one)
        for (const one of cast) await relay.deliver(one)
      }
      const views = cast.map((one, i) => one.documents.view(places[i]?.chapter ?? ''))
      expect(shared(views[1])).toEqual(shared(views[0]))
      expect(shared(views[2])).toEqual(shared(views[0]))
      for (const view of views) expect(view).toMatchObject({ setAside: [], waiting: [], equivocations: [] })
    }),
    { numRuns: 25 },
  )
})

test('entries in any order fold to one view', async () => {
  const relay = tinyRelay()
  const asha = device('Asha')
  const ben = device('Ben')
  const place = await openCare(asha)
  await openCare(ben)
  const { document, volume } = must(
    await asha.documents.create(place, 'card', (draft) => void (draft['text'] = 'I like tea')),
  )
  await relay.send(asha)
  await relay.deliver(ben)
  for (let n = 0; n < 3; n++)
    for (const one of [asha, ben]) {
      must(
        await one.documents.change(place, document, (draft) =>
          setText(draft, 'text', `${String(draft['text'])} ${n}`),
        ),
      )
      must(await one.documents.fact(place, { type: 'message', data: { n } }))
      if (n === 1) for (const each of [asha, ben]) await relay.send(each).then(() => relay.deliver(each))
    }
  for (const one of [asha, ben]) await relay.send(one)
  for (const one of [asha, ben]) await relay.deliver(one)
  const entries = relay.entriesByVolume.get(volume) ?? []
  const whole = asha.documents.view(place.chapter)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(entries, { minLength: entries.length }),
      fc.boolean(),
      async (shuffled, oneByOne) => {
        const carol = device('Carol')
        await openCare(carol)
        if (oneByOne)
          for (const [i, entry] of shuffled.entries())
            must(await carol.documents.receive(volume, i + 1, [entry]))
        else must(await carol.documents.receive(volume, 1, shuffled))
        const view = carol.documents.view(place.chapter)
        expect(view?.rows).toEqual(whole?.rows)
        const bare = (one: ChapterView | undefined) => one?.facts.map(({ number: _, ...fact }) => fact)
        expect(bare(view)).toEqual(bare(whole))
        expect(view).toMatchObject({ setAside: [], waiting: [], equivocations: [] })
      },
    ),
    { numRuns: 40 },
  )
})
