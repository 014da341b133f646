import { expect, it } from 'vitest'
import {
  joinWishes,
  noWishes,
  parseWishList,
  wishesFor,
  wishLimits,
  type Wish,
  type WishList,
} from '../../src/domain/index.ts'

const wish = (person: string, kind: Wish['kind'], at: number, why = ''): Wish => ({ person, kind, why, at })
const list = (wishes: readonly Wish[], readers: readonly string[] = [], readersAt = 0): WishList => ({
  wishes,
  readers,
  readersAt,
})

it('39: lists of two phones add up to the same, whichever is heard first and however often', () => {
  const one = list([wish('anne', 'gladly', 5), wish('bev', 'rather-not', 9, 'early')], ['priya'], 4)
  const other = list([wish('anne', '', 7), wish('bev', 'gladly', 9), wish('tariq', 'gladly', 1)], [], 6)
  const joined = joinWishes(one, other)
  expect(joinWishes(other, one)).toEqual(joined)
  expect(joinWishes(joinWishes(joined, one), other)).toEqual(joined)
  expect(joinWishes(noWishes, joined)).toEqual(joined)
  expect(joined.wishes.find(({ person }) => person === 'anne')?.kind).toBe('')
  expect(joined).toMatchObject({ readers: [], readersAt: 6 })
})

it('39: a reader is given neither what is about them nor what was taken back', () => {
  const all = list([wish('anne', 'gladly', 1), wish('bev', 'rather-not', 2), wish('priya', '', 3)])
  expect(wishesFor(all, 'bev').map(({ person }) => person)).toEqual(['anne'])
})

it('39: what another version wrote is read as far as it can be', () => {
  const read = parseWishList({ wishes: [{ person: 'anne', kind: 'maybe', more: 1 }], later: true })
  expect(read).toEqual(list([wish('anne', '', 0)]))
  expect(parseWishList('nonsense')).toBeUndefined()
  const many = Array.from({ length: wishLimits.wishes + 9 }, (_, at) => wish(`p${at}`, 'gladly', at))
  expect(joinWishes(list(many), noWishes).wishes).toHaveLength(wishLimits.wishes)
})
