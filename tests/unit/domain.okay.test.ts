import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { okLimits, parseOkay, selectOkaysOf, type Okay, type Said } from '../../src/domain/index.ts'

type Word = Said<Okay>

/** Of two phones of hers, whose clocks differ; each takes back some that were said before. */
const words = fc
  .array(fc.record({ is: fc.boolean(), at: fc.nat(40), of: fc.array(fc.nat(20), { maxLength: 3 }) }), {
    maxLength: 20,
  })
  .map((all): readonly Word[] =>
    all.map(({ is, at, of }, n) => ({
      ...{ id: `w${n}`, by: 'maureen', at },
      said: { is, replaces: of.filter((one) => one < n).map((one) => `w${one}`) },
    })),
  )
const now = 30

describe('that she is all right', () => {
  it('folds to the same whatever order it comes in, and however often', () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (all, dice) => {
        const shuffled = [...all, ...all.slice(0, 3)]
          .map((one) => ({ one, key: dice.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(selectOkaysOf(shuffled, now)).toEqual(selectOkaysOf(all, now))
      }),
    )
  })

  it('stands until one that names it takes it back, also where its clock is behind; the newest is first', () => {
    fc.assert(
      fc.property(words, (all) => {
        const stands = selectOkaysOf(all, now)
        for (const one of all) {
          const isTaken = all.some(({ said }) => said.replaces.includes(one.id))
          expect(stands.includes(one)).toBe(one.said.is && !isTaken && one.at <= now)
        }
        expect(stands.map(({ at }) => at)).toEqual(stands.map(({ at }) => at).sort((a, b) => b - a))
      }),
    )
  })

  it('is read of anything that comes, and ten thousand of them are folded in one go', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const said = parseOkay(data as never)
        expect(said === undefined || said.replaces.length <= okLimits.replaces).toBe(true)
      }),
    )
    const replaces = Array.from({ length: okLimits.replaces }, (_, n) => `w${n}`)
    const all = Array.from({ length: 10_000 }, (_, n): Word => ({
      ...{ id: `w${n}`, by: 'maureen', at: n },
      said: { is: true, replaces },
    }))
    expect(selectOkaysOf(all, 10_000)).toHaveLength(10_000 - okLimits.replaces)
  })
})
