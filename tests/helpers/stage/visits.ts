import type { ToAgreeItem, VisitItem, VisitView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

type More = Pick<NonNullable<VisitView>, 'came'>

/** What a visit has beside its plan and its record. */
export const visitMore = (_scene: SceneName, eyes: Eyes, visit: VisitItem): More => ({
  came:
    visit.arrivedAt === null
      ? []
      : [
          {
            person: eyes.of('priya'),
            arrivedAt: visit.arrivedAt,
            leftAt: visit.leftAt,
            minutes: visit.leftAt && Math.round((visit.leftAt - visit.arrivedAt) / 60_000),
            ...{ how: 'tap', toldBy: null, agreed: visit.leftAt ? 'one' : 'none', iSaid: null },
            said: visit.leftAt
              ? [
                  {
                    by: eyes.of(eyes.me === 'maureen' ? 'priya' : 'maureen'),
                    says: 'agreed',
                    words: '',
                    at: at(0, 11),
                  },
                ]
              : [],
            iAgreeAs: eyes.me === 'maureen' ? 'holder' : eyes.me === 'priya' ? 'came' : null,
          },
        ],
})

export const toAgree = (eyes: Eyes): readonly ToAgreeItem[] =>
  eyes.me === 'maureen'
    ? [{ visitId: 'aa01.2026-11-20', title: 'Morning visit', date: '2026-11-20', person: eyes.of('priya') }]
    : []
