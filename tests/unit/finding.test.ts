import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords, wordsNear } from '../../src/app/finding.ts'
import { fairly } from '../../src/app/look.ts'
import { commentsOf } from '../../src/app/select/besideRecords.ts'
import { trendViews } from '../../src/app/select/trends.ts'
import { hasTerms, nearWords, plainWords, termsOf, withoutAsking, wordsIn } from '../../src/domain/index.ts'
import { lookOfFacts, now, type Said } from '../helpers/lookOfFacts.ts'

const rest = async () => {}
const fact = (device: string, type: string, id: string, data: object, at = now): Said => ({
  ...{ device, type, id, at },
  data: data as Said['data'],
})
const find = async (facts: readonly Said[], typed: string) =>
  (
    await findWords(
      lookOfFacts('maureen', ['maureen', 'priya', 'mallory'], { care: [facts] }),
      termsOf(typed),
      rest,
    )
  ).map(({ id }) => id)

test('every word of a text is found by itself and by how it begins, in any script', () => {
  const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (words) => {
      const plain = plainWords(words.join(' '))
      for (const word of wordsIn(plain)) {
        expect(hasTerms(plain, termsOf(word))).toBe(true)
        const [first = ''] = [...new Intl.Segmenter('en').segment(word)].map(({ segment }) => segment)
        expect(hasTerms(plain, termsOf(first))).toBe(true)
      }
    }),
  )
})

test('typed otherwise than it was written', async () => {
  const all = [
    fact('priya', 'note', 'stairs', { text: 'Her knee hurt on the CAFÉ stairs.' }),
    fact('priya', 'note', 'urdu', { text: 'آج وہ خوش تھیں۔' }),
    fact('priya', 'note', 'right', { text: 'She said \u202eolleh\u202c to 🙂👩‍🦽 today' }),
    fact('priya', 'note', 'han', { text: '她今天很高兴' }),
    fact('priya', 'note', 'welsh', { text: 'Tŷ ni, a’r ŵyl' }),
  ]
  expect(await find(all, 'cafe')).toEqual(['stairs'])
  expect(await find(all, 'café STAI')).toEqual(['stairs'])
  expect(await find(all, 'nee')).toEqual([])
  expect(await find(all, 'خوش')).toEqual(['urdu'])
  expect(await find(all, '🙂')).toEqual(['right'])
  expect(await find(all, 'olleh')).toEqual(['right'])
  expect(await find(all, '高兴')).toEqual(['han'])
  expect(await find(all, 'ty wyl')).toEqual(['welsh'])
  // Nothing that is typed is a pattern.
  for (const odd of ['.*', '[', '\\', '%']) expect(termsOf(odd), odd).toEqual([])
  for (const odd of ['(a+)+$', 'knee|hip', '"knee" OR', '__proto__', 'constructor'])
    expect(await find(all, odd), odd).toEqual([])
  expect(withoutAsking(termsOf('When did she last go OUT?'))).toEqual(['go', 'out'])
  expect(withoutAsking(termsOf('when was it'))).toEqual([])
  expect(termsOf('… !! \u202e')).toEqual([])
  expect(termsOf('a b c d e f g h i j k l m n o p')).toHaveLength(12)
})

test('F5: what is long, odd or ten thousand times there holds nobody up and hides nobody else', async () => {
  const flood = Array.from({ length: 10_000 }, (_, n) =>
    fact('mallory', 'note', `m${n}`, { text: `knee ${'(a'.repeat(50)} ${n}` }, now + n),
  )
  const odd = [null, 7, 'knee', [], { text: 7 }, { text: ['knee'] }, { text: 'knee '.repeat(100_000) }]
  const bad = odd.map((data, n) => fact('mallory', 'note', `odd${n}`, data as object))
  const hers = fact('priya', 'note', 'hers', { text: 'Her knee is better.' }, now - 1)
  const found = await find([...flood, ...bad, hers], 'knee')
  expect(found).toHaveLength(10_001)
  const of = found.map((id) => ({ id, by: id === 'hers' ? 'priya' : 'mallory' }))
  expect(fairly(of, 400, ({ by }) => by)).toHaveLength(400)
  expect(fairly(of, 400, ({ by }) => by)).toContainEqual({ id: 'hers', by: 'priya' })
  const look = lookOfFacts('maureen', ['maureen', 'mallory'], { care: [flood] })
  expect(wordsNear(look, termsOf(`kneee ${'x'.repeat(190)}`), [])).toEqual([])
  expect(wordsNear(look, ['kneee'], [])).toEqual(['knee'])
  expect(
    nearWords(
      'abcde',
      Array.from({ length: 1000 }, (_, n) => `abcd${String.fromCharCode(97 + (n % 26))}`),
    ),
  ).toHaveLength(5)
})

test('F5: of ten thousand comments or measures of one person everybody else’s are still read', () => {
  const comment = (by: string, n: number) =>
    fact(by, 'record-comment', `${by}${n}`, { record: 'r', text: `${by} ${n}`, replaces: [] }, now - n)
  const drink = (by: string, n: number, what = 'drink') =>
    fact(by, 'noticed', `${by}${n}${what}`, { what, amount: 200, date: '2026-11-21', place: 'face' }, now - n)
  const mark = (by: string, n: number) =>
    fact(
      by,
      'noticed',
      `mark ${by}${n}`,
      { what: 'skin', kind: 'red', date: '2026-11-21', place: 'left-heel' },
      now - n,
    )
  const many = Array.from({ length: 10_000 }, (_, n) => n)
  const facts = [
    ...many.flatMap((n) => [comment('mallory', n), drink('mallory', n), mark('mallory', n)]),
    ...[comment('priya', 20_000), drink('priya', 20_000), mark('priya', 20_000)],
  ]
  const look = lookOfFacts('maureen', ['maureen', 'priya', 'mallory'], { care: [facts] })
  Object.assign(look.state, {
    nominations: [],
    circleById: new Map(look.circles.map((one) => [one.id, one])),
  })
  const said = commentsOf(look, ['r'])
  expect(said).toHaveLength(21)
  expect(said.map(({ text }) => text)).toContain('priya 20000')
  const trend = trendViews.trend({ look } as never, { what: 'drink', until: '' })
  const day = trend.days.find(({ date }) => date === '2026-11-21')
  expect(day?.said).toHaveLength(50)
  expect(day?.said.map(({ by }) => by.name)).toContain('priya')
  const { marks } = trendViews.body({ look } as never, null)
  expect(marks).toHaveLength(200)
  expect(marks.map(({ mark: one }) => one.by.name)).toContain('priya')
})
