import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { PlannedVisitView, VisitPlan } from '../../src/app/index.ts'
import { addDays } from '../../src/domain/index.ts'
import { startLastingRelay, type LastingRelay } from '../helpers/hostileRelay.ts'
import { teamOf, type Somebody, type Team } from '../helpers/hostileTeam.ts'

/** How visits come to be planned: so that somebody feels safe, as a draft first, with the way between them. */
let relay: LastingRelay
let team: Team
beforeAll(async () => {
  relay = await startLastingRelay()
})
afterEach(async () => {
  await team.close()
})
afterAll(() => relay.end())

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
      team = await teamOf(relay, { Sam: ['schedule'], Priya: ['schedule', 'care'] })
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
      await sam.device.run('arrive', { visitId: `${seriesId}.${from}` })
      await shows(team.holder, visitId, ({ safe }) => safe.newHere.length === 0)
    },
  )
})
