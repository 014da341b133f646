import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTask, parseTaskWord, selectTaskStates, type Said } from '../../src/domain/index.ts'

type Word = Said<{ task: string; is: boolean; replaces: readonly string[] }>

const people = ['anne', 'priya', 'tariq'] as const

/** Words of three people on two tasks, each taking the place of some that were said before it. */
const words = fc
  .array(
    fc.record({
      by: fc.constantFrom(...people),
      task: fc.constantFrom('bins', 'books'),
      is: fc.boolean(),
      of: fc.array(fc.nat(20), { maxLength: 3 }),
    }),
    { maxLength: 20 },
  )
  .map((all): readonly Word[] =>
    all.map(({ by, task, is, of }, at) => ({
      ...{ id: `w${at}`, by, at: (at * 7919) % 13 },
      said: { task, is, replaces: of.filter((n) => n < at).map((n) => `w${n}`) },
    })),
  )

const told = (all: readonly Word[]) => {
  const states = selectTaskStates({ done: all, taken: all, off: all })
  return JSON.stringify([...states].sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('words on what is to be done', () => {
  it('fold to the same whatever order they come in, and however often', () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (all, dice) => {
        const shuffled = [...all, ...all.slice(0, 3)]
          .map((one) => ({ one, key: dice.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(told(shuffled)).toBe(told(all))
      }),
    )
  })

  it('keep what nobody took the place of: somebody’s own word only they take back', () => {
    fc.assert(
      fc.property(words, (all) => {
        const states = selectTaskStates({ done: all, taken: all, off: [] })
        for (const one of all.filter(({ said }) => said.is)) {
          const over = all.filter(({ said }) => said.task === one.said.task && said.replaces.includes(one.id))
          const state = states.get(one.said.task)
          expect(state?.done.includes(one) ?? false).toBe(over.length === 0)
          expect(state?.taken.includes(one) ?? false).toBe(!over.some(({ by }) => by === one.by))
        }
      }),
    )
  })

  it('are read in a moment, ten thousand of them by one', () => {
    const all = Array.from({ length: 10_000 }, (_, n): Word => ({
      ...{ id: `w${n}`, by: 'mallory', at: n },
      said: { task: 'bins', is: true, replaces: [`w${n - 1}`] },
    }))
    expect(selectTaskStates({ done: all, taken: all, off: all }).get('bins')?.done).toHaveLength(1)
  })

  it('are no words where they are of no task, and odd fields take nothing else with them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const word = parseTaskWord(data as never)
        expect(word === undefined || typeof word.task === 'string').toBe(true)
        parseTask(data as never)
      }),
    )
    const odd = { title: 'Bins', picture: 'dragon', date: 'soon', time: 9, person: {}, from: [] }
    expect(parseTask(odd)).toEqual({
      title: 'Bins',
      picture: 'other',
      date: '',
      time: '',
      person: '',
      from: '',
    })
    expect(parseTask({ ...odd, title: ' ' })).toBeUndefined()
  })
})
