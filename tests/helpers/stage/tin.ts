import type { TinItem, TinView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

/** A tin that Anne counted: two pounds less than there should be. */
export function tinOf(scene: SceneName, eyes: Eyes): TinView {
  const audience = eyes.sees('money') ? eyes.audience('money') : null
  const holder = eyes.of('maureen')
  if (scene === 'empty' || !audience)
    return { isBegun: false, balance: 0, waiting: 0, items: [], counts: [], holder, audience }
  const one = (entryId: string, more: Partial<TinItem>): TinItem => ({
    ...{ entryId, by: eyes.of('anne'), at: at(-3, 10), kind: 'begun', date: '2026-11-16', what: '' },
    ...{ pence: 2000, before: 0, after: 2000, mayTakeBack: eyes.me === 'anne', saved: 'sent' },
    ...more,
  })
  const milk = { what: 'Milk and bread', pence: 460, before: 2500, after: 2040, date: '2026-11-19' }
  const count = {
    ...{ by: eyes.of('anne'), at: at(-1, 10), written: 2040, maySign: eyes.me !== 'anne' },
    saved: 'sent' as const,
  }
  return {
    ...{ isBegun: true, balance: 2040, waiting: 200, holder, audience },
    items: [
      one('t3', { kind: 'spent', by: eyes.of('priya'), mayTakeBack: false, ...milk }),
      one('t2', {
        ...{ kind: 'in', by: eyes.of('maureen'), date: '2026-11-17', what: 'From the bank', pence: 500 },
        ...{ before: 2000, after: 2500, mayTakeBack: eyes.me === 'maureen' },
      }),
      one('t1', {}),
    ],
    counts: [
      { ...count, countId: 'n2', date: '2026-11-20', pence: 1840, isLast: true, seenBy: [] },
      {
        ...{ ...count, countId: 'n1', date: '2026-11-17', pence: 2500, written: 2500, isLast: false },
        ...{ seenBy: [eyes.of('maureen')], maySign: false },
      },
    ],
  }
}
