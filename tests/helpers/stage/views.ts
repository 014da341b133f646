import type {
  DevicesView,
  PeopleView,
  PersonView,
  RecordItem,
  SeeAsView,
  UnsentView,
} from '../../../src/app/index.ts'
import { cast, circleOf, type CastName, type Eyes } from './cast.ts'
import { stageDeviceLink, stageLink, type SceneName } from './scenes.ts'
import { cards } from './profile.ts'
import { invitations, messagesByPurpose } from './said.ts'
import { emptyRecord, at, records, visits } from './team.ts'

export const devices = (scene: SceneName, eyes: Eyes): DevicesView => ({
  devices: [
    { deviceId: 'd1', isThis: true, addedAt: at(-40, 10), name: 'My phone', lastSeenAt: at(0, 9) },
    {
      deviceId: 'd2',
      isThis: false,
      addedAt: at(-12, 10),
      name: 'Kitchen tablet',
      lastSeenAt: at(-3, 18),
    },
  ],
  linking:
    scene === 'linking' || scene === 'linking-code'
      ? { link: stageDeviceLink, endsAt: at(0, 10, 15), code: scene === 'linking' ? null : '402913' }
      : null,
  kit:
    scene === 'kit'
      ? { madeAt: at(-20, 10), places: [2, 7, 11], checkedAt: at(-3, 10) }
      : { madeAt: null, places: null, checkedAt: null },
  news:
    scene === 'news'
      ? [
          {
            newsId: 'n1',
            kind: 'added' as const,
            who: eyes.of(eyes.me),
            by: eyes.of(eyes.me),
            at: at(0, 8),
            deviceName: 'Kitchen tablet',
            otherId: null,
          },
          {
            newsId: 'n3',
            kind: 'copied' as const,
            who: eyes.of(eyes.me),
            by: eyes.of(eyes.me),
            at: at(0, 9),
            deviceName: '',
            otherId: 'd2',
          },
          {
            newsId: 'n2',
            kind: 'recovered' as const,
            who: eyes.of('bev'),
            by: eyes.of('bev'),
            at: at(-1, 18),
            deviceName: '',
            otherId: null,
          },
        ]
      : [],
})

export function peopleOf(scene: SceneName, eyes: Eyes): PeopleView {
  const iAmHolder = eyes.me === 'maureen'
  const mayAct = iAmHolder || scene === 'nominee'
  if (scene === 'empty') {
    const alone = [eyes.of('maureen')]
    return {
      people: [
        {
          person: eyes.of('maureen'),
          circles: eyes.circlesOf('maureen'),
          joinedAt: at(0, 8),
          fromDays: [],
          keyholderOf: [],
          canShare: false,
          canRemove: false,
        },
      ],
      circles: eyes.circles.map((item) => ({ ...item, people: alone })),
      invitations: [],
      iAmHolder,
      canInvite: iAmHolder,
    }
  }
  return {
    people: eyes.people.map((person) => ({
      person,
      circles: eyes.circlesOf(
        (Object.keys(cast) as CastName[]).find((name) => cast[name].personId === person.personId) ??
          'maureen',
      ),
      joinedAt: at(-30, 10),
      fromDays:
        person.personId === cast.anne.personId ? [{ circleId: 'circle-schedule', at: at(-12, 10) }] : [],
      keyholderOf: person.personId === cast.priya.personId ? ['circle-care'] : [],
      canShare: !person.isHolder && !person.isMe && mayAct,
      canRemove: !person.isHolder && !person.isMe && mayAct,
    })),
    circles: eyes.circles,
    invitations: mayAct ? invitations(eyes, stageLink, scene) : [],
    iAmHolder,
    canInvite: mayAct,
  }
}

export function personView(scene: SceneName, eyes: Eyes, personId: string): PersonView {
  const name = nameOf(personId)
  if (!name) return null
  const person = eyes.of(name)
  const isTheirs = eyes.me === 'maureen' && !person.isMe
  return {
    person,
    checks: name === 'anne' ? [{ by: eyes.of('maureen'), how: 'in-person', at: at(-12, 10) }] : [],
    words: person.isMe ? [] : 'grab kangaroo loan spring movie clip'.split(' '),
    devices: isTheirs
      ? [{ deviceId: 'd3', isThis: false, addedAt: at(-12, 10), name: '', lastSeenAt: at(-3, 18) }]
      : [],
    earlier:
      isTheirs && scene === 'again'
        ? [
            { person: eyes.of('anne'), standing: 'member', sameName: true },
            {
              person: { ...eyes.of('bev'), personId: 'x17', name: 'Bev Holt' },
              standing: 'left',
              sameName: false,
            },
          ]
        : [],
  }
}

const nameOf = (personId: string): CastName | undefined =>
  (Object.keys(cast) as CastName[]).find((one) => cast[one].personId === personId)

export const draft = (eyes: Eyes): RecordItem => ({
  recordId: 'mine',
  visitId: 'aa01.2026-11-21',
  visitTitle: 'Morning visit',
  date: '2026-11-21',
  by: eyes.of(eyes.me),
  writtenAt: at(0, 8, 44),
  tiles: [
    { tile: 'breakfast', outcome: 'done', why: null },
    { tile: 'shower', outcome: 'done', why: null },
    { tile: 'walk', outcome: 'declined', why: 'tired' },
  ],
  note: 'She slept well.',
  ...emptyRecord,
  begunAt: at(0, 8, 41),
  mood: null,
  handover: '',
  audience: eyes.audience('care'),
  saved: 'on-this-phone',
})

export function seeAs(eyes: Eyes, personId: string): SeeAsView {
  const name = nameOf(personId)
  if (!name) return null
  const sees = eyes.allCirclesOf(name)
  const has = (purpose: string) => sees.some((one) => one.purpose === purpose)
  return {
    person: eyes.of(name),
    circles: sees,
    notCircles: (['everyone', 'news', 'schedule', 'care', 'intimate', 'money'] as const)
      .filter((one) => !has(one))
      .map((one) => circleOf(one)),
    cards: cards(eyes).filter((one) => has(one.audience.circle.purpose)),
    visits: has('schedule') ? [visits(eyes).now, ...visits(eyes).rest] : [],
    records: has('care') ? records(eyes) : [],
    messages: has('schedule') ? (messagesByPurpose(eyes).schedule ?? []) : [],
    briefs: {},
  }
}

export const unsent = (scene: SceneName, eyes: Eyes): UnsentView =>
  scene === 'offline' || scene === 'problem'
    ? {
        items: [
          { unsentId: 'u1', kind: 'record', circle: eyes.audience('care').circle, at: at(0, 8, 30) },
          { unsentId: 'u2', kind: 'message', circle: eyes.audience('schedule').circle, at: at(0, 8, 10) },
        ],
        others: 1,
      }
    : { items: [], others: 0 }
