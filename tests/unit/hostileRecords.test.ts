import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Look } from '../../src/app/look.ts'
import { selectGoals } from '../../src/app/select/goals.ts'
import { observationViews } from '../../src/app/select/observations.ts'
import { trendViews } from '../../src/app/select/trends.ts'
import { selectLast, selectMonths, selectWritten } from '../../src/app/select/written.ts'
import { parseGoal, parseGoalWord, parseNote, parseNoticed } from '../../src/domain/index.ts'

/** What Mallory's phone says in the circles of a team whose Holder is Maureen. */

const now = Date.UTC(2026, 10, 22, 12)
const person = (id: string) => [id, { id, name: id, relation: '', standing: 'member', keys: [] }] as const
const circleOf = (purpose: string) => ({
  ...{ id: purpose, purpose, name: '', closings: [] },
  members: ['maureen', 'mallory', 'priya'],
})

function lookOn(factsByCircle: Readonly<Record<string, readonly object[]>>, rows: object = {}): Look {
  const circles = Object.keys(factsByCircle).map(circleOf)
  const state = {
    holder: 'maureen',
    personById: new Map([person('maureen'), person('mallory'), person('priya')]),
    deviceById: new Map(['maureen', 'mallory', 'priya'].map((id) => [`${id}-phone`, { person: id }])),
    circleById: new Map(circles.map((circle) => [circle.id, circle])),
    nominations: [],
  }
  const viewById = new Map(
    Object.entries(factsByCircle).map(([id, facts]) => [id, [{ chapter: id, rows, facts }]]),
  )
  const look = { state, me: 'maureen', now, timeZone: 'UTC', connected: true, stuck: false, circles }
  return { ...look, mediaItem: () => ({}), chaptersOf: (id: string) => viewById.get(id) } as unknown as Look
}
const fact = (who: string, type: string, id: string, data: object, at = now) => ({
  ...{ type, id, entry: id, corrects: null, device: `${who}-phone`, at, number: 1, volume: 'v', data },
})
const drink = (data: object) => ({ what: 'drink', amount: 200, date: '2026-11-21', ...data })
const given = (look: Look) => ({ look }) as never

test('F5: whoever notices ten thousand things, each in the place of twenty others, holds nobody up', () => {
  const all = Array.from({ length: 10_000 }, (_, n) => {
    const replaces = Array.from({ length: 20 }, (__, m) => `${(n + m * 7 + 1) % 10_000}`)
    return fact('mallory', 'noticed', `${n}`, { ...drink({}), replaces })
  })
  const hers = fact('priya', 'noticed', 'hers', {
    what: 'pain',
    amount: 3,
    place: 'face',
    date: '2026-11-22',
  })
  const look = lookOn({ care: [...all, hers] })
  expect(selectWritten(look, '2026-11').map(({ id }) => id)).toEqual(['hers'])
  expect(selectLast(look).get('pain')?.id).toBe('hers')
  expect(trendViews.body(given(look), null).pains).toHaveLength(1)
  const skin = { what: 'skin', kind: 'red', place: 'face', date: '2026-11-21' }
  const marks = Array.from({ length: 10_000 }, (_, n) =>
    fact('mallory', 'noticed', `${n}`, { ...skin, mark: n % 2 ? '0' : '', state: 'worse' }),
  )
  const body = trendViews.body(given(lookOn({ care: marks })), null)
  expect(body.marks.length).toBeLessThanOrEqual(200)
  expect(Math.max(...body.marks.map(({ later }) => later.length))).toBeLessThanOrEqual(30)
  const words = Array.from({ length: 10_000 }, (_, n) =>
    fact('mallory', 'goal-word', `${n}`, { goal: 'g', how: 'nearer', text: 'x', date: '2026-11-21' }),
  )
  expect(selectGoals(lookOn({ care: words })).goals).toEqual([])
})

test('C1: nobody puts right, takes back or hides what somebody else said', () => {
  const hers = fact('priya', 'note', 'hers', { date: '2026-11-21', text: 'She ate well.' })
  const bad = [
    fact('mallory', 'note', 'b1', { date: '2026-11-21', text: 'No', replaces: ['hers'] }),
    fact('mallory', 'note', 'b2', { date: '2026-11-21', replaces: ['hers'], gone: true }),
    fact('nobody', 'note', 'b3', { date: '2026-11-21', text: 'Who?' }),
  ]
  for (const facts of [
    [hers, ...bad],
    [...bad, hers],
  ])
    expect(
      selectWritten(lookOn({ care: facts }), '2026-11')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['b1', 'hers'])
})

test('C2: what is about care is shown of no circle that volunteers or neighbours read, but for the Holder’s own diary', () => {
  const said = (who: string) => [fact(who, 'note', who, { date: '2026-11-21', text: 'x' })]
  for (const circle of ['schedule', 'money']) {
    expect(selectWritten(lookOn({ [circle]: said('mallory') }), '2026-11')).toEqual([])
    expect(selectWritten(lookOn({ [circle]: said('maureen') }), '2026-11')).toEqual([])
  }
  expect(selectWritten(lookOn({ news: said('mallory') }), '2026-11')).toEqual([])
  expect(selectWritten(lookOn({ news: said('maureen') }), '2026-11')).toHaveLength(1)
})

test('a day thirty years off stands on the day it was written, and nothing stands in days to come', () => {
  const facts = [
    fact('mallory', 'note', 'far', { date: '1901-01-01', text: 'x' }),
    fact('mallory', 'note', 'ahead', { date: '2099-01-01', text: 'x' }, Date.UTC(2099, 0, 1)),
    fact('mallory', 'note', 'odd', { date: '2026-11-21', text: 'x' }, 9e15),
  ]
  const look = lookOn({ care: facts })
  expect(selectMonths(look)).toEqual(['2026-11'])
  expect(selectWritten(look, '2026-11').map(({ id }) => id)).toEqual(['far'])
})

test('a goal that somebody else wrote in is shown as it was begun', () => {
  const author = (who: string) => ({ device: `${who}-phone`, at: now })
  const row = (authors: readonly string[]) => ({
    ...{ document: 'g', type: 'goal', data: { title: 'Not hers' }, begun: { title: 'The canal' }, unsent: 0 },
    ...{ first: author('maureen'), last: author('maureen'), authors: authors.map((who) => `${who}-phone`) },
    ...{ history: [], isCopied: false },
  })
  const titleOf = (authors: readonly string[]) =>
    selectGoals(lookOn({ care: [] }, { g: row(authors) })).goals.map(({ title }) => title)
  expect(titleOf(['maureen'])).toEqual(['Not hers'])
  expect(titleOf(['maureen', 'mallory'])).toEqual(['The canal'])
  expect(titleOf(['maureen', 'nobody'])).toEqual(['The canal'])
})

test('F3: values of every wrong type are nothing, or a thing with bounds, and never an error', () => {
  const names = [
    'date',
    'time',
    'text',
    'media',
    'tiles',
    'source',
    'from',
    'replaces',
    'gone',
    'what',
    'amount',
    'kind',
    'place',
    'mark',
    'state',
    'goal',
    'how',
    'title',
    'know',
    'picture',
    'steps',
    'over',
  ] as const
  const hostile = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(
      fc.anything({ withBigInt: false }),
      fc.constantFrom(
        'drink',
        'skin',
        '2026-11-21',
        'nearer',
        'red',
        'x'.repeat(100_000),
        '__proto__',
        -1,
        1e12,
        NaN,
      ),
    ),
  )
  fc.assert(
    fc.property(hostile, (data) => {
      const note = parseNote(data as never)
      const noticed = parseNoticed(data as never)
      expect((note?.text ?? '').length).toBeLessThanOrEqual(32_000)
      expect(noticed?.amount ?? 0).toBeLessThanOrEqual(500_000)
      expect(Object.keys(parseGoal(data as never)?.steps ?? {}).length).toBeLessThanOrEqual(40)
      parseGoalWord(data as never)
      const look = lookOn({
        care: [fact('mallory', 'note', 'n', data), fact('mallory', 'noticed', 'm', data)],
      })
      observationViews.timelineMonth(given(look), { month: '2026-11', picture: '', circleId: '' })
      trendViews.body(given(look), null)
    }),
  )
})
