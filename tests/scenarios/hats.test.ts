import { describe, expect, it } from 'vitest'
import type { HatCommands, HatsView } from '../../src/app/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { join } from '../helpers/cast.devices.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { addDevice } from '../helpers/linking.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Hats: offered, answered, laid down, taken back, and what becomes of it without signal and among people who cheat. */
const { relay, somebody, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 180_000

const putOut = (by: Somebody, said: Partial<HatCommands['putOutHat']['takes']>) =>
  by.device.run('putOutHat', {
    ...{ hatId: null, kind: null, name: '', what: '', circleIds: [], months: 0 },
    ...said,
  })

const offer = async (
  by: Somebody,
  hatId: string,
  to: string,
  said: Partial<HatCommands['offerHat']['takes']> = {},
) =>
  by.device.run('offerHat', {
    ...{ hatId, personId: await team.personId(to), from: '', until: '', letInto: [], history: 'today' },
    ...said,
  })

const worn = (view: HatsView): readonly string[] =>
  view.hats.flatMap(({ hatId, wears }) =>
    wears.map(({ person, state }) => `${hatId}: ${person.name} ${state}`),
  )

const shows = (one: Somebody, ...lines: readonly string[]): Promise<HatsView> =>
  one.device.until('hats', null, (view) => [...worn(view)].sort().join() === [...lines].sort().join())

const askedOf = async (one: Somebody): Promise<string> => {
  const view = await one.device.until('hats', null, ({ asked }) => asked.length > 0)
  return view.asked[0]?.offerId ?? ''
}

const setAway = (one: Somebody, isAway: boolean): void => {
  one.line.away(isAway)
  if (isAway) one.line.cut()
  else void one.device.run('sendNow', null)
}

describe('hats', () => {
  it(
    'are put out, offered, worn and laid down; who is asked says yes or no, and everybody sees who wears what',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['schedule'], Priya: ['schedule'] })
      const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
      await putOut(team.holder, { kind: 'money', months: 6 })
      const { hatId: cat } = await putOut(team.holder, { name: 'Feeds  Biscuit', what: 'The blue tin.' })
      const empty = await anne.device.until('hats', null, ({ hats }) => hats.length === 2)
      expect(empty.hats.map(({ name, kind, what }) => [kind, name, what])).toEqual([
        ['money', '', ''],
        [null, 'Feeds Biscuit', 'The blue tin.'],
      ])
      expect(worn(empty)).toEqual([])

      // A hat gives nothing by itself: the circle it needs is given beside it, or not.
      const money = await team.circleId('money')
      await offer(team.holder, 'money', 'Anne', { letInto: [money] })
      await offer(team.holder, cat, 'Priya')
      await anne.device.run('answerHat', { offerId: await askedOf(anne), yes: true })
      await anne.device.until('people', null, ({ circles }) =>
        circles.some(({ circle }) => circle.purpose === 'money'),
      )
      // Who was asked is for the two; who wears it is for all.
      await shows(priya, 'money: Anne worn', `${cat}: Priya asked`)
      await shows(anne, 'money: Anne worn')
      await priya.device.run('answerHat', { offerId: await askedOf(priya), yes: false })
      const told = await team.holder.device.until('hats', null, ({ news }) => news.length === 2)
      expect(told.news.map(({ person, what }) => `${person.name} ${what}`).sort()).toEqual([
        'Anne yes',
        'Priya declined',
      ])
      expect((await anne.device.see('hats', null)).news).toEqual([])
      await team.holder.device.run('noteNews', { newsIds: told.news.map((one) => one.newsId) })
      expect((await team.holder.device.see('hats', null)).news).toEqual([])

      const mine = (await shows(anne, 'money: Anne worn')).hats[0]?.wears[0]
      expect(mine?.review).not.toBe('')
      await anne.device.run('passHat', {
        offerId: mine?.offerId ?? '',
        personId: await team.personId('Priya'),
      })
      await team.holder.device.until('hats', null, ({ hats }) => hats[0]?.wears[0]?.passTo?.name === 'Priya')
      await anne.device.run('endHat', { offerId: mine?.offerId ?? '' })
      await shows(team.holder)
      await shows(priya)
    },
  )

  it(
    'offline: two offers of one hat are both there, a yes that crosses a taking back is taken back, texts of two phones merge',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['schedule'], Priya: ['schedule'] })
      const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
      const tablet = await somebody('Maureen')
      await addDevice(team.holder.device, tablet.device, 'Tablet')
      const { hatId } = await putOut(team.holder, { name: 'The garden', what: 'Weeding.' })
      await tablet.device.until('hats', null, ({ hats }) => hats.length === 1)

      setAway(tablet, true)
      await offer(tablet, hatId, 'Priya')
      await putOut(tablet, { kind: 'rota' })
      await putOut(tablet, { hatId, name: 'The garden', what: 'Weeding. And the beans.' })
      await offer(team.holder, hatId, 'Anne')
      await putOut(team.holder, { kind: 'rota' })
      await putOut(team.holder, { hatId, name: 'The back garden', what: 'Weeding.' })
      setAway(tablet, false)
      for (const one of [tablet, team.holder]) {
        const view = await one.device.until(
          'hats',
          null,
          ({ hats }) => hats.length === 2 && hats[0]?.wears.length === 2 && hats[0].what.includes('beans'),
        )
        expect(view.hats.map((hat) => hat.name)).toEqual(['The back garden', ''])
      }
      await anne.device.run('answerHat', { offerId: await askedOf(anne), yes: true })
      const offerId = await askedOf(priya)
      await shows(priya, `${hatId}: Anne worn`, `${hatId}: Priya asked`)
      setAway(priya, true)
      await priya.device.run('answerHat', { offerId, yes: true })
      await shows(priya, `${hatId}: Anne worn`, `${hatId}: Priya worn`)
      await team.holder.device.run('endHat', { offerId })
      setAway(priya, false)
      for (const one of [team.holder, tablet, anne, priya]) await shows(one, `${hatId}: Anne worn`)
      const { news } = await priya.device.until('hats', null, (view) => view.news.length > 0)
      expect(news.map((one) => one.what)).toEqual(['taken-back'])
    },
  )

  it(
    'in the Holder\u2019s place count within the scope, and who comes later reads them in the Holder\u2019s word',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['schedule'], Priya: ['schedule'] })
      const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
      await putOut(team.holder, { kind: 'rota' })
      await putOut(team.holder, { kind: 'money' })
      await team.holder.device.run('nominate', {
        ...{ personId: await team.personId('Anne'), powers: ['circles'], history: 'all', basis: 'asked' },
        ...{ evidence: '', starterIds: [], voices: 0, days: 30 },
        circleIds: [await team.circleId('schedule')],
      })
      await anne.device.until('hats', null, (view) => view.mayPutOut && view.hats.length === 2)
      await offer(anne, 'rota', 'Priya')
      const money = await anne.device.session.run('offerHat', {
        ...{ hatId: 'money', personId: await team.personId('Priya'), from: '', until: '' },
        ...{ letInto: [], history: 'today' as const },
      })
      expect(money).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
      await priya.device.run('answerHat', { offerId: await askedOf(priya), yes: true })
      await shows(team.holder, 'rota: Priya worn')
      await sent(team.holder)
      await team.holder.device.run('dismiss', { personId: await team.personId('Anne'), how: 'told' })
      await anne.device.until('hats', null, (view) => !view.mayPutOut)
      for (const one of [team.holder, anne, priya]) await shows(one, 'rota: Priya worn')

      const osei = await somebody('Dr Osei')
      await join(team.holder.device, osei.device, 'Dr Osei', 'doctor', ['schedule'], '', 'today')
      await shows(osei, 'rota: Priya worn')
      const [mine] = (await priya.device.see('hats', null)).hats.flatMap((hat) => hat.wears)
      await priya.device.run('endHat', { offerId: mine?.offerId ?? '' })
      await shows(osei)
    },
  )

  it(
    'C3: who puts facts of their own about hats changes nothing for anybody but themselves',
    { timeout },
    async () => {
      team = await teamOf({ Anne: ['schedule'], Mallory: ['schedule'] })
      const anne = team.somebody('Anne')
      await putOut(team.holder, { kind: 'rota' })
      await offer(team.holder, 'rota', 'Anne')
      const offerId = await askedOf(anne)
      const [anneId, malloryId] = [await team.personId('Anne'), await team.personId('Mallory')]
      const badly = team.somebody('Mallory')
      await badly.device.until('hats', null, ({ hats }) => hats.length === 1)
      await sent(badly)
      await badly.device.close()
      const mallory = await insiderOn(badly.disk.copy(), relay().http)
      const everyone = mallory.team as string as CircleId
      const [month = ''] = monthsAround(Date.now()).slice(1)
      const own = { hat: 'rota', from: '2026-01-01', until: '', review: '', under: '' }
      const word = { ...own, person: malloryId, offer: offerId }
      const facts = [
        ['hat-offer', { ...own, person: malloryId }],
        ['hat-offer', { ...own, person: malloryId, under: 'a'.repeat(64) }],
        ['hat-answer', { offer: offerId, yes: false }],
        ['hat-end', { offer: offerId, under: '' }],
        ['hat-pass', { offer: offerId, to: malloryId }],
        ['hats-worn', { epoch: '', hats: [word] }],
        ['hat-offer', { hat: 'x'.repeat(5000), person: anneId }],
      ] as const
      for (const [type, data] of facts) await mallory.fact(everyone, type, data, { month })
      await team.holder.device.run('say', { circleId: everyone, text: 'after all that' })
      await anne.device.until('talk', { circleId: everyone }, ({ room }) => room?.messages.length === 1)
      for (const one of [team.holder, anne]) await shows(one, 'rota: Anne asked')
      await anne.device.run('answerHat', { offerId, yes: true })
      await shows(team.holder, 'rota: Anne worn')
      expect((await team.holder.device.see('hats', null)).hats[0]?.wears[0]?.passTo).toBeNull()
      await mallory.stop()
    },
  )
})
