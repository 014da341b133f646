import fc from 'fast-check'
import { expect, test } from 'vitest'
import { callViews } from '../../src/app/select/calls.ts'
import { newsViews } from '../../src/app/select/news.ts'
import { haveISaid, selectMessages } from '../../src/app/select/talk.ts'
import { selectPins } from '../../src/app/select/talkPins.ts'
import { talkIn } from '../../src/app/talkIndex.ts'
import type { Look } from '../../src/app/look.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { lookOfFacts, now, type Said } from '../helpers/lookOfFacts.ts'

const people = ['maureen', 'anne', 'mallory'] as const
const circle = 'care' as CircleId
const contact = {
  document: 'gp',
  type: 'contact',
  data: { name: 'Surgery', phones: { '01': true } },
  unsent: 0,
}
const rows = [{ ...contact, begun: contact.data, last: { device: 'anne', at: now } }] as never
const voice = {
  ...{ kind: 'voice', secret: new Uint8Array(32), hash: new Uint8Array(32), bytes: 9, at: now },
  ...{ type: 'audio/webm', seconds: 3, waveform: new Uint8Array(64) },
}

const given = (look: Look) => ({ look }) as never
const seen = (look: Look) => ({
  messages: selectMessages(look, circle),
  pins: selectPins(look, talkIn(look, circle)),
  news: newsViews.importantNews(given(look), null),
  one: newsViews.newsOne(given(look), { messageId: 'm0' }),
  calls: callViews.calls(given(look), null),
})

/** The first few are messages; the others speak of them. Moments are few, so that clocks are often the same. */
const ids = fc.constantFrom('m0', 'm1', 'm2', 'f3', 'f4', 'f5', 'f6')
const said: fc.Arbitrary<Pick<Said, 'type' | 'data'>> = fc.oneof(
  ids.map((message) => ({ type: 'talk-pin', data: { message } })),
  fc.array(ids, { maxLength: 3 }).map((pins) => ({ type: 'talk-pin-off', data: { pins } })),
  ids.map((message) => ({ type: 'message-back', data: { message } })),
  fc.tuple(ids, fc.array(ids)).map(([message, replaces]) => ({
    ...{ type: 'voice-words', data: { message, text: 'Hello', replaces } },
  })),
  fc
    .constantFrom('n', 'o')
    .map((id) => ({ type: 'message', data: { text: id, news: { id, asks: 'come' } } })),
  fc
    .tuple(ids, fc.constantFrom('seen', 'coming', 'cannot'), fc.array(ids))
    .map(([message, says, replaces]) => ({
      ...{ type: 'news-answer', data: { message, says, replaces } },
    })),
  fc.tuple(ids, fc.constantFrom(...people)).map(([message, person]) => ({
    ...{ type: 'news-told', data: { message, person } },
  })),
  ids.map((message) => ({ type: 'news-down', data: { messages: [message] } })),
  ids.map((message) => ({ type: 'message-became', data: { message, what: 'task', of: message } })),
  fc.constantFrom('yes', 'no').map((text) => ({ type: 'call-line', data: { contact: 'gp', text } })),
  fc
    .tuple(ids, fc.boolean())
    .map(([about, told]) => ({ type: 'call-told', data: { contact: 'gp', about, told } })),
  ids.map((about) => ({ type: 'call-line-off', data: { contact: 'gp', about } })),
  fc.constantFrom('phone', 'letter', 'none').map((way) => ({
    ...{ type: 'call-way', data: { contact: 'gp', way, circles: ['care'], address: way } },
  })),
  fc.boolean().map((rings) => ({ type: 'call-ringer', data: { contact: 'gp', rings } })),
)
const first: readonly Said[] = [
  {
    id: 'm0',
    type: 'message',
    device: 'anne',
    at: now - 9,
    data: { text: 'Come', news: { id: 'n', asks: 'come' } },
  },
  { id: 'm1', type: 'message', device: 'anne', at: now - 9, data: { text: '', media: [voice] } as never },
  { id: 'm2', type: 'message', device: 'maureen', at: now - 9, data: { text: 'Soup', quotes: 'm0' } },
]
const facts: fc.Arbitrary<readonly Said[]> = fc
  .array(fc.record({ what: said, device: fc.constantFrom(...people), at: fc.nat(3) }), { maxLength: 24 })
  .map((all) => [
    ...first,
    ...all.map(({ what, device, at }, n) => ({ ...what, id: `f${n}`, device, at: now - at })),
  ])

test('73, 74, 78: in any order, and in whatever month it came, pins, news and call lists are the same', () => {
  fc.assert(
    fc.property(
      facts.chain((all) =>
        fc.record({
          all: fc.constant(all),
          other: fc.shuffledSubarray([...all], { minLength: all.length }),
          cut: fc.nat(all.length),
        }),
      ),
      ({ all, other, cut }) => {
        const months = [other.slice(cut), other.slice(0, cut)]
        const shuffled = seen(lookOfFacts('maureen', people, { care: months }, rows))
        expect(shuffled).toEqual(seen(lookOfFacts('maureen', people, { care: [all] }, rows)))
      },
    ),
    { numRuns: 300 },
  )
})

const many = (n: number, one: (at: number) => Omit<Said, 'id' | 'at'>): readonly Said[] =>
  Array.from({ length: n }, (_, at) => ({ ...one(at), id: `x${at}`, at: now - n + at }))

test('F5: ten thousand of everything by one member leave room for what the others say', () => {
  const flood = [
    ...many(10_000, (n) => ({
      type: 'message',
      device: 'mallory',
      data: { text: `URGENT ${n}`, news: { id: `n${n}`, emergency: true } },
    })),
    ...many(10_000, (n) => ({ type: 'talk-pin', device: 'mallory', data: { message: `x${n}` } })),
    ...many(10_000, () => ({
      type: 'voice-words',
      device: 'mallory',
      data: { message: 'm1', text: 'Lies', replaces: ['w'] },
    })),
    ...many(10_000, () => ({
      type: 'call-line',
      device: 'mallory',
      data: { contact: 'gp', text: 'Buy now' },
    })),
    ...many(10_000, () => ({ type: 'news-down', device: 'mallory', data: { messages: ['m0'] } })),
  ].map((one, n) => ({ ...one, id: one.type === 'message' ? one.id : `y${n}` }))
  const annes: readonly Said[] = [
    {
      id: 'w',
      type: 'voice-words',
      device: 'anne',
      at: now - 5,
      data: { message: 'm1', text: 'The milk is off' },
    },
    { id: 'c', type: 'call-line', device: 'anne', at: now - 5, data: { contact: 'gp', text: 'New number' } },
    { id: 'p', type: 'talk-pin', device: 'anne', at: now - 5, data: { message: 'm0' } },
  ]
  const look = lookOfFacts('maureen', people, { care: [[...first, ...annes, ...flood]] }, rows)
  const view = seen(look)
  const by = (name: string) => view.news.toRead.filter((one) => one.by?.name === name).length
  expect([by('mallory'), by('anne')]).toEqual([3, 1])
  expect(view.news.folded).toMatchObject([{ by: { name: 'mallory' }, count: 99 }])
  expect(view.pins.map((pin) => pin.by?.name).sort()).toEqual(['anne', 'mallory', 'mallory', 'mallory'])
  const [surgery] = view.calls.calls
  expect(surgery?.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['New number', 'Come']))
  // Whoever speaks says what is said in it, whatever others put in its place.
  const spoken = selectMessages(look, circle, 20_000).find(({ messageId }) => messageId === 'm1')
  expect(spoken?.words.map(({ by: who, text }) => [who.name, text])).toEqual([
    ['anne', 'The milk is off'],
    ['mallory', 'Lies'],
  ])
  expect(haveISaid(look, circle)).toBe(true)
  // The Holder takes one down: it is on top of nobody's day.
  const down: Said = { id: 'd', type: 'news-down', device: 'maureen', at: now, data: { messages: ['m0'] } }
  const after = lookOfFacts('mallory', people, { care: [[...first, down]] }, rows)
  expect(newsViews.importantNews(given(after), null).toRead).toEqual([])
})

test('C1: what answers a message of another circle shows nothing of it', () => {
  const secret: Said = { id: 's', type: 'message', device: 'anne', at: now, data: { text: 'The bank card' } }
  const asks: Said = {
    id: 'q',
    type: 'message',
    device: 'mallory',
    at: now,
    data: { text: 'So?', quotes: 's' },
  }
  const pin: Said = { id: 'p', type: 'talk-pin', device: 'mallory', at: now, data: { message: 's' } }
  // Maureen reads both; what she sees in news would be seen by whoever looks over her shoulder there.
  const look = lookOfFacts('maureen', people, { money: [[secret]], news: [[asks, pin]] })
  const [answer] = selectMessages(look, 'news' as CircleId)
  expect(answer?.quotes).toMatchObject({ state: 'not-here', text: '', by: null })
  expect(selectPins(look, talkIn(look, 'news' as CircleId))).toEqual([])
})

test('C1: what was taken back in one circle, or pinned by who has left, is nowhere on lists, and no word of another counts', () => {
  const copy = (id: string): Said => ({
    ...{
      id,
      type: 'message',
      device: 'anne',
      at: now - 9,
      data: { text: 'The code is 1234', news: { id: 'n' } },
    },
  })
  const back: Said = { id: 'b', type: 'message-back', device: 'anne', at: now, data: { message: 'm0' } }
  const forged: Said = { ...back, device: 'mallory' }
  const way: Said = {
    ...{ id: 'w', type: 'call-way', device: 'maureen', at: now - 8 },
    data: { contact: 'gp', way: 'letter', circles: ['care', 'news'] },
  }
  const lies: Said = {
    ...way,
    id: 'x',
    device: 'mallory',
    at: now,
    data: { ...(way.data as object), circles: ['money'] },
  }
  const listed = (said: Said) => {
    const look = lookOfFacts(
      'maureen',
      people,
      { care: [[copy('m0'), said, way, lies]], news: [[copy('m9')]] },
      rows,
    )
    const { calls } = callViews.calls(given(look), null)
    const [first] = calls
    return [
      first?.way,
      first?.lines.map(({ text }) => text),
      newsViews.importantNews(given(look), null).toRead.length,
    ]
  }
  expect(listed(forged)).toEqual(['letter', ['The code is 1234'], 1])
  expect(listed(back)).toEqual(['letter', [], 0])

  // Three who have left pinned three each, later than anybody: those who are there have their place.
  const gone = ['x', 'y', 'z']
  const messages = Array.from({ length: 12 }, (_, n): Said => ({ ...copy(`p${n}`), data: { text: `${n}` } }))
  const pinBy = (device: string, message: string, at: number): Said => ({
    ...{ id: `${device}${message}`, type: 'talk-pin', device, at, data: { message } },
  })
  const pins = [
    ...gone.flatMap((one, n) => [0, 1, 2].map((m) => pinBy(one, `p${3 * n + m}`, now - m))),
    pinBy('anne', 'p11', now - 99),
  ]
  const look = lookOfFacts('maureen', [...people, ...gone], { care: [[...messages, ...pins]] })
  const state = {
    ...look.state,
    personById: new Map(
      [...look.state.personById].map(([id, one]) => [
        id,
        gone.includes(id) ? { ...one, standing: 'left' } : one,
      ]),
    ),
  }
  const up = selectPins({ ...look, state } as never, talkIn(look, circle))
  expect(up).toHaveLength(8)
  expect(up.map(({ messageId }) => messageId)).toContain('p11')
})
