import { describe, expect, it } from 'vitest'
import type { PlannedVisitView, VisitItem, VisitPlan } from '../../src/app/index.ts'
import { addDays } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { giveRota } from '../helpers/rota.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import type { Somebody, Team } from '../helpers/hostileTeam.ts'
import { join } from '../helpers/cast.devices.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'

/** The plan: who comes, who cannot, what two people say at once, and what somebody says who has no say. */
const { relay, somebody, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 60_000

const plan = (from: string, more: Partial<VisitPlan> = {}): VisitPlan => ({
  ...{
    title: 'Tea',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    start: '23:30',
    minutes: 20,
    from,
    personId: null,
    tiles: [],
  },
  ...more,
})

const dayOf = async (one: Somebody): Promise<string> => (await one.device.see('today', null)).date

const offline = (one: Somebody): void => {
  one.line.away(true)
  one.line.cut()
}
const online = (one: Somebody): void => {
  one.line.away(false)
  void one.device.run('sendNow', null)
}

const who = ({ people, gaps, isContested }: VisitItem): string =>
  [
    ...people.map((one) => `${one.person.name} ${one.state}`),
    ...(gaps > 0 ? [`${gaps} missing`] : []),
    ...(isContested ? ['choose'] : []),
  ].join(', ')

/** Until the visit looks so on that phone; says how it looks where it never does. */
async function shows(one: Somebody, visitId: string, is: (view: NonNullable<PlannedVisitView>) => boolean) {
  const found = await one.device.until('plannedVisit', { visitId }, (view) => view !== null && is(view))
  return found as NonNullable<PlannedVisitView>
}
const comes = (one: Somebody, visitId: string, wanted: string) =>
  shows(one, visitId, ({ visit }) => who(visit) === wanted)

describe('the plan', () => {
  it(
    'has gaps that somebody takes with one tap; two who take one without signal are both told, and she chooses',
    { timeout },
    async () => {
      team = await teamOf({ Sam: ['schedule'], Kofi: ['schedule'] })
      const [sam, kofi] = [team.somebody('Sam'), team.somebody('Kofi')]
      const from = addDays(await dayOf(team.holder), 1)
      const { seriesId } = await team.holder.device.run('planVisit', plan(from))
      const visitId = `${seriesId}.${addDays(from, 1)}`
      for (const one of [sam, kofi]) await comes(one, visitId, '1 missing')
      const week = await sam.device.see('week', { day: from })
      expect(week).toMatchObject({ iPlan: false })
      expect(week.gaps).toBeGreaterThan(0)

      for (const one of [sam, kofi]) offline(one)
      for (const one of [sam, kofi])
        await one.device.run('answerVisit', { visitId, says: 'coming', all: false })
      await comes(sam, visitId, 'Sam coming')
      await comes(kofi, visitId, 'Kofi coming')
      for (const one of [sam, kofi]) online(one)
      for (const one of [sam, kofi, team.holder])
        await shows(one, visitId, ({ visit }) => visit.isContested && visit.people.length === 2)

      await team.holder.device.run('changeVisit', {
        visitId,
        otherwise: { personIds: [await team.personId('Kofi')] },
      })
      for (const one of [sam, kofi, team.holder]) await comes(one, visitId, 'Kofi coming, Sam spare')

      // A no of one day, and then of every day from there on.
      await kofi.device.run('answerVisit', { visitId, says: 'cant', all: false })
      await comes(team.holder, visitId, 'Kofi cant, Sam coming')
      await sam.device.run('answerVisit', { visitId, says: 'cant', all: true })
      await comes(team.holder, visitId, 'Kofi cant, Sam cant, 1 missing')
      await comes(team.holder, `${seriesId}.${addDays(from, 9)}`, 'Sam cant, 1 missing')
      await comes(team.holder, `${seriesId}.${from}`, '1 missing')
    },
  )

  it(
    'is changed by her and by who wears the hat of the rota; what they say at once stands until one settles it',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['schedule'], Sam: ['schedule'] })
      const [anne, sam] = [team.somebody('Anne'), team.somebody('Sam')]
      const from = addDays(await dayOf(team.holder), 1)
      const { seriesId } = await team.holder.device.run('planVisit', plan(from))
      const visitId = `${seriesId}.${addDays(from, 2)}`
      expect(
        await anne.device.session.run('changeVisit', { visitId, otherwise: { cancelled: true } }),
      ).toMatchObject({ ok: false })
      await giveRota(team, 'Anne')
      await shows(anne, visitId, (view) => view.iPlan)

      for (const one of [anne, team.holder]) offline(one)
      await team.holder.device.run('changeVisit', { visitId, otherwise: { start: '10:00' } })
      await anne.device.run('changeVisit', {
        visitId,
        otherwise: { cancelled: true, why: 'The doctor comes.' },
      })
      for (const one of [anne, team.holder]) online(one)
      for (const one of [anne, sam, team.holder]) {
        const torn = await shows(one, visitId, ({ visit }) => visit.changedTwice)
        // Until it is settled it is not off: somebody may be waiting at home.
        expect(torn.visit).toMatchObject({ cancelled: null, start: '10:00' })
        expect(torn.changes.map((change) => change.by?.name).sort()).toEqual(['Anne', 'Maureen'])
      }
      await team.holder.device.run('changeVisit', { visitId, otherwise: { cancelled: true } })
      for (const one of [anne, sam]) {
        const { visit } = await shows(one, visitId, (view) => view.visit.cancelled !== null)
        expect(visit).toMatchObject({ changedTwice: false, gaps: 0, cancelled: { by: { name: 'Maureen' } } })
        expect(visit.cancelled?.notice).toBeGreaterThan(0)
      }
      await anne.device.run('changeVisit', { visitId, otherwise: {} })
      await shows(sam, visitId, ({ visit }) => visit.cancelled === null && visit.start === '23:30')

      // Moved to another day it keeps its name, and from a day on it is another series.
      const later = addDays(from, 5)
      await anne.device.run('changeVisit', { visitId, otherwise: { date: later, start: '08:00' } })
      const moved = await shows(sam, visitId, ({ visit }) => visit.date === later)
      expect(moved.visit.movedFrom).toBe(addDays(from, 2))
      const anew = await anne.device.run('planAnew', {
        seriesId,
        plan: plan(addDays(from, 3), { title: 'Late tea', repeat: 'day', interval: 2 }),
      })
      await shows(sam, `${anew.seriesId}.${addDays(from, 5)}`, ({ visit }) => visit.title === 'Late tea')
      for (const gone of [`${seriesId}.${addDays(from, 3)}`, `${anew.seriesId}.${addDays(from, 4)}`])
        await sam.device.until('plannedVisit', { visitId: gone }, (view) => view === null)
    },
  )

  it(
    'is not changed by who does not plan: they suggest, and what their program says otherwise counts for nothing',
    { timeout },
    async () => {
      team = await teamOf({ Sam: ['schedule'], Mallory: ['schedule'] })
      const [sam, mallory] = [team.somebody('Sam'), team.somebody('Mallory')]
      const from = addDays(await dayOf(team.holder), 1)
      const { seriesId } = await team.holder.device.run('planVisit', plan(from))
      const visitId = `${seriesId}.${from}`
      await shows(sam, visitId, () => true)
      const refusals = [
        await sam.device.session.run('changeVisit', { visitId, otherwise: { cancelled: true } }),
        await sam.device.session.run('planAnew', { seriesId, plan: plan(from) }),
        await sam.device.session.run('endVisits', { seriesId, until: from }),
      ]
      for (const one of refusals) expect(one).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })

      const suggested = await sam.device.run('planVisit', plan(from, { title: 'Choir', personId: null }))
      const choir = `${suggested.seriesId}.${from}`
      const seen = await shows(team.holder, choir, () => true)
      expect(seen.visit.suggestedBy?.name).toBe('Sam')
      const { coming } = await team.holder.device.see('today', null)
      expect(coming.map((one) => one.title)).not.toContain('Choir')
      const { seriesId: taken } = await team.holder.device.run('planAnew', {
        seriesId: suggested.seriesId,
        plan: plan(from, { title: 'Choir' }),
      })
      await shows(sam, `${taken}.${from}`, ({ visit }) => visit.suggestedBy === null)
      expect(await sam.device.see('plannedVisit', { visitId: choir })).toBeNull()

      // A member's keys with another program: it calls visits off, also in what looks like Maureen's word.
      await shows(mallory, visitId, () => true)
      const insider = await insiderOn(mallory.disk.copy(), relay().http)
      const circle = (await team.circleId('schedule')) as CircleId
      const [month = ''] = monthsAround(Date.now()).slice(1)
      const off = { visit: visitId, replaces: [], cancelled: true, why: '' }
      const where = { month, heads: insider.state().circleById.get(circle)?.heads ?? [] }
      await insider.fact(circle, 'visit-changed', off, where)
      const forged = { epoch: 'x', changes: [{ ...off, id: 'f1' }], answers: [] }
      await insider.fact(circle, 'visits-stand', forged, where)
      const answer = { visit: visitId, from: '', says: 'cant', replaces: [] }
      await insider.fact(circle, 'visit-answer', answer, where)
      const after = await shows(team.holder, visitId, ({ visit }) => visit.people.length > 0)
      expect(after.visit).toMatchObject({ cancelled: null, changedTwice: false })
      expect(who(after.visit)).toBe('Mallory cant, 1 missing')
      await insider.stop()
    },
  )

  it(
    'finds cover in her order, one after another, and nobody learns where they stand in it',
    { timeout },
    async () => {
      team = await teamOf({ Sam: ['schedule'], Kofi: ['schedule'] })
      const [sam, kofi] = [team.somebody('Sam'), team.somebody('Kofi')]
      const from = addDays(await dayOf(team.holder), 1)
      const { seriesId } = await team.holder.device.run('planVisit', plan(from, { repeat: 'once' }))
      const visitId = `${seriesId}.${from}`
      const personIds = [await team.personId('Kofi'), await team.personId('Sam')]
      await team.holder.device.run('askToCome', { visitId, personIds, hours: 3 })
      await shows(kofi, visitId, (view) => view.iAmAsked)
      const { asked } = await shows(team.holder, visitId, (view) => view.asked.length === 2)
      expect(asked.map((one) => `${one.person.name} ${one.state}`)).toEqual(['Kofi asked', 'Sam later'])
      // Sam's turn comes in three hours; until then his phone says nothing of it, and of Kofi's never.
      const sams = await shows(sam, visitId, () => true)
      expect([sams.iAmAsked, sams.asked]).toEqual([false, []])
      expect((await sam.device.session.run('askToCome', { visitId, personIds, hours: null })).ok).toBe(false)

      await kofi.device.run('answerVisit', { visitId, says: 'cant', all: false })
      await shows(team.holder, visitId, (view) => view.asked[0]?.state === 'cant')
      await team.holder.device.run('askToCome', { visitId, personIds: personIds.slice(1), hours: null })
      await shows(sam, visitId, (view) => view.iAmAsked)
      const week = await sam.device.see('week', { day: from })
      expect(week.asked.map((one) => one.visitId)).toEqual([visitId])
      await sam.device.run('answerVisit', { visitId, says: 'coming', all: false })
      const { visit } = await shows(team.holder, visitId, (view) => view.asked[1]?.state === 'coming')
      expect(visit.gaps).toBe(0)
    },
  )

  it(
    'tells who reads from today on what was said of days to come before they came',
    { timeout },
    async () => {
      team = await teamOf({ Sam: ['schedule'] })
      const sam = team.somebody('Sam')
      const from = addDays(await dayOf(team.holder), 1)
      const { seriesId } = await team.holder.device.run('planVisit', plan(from))
      const [off, gap] = [`${seriesId}.${addDays(from, 1)}`, `${seriesId}.${addDays(from, 2)}`]
      await team.holder.device.run('changeVisit', { visitId: off, otherwise: { cancelled: true } })
      await shows(sam, gap, () => true)
      await sam.device.run('answerVisit', { visitId: gap, says: 'cant', all: false })
      await comes(team.holder, gap, 'Sam cant, 1 missing')

      const tariq = await somebody('Tariq')
      await join(team.holder.device, tariq.device, 'Tariq', 'a volunteer', ['schedule'], '', 'today')
      await shows(tariq, off, ({ visit }) => visit.cancelled !== null)
      await comes(tariq, gap, 'Sam cant, 1 missing')
    },
  )
})
