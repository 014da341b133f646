import { describe, expect, it } from 'vitest'
import type { PlannedVisitView, VisitPlan } from '../../src/app/index.ts'
import { addDays, mondayOf } from '../../src/domain/index.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { giveRota } from '../helpers/rota.ts'
import { apart, together, type Somebody, type Team } from '../helpers/hostileTeam.ts'

/** How visits come to be planned: so that somebody feels safe, as a draft first, with the way between them. */
const { teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 60_000

const plan = (from: string, more: Partial<VisitPlan> = {}): VisitPlan => ({
  ...{ title: 'Tea', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '14:00', minutes: 60 },
  ...{ from, personId: null, tiles: [] },
  ...more,
})

const dayOf = async (one: Somebody): Promise<string> => (await one.device.see('today', null)).date

async function shows(one: Somebody, visitId: string, is: (view: NonNullable<PlannedVisitView>) => boolean) {
  const found = await one.device.until('plannedVisit', { visitId }, (view) => view !== null && is(view))
  return found as NonNullable<PlannedVisitView>
}

describe('feeling safe', () => {
  it(
    'is told to who comes in her own words, asks for a second person while somebody is new, and keeps what is private to the care records',
    { timeout },
    async () => {
      team = await teamOf({ Sam: ['schedule'], Priya: ['schedule', 'care'] })
      const [sam, priya] = [team.somebody('Sam'), team.somebody('Priya')]
      await team.holder.device.run('saveCard', {
        ...{ cardId: null, circleId: await team.circleId('schedule'), kind: 'wishes' },
        ...{ starter: 'Before somebody comes', text: 'Three knocks.', safe: ['two-at-first', 'ring-first'] },
      })
      const from = await dayOf(team.holder)
      const personId = await team.personId('Sam')
      const { seriesId } = await team.holder.device.run(
        'planVisit',
        plan(from, { personId, tiles: ['tea', 'toilet'] }),
      )
      const visitId = `${seriesId}.${addDays(from, 1)}`

      const sams = await shows(sam, visitId, ({ safe }) => safe.cards.length > 0)
      expect(sams.safe.wishes).toEqual(['ring-first', 'two-at-first'])
      expect(sams.safe).toMatchObject({
        wantsTwo: true,
        newHere: [{ isMe: true }],
        noPhoto: [{ isMe: true }],
      })
      expect(sams.safe.cards[0]?.text).toBe('Three knocks.')
      expect(sams.visit.tiles).toEqual(['tea'])
      expect(sams.care).toBeNull()
      const priyas = await shows(priya, visitId, ({ visit }) => visit.tiles.includes('toilet'))
      expect(priyas.care?.people.map((one) => one.name).sort()).toEqual(['Maureen', 'Priya'])

      await team.holder.device.run('changeVisit', { visitId, otherwise: { needed: 2 } })
      await shows(sam, visitId, ({ safe }) => !safe.wantsTwo)
      // Who was at one visit is new no more.
      await sam.device.run('sayRang', { visitId: `${seriesId}.${from}`, answered: true })
      await sam.device.run('arrive', { visitId: `${seriesId}.${from}` })
      await shows(team.holder, visitId, ({ safe }) => safe.newHere.length === 0)
    },
  )
})

describe('a draft of the plan', () => {
  it(
    'is seen by those who plan alone, made by two without signal, and published by one tap; what is private of it goes to who may read it',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['schedule'], Priya: ['schedule', 'care'], Sam: ['schedule'] })
      const [anne, priya, sam] = [team.somebody('Anne'), team.somebody('Priya'), team.somebody('Sam')]
      await giveRota(team, 'Anne')
      const { holder } = team
      const from = addDays(mondayOf(await dayOf(holder)), 7)
      const { seriesId } = await holder.device.run('planVisit', plan(from))
      const tea = `${seriesId}.${from}`
      for (const one of [anne, priya, sam]) await shows(one, tea, () => true)
      await sam.device.run('answerVisit', { visitId: tea, says: 'coming', all: false })
      await shows(holder, tea, ({ visit }) => visit.people.length === 1)
      await shows(anne, tea, (view) => view.iPlan)

      // Who does not plan keeps no draft.
      const walk = plan(from, { title: 'A walk', repeat: 'once', tiles: ['walk', 'toilet'] })
      expect(
        await sam.device.session.run('keepDraft', { itemId: null, plan: walk, after: '' }),
      ).toMatchObject({ ok: false })

      for (const one of [anne, holder]) apart(one)
      const kept = await holder.device.run('keepDraft', { itemId: null, plan: walk, after: '' })
      await anne.device.run('keepDraftChange', { visitId: tea, otherwise: { start: '10:00' } })
      for (const one of [anne, holder]) together(one)
      const both = (one: Somebody) =>
        one.device.until('draft', { day: from }, (draft) => draft?.lines.length === 2)
      for (const one of [anne, holder]) await both(one)
      const hers = await both(anne)
      expect(hers?.seenBy.map((one) => one.name)).toEqual(['Maureen'])
      // What is done about the body is in no draft that somebody reads who may not.
      expect(hers?.lines.map((one) => one.visit.tiles)).toEqual([[], ['walk']])
      const week = await anne.device.see('week', { day: from })
      expect(week.days[0]?.visits.map((one) => [one.start, one.isDraft])).toEqual([
        ['10:00', true],
        ['14:00', true],
      ])
      const printed = await anne.device.see('week', { day: from, published: true })
      expect(printed.days[0]?.visits.map((one) => [one.start, one.isDraft])).toEqual([['14:00', false]])

      // Nobody else has any of it: neither on a screen nor in what their keys open.
      expect(await sam.device.see('draft', { day: from })).toBeNull()
      expect((await sam.device.see('week', { day: from })).days[0]?.visits).toHaveLength(1)
      await shows(sam, tea, ({ visit }) => visit.start === '14:00')

      // Both change one draft at once: it waits until one of them says which.
      for (const one of [anne, holder]) apart(one)
      const { itemId } = kept
      const annes: VisitPlan = { ...walk, start: '09:00', tiles: ['walk'] }
      await anne.device.run('keepDraft', { itemId, plan: annes, after: '' })
      await holder.device.run('keepDraft', { itemId, plan: { ...walk, start: '11:00' }, after: '' })
      for (const one of [anne, holder]) together(one)
      const torn = (one: Somebody) =>
        one.device.until(
          'draft',
          { day: from },
          (draft) => draft?.lines.some((line) => line.isTwice) ?? false,
        )
      for (const one of [anne, holder]) await torn(one)
      const itemIds = hers?.lines.map((one) => one.itemId) ?? []
      expect(await anne.device.run('publishDrafts', { itemIds })).toEqual({ left: 1 })
      await shows(sam, tea, ({ visit }) => visit.start === '10:00' && !visit.isDraft)
      // Sam said yes to two o'clock: he is told, and so is everybody who counts on him, until he says yes to ten.
      const { changed } = await sam.device.until('week', { day: from }, (week) => week.changed.length > 0)
      expect(changed.map((one) => one.visitId)).toEqual([tea])
      await shows(holder, tea, ({ visit }) => visit.people[0]?.isOfBefore === true)
      await sam.device.run('answerVisit', { visitId: tea, says: 'coming', all: false })
      await shows(holder, tea, ({ visit }) => visit.people[0]?.isOfBefore === false)
      expect((await sam.device.see('week', { day: from })).changed).toEqual([])
      await holder.device.run('keepDraft', {
        itemId,
        plan: { ...walk, start: '09:00' },
        after: '',
      })
      await anne.device.until('draft', { day: from }, (draft) => draft?.lines[0]?.isTwice === false)

      // Two publish it without signal: it is one visit, and her phone puts what is private where it belongs.
      for (const one of [anne, holder]) apart(one)
      for (const one of [anne, holder]) await one.device.run('publishDrafts', { itemIds: [itemId] })
      for (const one of [anne, holder]) together(one)
      for (const one of [anne, holder, sam, priya]) {
        const seen = await one.device.until('week', { day: from }, ({ days }) => {
          const walks = days[0]?.visits.filter((visit) => visit.title === 'A walk') ?? []
          return walks.length === 1 && walks[0]?.start === '09:00' && !walks[0].isDraft
        })
        expect(seen.days[0]?.visits).toHaveLength(2)
      }
      await priya.device.until(
        'week',
        { day: from },
        ({ days }) => days[0]?.visits.find((one) => one.title === 'A walk')?.tiles.join() === 'walk,toilet',
      )
      expect((await anne.device.see('draft', { day: from }))?.lines).toEqual([])
    },
  )
})

describe('the way between visits', () => {
  it(
    'is what the team wrote, and then what it took; what does not fit is said, and a shorter day is a draft',
    { timeout },
    async () => {
      let ahead = Date.parse('2026-11-23T07:00:00Z') - Date.now()
      const clock = { now: () => Date.now() + ahead }
      team = await teamOf({ Sam: ['schedule'], Kofi: ['schedule'] }, clock)
      const [sam, kofi] = [team.somebody('Sam'), team.somebody('Kofi')]
      const { holder } = team
      const from = await dayOf(holder)
      const personId = await team.personId('Sam')
      const planned = async (title: string, start: string, place: string, type: 'care' | 'company') => {
        const more = { title, start, place, type, personId, minutes: 30, repeat: 'once' } as const
        const { seriesId } = await holder.device.run('planVisit', plan(from, more))
        return `${seriesId}.${from}`
      }
      const tablets = await planned('Tablets', '09:00', '', 'care')
      const walk = await planned('A walk', '09:45', 'The mill', 'company')
      await planned('Tea', '11:00', '', 'company')
      await planned('Shopping', '12:00', 'the  mill', 'company')

      const ways = (one: Somebody, is: (minutes: number | undefined, how: string | undefined) => boolean) =>
        one.device.until('journeys', null, (view) => {
          const mine = view?.ways[0]?.mine
          return view?.ways.length === 1 && is(mine?.minutes, mine?.how)
        })
      await ways(sam, (minutes) => minutes === undefined)
      await kofi.device.run('sayJourney', { from: '', to: 'The Mill', mode: 'bus', minutes: null, miles: 1 })
      await ways(sam, (minutes, how) => minutes === 20 && how === 'reckoned')
      await holder.device.run('sayJourney', {
        from: '',
        to: 'The Mill',
        mode: 'bus',
        minutes: 25,
        miles: null,
      })
      await ways(sam, (minutes, how) => minutes === 25 && how === 'told')
      const tight = await sam.device.until('week', { day: from }, ({ clashes }) => clashes.length > 0)
      expect(tight.clashes).toMatchObject([
        { kind: 'tight', minutes: 15, way: 25, next: { title: 'A walk' } },
      ])

      // 25 minutes three times over; with the walk after tea it is once. What is about the body stays at nine.
      const order = await holder.device.see('dayOrder', { day: from })
      expect(order.people).toMatchObject([{ isKnown: true, before: 75, after: 25 }])
      expect(order.people[0]?.stops.map(({ visit, start }) => `${start} ${visit.title}`)).toEqual([
        ...['09:00 Tablets', '09:30 Tea', '10:25 A walk', '10:55 Shopping'],
      ])
      await holder.device.run('keepDraftChange', { visitId: walk, otherwise: { start: '10:25' } })
      expect((await holder.device.see('draft', { day: from }))?.lines).toHaveLength(1)
      await shows(sam, walk, ({ visit }) => visit.start === '09:45')

      // As it really went, for him alone.
      const said = async (at: string, command: 'arrive' | 'leave', visitId: string) => {
        ahead = Date.parse(`${from}T${at}:00Z`) - Date.now()
        if (command === 'arrive') await sam.device.run('arrive', { visitId })
        else await sam.device.run('leaveVisit', { visitId, mood: null, handover: '' })
      }
      await said('09:00', 'arrive', tablets)
      await said('09:28', 'leave', tablets)
      await said('09:40', 'arrive', walk)
      await ways(sam, (minutes, how) => minutes === 12 && how === 'lived')
      await ways(kofi, (minutes, how) => minutes === 25 && how === 'told')
      expect(
        await kofi.device.session.run('sayJourney', {
          ...{ from: '', to: ' ', mode: 'car', minutes: 5, miles: null },
        }),
      ).toMatchObject({ ok: false })
    },
  )
})

describe('what nobody is there to see', () => {
  it(
    'is settled by her: two from-a-day-on changes made without signal are marked and both stay, also where two settle it otherwise; and a turn comes by itself',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['schedule'], Sam: ['schedule'], Kofi: ['schedule'] })
      const { holder } = team
      const [anne, sam, kofi] = [team.somebody('Anne'), team.somebody('Sam'), team.somebody('Kofi')]
      await giveRota(team, 'Anne')
      const from = addDays(await dayOf(holder), 1)
      const { seriesId } = await holder.device.run('planVisit', plan(from))
      const day = addDays(from, 3)
      await shows(anne, `${seriesId}.${day}`, (view) => view.iPlan)

      for (const one of [anne, holder]) apart(one)
      const anew = (one: Somebody, start: string) =>
        one.device.run('planAnew', { seriesId, plan: plan(day, { start }) })
      const annes = await anew(anne, '09:00')
      const hers = await anew(holder, '17:00')
      for (const one of [anne, holder]) together(one)
      const startsOf = async (one: Somebody, wanted: string, twins: number) => {
        const { days } = await one.device.until('week', { day }, (week) => {
          const visits = week.days.find((of) => of.date === day)?.visits ?? []
          const isSo = visits.map((visit) => visit.start).join() === wanted
          return isSo && visits.filter((visit) => visit.isTwin).length === twins
        })
        return days
      }
      for (const one of [anne, sam, holder]) await startsOf(one, '09:00,17:00', 2)
      const torn = await shows(sam, `${annes.seriesId}.${day}`, ({ twins }) => twins.length === 2)
      expect(torn.twins.map((one) => `${one.plan.start} ${one.by?.name}`).sort()).toEqual([
        '09:00 Anne',
        '17:00 Maureen',
      ])

      // Each settles it otherwise, without signal: nobody waits in vain, and both are there again.
      for (const one of [anne, holder]) apart(one)
      await anne.device.run('keepTwin', { seriesId: annes.seriesId })
      await startsOf(anne, '09:00', 0)
      await holder.device.run('keepTwin', { seriesId: hers.seriesId })
      for (const one of [anne, holder]) together(one)
      for (const one of [anne, sam, holder]) await startsOf(one, '09:00,17:00', 2)
      expect(await sam.device.session.run('keepTwin', { seriesId: annes.seriesId })).toMatchObject({
        ok: false,
      })
      await holder.device.run('endVisits', { seriesId: annes.seriesId, until: addDays(day, -1) })
      for (const one of [anne, sam, holder]) await startsOf(one, '17:00', 0)

      // Kofi is asked some seconds after Sam, and hears of it with nobody saying a word.
      const visitId = `${hers.seriesId}.${day}`
      const personIds = [await team.personId('Sam'), await team.personId('Kofi')]
      await holder.device.run('askToCome', { visitId, personIds, hours: 3 / 3600 })
      await sam.device.until('week', { day: null }, (week) => week.asked.length === 1)
      expect((await kofi.device.see('week', { day: null })).asked).toEqual([])
      await kofi.device.until('week', { day: null }, (week) => week.asked.length === 1)
    },
  )
})

describe('who works', () => {
  it(
    'sees what is missing and says they could come; what they would rather not is told to who plans, and to nobody else',
    { timeout },
    async () => {
      team = await teamOf({ Sam: ['schedule'], Kofi: ['schedule'] })
      const { holder } = team
      const [sam, kofi] = [team.somebody('Sam'), team.somebody('Kofi')]
      const from = mondayOf(addDays(await dayOf(holder), 7))
      const personId = await team.personId('Sam')
      const night = { title: 'The night', start: '22:00', minutes: 540, repeat: 'once', personId } as const
      const nights = await holder.device.run('planVisit', plan(from, night))
      await holder.device.run('planVisit', plan(from, { start: '23:30', minutes: 30, repeat: 'once' }))
      const tea = await holder.device.run('planVisit', plan(from, { repeat: 'once' }))

      // The gap in the middle of his own night is none that he could fill.
      const { gaps } = await sam.device.until('teams', null, (view) => view.gaps.length > 0)
      expect(gaps.map((one) => `${one.start} ${one.title} ${one.suits}`)).toEqual(['14:00 Tea false'])
      expect((await holder.device.see('teams', null)).gaps).toEqual([])
      const visitId = `${tea.seriesId}.${from}`
      await sam.device.run('answerVisit', { visitId, says: 'maybe', all: false })
      await shows(holder, visitId, ({ visit }) => visit.people[0]?.state === 'maybe')
      expect((await sam.device.see('teams', null)).gaps).toEqual([])

      await sam.device.run('sayWorkLimits', { hours: 5, noLoneNights: true })
      const clashesOf = (one: Somebody, n: number) =>
        one.device.until('week', { day: from }, (week) => week.clashes.length === n)
      for (const one of [sam, holder]) {
        const { clashes } = await clashesOf(one, 2)
        expect(clashes.map((clash) => [clash.kind, clash.most, clash.first.visitId])).toEqual([
          ['lone-night', 5, `${nights.seriesId}.${from}`],
          ['hours', 5, `${nights.seriesId}.${from}`],
        ])
      }
      expect((await clashesOf(kofi, 0)).clashes).toEqual([])
      expect(
        await kofi.device.session.run('sayWorkLimits', { hours: 900, noLoneNights: false }),
      ).toMatchObject({
        ok: false,
      })
    },
  )
})
