import { expect, it } from 'vitest'
import { glassFacts, glassStandsMs, selectGlass, type GlassFact } from '../../src/domain/index.ts'

const now = 1_790_000_000_000
const fact = (id: string, type: string, author: string, at: number, data: object): GlassFact =>
  ({ id, type, author, at, data }) as GlassFact
const set = { set: 's', turn: 1, people: ['anne', 'bev'], cards: [], hasWords: true }
const sealed = fact('f', glassFacts.sealed, 'maureen', 1, {
  ...set,
  nonce: new Uint8Array(24),
  sealed: new Uint8Array(40),
})

it('91, C6: no date keeps an asking open for longer than it stands, and nobody’s no but hers stops it', () => {
  const standing = (at: number, ...more: readonly GlassFact[]) =>
    selectGlass(
      [sealed, fact('a', glassFacts.ask, 'anne', at, { set: 's', reason: 'x' }), ...more],
      'maureen',
      now,
    ).asked[0]?.standing
  expect(standing(now)).toBe('waiting')
  expect(standing(now, fact('n', glassFacts.no, 'bev', now, { ask: 'a' }))).toBe('waiting')
  expect(standing(now, fact('n', glassFacts.no, 'maureen', now, { ask: 'a' }))).toBe('stopped')
  expect(standing(now - glassStandsMs - 1)).toBe('over')
  expect(standing(now + 10 * 366 * 86_400_000)).toBe('over')
  expect(standing(now, fact('e', glassFacts.ended, 'maureen', now, { set: 's' }))).toBe('over')
  expect(standing(now, fact('e', glassFacts.ended, 'bev', now, { set: 's' }))).toBe('waiting')
})
