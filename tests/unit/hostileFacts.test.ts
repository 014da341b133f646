import { expect, test } from 'vitest'
import { wordsOf } from '../../src/app/deliver.ts'
import type { Look } from '../../src/app/look.ts'
import { selectConsents } from '../../src/app/select/consents.ts'
import { selectDecisions } from '../../src/app/select/decisions.ts'
import { parseConsent, parseDecision, parseSigning, parseTrialOffer } from '../../src/domain/index.ts'
import { createDates } from '../../src/ui/words/dates.ts'
import { device, documentsReady, openCare } from '../helpers/documents.ts'

const person = (id: string) => [id, { id, name: id, relation: '', standing: 'member', keys: [] }] as const
const lookOn = (facts: readonly object[]): Look => {
  const circle = { id: 'care', purpose: 'care', name: '', members: ['maureen', 'mallory'] }
  const state = {
    holder: 'maureen',
    personById: new Map([person('maureen'), person('mallory')]),
    deviceById: new Map([['phone', { person: 'mallory' }]]),
    circleById: new Map([['care', circle]]),
  }
  const look = {
    state,
    me: 'maureen',
    now: 1_790_000_000_000,
    timeZone: 'UTC',
    connected: true,
    stuck: false,
  }
  return { ...look, circles: [circle], chaptersOf: () => [{ rows: {}, facts }] } as unknown as Look
}

test('F5: whoever says ten thousand things holds nobody up', () => {
  const said = (type: string, dataOf: (n: number) => object) =>
    Array.from({ length: 10_000 }, (_, n) => ({
      ...{ type, id: `${n}`, entry: `${n}`, corrects: null, device: 'phone', at: n, number: n, volume: 'v' },
      data: dataOf(n),
    }))
  const consents = said('consent', (n) => ({ purpose: 'own', words: `thing ${n}`, answer: 'yes' }))
  expect(selectConsents(lookOn(consents)).people[0]?.items).toHaveLength(10_000)
  const notes = said('decision-note', (n) => ({ person: 'maureen', decision: 'x', instead: `${n - 1}` }))
  expect(selectDecisions(lookOn(notes)).notes).toHaveLength(1)
})

test('C6: a day that is none is a day that nobody said, and no screen ends by it', () => {
  const day = 'not-a-day'
  expect(parseConsent({ until: day, review: '2026-02-31' })).toMatchObject({ until: '', review: '' })
  expect(parseDecision({ decision: 'x', day, review: day })).toMatchObject({ day: '', review: '' })
  expect(
    parseSigning({ text: 'x', how: { kind: 'mark', strokes: [[1, 1]] }, review: day })?.review ?? '',
  ).toBe('')
  expect(parseTrialOffer({ sessions: [{ date: day, start: 'never' }] })?.sessions).toEqual([
    { date: '', start: 'never' },
  ])
  const words = { time: () => '', todayAt: () => '', yesterdayAt: () => '', dayAt: () => '' }
  expect(createDates('en-GB', () => 0, words).longDate(day)).toBe('')
})

test('F11: a key that reaches a prototype or a promise is refused as what cannot be written, and not as what is not there', async () => {
  await documentsReady()
  const asha = device('Asha')
  const { documents } = asha
  const place = await openCare(asha)
  for (const key of ['then', 'toJSON', 'constructor', 'prototype', '__proto__']) {
    const data = JSON.parse(`{ "answers": { "${key}": "x" } }`)
    const said = [
      await documents.fact(place, { type: 'word', data }),
      // Automerge itself takes no `__proto__`.
      ...(key === '__proto__'
        ? []
        : [await documents.create(place, 'card', (draft) => void Object.assign(draft, data))]),
    ]
    for (const one of said) {
      if (one.ok) throw new Error(`${key} was written`)
      expect(wordsOf(one.refusal)).toEqual({ kind: 'not-an-answer' })
    }
  }
})
