import type {
  AppRefusal,
  CommandName,
  Commands,
  InvitationCard,
  LockView,
  PeopleView,
  RecordItem,
  SavingState,
  SeeAsView,
  ShellView,
  ViewName,
  Views,
  VisitItem,
} from '../../../src/app/index.ts'
import { ok, refuse, type Result } from '../../../src/base/index.ts'
import type { Bridge } from '../../../src/ui/index.ts'
import { cast, circleOf, lookAs, type CastName, type Eyes } from './cast.ts'
import { happened } from './happened.ts'
import { at, cards, invitations, messagesByPurpose, records, visits } from './team.ts'

export const sceneNames = [
  'new',
  'empty',
  'full',
  'member',
  'volunteer',
  'here',
  'offline',
  'problem',
  'waiting',
  'locked',
  'locked-pin',
  'locked-wait',
  'locked-words',
  'with-pin',
  'offer-pin',
  'removed',
  'left',
  'dropped',
  'unreadable',
  'example',
  'linking',
  'linking-code',
  'arriving',
  'kit',
  'news',
  'slow',
  'refusing',
] as const
export type SceneName = (typeof sceneNames)[number]

const storage = { persisted: false, usedBytes: 4_200_000, quotaBytes: 2_100_000_000 }
export const stageLink = 'https://kith.example/join#4hXTCRyFtyRkV8u8MSKSyBcgnEbs8dyZ2WPZ4tMk8RDJxQ'

const stageDeviceLink = 'https://kith.example/device#4hXTCRyFtyRkV8u8MSKSyBcgnEbs8dyZ2WPZ4tMk8RDJxQ'

const invitationCard: InvitationCard = {
  holderName: 'Maureen Thwaite',
  inviterName: 'Maureen Thwaite',
  relation: 'my sister',
  ask: 'Anne love, will you keep an eye on the money side, and on me? You can say no.',
  purposes: ['everyone', 'schedule', 'money'],
  endsAt: at(6, 12),
}

const savingByScene: Partial<Record<SceneName, SavingState>> = {
  offline: {
    state: 'on-this-phone',
    unsent: 3,
    lastSentAt: at(0, 7, 40),
    problem: { kind: 'relay-away', nextTryAt: at(0, 8, 50) },
  },
  problem: {
    state: 'needs-attention',
    unsent: 12,
    lastSentAt: at(-1, 18, 5),
    problem: { kind: 'relay-full' },
  },
}

const lockByScene: Partial<Record<SceneName, LockView>> = {
  'with-pin': { kind: 'pin', after: 5, offer: false },
  'offer-pin': { kind: null, after: 5, offer: true },
}

const sent: SavingState = { state: 'sent', unsent: 0, lastSentAt: at(0, 8, 42), problem: null }

const meByScene: Partial<Record<SceneName, CastName>> = {
  member: 'priya',
  here: 'priya',
  volunteer: 'tariq',
  offline: 'priya',
}

/** A session that is only a picture of one: the views of a scene, and commands that change a little of them. */
export function createStage(scene: SceneName): Bridge {
  const eyes = lookAs(meByScene[scene] ?? 'maureen')
  const empty = scene === 'empty'
  let shell = shellOf(scene, eyes)
  const plan = visits(eyes)
  let now: VisitItem | null = empty ? null : plan.now
  if (scene === 'here') now = { ...plan.now, state: 'arrived', arrivedAt: at(0, 8, 40), saved: 'sending' }
  let mine: RecordItem | null = scene === 'here' ? draft(eyes) : null
  let said = messagesByPurpose(eyes)
  let people = peopleOf(scene, eyes)
  const watchers = new Set<() => void>()
  const turn = () => watchers.forEach((tell) => tell())

  const views: { readonly [V in ViewName]: (params: Views[V]['params']) => Views[V]['data'] } = {
    shell: () => shell,
    today: () => ({
      date: '2026-11-21',
      now,
      rest: empty ? [] : plan.rest,
      coming: empty ? [] : plan.coming,
      handovers: empty || !eyes.sees('care') ? [] : records(eyes).filter((one) => one.handover !== ''),
      news: empty || !eyes.sees('news') ? [] : (said.news ?? []),
    }),
    people: () => people,
    profile: () => ({
      holder: eyes.of('maureen'),
      cards: empty ? [] : cards(eyes),
      audiences: people.circles.map(({ circle, people: inIt }) => ({ circle, people: inIt })),
      canWrite: eyes.me === 'maureen',
    }),
    visit: ({ visitId }) => {
      const visit = [now, ...plan.rest, ...plan.coming].find((one) => one?.visitId === visitId)
      if (!visit) return null
      return {
        visit,
        mine: visit.visitId === now?.visitId ? mine : null,
        others: [],
        recordAudience: eyes.sees('care') ? eyes.audience('care') : null,
      }
    },
    records: () => ({ records: empty || !eyes.sees('care') ? [] : records(eyes), canSee: eyes.sees('care') }),
    talk: ({ circleId }) => {
      const rooms = people.circles.map((item) => ({
        audience: { circle: item.circle, people: item.people },
        last: empty ? null : (said[item.circle.purpose]?.at(-1) ?? null),
      }))
      const found = rooms.find((room) => room.audience.circle.circleId === circleId)
      const messages = found && !empty ? (said[found.audience.circle.purpose] ?? []) : []
      return { rooms, room: found ? { audience: found.audience, messages } : null }
    },
    seeAs: ({ personId }) => seeAs(eyes, personId),
    happened: ({ personId }) => happened(eyes, personId),
    devices: () => ({
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
              },
              {
                newsId: 'n2',
                kind: 'recovered' as const,
                who: eyes.of('bev'),
                by: eyes.of('bev'),
                at: at(-1, 18),
                deviceName: '',
              },
            ]
          : [],
    }),
    me: () => ({
      me: eyes.of(eyes.me),
      devices: [
        { deviceId: 'd1', isThis: true, addedAt: at(-40, 10), name: 'My phone', lastSeenAt: at(0, 9) },
        { deviceId: 'd2', isThis: false, addedAt: at(-12, 10), name: '', lastSeenAt: at(-3, 18) },
      ],
      onThisPhone: { documents: 46, facts: 310, entries: 512, unsent: savingByScene[scene]?.unsent ?? 0 },
      storage,
      relay: { address: 'wss://post.todmorden.coop', state: scene === 'offline' ? 'away' : 'connected' },
      setAside: scene === 'problem' ? [{ why: 'damaged', by: eyes.of('bev'), at: at(-2, 9) }] : [],
    }),
  }

  const setShell = (next: ShellView) => (shell = next)
  const commands: { [C in CommandName]?: (takes: Commands[C]['takes']) => Commands[C]['gives'] } = {
    startTeam: () => (setShell(shellOf('empty', lookAs('maureen'))), { teamId: 'team' }),
    lookAround: () => (setShell(shellOf('example', eyes)), { teamId: 'team' }),
    readInvitation: () => invitationCard,
    acceptInvitation: ({ name }) => (
      setShell({ phase: 'waiting', card: invitationCard, name, saving: sent }),
      null
    ),
    invite: () => ({ invitationId: 'invitation-open', link: stageLink }),
    lock: () => (setShell(shellOf('locked', eyes)), null),
    unlock: () => (setShell(shellOf('full', eyes)), null),
    arrive: () => ((now = now && { ...now, state: 'arrived', arrivedAt: at(0, 8, 58) }), null),
    tick: ({ tile, outcome }) => {
      mine ??= { ...draft(eyes), tiles: [], note: '' }
      const others = mine.tiles.filter((one) => one.tile !== tile)
      mine = { ...mine, tiles: outcome === null ? others : [...others, { tile, outcome }] }
      return null
    },
    writeNote: ({ note }) => ((mine = { ...(mine ?? draft(eyes)), note }), null),
    leaveVisit: ({ mood, handover }) => {
      mine = { ...(mine ?? draft(eyes)), mood, handover }
      now = now && { ...now, state: 'left', leftAt: at(0, 9, 57) }
      return null
    },
    say: ({ circleId, text }) => {
      const purpose =
        people.circles.find((one) => one.circle.circleId === circleId)?.circle.purpose ?? 'everyone'
      const one = {
        messageId: `m${text}`,
        by: eyes.of(eyes.me),
        at: at(0, 8, 45),
        text,
        saved: 'on-this-phone' as const,
      }
      said = { ...said, [purpose]: [...(said[purpose] ?? []), one] }
      return null
    },
    saveCard: () => ({ cardId: 'card-new' }),
    planVisit: () => ({ seriesId: 'aa09' }),
    makeKit: () => ({
      words: 'bid radar machine club gesture arch fold window quilt ocean melt tulip'.split(' '),
      link: 'https://kith.example/recover#2Tz9mWb4cPq8YvN3sKxJrHdLf7',
      name: eyes.of(eyes.me).name,
      madeAt: at(0, 9),
    }),
    checkKit: () => ({ good: true }),
    keepStorage: () => ({ persisted: true }),
    admit: ({ invitationId }) => (
      (people = {
        ...people,
        invitations: people.invitations.filter((one) => one.invitationId !== invitationId),
      }),
      null
    ),
    setCircles: ({ personId, circleIds }) => {
      people = {
        ...people,
        people: people.people.map((item) =>
          item.person.personId === personId
            ? {
                ...item,
                circles: people.circles
                  .map((one) => one.circle)
                  .filter((one) => one.purpose === 'everyone' || circleIds.includes(one.circleId)),
              }
            : item,
        ),
      }
      return null
    },
  }

  return {
    watch(view, params, onData) {
      if (scene === 'slow') return () => {}
      const tell = () => onData(structuredClone(views[view](params)))
      watchers.add(tell)
      tell()
      return () => void watchers.delete(tell)
    },
    async run(name, takes): Promise<Result<never, AppRefusal>> {
      if (scene === 'refusing') return refuse({ kind: 'disk-full' })
      const gives = (commands[name] as ((takes: unknown) => unknown) | undefined)?.(takes) ?? null
      turn()
      return ok(gives as never)
    },
  }
}

function shellOf(scene: SceneName, eyes: Eyes): ShellView {
  switch (scene) {
    case 'new':
      return { phase: 'new', storage }
    case 'refusing':
      return { phase: 'new', storage }
    case 'waiting':
      return { phase: 'waiting', card: invitationCard, name: 'Anne', saving: sent }
    case 'locked':
      return { phase: 'locked', name: '', needs: 'tap', waitUntil: null }
    case 'locked-pin':
      return { phase: 'locked', name: '', needs: 'pin', waitUntil: null }
    case 'locked-wait':
      return { phase: 'locked', name: '', needs: 'pin', waitUntil: at(0, 8, 46) }
    case 'locked-words':
      return { phase: 'locked', name: '', needs: 'passphrase', waitUntil: null }
    case 'removed':
    case 'left':
    case 'dropped':
      return {
        phase: 'removed',
        holderName: cast.maureen.name,
        left: scene === 'left',
        dropped: scene === 'dropped',
      }
    case 'arriving':
      return { phase: 'linking', name: cast.maureen.name, code: '402913', failed: false }
    case 'unreadable':
      return { phase: 'unreadable', why: 'vault-damaged' }
    default:
      return {
        phase: 'open',
        me: eyes.of(eyes.me),
        team: {
          teamId: 'team',
          holder: eyes.of('maureen'),
          iAmHolder: eyes.me === 'maureen',
          example: scene === 'example',
        },
        saving: savingByScene[scene] ?? sent,
        answersWaiting: scene === 'full' ? 1 : 0,
        setAside: 0,
        storage,
        lock: lockByScene[scene] ?? { kind: null, after: 5, offer: false },
      }
  }
}

function peopleOf(scene: SceneName, eyes: Eyes): PeopleView {
  const iAmHolder = eyes.me === 'maureen'
  if (scene === 'empty') {
    const alone = [eyes.of('maureen')]
    return {
      people: [
        { person: eyes.of('maureen'), circles: eyes.circlesOf('maureen'), joinedAt: at(0, 8), fromDays: [] },
      ],
      circles: eyes.circles.map((item) => ({ ...item, people: alone })),
      invitations: [],
      iAmHolder,
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
    })),
    circles: eyes.circles,
    invitations: iAmHolder ? invitations(stageLink) : [],
    iAmHolder,
  }
}

const draft = (eyes: Eyes): RecordItem => ({
  recordId: 'mine',
  visitId: 'aa01.2026-11-21',
  visitTitle: 'Morning visit',
  date: '2026-11-21',
  by: eyes.of(eyes.me),
  writtenAt: at(0, 8, 44),
  tiles: [
    { tile: 'breakfast', outcome: 'done' },
    { tile: 'shower', outcome: 'done' },
    { tile: 'walk', outcome: 'declined' },
  ],
  note: 'She slept well.',
  mood: null,
  handover: '',
  audience: eyes.audience('care'),
  saved: 'on-this-phone',
})

function seeAs(eyes: Eyes, personId: string): SeeAsView {
  const name = (Object.keys(cast) as CastName[]).find((one) => cast[one].personId === personId)
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
  }
}
