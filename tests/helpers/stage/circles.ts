import type {
  CircleDetails,
  CircleRef,
  CirclesView,
  PersonRef,
  WhoCanSeeView,
} from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const bowls: CircleRef = {
  circleId: 'circle-bowls',
  purpose: 'own',
  name: 'Bowls',
  own: {
    about: 'Who plays with me on Friday',
    sign: 'activity',
    colour: 'schedule',
    only: null,
    ended: false,
  },
}

const onlySam = (who: PersonRef): CircleRef => ({
  circleId: 'circle-only',
  purpose: 'own',
  name: '',
  own: { about: '', sign: 'star', colour: 'own', only: [who], ended: false },
})

const chapel: CircleRef = {
  circleId: 'circle-chapel',
  purpose: 'own',
  name: 'Chapel',
  own: { about: 'Lifts on Sunday', sign: 'house', colour: 'everyone', only: null, ended: true },
}

/** Every kind of circle: of the team, her own, for single things, ended; somebody in one for a time. */
export function circlesOf(scene: SceneName, eyes: Eyes): CirclesView {
  const iAmHolder = eyes.me === 'maureen'
  const isEmpty = scene === 'empty'
  const detail = (
    circle: CircleRef,
    people: readonly PersonRef[],
    more: Partial<CircleDetails> = {},
  ): CircleDetails => ({
    circle,
    people: people.map((person, n) => ({
      person,
      since: at(-30 + n, 10),
      readsFrom: null,
      until: null,
      untilIsTeam: false,
      bringsOthers: circle.purpose === 'care' && person.personId === eyes.of('priya').personId,
      canTime: iAmHolder && !person.isHolder,
    })),
    others: eyes.people.filter((one) => !people.some((person) => person.personId === one.personId)),
    made: circle.purpose === 'own' ? { by: eyes.of('maureen'), at: at(-20, 11) } : null,
    endedAt: null,
    holds: isEmpty
      ? { cards: 0, visits: 0, records: 0, messages: 0 }
      : {
          cards: 2,
          visits: circle.purpose === 'schedule' ? 4 : 0,
          records: circle.purpose === 'care' ? 31 : 0,
          messages: 12,
        },
    canChange: iAmHolder,
    canTake: iAmHolder,
    canName: iAmHolder,
    canDescribe: iAmHolder && circle.purpose === 'own',
    ...more,
  })
  const ofTheTeam = eyes.circles.map((item) =>
    detail(item.circle, isEmpty ? [eyes.of('maureen')] : item.people),
  )
  if (isEmpty || !iAmHolder)
    return {
      iAmHolder,
      holder: eyes.of('maureen'),
      canMake: iAmHolder,
      circles: ofTheTeam,
      only: [],
      ended: [],
      news:
        scene === 'news' || eyes.me === 'maureen'
          ? []
          : [
              {
                newsId: 't1',
                who: eyes.of(eyes.me),
                circle: ofTheTeam[1]?.circle ?? bowls,
                at: at(0, 8),
                lasted: 3_600_000,
              },
            ],
    }
  const inBowls = detail(bowls, [eyes.of('maureen'), eyes.of('tariq'), eyes.of('bev')])
  return {
    iAmHolder,
    holder: eyes.of('maureen'),
    canMake: true,
    circles: [
      ...ofTheTeam,
      {
        ...inBowls,
        people: inBowls.people.map((one, n) =>
          n === 0 ? one : { ...one, readsFrom: one.since, until: n === 1 ? at(0, 14, 30) : at(9, 23, 59) },
        ),
      },
    ],
    only: [detail(onlySam(eyes.of('priya')), [eyes.of('maureen'), eyes.of('priya')], { canDescribe: false })],
    ended: [
      detail(chapel, [eyes.of('maureen'), eyes.of('anne')], {
        endedAt: at(-2, 9),
        canChange: false,
        canName: false,
        canDescribe: false,
      }),
    ],
    news:
      scene === 'news'
        ? [{ newsId: 't1', who: eyes.of('tariq'), circle: bowls, at: at(0, 8), lasted: 14 * 86_400_000 }]
        : [],
  }
}

export const whoCanSee = (scene: SceneName, eyes: Eyes): WhoCanSeeView => ({
  audiences: eyes.circles.map(({ circle, people }) => ({
    circle,
    people: scene === 'empty' ? [eyes.of('maureen')] : people,
  })),
  only: [],
  people: scene === 'empty' ? [] : eyes.people.filter((one) => !one.isMe && !one.isHolder),
  me: eyes.of(eyes.me),
  canChoose: eyes.me === 'maureen',
})
