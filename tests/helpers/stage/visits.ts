import type { LateView, ToAgreeItem, VisitItem, VisitView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at, parts, visit as visitAt } from './team.ts'

type More = Omit<NonNullable<VisitView>, 'visit' | 'mine' | 'others' | 'recordAudience'>

/** What a visit has beside its plan and its record. */
export const visitMore = (scene: SceneName, eyes: Eyes, visit: VisitItem): More => ({
  iCanArrive: visit.state === 'planned',
  safe: { wishes: [], cards: [], newHere: [], noPhoto: [], wantsTwo: false },
  // The one in the garden begins with a call.
  mustRing: visit.title === parts.garden.title && eyes.me !== 'maureen',
  late:
    visit.title === parts.garden.title ? [{ person: eyes.of('anne'), minutes: 15, at: at(0, 8, 50) }] : [],
  waits:
    visit.state === 'planned' && visit.visitId.endsWith('2026-11-21') && eyes.me === 'maureen'
      ? [{ person: eyes.of('priya'), heardAt: at(0, 8, 40), onWayAt: at(0, 8, 40) }]
      : [],
  came:
    visit.arrivedAt === null
      ? []
      : [
          {
            person: eyes.of('priya'),
            arrivedAt: visit.arrivedAt,
            leftAt: visit.leftAt,
            ...{ arrivedWall: '07:00', leftWall: visit.leftAt ? '07:30' : '' },
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
            isTime: scene !== 'here',
            iAgreeAs: eyes.me === 'maureen' ? 'holder' : eyes.me === 'priya' ? 'came' : null,
          },
        ],
})

export const toAgree = (eyes: Eyes): readonly ToAgreeItem[] =>
  eyes.me === 'maureen'
    ? [
        {
          visitId: 'aa01.2026-11-20',
          title: 'Morning visit',
          date: '2026-11-20',
          person: eyes.of('priya'),
          isTime: true,
        },
      ]
    : []

/** Looked at on its own page: elsewhere it would stand above every page. */
export const lateVisits = (scene: SceneName, eyes: Eyes): LateView => ({
  watch: { grace: 15, quietFrom: '22:00', quietUntil: '07:00' },
  iPlan: eyes.me === 'maureen',
  items:
    scene === 'late'
      ? [
          {
            ...{ person: eyes.of('priya'), heardAt: at(0, 8, 40), onWayAt: null, newsId: 'late', said: 0 },
            visit: visitAt(eyes, 0, parts.morning),
          },
        ]
      : [],
})
