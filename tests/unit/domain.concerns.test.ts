import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Plain } from '../../src/base/index.ts'
import {
  concernFacts,
  concernFields,
  concernWaits,
  parseConcern,
  parseConcernCopy,
  parseConcernLetIn,
  parseConcernMore,
  parseConcernWait,
  selectConcerns,
  toldLaterUntil,
  valuesOf,
  type ConcernFact,
} from '../../src/domain/index.ts'

const day = 86_400_000
const began: ConcernFact = {
  ...{ id: 'c', type: concernFacts.said, author: 'priya', to: ['osei'], at: 10 },
  data: { what: 'Her purse was empty', about: ['anne'] },
}
const people = ['priya', 'osei', 'bev', 'anne', 'stranger']
const person = fc.constantFrom(...people)

/** Further facts on one concern, by anybody who could say so, in and out of its group. */
const facts = fc
  .array(
    fc.record({
      author: person,
      to: fc.uniqueArray(person, { maxLength: 3 }),
      at: fc.integer({ min: 0, max: 20 }),
      kind: fc.constantFrom('more', 'let-in', 'wait', 'copy'),
      person,
      field: fc.constantFrom(...concernFields.slice(0, 3)),
      value: fc.string({ maxLength: 5 }),
      replaces: fc.array(fc.constantFrom('f0', 'f1', 'f2', 'f3'), { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ kind, author, to, at, ...said }, i): ConcernFact => {
      const fact = { id: `f${i}`, author, to, at }
      const more = {
        concern: 'c',
        values: [{ field: said.field, value: said.value }],
        replaces: said.replaces,
      }
      switch (kind) {
        case 'more':
          return { ...fact, type: concernFacts.more, data: more }
        case 'let-in':
          return {
            ...fact,
            type: concernFacts.letIn,
            data: { concern: 'c', person: said.person, why: 'asked' },
          }
        case 'wait':
          return { ...fact, type: concernFacts.wait, data: { concern: 'c' } }
        default: {
          const copy = { concern: 'c', fact: `x${said.replaces.length}`, author: said.person, at, data: more }
          return { ...fact, type: concernFacts.copy, data: { ...copy, type: concernFacts.more } }
        }
      }
    }),
  )

it('90: whatever order facts come in, everybody sees the same', () => {
  fc.assert(
    fc.property(facts, fc.integer(), (all, seed) => {
      const shuffled = [began, ...all].sort((a, b) => ((a.id + seed < b.id + seed ? 1 : -1) * seed) % 7 || -1)
      const seen = (them: readonly ConcernFact[]) =>
        selectConcerns(them, 'osei').map((one) => ({
          ...one,
          group: [...one.group].sort(),
          letIn: one.letIn,
          fields: concernFields.map((field) => valuesOf(one, field)),
        }))
      expect(seen(shuffled)).toEqual(seen([began, ...all]))
    }),
  )
})

it('90: who is not in it changes nothing: neither a word, nor who reads it, nor when the Holder is told', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const outside = all.filter(({ author }) => author !== 'priya' && author !== 'osei')
      const [one] = selectConcerns([began, ...outside], 'osei')
      expect(one?.group).toEqual(['priya', 'osei'])
      expect(one?.more).toEqual([])
      expect(one?.waits).toEqual([])
    }),
  )
})

it('90: what nobody replaced stands, and nothing that was written is lost', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const [one] = selectConcerns([began, ...all], 'osei')
      if (!one) throw new Error('it began')
      for (const field of concernFields) {
        const { now, before } = valuesOf(one, field)
        const said = one.more.filter(({ values }) => values.some((value) => value.field === field))
        expect([...now, ...before].map(({ factId }) => factId).sort()).toEqual(
          said.map(({ id }) => id).sort(),
        )
        expect(now.length > 0).toBe(said.length > 0)
      }
    }),
  )
})

it('90: the Holder is told later only while a second person agreed, and no false date hides it for ever', () => {
  const wait = (author: string, at: number): ConcernFact => ({
    ...{ id: `w${author}${at}`, type: concernFacts.wait, author, to: ['priya'], at },
    data: { concern: 'c' },
  })
  const until = (now: number, ...waits: readonly ConcernFact[]) => {
    const [one] = selectConcerns([began, ...waits], 'osei')
    return one && toldLaterUntil(one, now)
  }
  expect(until(20)).toBe(10 + concernWaits.first)
  expect(until(20, wait('priya', 12))).toBe(10 + concernWaits.first)
  expect(until(20, wait('osei', 12))).toBe(12 + concernWaits.each)
  expect(until(20, wait('stranger', 12))).toBe(10 + concernWaits.first)
  expect(until(20, wait('osei', 5000 * day))).toBe(10 + concernWaits.first)
})

it('values of every wrong type are no concern, and break none', () => {
  const parsers = [parseConcern, parseConcernMore, parseConcernLetIn, parseConcernCopy, parseConcernWait]
  fc.assert(
    fc.property(fc.anything(), (data) => {
      for (const parse of parsers) parse(data as Plain)
      for (const type of Object.values(concernFacts))
        selectConcerns([began, { ...began, id: 'z', type, data: data as Plain }], 'osei')
    }),
  )
  expect(parseConcern({ what: '   ' })).toBeUndefined()
  expect(parseConcern({ what: 'x', about: 7, safe: 'maybe' } as Plain)).toMatchObject({ about: [], safe: '' })
})

it('a flood of one who is in it is read once, and keeps nobody waiting', () => {
  const flood = Array.from({ length: 10_000 }, (_, i): ConcernFact => ({
    ...{ id: `m${i}`, type: concernFacts.more, author: 'osei', to: ['priya'], at: i },
    data: { concern: 'c', values: [{ field: 'saw', value: `${i}` }], replaces: [`m${i - 1}`] },
  }))
  const [one] = selectConcerns([began, ...flood], 'osei')
  expect(one?.what).toBe('Her purse was empty')
  expect(one && valuesOf(one, 'saw').now.map(({ value }) => value)).toEqual(['9999'])
})

/** Bev was let in, and `own` is not hers to read. */
const letIn = (
  author: string,
  to: readonly string[],
  at: number,
  about = ['anne'],
): readonly ConcernFact[] => [
  {
    ...{ id: `copy ${author}`, type: concernFacts.copy, author, to: ['bev'], at },
    data: {
      ...{ concern: 'c', fact: 'c', author: 'priya', at: 10, type: concernFacts.said },
      data: { what: author === 'priya' || author === 'osei' ? 'Her purse was empty' : 'All is well', about },
    },
  },
  {
    ...{ id: `in ${author}`, type: concernFacts.letIn, author, to: [...to, 'bev'], at },
    data: { concern: 'c', person: 'bev', why: 'asked' },
  },
]
const wordOf = (author: string, to: readonly string[], id = `word ${author}`): ConcernFact => ({
  ...{ id, type: concernFacts.more, author, to, at: 30 },
  data: { concern: 'c', values: [{ field: 'saw', value: id }], replaces: [] },
})

it('90: two who know of one another let somebody in: it is one, in any order', () => {
  const facts = [
    ...letIn('priya', ['osei'], 20),
    ...letIn('osei', ['priya'], 21),
    wordOf('bev', ['osei', 'priya']),
  ]
  for (const all of [facts, facts.toReversed()]) {
    const found = selectConcerns(all, 'bev')
    expect(found.map(({ id, group }) => [id, [...group].sort()])).toEqual([['c', ['bev', 'osei', 'priya']]])
    expect(found[0]?.more).toHaveLength(1)
  }
})

it('90, C2: who says to let somebody into what they do not know stands apart, and reads no further word', () => {
  const theirs = [...letIn('priya', ['osei'], 20), wordOf('bev', ['osei', 'priya'])]
  for (const named of [[], ['priya', 'osei'], ['zoe']]) {
    const facts = [...theirs, ...letIn('mallory', named, 1, []), wordOf('mallory', ['bev'])]
    for (const all of [facts, facts.toReversed()]) {
      const found = selectConcerns(all, 'bev')
      expect(found).toHaveLength(2)
      expect(found.map(({ passedBy }) => passedBy)).toEqual(expect.arrayContaining([['mallory'], ['priya']]))
      expect(found.map(({ id }) => id).sort()).toEqual(['c.mallory', 'c.priya'])
      const real = found.find(({ group }) => !group.includes('mallory'))
      expect(real).toMatchObject({ began: 'c', what: 'Her purse was empty', passedBy: ['priya'] })
      expect([...(real?.group ?? [])].sort()).toEqual(['bev', 'osei', 'priya'])
      expect(real?.more.map(({ id }) => id)).toEqual(['word bev'])
    }
  }
})

it('90, C2: what was passed on twice names who passed it on first', () => {
  const passed = letIn('mallory', [], 1, []).map((fact) =>
    fact.type === concernFacts.copy ? { ...fact, data: { ...(fact.data as object), by: 'anne' } } : fact,
  )
  expect(selectConcerns(passed, 'bev')[0]?.passedBy).toEqual(['anne', 'mallory'])
})
