import type {
  AppRefusal,
  CommandName,
  Commands,
  RecordItem,
  ShellView,
  ViewName,
  Views,
  VisitItem,
} from '../../../src/app/index.ts'
import { ok, refuse, type Result } from '../../../src/base/index.ts'
import type { Bridge } from '../../../src/ui/index.ts'
import { lookAs } from './cast.ts'
import { carer, doorCards, emergency } from './emergency.ts'
import { happened } from './happened.ts'
import { medicineChartOf, medicineDueOf, medicineOf, medicinesOf } from './medicine.ts'
import { hats } from './hats.ts'
import { helpers } from './helpers.ts'
import { memberViewsOf } from './members.ts'
import { draftsAt, painted } from './media.ts'
import { pause } from './pause.ts'
import { leaving } from './leaving.ts'
import { nominees } from './nominees.ts'
import { promisesOf } from './promises.ts'
import { trialsOf } from './trials.ts'
import { joinCardRead, joinCardsOf } from './joinCards.ts'
import { dayOrderOf, draftOf, journeysOf } from './rota.ts'
import { wishesOf } from './wishes.ts'
import { glassOf } from './glass.ts'
import { aloneOf } from './alone.ts'
import { wakeOf } from './wake.ts'
import { checksOf } from './checks.ts'
import { concernFormOf, concernOf, concernsOf } from './concerns.ts'
import { consentsOf } from './consents.ts'
import { achievementsOf, coinsOf, moneyOf, poolOf } from './money.ts'
import { tinOf } from './tin.ts'
import { decisionsOf } from './decisions.ts'
import { doorsOf } from './doors.ts'
import { opened } from './opened.ts'
import { papers } from './papers.ts'
import {
  invitationCard,
  meByScene,
  savingByScene,
  shellOf,
  stageLink,
  storage,
  type SceneName,
} from './scenes.ts'
import { cardHistory, profile } from './profile.ts'
import { goalsOf } from './goals.ts'
import { found, recordViewsOf } from './records.ts'
import { trustViewOf } from './trust.ts'
import { messagesByPurpose, pinsOf } from './said.ts'
import { callsView, letterOf } from './calls.ts'
import { digestOf } from './digest.ts'
import { directRoom, directTalks } from './direct.ts'
import { newsOne, newsToRead } from './news.ts'
import { at, records, visits } from './team.ts'
import { tasksOf } from './tasks.ts'
import { teamsOf } from './teams.ts'
import { doorDays, moreOfToday } from './today.ts'
import { plannedVisitOf, weekOf } from './week.ts'
import { lateVisits, toAgree, visitMore } from './visits.ts'
import { circlesOf, whoCanSee } from './circles.ts'
import { devices, draft, peopleOf, personView, seeAs, unsent } from './views.ts'

/** A session that is only a picture of one: the views of a scene, and commands that change a little of them. */
export function createStage(scene: SceneName): Bridge {
  const eyes = lookAs(meByScene[scene] ?? 'maureen')
  const empty = scene === 'empty'
  let shell = shellOf(scene, eyes)
  const noPlan = empty || !eyes.sees('schedule')
  const rests = scene === 'pause' || scene === 'ended'
  const resting = (visit: VisitItem): VisitItem => ({ ...visit, rests })
  const planned = visits(eyes)
  const plan = {
    now: resting(planned.now),
    rest: planned.rest.map(resting),
    over: planned.over,
    coming: planned.coming.map(resting),
  }
  let now: VisitItem | null = noPlan ? null : plan.now
  if (scene === 'here') now = { ...plan.now, state: 'arrived', arrivedAt: at(0, 8, 40), saved: 'sending' }
  if (now && scene === 'on-way') now = { ...now, onWay: [{ person: eyes.of('priya'), at: at(0, 8, 40) }] }
  if (now && scene === 'member') now = { ...now, iMaySetOut: true }
  let mine: RecordItem | null = scene === 'here' ? draft(eyes) : null
  let said = messagesByPurpose(eyes)
  let people = peopleOf(scene, eyes)
  const watchers = new Set<() => void>()
  const turn = () => watchers.forEach((tell) => tell())

  const views: { readonly [V in ViewName]: (params: Views[V]['params']) => Views[V]['data'] } = {
    shell: () => shell,
    addresses: () => ({}),
    today: () => ({
      date: '2026-11-21',
      now,
      rest: noPlan ? [] : plan.rest,
      over: noPlan ? [] : plan.over,
      coming: noPlan ? [] : plan.coming,
      handovers: empty || !eyes.sees('care') ? [] : records(eyes).filter((one) => one.handover !== ''),
      news: empty || !eyes.sees('news') ? [] : (said.news ?? []),
      ...moreOfToday(scene, eyes),
    }),
    task: ({ taskId }) => {
      const { open, done, today } = tasksOf(scene, eyes)
      return { task: [...open, ...done].find((one) => one.taskId === taskId) ?? null, today }
    },
    doorDay: () => ({ shown: eyes.me === 'maureen' ? scene === 'shared' : null }),
    people: () => people,
    teams: () => teamsOf(scene, shell),
    unsent: () => unsent(scene, eyes),
    draft: () => draftOf(scene, eyes),
    workLimits: () => ({ limits: { hours: 20, noLoneNights: true }, planners: [eyes.of('maureen')] }),
    journeys: () => journeysOf(scene, eyes),
    dayOrder: () => dayOrderOf(eyes),
    doors: () => doorsOf(scene, eyes),
    decisions: () => decisionsOf(scene, eyes),
    consents: () => consentsOf(scene, eyes),
    trials: () => trialsOf(scene, eyes),
    wishes: () => wishesOf(scene, eyes),
    concernForm: () => concernFormOf(eyes),
    concerns: () => concernsOf(scene, eyes),
    concern: () => concernOf(eyes),
    glass: () => glassOf(scene, eyes),
    alone: () => aloneOf(scene, eyes),
    wake: () => wakeOf(scene),
    checks: ({ personId }) => checksOf(eyes, personId),
    joinCards: () => joinCardsOf(scene, eyes),
    promises: () => promisesOf(scene, eyes),
    hats: () => hats(scene, eyes),
    leaving: () => leaving(scene, eyes),
    pause: () => pause(scene, eyes),
    person: ({ personId }) => personView(scene, eyes, personId),
    ...memberViewsOf(scene, eyes),
    profile: () => profile(scene, eyes),
    visit: ({ visitId }) => {
      const visit = [now, ...plan.over, ...plan.rest, ...plan.coming].find((one) => one?.visitId === visitId)
      if (!visit) return null
      return {
        visit,
        mine: visit.visitId === now?.visitId ? mine : null,
        others: [],
        recordAudience: eyes.sees('care') ? eyes.audience('care') : null,
        ...visitMore(scene, eyes, visit),
      }
    },
    toAgree: () => toAgree(eyes),
    lateVisits: () => lateVisits(scene, eyes),
    week: () => weekOf(scene, eyes),
    plannedVisit: ({ visitId }) => plannedVisitOf(eyes, visitId),
    ...recordViewsOf(scene, eyes),
    goals: () => goalsOf(scene, eyes),
    trust: () => trustViewOf(scene, eyes),
    records: () => ({ records: empty || !eyes.sees('care') ? [] : records(eyes), canSee: eyes.sees('care') }),
    talk: ({ circleId }) => {
      const rooms = people.circles.map((item) => ({
        audience: { circle: item.circle, people: item.people },
        last: empty ? null : (said[item.circle.purpose]?.at(-1) ?? null),
        fresh: !empty && item.circle.purpose === 'schedule' ? 3 : 0,
        answersMe: !empty && item.circle.purpose === 'schedule' ? 1 : 0,
      }))
      const found = rooms.find((room) => room.audience.circle.circleId === circleId)
      const messages = found && !empty ? (said[found.audience.circle.purpose] ?? []) : []
      const pins = found?.audience.circle.purpose === 'schedule' && !empty ? pinsOf(eyes) : []
      const room = found
        ? { audience: found.audience, messages, hasOlder: false, pins, care: eyes.audience('care') }
        : null
      return { rooms, room, saySeen: true, isQuiet: false }
    },
    calls: () => callsView(eyes, empty),
    cameFrom: () => ({
      all: [{ of: 'task-1', circleId: 'circle-schedule', messageId: 'message-2', by: eyes.of('maureen') }],
    }),
    unlisted: () => ({ names: empty ? [] : ['Mr Ellwood'] }),
    letter: () => letterOf(eyes),
    digest: () => digestOf(scene, eyes),
    directTalk: ({ personId }) => directRoom(eyes, personId),
    directTalks: () => ({ talks: empty ? [] : directTalks(eyes) }),
    importantNews: () => ({
      toRead: empty ? [] : newsToRead(scene, eyes),
      folded: scene === 'neighbour' ? [{ by: eyes.of('tariq'), count: 47, messageId: 'news-1' }] : [],
      audiences: people.circles.map((item) => ({ circle: item.circle, people: item.people })),
    }),
    newsOne: () => newsOne(eyes),
    tasks: () => tasksOf(scene, eyes),
    medicines: () => medicinesOf(scene, eyes),
    medicineChart: () => medicineChartOf(scene, eyes),
    medicineDue: () => medicineDueOf(scene, eyes),
    medicine: ({ medicineId }) => medicineOf(scene, eyes, medicineId),
    media: ({ place }) => ({ drafts: draftsAt(place) }),
    seeAs: ({ personId }) => seeAs(eyes, personId),
    happened: ({ personId }) => happened(eyes, personId),
    circles: () => circlesOf(scene, eyes),
    whoCanSee: () => whoCanSee(scene, eyes),
    nominees: () => nominees(scene, eyes),
    money: () => moneyOf(scene, eyes),
    coins: () => coinsOf(scene, eyes),
    achievements: () => achievementsOf(scene, eyes),
    pool: () => poolOf(scene, eyes),
    tin: () => tinOf(scene, eyes),
    helpers: () => helpers(scene, eyes),
    looks: () => null,
    opened: () => opened(scene, eyes),
    crew: () => ({
      canShow: eyes.sees('care'),
      shown: [],
      news:
        scene === 'crew-news' ? [{ shownId: 's1', by: eyes.of('priya'), at: at(0, 8), why: 'A fall' }] : [],
    }),
    carer: () => carer(scene, eyes),
    emergency: () => emergency(scene, eyes),
    papers: () => papers(scene, eyes),
    devices: () => devices(scene, eyes),
    me: () => ({
      me: eyes.of(eyes.me),
      devices: [
        { deviceId: 'd1', isThis: true, addedAt: at(-40, 10), name: 'My phone', lastSeenAt: at(0, 9) },
        { deviceId: 'd2', isThis: false, addedAt: at(-12, 10), name: '', lastSeenAt: at(-3, 18) },
      ],
      onThisPhone: { documents: 46, facts: 310, entries: 512, unsent: savingByScene[scene]?.unsent ?? 0 },
      storage,
      relay: { address: 'wss://post.todmorden.coop', state: scene === 'offline' ? 'away' : 'connected' },
      setAside:
        scene === 'problem'
          ? [{ why: 'cut-off', by: eyes.of('bev'), at: at(-2, 9), canKeep: eyes.me === 'maureen' }]
          : [],
    }),
  }

  const setShell = (next: ShellView) => (shell = next)
  const commands: { [C in CommandName]?: (takes: Commands[C]['takes']) => Commands[C]['gives'] } = {
    startTeam: () => (setShell(shellOf('empty', lookAs('maureen'))), { teamId: 'team' }),
    lookAround: () => (setShell(shellOf('example', eyes)), { teamId: 'team' }),
    readInvitation: () => invitationCard,
    readJoinCard: () => joinCardRead,
    readDoor: () => ({ questions: [] }),
    acceptInvitation: ({ name }) => (setShell({ ...shellOf('waiting', eyes), name } as ShellView), null),
    invite: () => ({ invitationId: 'invitation-open', link: stageLink }),
    lock: () => (setShell(shellOf('locked', eyes)), null),
    unlock: () => (setShell(shellOf('full', eyes)), null),
    arrive: () => ((now = now && { ...now, state: 'arrived', arrivedAt: at(0, 8, 58) }), null),
    tick: ({ tile, outcome, why = null }) => {
      mine ??= { ...draft(eyes), tiles: [], note: '' }
      const others = mine.tiles.filter((one) => one.tile !== tile)
      mine = { ...mine, tiles: outcome === null ? others : [...others, { tile, outcome, why }] }
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
        media: [],
        saved: 'on-this-phone' as const,
      }
      said = { ...said, [purpose]: [...(said[purpose] ?? []), one] }
      return null
    },
    showThumbnail: ({ mediaId }) => painted(mediaId),
    openMedia: ({ mediaId }) => painted(mediaId),
    find: () => found(eyes),
    saveCard: () => ({ cardId: 'card-new' }),
    readCardHistory: () => cardHistory(eyes),
    sayOk: () => null,
    addTask: () => ({ taskId: 'task-new' }),
    planVisit: () => ({ seriesId: 'aa09' }),
    printSheet: () => ({ code: '7KQ2M9XTR4HD' }),
    makeKit: () => ({
      words: 'bid radar machine club gesture arch fold window quilt ocean melt tulip'.split(' '),
      name: eyes.of(eyes.me).name,
      madeAt: at(0, 9),
    }),
    checkKit: () => ({ good: true }),
    askHelpers: ({ personIds, cards, needed }) => ({
      name: eyes.of(eyes.me).name,
      madeAt: at(0, 9),
      needed,
      total: personIds.length + cards,
      cards: Array.from({ length: cards }, (_, i) => ({
        index: personIds.length + i + 1,
        words:
          'bid radar machine club gesture arch fold window quilt ocean melt tulip brave cotton lamp'.split(
            ' ',
          ),
      })),
    }),
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
    doorCards: async () => (scene === 'choose' ? [{ rows: [], days: doorDays(scene) }] : doorCards(scene)),
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
