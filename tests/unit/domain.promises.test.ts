import { expect, test } from 'vitest'
import {
  parseConsent,
  parseSigning,
  parseTrialOffer,
  parseTrialWord,
  pointsFrom,
  promiseChanges,
  promiseLanguages,
  shippedPromises,
  standingConsent,
  wordsOfPromise,
} from '../../src/domain/index.ts'

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/)

test('29: the promise that comes with the app says each point in every language, and in Easy Read shortly', () => {
  for (const text of shippedPromises) {
    expect(new Set(text.points.map(({ id }) => id)).size).toBe(text.points.length)
    for (const { words } of text.points) {
      for (const language of promiseLanguages) expect(words[language].length).toBeGreaterThan(10)
      for (const sentence of sentencesOf(words.easy))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15)
    }
  }
})

test('what changed is told point by point, and nothing where nothing did', () => {
  const [one, two] = shippedPromises
  if (!one || !two) throw new Error('There are two versions')
  expect(promiseChanges(one, one, 'en')).toBe(undefined)
  const back = promiseChanges(two, one, 'cy')
  expect(back?.gone.map(({ id }) => id)).toEqual(['ways', 'speak-up'])
  expect(wordsOfPromise(one, 'en')).not.toBe(wordsOfPromise(two, 'en'))
})

test('the points of a team’s own text keep their ids where they stay, move or are put otherwise', () => {
  const one = pointsFrom(['Tea first.', 'No shoes.'], [])
  expect(one.map(({ id }) => id)).toEqual(['p1', 'p2'])
  const moved = pointsFrom(['No shoes.', 'Tea first.', 'Be on time.'], one)
  expect(moved.map(({ id }) => id)).toEqual(['p2', 'p1', 'p3'])
  const other = pointsFrom(['Tea, then talk.', 'No shoes.'], one)
  expect(other.map(({ id }) => id)).toEqual(['p1', 'p2'])
})

test('what other phones send is read leniently, and never as a yes or a signature that it is not', () => {
  expect(parseSigning({ text: 'kith-support', how: { kind: 'thumb' } })).toBe(undefined)
  expect(parseSigning({ text: 'kith-support', how: { kind: 'name', name: 'Anne' }, new: 1 })).toMatchObject({
    version: 1,
    points: [],
  })
  expect(parseConsent({ answer: 'of course' })?.answer).toBe('not-now')
  expect(parseTrialWord({ trial: 'x', answer: 'maybe' })?.answer).toBe('unsure')
  expect(parseTrialOffer({ sessions: [] })).toBe(undefined)
})

test('20: somebody’s own word stands, whatever is written down for them later', () => {
  const consent = parseConsent({ answer: 'no' })
  if (!consent) throw new Error('It can be read')
  const own = { consent, isOwn: true, isWithdrawn: false }
  const other = { consent, isOwn: false, isWithdrawn: false }
  expect(standingConsent([other, own])).toEqual({ now: own, beside: other })
  expect(standingConsent([own, other])).toEqual({ now: own, beside: undefined })
  expect(standingConsent([{ ...other, isWithdrawn: true }, other])).toEqual({ now: other, beside: undefined })
  expect(standingConsent([])).toEqual({ now: undefined, beside: undefined })
})
