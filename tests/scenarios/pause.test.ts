import { describe, expect, it } from 'vitest'
import type { PauseView } from '../../src/app/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** The team rests and goes on, and what is said when it ends: by whom, and how it is taken back. */
const { relay, somebody, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 180_000
const sees = (one: Somebody, is: (view: PauseView) => boolean): Promise<PauseView> =>
  one.device.until('pause', null, is)

describe('a team', () => {
  it('rests: two phones say so at once, visits rest, and one tap goes on for both', { timeout }, async () => {
    team = await teamOf({ Priya: ['schedule'] })
    const { holder } = team
    const priya = team.somebody('Priya')
    const tablet = await somebody('Maureen')
    await addDevice(holder.device, tablet.device, 'Tablet')
    await holder.device.run('planVisit', {
      ...{ title: 'Morning', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '09:00', minutes: 60 },
      ...{ from: '2026-01-01', personId: null, tiles: [] },
    })
    const rests = (one: Somebody, is: boolean) =>
      one.device.until('today', null, ({ coming }) => coming.length > 0 && coming[0]?.rests === is)
    await rests(priya, false)
    tablet.line.away(true)
    tablet.line.cut()
    await holder.device.run('pauseTeam', { from: '2026-01-01', until: '', why: 'In hospital.' })
    await tablet.device.run('pauseTeam', { from: '2026-01-01', until: '2090-01-01', why: 'My hip.' })
    tablet.line.away(false)
    await tablet.device.run('sendNow', null)
    await rests(priya, true)
    await sent(tablet)
    const { now, mayPause } = await sees(priya, (view) => view.now !== null)
    expect([now?.by.name, mayPause]).toEqual(['Maureen', false])
    const refused = await priya.device.session.run('goOn', null)
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
    await holder.device.until('unsent', null, ({ items }) => items.length === 0)
    await priya.device.until('today', null, ({ coming }) => coming[0]?.rests === true)
    // Once both are here, one tap ends both.
    await holder.device.run('say', { circleId: await team.circleId('everyone'), text: 'both' })
    await tablet.device.run('say', { circleId: await team.circleId('everyone'), text: 'are here' })
    await reads(holder, await team.circleId('everyone'), ['both', 'are here'])
    await holder.device.run('goOn', null)
    for (const one of [holder, tablet, priya]) await sees(one, (view) => view.now === null)
    await rests(priya, false)
  })

  it(
    'C3: that the person has died the keeper says whom she chose, she takes it back, and nobody else says either',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['schedule'], Mallory: ['schedule'] })
      const { holder } = team
      const [anne, badly] = [team.somebody('Anne'), team.somebody('Mallory')]
      await holder.device.run('putOutHat', {
        ...{ hatId: null, kind: 'keeper', name: '', what: '', circleIds: [], months: 12 },
      })
      await holder.device.run('offerHat', {
        ...{ hatId: 'keeper', personId: await team.personId('Anne'), from: '', until: '' },
        ...{ letInto: [], history: 'today' },
      })
      const { asked } = await anne.device.until('hats', null, (view) => view.asked.length === 1)
      await anne.device.run('answerHat', { offerId: asked[0]?.offerId ?? '', yes: true })
      await sees(holder, ({ keepers }) => keepers.length === 1)
      expect(await badly.device.session.run('tellDeath', { on: '2026-01-05' })).toMatchObject({
        ...{ ok: false, refusal: { kind: 'not-allowed' } },
      })
      await sent(badly)
      await badly.device.close()
      const mallory = await insiderOn(badly.disk.copy(), relay().http)
      const everyone = mallory.team as string as CircleId
      const [month = ''] = monthsAround(Date.now()).slice(1)
      await mallory.fact(everyone, 'team-ended', { kind: 'died', on: '2026-01-05' }, { month })
      await mallory.fact(everyone, 'team-ended', { kind: 'ended', on: '2026-01-05' }, { month })
      await anne.device.run('tellDeath', { on: '2026-01-05' })
      const { ended } = await sees(holder, (view) => view.ended !== null)
      expect([ended?.kind, ended?.by.name, ended?.mayTakeBack]).toEqual(['died', 'Anne', true])
      await mallory.fact(everyone, 'team-not-ended', { ended: ended?.endedId ?? '' }, { month })
      await holder.device.run('say', { circleId: everyone, text: 'I am here.' })
      await reads(anne, everyone, ['I am here.'])
      expect((await anne.device.see('pause', null)).ended).not.toBeNull()
      await holder.device.run('takeBackEnd', { endedId: ended?.endedId ?? '' })
      for (const one of [holder, anne]) await sees(one, (view) => view.ended === null)
      await mallory.stop()
    },
  )

  it('is ended by its person: all keep what they have, or all phones are cleared', { timeout }, async () => {
    team = await teamOf({ Anne: ['schedule'] })
    const { holder } = team
    const anne = team.somebody('Anne')
    const no = await anne.device.session.run('endTeam', { clear: true })
    expect(no).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
    await holder.device.run('endTeam', { clear: false })
    await sees(anne, ({ ended }) => ended?.kind === 'ended')
    expect((await anne.device.see('people', null)).people.length).toBe(2)
    await holder.device.run('endTeam', { clear: true })
    await anne.device.until('shell', null, ({ phase }) => phase === 'removed')
  })
})
