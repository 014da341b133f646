import { afterEach, beforeEach, expect, it } from 'vitest'
import { bytesToHex, silentLog } from '../../src/base/index.ts'
import type { Views } from '../../src/app/index.ts'
import { addDays, aloneTimes } from '../../src/domain/index.ts'
import { pushKeyFrom } from '../../sync-server/push/pushKey.ts'
import { createWaker } from '../../sync-server/push/waker.ts'
import type { KeptTimer } from '../../sync-server/storage/storage.ts'
import { apart, sent, teamOf, together, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { pushPhone, startPushService } from '../helpers/pushPhone.ts'
import { must, startRelay, type RunningRelay } from '../helpers/relay.ts'

/** Timers that phones leave with a real relay, and what the others are told though the phone that left them is dead. */
let relay: RunningRelay
let team: Team
let ahead = 0
const clock = { now: () => Date.now() + ahead }
let service: Awaited<ReturnType<typeof startPushService>>
beforeEach(async () => {
  service = await startPushService()
  const waker = createWaker({
    ...{ key: pushKeyFrom(new Uint8Array(32).fill(7)), contact: 'mailto:it@care.example.org' },
    ...{ hosts: ['push.example.org'], post: service.post, now: clock.now, log: silentLog },
  })
  relay = await startRelay({ clock, waker, limits: { timerEveryMs: 20 } })
  team = await teamOf(relay, { Priya: ['schedule'], Sam: ['schedule'] }, clock)
})
afterEach(async () => {
  ahead = 0
  await team.close()
  await relay.stop()
  await service.stop()
})

const minute = 60_000
type Late = Views['lateVisits']['data']

/** A visit that begins tomorrow at ten, and is known to all. */
async function visitTomorrow(...names: readonly string[]): Promise<{ id: string; startsAt: number }> {
  const { device } = team.holder
  const day = addDays((await device.see('today', null)).date, 1)
  const [personId = null, ...otherIds] = await Promise.all(names.map((name) => team.personId(name)))
  const { seriesId } = await device.run('planVisit', {
    ...{ title: 'Walk', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '10:00', minutes: 60 },
    ...{ from: day, until: day, tiles: ['walk'], personId, otherIds, needed: names.length },
  })
  const visitId = `${seriesId}.${day}`
  let startsAt = 0
  for (const one of team.people) {
    const view = await one.device.until('visit', { visitId }, (seen) => seen !== null)
    startsAt = view?.visit.startsAt ?? 0
  }
  return { id: visitId, startsAt }
}

const kept = async (is: (all: readonly KeptTimer['due'][]) => boolean): Promise<readonly number[]> => {
  for (;;) {
    const dues = must(await relay.storage.timers()).map(({ due }) => due)
    if (is(dues)) return dues.sort((a, b) => a - b)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const count = (n: number) => (all: readonly number[]) => all.length === n

/** What a screen is told that looks once and waits, with nothing of its own to look again for. */
function watching(one: Somebody) {
  const told: string[][] = []
  const stop = one.device.session.watch('lateVisits', { minute: 0 }, (late: Late) =>
    told.push(late.items.map(({ person }) => person.name)),
  )
  const until = async (is: (names: readonly string[]) => boolean): Promise<void> => {
    while (!told.some(is)) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { told, until, stop }
}

it('43: a phone leaves a timer and dies; who plans is told, though nothing made their phone look', async () => {
  const { startsAt } = await visitTomorrow('Priya')
  // The phones of who plans and of who comes leave it; it is one.
  expect(await kept(count(1))).toEqual([startsAt + 16 * minute])
  const { line } = team.somebody('Priya')
  line.away(true)
  line.cut()
  const screen = watching(team.holder)
  const sams = watching(team.somebody('Sam'))
  ahead = startsAt - clock.now() + 17 * minute
  await screen.until((names) => names.join() === 'Priya')
  expect(await kept(count(0))).toEqual([])
  // Of who neither plans nor comes nobody asks anything.
  expect(sams.told.flat()).toEqual([])
  for (const one of [screen, sams]) one.stop()
}, 60_000)

it('43: an arrival takes it back and "I am late" moves it, whoever left it', async () => {
  const first = await visitTomorrow('Priya', 'Sam')
  const usual = first.startsAt + 16 * minute
  expect(await kept(count(2))).toEqual([usual, usual])
  const [priya, sam] = [team.somebody('Priya'), team.somebody('Sam')]
  await sam.device.run('sayLate', { visitId: first.id, minutes: 30 })
  expect(await kept((all) => all.some((due) => due > usual))).toEqual([usual, usual + 30 * minute])

  // Late without signal, the phone of who plans still has its own; once it is heard, all is as it was said.
  apart(priya)
  ahead = first.startsAt - clock.now() - minute
  await priya.device.run('arrive', { visitId: first.id })
  expect(await kept(count(2))).toEqual([usual, usual + 30 * minute])
  together(priya)
  await sent(priya)
  expect(await kept(count(1))).toEqual([usual + 30 * minute])
  const screen = watching(team.holder)
  await sam.device.run('arrive', { visitId: first.id })
  expect(await kept(count(0))).toEqual([])
  const { id: visitId } = first
  await team.holder.device.until('visit', { visitId }, (view) => view?.came.length === 2)
  screen.told.length = 0
  ahead += 2 * 60 * minute
  await team.holder.device.run('say', { circleId: await team.circleId('everyone'), text: 'Hello' })
  expect(screen.told.flat()).toEqual([])
  screen.stop()
}, 60_000)

it('92: who is alone leaves a timer; "I am all right" moves it, "not alone any more" takes it back', async () => {
  const [priya, sam] = [team.somebody('Priya'), team.somebody('Sam')]
  const until = clock.now() + 120 * minute
  await priya.device.run('startAlone', { until, every: 60, personIds: [await team.personId('Sam')] })
  const [first = 0] = await kept(count(1))
  ahead = 50 * minute
  await priya.device.run('sayFine', null)
  const [second = 0] = await kept((all) => (all[0] ?? 0) > first)
  expect(second - first >= 49 * minute).toBe(true)
  await sam.device.until('alone', null, ({ watched }) => watched[0]?.standing === 'on')

  // Her phone dies. His has no reason of its own to look: it is asleep until something comes.
  priya.line.away(true)
  priya.line.cut()
  ahead = second - Date.now() + minute
  const late = await sam.device.until('alone', null, ({ watched }) => watched[0]?.standing === 'late')
  expect(late.watched[0]?.person.name).toBe('Priya')
  expect(second >= (late.watched[0]?.due ?? 0) + aloneTimes.graceMs).toBe(true)
  await kept(count(0))

  together(priya)
  await priya.device.run('sayFine', null)
  await kept(count(1))
  await priya.device.run('endAlone', null)
  await kept(count(0))
}, 60_000)

let nth = 0
/** A phone whose browser may be woken, and is: its keys are in the test's hands. */
async function woken(one: Somebody) {
  const phone = pushPhone(`${one.name.toLowerCase()}-${(nth += 1)}`)
  const { address, point, auth } = phone
  await one.device.until('wake', null, ({ key }) => key !== null)
  await one.device.run('wakeMe', { address, point: bytesToHex(point), auth: bytesToHex(auth) })
  await one.device.until('wake', null, (view) => view.address === address)
  return phone
}
/** Whom each timer at the relay wakes. */
const wakesKept = async (is: (all: readonly (readonly string[])[]) => boolean): Promise<void> => {
  for (;;) {
    const marks = must(await relay.storage.timers())
    const all = await Promise.all(marks.map(async (mark) => must(await relay.storage.timer(mark))))
    if (is(all.map((one) => (one?.wakes ?? []).map(({ address }) => address)))) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const each = (n: number) => (all: readonly (readonly string[])[]) =>
  all.length > 0 && all.every((one) => one.length === n)

it('43: phones whose app is closed are woken: of who plans, and of nobody else; what comes opens there only', async () => {
  const [priya, sam] = [team.somebody('Priya'), team.somebody('Sam')]
  const { startsAt } = await visitTomorrow('Priya')
  await wakesKept(each(0))
  const phones = [await woken(team.holder), await woken(priya), await woken(sam)]
  await sent(team.holder)
  // Also one that was left before, by whichever phone.
  await wakesKept(each(1))
  for (const one of team.people) apart(one)
  ahead = startsAt - clock.now() + 17 * minute
  const [pushed] = await service.first()
  expect(pushed?.path.startsWith('/maureen-')).toBe(true)
  expect(phones.map((phone) => opens(() => phone.open(pushed?.body ?? Buffer.alloc(0))))).toEqual([
    'late',
    'nothing',
    'nothing',
  ])
  await kept(count(0))
  expect(service.got.length).toBe(1)
}, 60_000)

it('92, B6: the phones of those chosen are woken; not one that said no again, or was put out', async () => {
  const [priya, sam] = [team.somebody('Priya'), team.somebody('Sam')]
  const [mine, his] = [await woken(team.holder), await woken(sam)]
  for (const one of [team.holder, sam]) await sent(one)
  const personIds = [await team.personId('Sam'), await team.personId('Maureen')]
  await priya.device.run('startAlone', { until: clock.now() + 60 * minute, every: 0, personIds })
  await wakesKept(each(2))
  await sam.device.run('wakeMeNot', null)
  await wakesKept(each(1))
  await woken(sam)
  await wakesKept(each(2))
  await team.holder.device.run('removePerson', { personId: personIds[0] ?? '' })
  await wakesKept(each(1))
  // What he knew of the others is of no use to him any more, once they have been asked for another.
  await team.holder.device.until('wake', null, ({ isOld }) => isOld)
  const next = await woken(team.holder)
  await team.holder.device.until('wake', null, ({ isOld }) => !isOld)
  await sent(team.holder)
  await wakesKept((all) => all.flat().join() === next.address)
  ahead = 75 * minute
  const [pushed] = await service.first()
  const body = pushed?.body ?? Buffer.alloc(0)
  expect([next, mine, his].map((phone) => opens(() => phone.open(body)))).toEqual([
    'alone',
    'nothing',
    'nothing',
  ])
}, 60_000)

it('C6: a phone whose clock is days off has its timers refused, and nothing else: all is sent, and nobody is worried', async () => {
  const other = await startRelay({ clock: { now: () => Date.now() + 3 * 24 * 60 * minute } })
  const behind = await teamOf(other, { Priya: ['schedule'] })
  const { device } = behind.holder
  const priya = behind.somebody('Priya')
  const day = addDays((await device.see('today', null)).date, 1)
  const personId = await behind.personId('Priya')
  const { seriesId } = await device.run('planVisit', {
    ...{ title: 'Walk', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '10:00', minutes: 60 },
    ...{ from: day, until: day, tiles: ['walk'], personId, otherIds: [], needed: 1 },
  })
  const visitId = `${seriesId}.${day}`
  await priya.device.until('visit', { visitId }, (view) => view !== null)
  // Each word of it takes the place of the one before, also of one that is on its way.
  for (const minutes of [5, 15, 30, 60, 0, 5, 15] as const)
    await priya.device.run('sayLate', { visitId, minutes })
  for (const one of behind.people) {
    await sent(one)
    const shell = await one.device.see('shell', null)
    expect(shell.phase === 'open' && shell.saving.problem).toBe(null)
  }
  expect(must(await other.storage.timers())).toEqual([])
  await behind.close()
  await other.stop()
}, 60_000)

it('F8: what cannot be an address is not said', async () => {
  const { address, point, auth } = pushPhone()
  const good = { address, point: bytesToHex(point), auth: bytesToHex(auth) }
  for (const odd of [
    { address: '' },
    { address: 'http://push.example.org/1' },
    { address: 'x'.repeat(10_000) },
    { address: 'https://push.example.org/a b' },
    { point: '' },
    { point: 'zz'.repeat(65) },
    { auth: '00' },
    { auth: '🚪'.repeat(3000) },
  ])
    expect(await team.holder.device.session.run('wakeMe', { ...good, ...odd })).toEqual({
      ...{ ok: false, refusal: { kind: 'wake-cannot' } },
    })
  expect((await team.holder.device.see('wake', null)).address).toBe('')
})

function opens(open: () => Buffer): string {
  try {
    return open().toString()
  } catch {
    return 'nothing'
  }
}
