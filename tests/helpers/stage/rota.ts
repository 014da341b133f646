import type { DayOrderView, DraftView, JourneysView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { visit, parts } from './team.ts'
import { weekOf } from './week.ts'

export function draftOf(scene: SceneName, eyes: Eyes): DraftView {
  if (eyes.me !== 'maureen') return null
  const visits = weekOf(scene, eyes).days.flatMap((day) => day.visits)
  return {
    lines: visits
      .filter((one) => one.isDraft)
      .map((one) => ({
        ...{ itemId: one.visitId.split('.')[0] ?? '', visit: one, isNew: true, isTwice: false },
        by: eyes.of('maureen'),
      })),
    waiting: scene === 'empty' ? [] : ['2026-11-30'],
    seenBy: [eyes.of('anne')],
  }
}

export function journeysOf(scene: SceneName, eyes: Eyes): JourneysView {
  if (!eyes.sees('schedule')) return null
  const told = { minutes: 20, metres: 3600, how: 'told', by: eyes.of('tariq'), times: 0 } as const
  const lived = { minutes: 12, metres: null, how: 'lived', by: null, times: 6 } as const
  const ways = [
    {
      from: '',
      to: 'The canal at Gauxholme',
      mine: told,
      miles: 1.6,
      minutes: [{ mode: 'bus', journey: told }],
    },
    { from: '', to: 'The library', mine: lived, miles: null, minutes: [] },
    { from: 'The canal at Gauxholme', to: 'The library', mine: null, miles: null, minutes: [] },
  ] as const
  return { ways: scene === 'empty' ? [] : ways, mode: 'bus', audience: eyes.audience('schedule') }
}

export function dayOrderOf(eyes: Eyes): DayOrderView {
  const stop = (part: Parameters<typeof visit>[2], start: string, place: string, isFixed = false) => ({
    ...{ visit: visit(eyes, 0, part, { place }), start, isFixed },
  })
  return {
    ...{ date: '2026-11-21', iPlan: eyes.me === 'maureen' },
    people: [
      {
        ...{ person: eyes.of('tariq'), isKnown: true, before: 60, after: 40 },
        stops: [
          stop(parts.morning, '09:00', '', true),
          stop(parts.garden, '13:00', ''),
          stop(parts.walk, '15:30', 'The canal at Gauxholme'),
        ],
      },
    ],
  }
}
