import type {
  ComerItem,
  FeelingSafeView,
  PlannedVisitView,
  VisitItem,
  WeekView,
} from '../../../src/app/index.ts'
import { addDays } from '../../../src/domain/index.ts'
import { cards as cardsOf } from './profile.ts'
import type { CastName, Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at, dateOf, parts, visit } from './team.ts'

const comer = (eyes: Eyes, name: CastName, state: ComerItem['state'], isPlanned = true): ComerItem => ({
  ...{ person: eyes.of(name), state, isPlanned, isOfBefore: false },
})

const twinsOfWeek = ['aa10', 'aa11'].map((series, n) => ({
  ...{ ...parts.tea, series, title: 'Library' },
  ...{ start: n === 0 ? '10:00' : '11:30', minutes: 60, who: 'tariq' as const },
}))

const draftOfWeek = {
  ...{ ...parts.tea, series: 'aa09', title: 'Crochet with Tariq' },
  ...{ start: '16:30', minutes: 60, who: 'tariq' as const },
}

/** The week from Monday 16 November: Saturday is today. */
function visitsOf(eyes: Eyes): readonly VisitItem[] {
  const morning = [-5, -4, -3, -2, -1, 0, 1].map((day) =>
    visit(
      eyes,
      day,
      parts.morning,
      day < 0 ? { state: 'left', arrivedAt: at(day, 9), leftAt: at(day, 10) } : {},
    ),
  )
  const night = { ...parts.morning, series: 'aa07', title: 'The night', start: '22:00', minutes: 540 }
  return [
    ...morning,
    visit(eyes, 0, parts.garden, { people: [comer(eyes, 'anne', 'coming')] }),
    visit(eyes, 0, parts.tea, {
      ...{ isContested: true, gaps: 0 },
      people: [comer(eyes, 'tariq', 'offered', false), comer(eyes, 'bev', 'offered', false)],
    }),
    visit(eyes, 1, parts.walk, {
      ...{ needed: 2, second: 'shadow', gaps: 1, place: 'The canal at Gauxholme', type: 'company' },
      people: [comer(eyes, 'tariq', 'coming'), comer(eyes, 'bev', 'maybe', false)],
    }),
    visit(eyes, 1, parts.tea, { people: [comer(eyes, 'priya', 'cant', false)] }),
    visit(eyes, -2, parts.shop, {
      cancelled: { by: eyes.of('maureen'), at: at(-3, 18), notice: 990 },
      ...{ gaps: 0, people: [comer(eyes, 'bev', 'planned')] },
    }),
    visit(eyes, -1, parts.garden, { changedTwice: true }),
    visit(eyes, 1, { ...parts.garden, series: 'aa08', title: 'Choir' }, { suggestedBy: eyes.of('tariq') }),
    ...(eyes.me === 'maureen' ? [visit(eyes, 1, draftOfWeek, { isDraft: true, type: 'company' })] : []),
    ...twinsOfWeek.map((part) => visit(eyes, 1, part, { type: 'company' })),
    visit(
      eyes,
      1,
      { ...parts.garden, series: 'aa12', title: 'Swimming' },
      { people: [{ ...comer(eyes, eyes.me === 'priya' ? 'priya' : 'tariq', 'maybe'), isOfBefore: true }] },
    ),
    visit(eyes, 1, night, { ...{ type: 'sleep-in', lasts: 540 } }),
  ].sort((a, b) => a.startsAt - b.startsAt)
}

export function weekOf(scene: SceneName, eyes: Eyes): WeekView {
  const from = dateOf(-5)
  const visits = scene === 'empty' ? [] : visitsOf(eyes)
  return {
    ...{ from, today: dateOf(0) },
    days: [0, 1, 2, 3, 4, 5, 6].map((n) => {
      const date = addDays(from, n)
      return { date, visits: visits.filter((one) => one.date === date) }
    }),
    gaps: scene === 'empty' ? 0 : 2,
    asked: eyes.me === 'maureen' ? [] : visits.filter((one) => one.gaps > 0).slice(-1),
    changed: [],
    clashes: visits
      .filter((one) => one.title === 'The night' && eyes.me !== 'anne')
      .map((night) => ({
        ...{
          kind: 'rest',
          person: eyes.of('priya'),
          first: night,
          next: night,
          minutes: 120,
          way: null,
          most: 0,
        },
      })),
    iPlan: eyes.me === 'maureen',
    audience: eyes.sees('schedule') ? eyes.audience('schedule') : null,
    holder: eyes.of('maureen'),
  }
}

export function plannedVisitOf(eyes: Eyes, visitId: string): PlannedVisitView {
  const found = visitsOf(eyes).find((one) => one.visitId === visitId)
  if (!found) return null
  const { title, weekdays, start, minutes, tiles, type, place, needed, second } = found
  const own = found.people.find((one) => one.person.isMe)?.state
  return {
    visit: found,
    seriesId: visitId.split('.')[0] ?? '',
    plan: {
      ...{
        title,
        weekdays,
        start,
        minutes,
        tiles,
        type,
        place,
        needed,
        second,
        from: '2026-09-07',
        until: '',
      },
      ...{ repeat: 'week', interval: 1, nth: 1, otherIds: [] },
      personId: found.person?.personId ?? null,
    },
    changes: found.changedTwice
      ? [
          {
            changeId: 'c1',
            by: eyes.of('maureen'),
            at: at(-1, 8),
            otherwise: { start: '15:00' },
            people: null,
          },
          {
            changeId: 'c2',
            by: eyes.of('anne'),
            at: at(-1, 9),
            otherwise: { cancelled: true },
            people: null,
          },
        ]
      : found.cancelled
        ? [
            {
              ...{ changeId: 'c3', by: eyes.of('maureen'), at: at(-3, 18), people: null },
              otherwise: { cancelled: true, why: 'I have the dentist.' },
            },
          ]
        : [],
    mine: own === 'coming' || own === 'offered' ? 'coming' : own === 'cant' ? 'cant' : 'open',
    iPlan: eyes.me === 'maureen',
    people: eyes.audience('schedule').people.filter((one) => !one.isHolder),
    asked:
      eyes.me === 'maureen' && found.gaps > 0
        ? [
            { person: eyes.of('anne'), state: 'cant', opens: at(0, 8) },
            { person: eyes.of('bev'), state: 'asked', opens: at(0, 8) },
            { person: eyes.of('priya'), state: 'later', opens: at(0, 12) },
          ]
        : [],
    iAmAsked: eyes.me === 'anne' && found.gaps > 0,
    safe: safeAt(eyes, found),
    care: eyes.sees('care') ? eyes.audience('care') : null,
    twins: twinsOf(eyes, found),
    draft: found.isDraft
      ? { itemId: visitId.split('.')[0] ?? '', after: '', seenBy: [eyes.of('anne')] }
      : null,
    saved: found.saved,
  }
}

/** Of two that go on from one: the one that is looked at, and the other. */
function twinsOf(eyes: Eyes, found: VisitItem): NonNullable<PlannedVisitView>['twins'] {
  if (found.title !== 'Library') return []
  return twinsOfWeek.map((part, n) => ({
    ...{ seriesId: part.series, by: eyes.of(n === 0 ? 'maureen' : 'anne'), people: [eyes.of('tariq')] },
    plan: {
      ...{ title: part.title, weekdays: [7], start: part.start, minutes: 60, from: dateOf(1), until: '' },
      ...{ tiles: [], type: 'company', place: '', needed: 1, second: '' },
      ...{ repeat: 'week', interval: 1, nth: 1, otherIds: [], personId: null },
    },
  }))
}

function safeAt(eyes: Eyes, { people }: VisitItem): FeelingSafeView {
  const cards = cardsOf(eyes).filter((one) => one.kind === 'wishes')
  const coming = people.map((one) => one.person)
  return {
    wishes: cards.flatMap((one) => one.sayings.flatMap((saying) => saying.safe)),
    ...{ cards, noPhoto: cards.length > 0 ? coming.slice(-1) : [], newHere: coming.slice(0, 1) },
    wantsTwo: cards.length > 0 && people.length === 1,
  }
}
