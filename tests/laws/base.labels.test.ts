import { expect, test } from 'vitest'
import { bytesToHex, labelled, labels, type Label } from '../../src/base/index.ts'

/** A byte string made for one purpose is never one made for another, whatever the messages are. */

const all = Object.values(labels) as readonly Label[]
const prefixes = all.map((label) => bytesToHex(labelled(label, new Uint8Array())))

test('no two purposes have one label', () => {
  expect(all.length).toBeGreaterThan(20)
  expect(new Set(all).size).toBe(all.length)
})

test('A11: no labelled beginning is the beginning of another', () => {
  const clashes = prefixes.flatMap((one, i) =>
    prefixes.filter((other, j) => i !== j && other.startsWith(one)),
  )
  expect(clashes).toEqual([])
})

test('labels are plain words: no zero byte could end one early', () => {
  for (const label of all) expect(label).toMatch(/^[a-z][a-z ]*[a-z]$/)
})
