import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { parseCardVersion, selectHeads } from '../../src/domain/index.ts'
import { device, documentsReady, must, openCare, tinyRelay, type Cast } from '../helpers/documents.ts'

beforeAll(documentsReady)

type Deed = { readonly kind: 'write' | 'send' | 'deliver'; readonly who: number }
const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('write', 'write', 'send', 'deliver'),
  who: fc.nat(1),
})

/** What a safety-critical card says on that phone: the words of those that nobody replaces. */
const versionsOn = ({ documents }: Cast, chapter: string) =>
  Object.values(documents.view(chapter)?.rows ?? {}).flatMap((row) => {
    const version = parseCardVersion(row.data)
    return version ? [{ ...version, id: row.document }] : []
  })

test('however two phones take turns, what nobody has read is never replaced, and both come to the same words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 25 }), async (deeds) => {
      const relay = tinyRelay()
      const cast = ['Maureen', 'Priya'].map((name) => device(name))
      const places = await Promise.all(cast.map((one) => openCare(one)))
      /** Told by hand, as people would: what was written, and what its writer had before their eyes. */
      const written: string[] = []
      const readBefore = new Set<string>()
      for (const [n, { kind, who }] of deeds.entries()) {
        const [one, place] = [cast[who], places[who]]
        if (!one || !place) continue
        if (kind === 'send') await relay.send(one)
        if (kind === 'deliver') await relay.deliver(one)
        if (kind !== 'write') continue
        const heads = selectHeads(versionsOn(one, place.chapter))
        for (const { text } of heads) readBefore.add(text)
        written.push(`words ${n}`)
        const replaces = heads.map(({ id }) => id)
        const begin = (draft: Record<string, unknown>) =>
          void Object.assign(draft, { card: 'card', replaces, text: `words ${n}` })
        must(await one.documents.create(place, 'card-version', begin))
      }
      for (let round = 0; round < 2; round++) {
        for (const one of cast) await relay.send(one)
        for (const one of cast) await relay.deliver(one)
      }
      const said = cast.map((one, i) =>
        selectHeads(versionsOn(one, places[i]?.chapter ?? ''))
          .map(({ text }) => text)
          .sort(),
      )
      expect(said[1]).toEqual(said[0])
      expect(said[0]).toEqual(written.filter((words) => !readBefore.has(words)).sort())
    }),
    { numRuns: 40 },
  )
})

test('of any claims of what replaces what, something stays', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const versions = fc.tuple(
    ...ids.map((id) => fc.record({ id: fc.constant(id), replaces: fc.subarray([...ids, 'unknown']) })),
  )
  fc.assert(
    fc.property(versions, fc.shuffledSubarray(ids, { minLength: ids.length }), (all, order) => {
      const heads = selectHeads(all).map(({ id }) => id)
      expect(heads.length).toBeGreaterThan(0)
      expect(heads).toEqual(all.map(({ id }) => id).filter((id) => !isReplaced(all, id)))
      const shuffled = order.flatMap((id) => all.filter((one) => one.id === id))
      expect(
        selectHeads(shuffled)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...heads].sort())
    }),
  )
})

type Claim = { readonly id: string; readonly replaces: readonly string[] }

/** By the words of the rule: somebody says to replace it whom it does not replace itself, directly or by others. */
const isReplaced = (all: readonly Claim[], id: string): boolean =>
  all.some((other) => other.replaces.includes(id) && !reached(all, id).has(other.id))

function reached(all: readonly Claim[], id: string): ReadonlySet<string> {
  const found = new Set([id])
  for (const one of found)
    for (const to of all.find((claim) => claim.id === one)?.replaces ?? []) found.add(to)
  return found
}
