import { expect, test } from 'vitest'
import type { Plain } from '../../src/base/index.ts'
import {
  cardKindOf,
  cardKinds,
  parseCard,
  parseCardVersion,
  reviewMs,
  sectionIds,
  selectHeads,
  selectSheet,
} from '../../src/domain/index.ts'

const dayMs = 24 * 60 * 60_000

test('a card of an older app reads as it stood, and one of a newer app as far as it is known', () => {
  expect(parseCard({ starter: 'My mornings', text: 'Tea first.', removed: false })).toEqual({
    kind: '',
    starter: 'My mornings',
    removed: false,
    ...{ text: 'Tea first.', symbols: [], scales: {}, safe: [], media: [], helper: '', behalf: null },
  })
  const newer: Plain = {
    kind: 'from-next-year',
    starter: 'A smell I love',
    text: 'Bread.',
    scales: { help: 4, plan: 9, smell: 1 },
    symbols: [7],
    safe: ['knock', 'ring-twice', 7],
    behalf: { person: 'p', how: 'by-dream', words: '' },
  }
  expect(parseCard(newer)).toMatchObject({
    kind: '',
    text: 'Bread.',
    scales: { help: 4 },
    symbols: [],
    safe: ['knock'],
    behalf: null,
  })
  expect(parseCard({ scales: JSON.parse('{"__proto__": {"help": 2}}') as Plain })?.scales).toEqual({})
  expect(parseCardVersion([])).toBeUndefined()
  expect(parseCardVersion({ card: 'c', replaces: 'all of them', text: 'Nuts' })).toMatchObject({
    replaces: [],
    gone: false,
    text: 'Nuts',
  })
})

test('each section has cards, each card stands in a section, and what a life hangs on is asked about twice as often', () => {
  expect(new Set(cardKinds.map((kind) => kind.section))).toEqual(new Set(sectionIds))
  expect(new Set(cardKinds.map((kind) => kind.id)).size).toBe(cardKinds.length)
  for (const id of ['allergies', 'medicines', 'what-to-do']) expect(cardKindOf(id)?.critical).toBe(true)
  expect(reviewMs(cardKindOf('allergies')) / dayMs).toBe(182)
  expect(reviewMs(cardKindOf('hopes')) / dayMs).toBe(365)
  expect(reviewMs(undefined) / dayMs).toBe(365)
})

test('what nobody replaces is so; what two wrote at once are two; what replaces both is one again', () => {
  const [first, nuts, penicillin, both] = [
    { id: '1', replaces: [] },
    { id: '2', replaces: ['1'] },
    { id: '3', replaces: ['1'] },
    { id: '4', replaces: ['2', '3'] },
  ]
  expect(selectHeads([])).toEqual([])
  expect(selectHeads([first, nuts])).toEqual([nuts])
  expect(selectHeads([nuts, first, penicillin])).toEqual([nuts, penicillin])
  expect(selectHeads([both, nuts, first, penicillin])).toEqual([both])
  // A circle of claims takes nothing out of sight.
  const round = [
    { id: '5', replaces: ['6'] },
    { id: '6', replaces: ['7'] },
    { id: '7', replaces: ['5', '7'] },
  ]
  expect(selectHeads(round)).toEqual(round)
})

test('F5: however many versions claim to replace one another, each claim is read a few times and no more', () => {
  const many = 3000
  let reads = 0
  const version = (n: number, replaces: readonly string[]) => ({
    id: `${n}`,
    get replaces() {
      reads++
      return replaces
    },
  })
  const before = (n: number) => [1, 2, 3].map((by) => `${n - by}`)
  const chain = Array.from({ length: many }, (_, n) => version(n, before(n)))
  expect(selectHeads(chain)).toEqual([chain.at(-1)])
  const ring = Array.from({ length: many }, (_, n) => version(n, [`${(n + 1) % many}`]))
  expect(selectHeads(ring)).toHaveLength(many)
  expect(reads).toBeLessThanOrEqual(2 * many * 4)
})

test('a page takes what must be read first, and says how many do not fit', () => {
  const card = (kind: string, words: number) => ({
    kind: kind as never,
    starter: kind,
    text: 'word '.repeat(words),
    extraLines: 0,
  })
  const cards = [card('garden', 60), card('hopes', 60), card('allergies', 10), card('do', 20)]
  const kinds = (sheet: { readonly cards: readonly { readonly kind: string }[] }) =>
    sheet.cards.map((one) => one.kind)
  expect(selectSheet(cards, 'all', true)).toEqual({ cards, left: 0 })
  expect(kinds(selectSheet(cards, 'few', false))).toEqual(['do'])
  expect(kinds(selectSheet(cards, 'page', false))).toEqual(['garden', 'hopes', 'allergies', 'do'])
  const large = selectSheet(cards, 'page', true)
  expect(kinds(large)).toEqual(['garden', 'allergies', 'do'])
  expect(large.left).toBe(1)
})
