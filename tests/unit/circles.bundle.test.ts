import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodePlain, type Bytes } from '../../src/base/index.ts'
import { bundleActs, openActBundle } from '../../src/circles/index.ts'

const someAct = fc.uint8Array({ minLength: 1, maxLength: 60_000 }).map((bytes) => new Uint8Array(bytes))

test('a bundle of acts is opened to the same acts in the same order, in letters that fit into an entry', () => {
  fc.assert(
    fc.property(fc.array(someAct, { maxLength: 40 }), (acts) => {
      const bundles = bundleActs(acts)
      expect(bundles.flatMap((bundle) => openActBundle(bundle) ?? [])).toEqual(acts)
      for (const bundle of bundles) expect(bundle.length).toBeLessThan(400 * 1024)
    }),
    { numRuns: 50 },
  )
})

test('ten thousand small acts are a few letters', () => {
  const acts = Array.from({ length: 10_000 }, () => new Uint8Array(200))
  expect(bundleActs(acts).length).toBeLessThan(10)
})

test('what is no bundle is none', () => {
  const bad: readonly Bytes[] = [
    new Uint8Array(0),
    new Uint8Array([1, 2, 3]),
    encodePlain({ acts: [] }),
    encodePlain(['act']),
    encodePlain([new Uint8Array(300 * 1024)]),
  ]
  for (const bytes of bad) expect(openActBundle(bytes)).toBeUndefined()
})
