import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/base/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { createWatch } from '../helpers/helpers.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { openAll, wordsOf } from '../helpers/hostileThief.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Circles in Maureen's own words, for a time, and for single people; on real devices and a real relay. */
const { relay, somebody, teamOf } = phonesOnRelay('after each')

const timeout = 180_000
const day = 86_400_000

const bowls = { name: 'Bowls', about: 'Who plays on Friday', sign: 'activity', colour: 'care' } as const

async function makeBowls(team: Team, names: readonly string[], until: number | null = null): Promise<string> {
  const { circleId } = await team.holder.device.run('makeCircle', bowls)
  for (const name of names) await share(team, name, circleId, until)
  return circleId
}

async function share(team: Team, name: string, circleId: string, until: number | null = null): Promise<void> {
  const personId = await team.personId(name)
  const { people } = await team.holder.device.see('people', null)
  const now = people.find(({ person }) => person.personId === personId)?.circles ?? []
  const circleIds = [
    ...now.filter(({ purpose }) => purpose !== 'everyone').map((one) => one.circleId),
    circleId,
  ]
  await team.holder.device.run('setCircles', { personId, circleIds, history: 'all', until })
}

const circleOf = async (one: Somebody, circleId: string) => {
  const { circles, only, ended } = await one.device.see('circles', null)
  return [...circles, ...only, ...ended].find(({ circle }) => circle.circleId === circleId)
}
const isIn = (one: Somebody, circleId: string, is = true): Promise<unknown> =>
  one.device.until(
    'circles',
    null,
    ({ circles, only }) => [...circles, ...only].some(({ circle }) => circle.circleId === circleId) === is,
  )

const card = (circleId: string, text: string) => ({
  cardId: null,
  circleId,
  kind: '' as const,
  starter: 'I like',
  text,
})
const cardsOf = async (one: Somebody) =>
  (await one.device.see('profile', null)).cards.map(({ text }) => text).sort()

describe('a circle of one’s own', () => {
  it(
    'has a name and a sign that only its people read, is given another, and ends: it is read, and nobody writes there more',
    { timeout },
    async () => {
      const team = await teamOf({ Anne: ['care'], Tariq: [] })
      const { holder } = team
      const [anne, tariq] = [team.somebody('Anne'), team.somebody('Tariq')]
      const circleId = await makeBowls(team, ['Tariq'])
      await isIn(tariq, circleId)
      const seen = (await circleOf(tariq, circleId))?.circle
      expect([seen?.name, seen?.own?.about, seen?.own?.sign]).toEqual([
        'Bowls',
        'Who plays on Friday',
        'activity',
      ])
      await tariq.device.run('say', { circleId, text: 'Friday at two' })
      await reads(holder, circleId, ['Friday at two'])
      expect(await circleOf(anne, circleId)).toBe(undefined)
      // Nor is the name in the acts that her phone has.
      const hers = await insiderOn(anne.disk.copy(), anne.line.origin)
      expect(hers.state().circleById.get(circleId as CircleId)?.name).toBe('')
      await hers.stop()

      await holder.device.run('describeCircle', { ...bowls, circleId, name: 'Bowls and tea' })
      await tariq.device.until('circles', null, ({ circles }) =>
        circles.some(({ circle }) => circle.name === 'Bowls and tea'),
      )

      const keeps = await insiderOn(tariq.disk.copy(), tariq.line.origin)
      const before = keeps.state()
      await holder.device.run('endCircle', { circleId })
      await tariq.device.until('circles', null, ({ ended }) => ended.length === 1)
      await reads(tariq, circleId, ['Friday at two'])
      const said = await tariq.device.session.run('say', { circleId, text: 'still here' })
      expect(said.ok ? 'said' : said.refusal.kind).toBe('circle-ended')
      const put = await tariq.device.session.run('describeCircle', { ...bowls, circleId })
      expect(put.ok).toBe(false)
      // A program that says it never heard of it is set aside.
      const heads = [...before.circleById.values()].flatMap((one) => [...one.heads])
      const [month = ''] = monthsAround(systemClock.now()).slice(-2)
      await keeps.say(circleId as CircleId, 'not heard of it', { month, heads })
      await keeps.stop()
      await holder.device.run('say', { circleId: await team.circleId('care'), text: 'go on' })
      await sent(holder)
      await reads(holder, circleId, ['Friday at two'])
    },
  )

  it(
    'C4: whoever may make some in the Holder’s place makes none without her, and she is told',
    { timeout },
    async () => {
      const team = await teamOf({ Anne: ['care'], Tariq: [] })
      const { holder } = team
      const anne = team.somebody('Anne')
      const mine = await anne.device.session.run('makeCircle', bowls)
      expect(mine.ok ? 'made' : mine.refusal.kind).toBe('not-allowed')
      await holder.device.run('nominate', {
        personId: await team.personId('Anne'),
        powers: ['make'],
        circleIds: [],
        history: 'all',
        basis: 'asked',
        evidence: '',
        starterIds: [],
        voices: 0,
        days: 30,
      })
      await anne.device.until('circles', null, ({ canMake }) => canMake)
      const { circleId } = await anne.device.run('makeCircle', bowls)
      const personId = await team.personId('Tariq')
      await anne.device.run('setCircles', { personId, circleIds: [circleId], history: 'all' })
      await isIn(team.somebody('Tariq'), circleId)
      await anne.device.run('say', { circleId, text: 'between us' })
      await isIn(holder, circleId)
      await reads(holder, circleId, ['between us'])
      const { news } = await holder.device.see('nominees', null)
      expect(news.map(({ type }) => type)).toContain('circle')
      // She ends it, whoever made it.
      await holder.device.run('endCircle', { circleId })
      await anne.device.until('circles', null, ({ ended }) => ended.length === 1)
    },
  )
})

describe('being in a circle for a time', () => {
  it(
    'B2: it ends by itself, is said kindly, and a kept key opens nothing that is written after',
    { timeout },
    async () => {
      const team = await teamOf({ Tariq: [], Anne: ['care'] })
      const { holder } = team
      const tariq = team.somebody('Tariq')
      const circleId = await makeBowls(team, ['Anne'])
      await share(team, 'Tariq', circleId, Date.now() + 5_000)
      await isIn(tariq, circleId)
      await holder.device.run('say', { circleId, text: 'while he is here' })
      await reads(tariq, circleId, ['while he is here'])
      const until = (await circleOf(tariq, circleId))?.people.find(({ person }) => person.isMe)?.until
      expect(typeof until).toBe('number')
      const kept = await keyringOn(tariq.disk.copy())

      await isIn(tariq, circleId, false)
      const over = (await tariq.device.until('circles', null, ({ news }) => news.length === 1)).news[0]
      expect([over?.who.isMe, over?.circle?.name, over?.at]).toEqual([true, 'Bowls', until])
      await tariq.device.run('noteNews', { newsIds: [over?.newsId ?? ''] })
      await tariq.device.until('circles', null, ({ news }) => news.length === 0)
      await holder.device.until('circles', null, ({ news }) => news.length === 1)
      await holder.device.run('say', { circleId, text: 'after he went' })
      await reads(team.somebody('Anne'), circleId, ['while he is here', 'after he went'])
      const loot = openAll([kept], await entriesIn(relay().folder), monthsAround(systemClock.now()))
      const hears = (text: string) => loot.some((one) => wordsOf(one).includes(text))
      expect(['while he is here', 'after he went'].map(hears)).toEqual([true, false])

      // Once more, as long as before: one tap.
      await share(team, 'Tariq', circleId, Date.now() + day)
      await isIn(tariq, circleId)
    },
  )

  it(
    'C6: a wrong clock ends nothing where its owner has no say, and who writes first ends it before writing',
    { timeout },
    async () => {
      const watch = createWatch()
      const late = createWatch()
      late.on(20 * 365 * day)
      const team = await teamOf({ Tariq: [], Priya: [] }, watch.clock)
      const { holder } = team
      const circleId = await makeBowls(team, ['Priya'])
      await share(team, 'Tariq', circleId, watch.clock.now() + day)
      const tariq = team.somebody('Tariq')
      await isIn(tariq, circleId)
      // Twenty years ahead, in the circle, and nobody's keyholder: he only writes.
      const joy = await somebody('Joy', undefined, late.clock)
      const { link, invitationId } = await holder.device.run('invite', {
        name: 'Joy',
        relation: 'a friend',
        ask: '',
        circleIds: [circleId],
        days: 7,
      })
      await joy.device.run('acceptInvitation', { link, name: 'Joy' })
      await holder.device.until('people', null, ({ invitations }) =>
        invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
      )
      await holder.device.run('admit', { invitationId, circleIds: [circleId], history: 'all' })
      await isIn(joy, circleId)
      await joy.device.run('say', { circleId, text: 'from the future' })
      await reads(tariq, circleId, ['from the future'])
      expect((await circleOf(holder, circleId))?.people.length).toBe(4)

      // Two weeks more, in time; then no signal on her phone when it is over: what she writes there he cannot read.
      const personId = await team.personId('Tariq')
      await holder.device.run('setTerm', { personId, circleId, until: watch.clock.now() + 14 * day })
      watch.on(13 * day)
      await holder.device.run('say', { circleId, text: 'in the second week' })
      await reads(tariq, circleId, ['from the future', 'in the second week'])
      holder.line.away(true)
      watch.on(2 * day)
      await holder.device.run('say', { circleId, text: 'among ourselves' })
      holder.line.away(false)
      await holder.device.run('sendNow', null)
      await isIn(tariq, circleId, false)
      await reads(team.somebody('Priya'), circleId, [
        'from the future',
        'in the second week',
        'among ourselves',
      ])
      const loot = openAll(
        [await keyringOn(tariq.disk.copy())],
        await entriesIn(relay().folder),
        monthsAround(watch.clock.now()),
      )
      expect(loot.some((one) => wordsOf(one).includes('among ourselves'))).toBe(false)
      const past = await holder.device.session.run('setTerm', {
        personId: await team.personId('Priya'),
        circleId,
        until: 5,
      })
      expect(past.ok ? 'said' : past.refusal.kind).toBe('time-is-past')
    },
  )

  it('a paramedic is asked for three hours, and is out of the team after them', { timeout }, async () => {
    const watch = createWatch()
    const team = await teamOf({ Anne: [] }, watch.clock)
    const { holder } = team
    const care = await team.circleId('care')
    const sam = await somebody('Sam', undefined, watch.clock)
    const stays = 3 * 3_600_000
    const { link, invitationId } = await holder.device.run('invite', {
      name: 'Sam',
      relation: 'a paramedic',
      ask: '',
      circleIds: [care],
      days: 1,
      stays,
    })
    expect((await sam.device.run('readInvitation', { link })).stays).toBe(stays)
    await sam.device.run('acceptInvitation', { link, name: 'Sam' })
    const asked = await holder.device.until('people', null, ({ invitations }) =>
      invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
    )
    expect(asked.invitations.find((one) => one.invitationId === invitationId)?.stays).toBe(stays)
    const until = watch.clock.now() + stays
    await holder.device.run('admit', { invitationId, circleIds: [care], history: 'all', until })
    await isIn(sam, care)
    const mine = (await circleOf(sam, care))?.people.find(({ person }) => person.isMe)
    expect([mine?.until, mine?.untilIsTeam]).toEqual([until, true])
    watch.on(stays + 1)
    await holder.device.run('say', { circleId: care, text: 'thank you' })
    await sam.device.until('shell', null, (shell) => shell.phase === 'removed' && shell.timeOver === true)
  })
})

describe('only some people', () => {
  it(
    'what is only for Sam is read by Sam and nobody else, and by nobody more when Sam has left',
    { timeout },
    async () => {
      const team = await teamOf({ Sam: ['care'], Anne: ['care'] })
      const { holder } = team
      const [sam, anne] = [team.somebody('Sam'), team.somebody('Anne')]
      const personIds = [await team.personId('Sam')]
      const { circleId } = await holder.device.run('onlyCircle', { personIds })
      await holder.device.run('saveCard', card(circleId, 'only for you'))
      await sam.device.until('profile', null, ({ cards }) => cards.length === 1)
      const item = (await sam.device.see('profile', null)).cards[0]
      expect(item?.audience.circle.own?.only?.map(({ name }) => name)).toEqual(['Maureen'])
      expect((await holder.device.run('onlyCircle', { personIds })).circleId).toBe(circleId)
      // It is asked about nowhere, and changing what Sam sees does not touch it.
      expect(
        (await holder.device.see('people', null)).circles.some((one) => one.circle.circleId === circleId),
      ).toBe(false)
      await holder.device.run('setCircles', { personId: personIds[0] ?? '', circleIds: [], history: 'all' })
      expect((await circleOf(holder, circleId))?.people.length).toBe(2)
      const asAnne = await holder.device.see('seeAs', { personId: await team.personId('Anne') })
      const asSam = await holder.device.see('seeAs', { personId: personIds[0] ?? '' })
      expect([asAnne?.cards.length, asSam?.cards.length]).toEqual([0, 1])
      await anne.device.until('people', null, ({ people }) => people.length === 3)
      expect([await cardsOf(anne), await circleOf(anne, circleId)]).toEqual([[], undefined])

      await sent(holder)
      await sam.device.run('leaveTeam', null)
      await holder.device.until('people', null, ({ people }) => people.length === 2)
      const kept = await keyringOn(sam.disk.copy()).catch(() => undefined)
      await holder.device.run('saveCard', card(circleId, 'to myself'))
      await sent(holder)
      const loot = kept
        ? openAll([kept], await entriesIn(relay().folder), monthsAround(systemClock.now()))
        : []
      expect(loot.some((one) => wordsOf(one).includes('to myself'))).toBe(false)
    },
  )

  it('what somebody would see is shown before it is shared', { timeout }, async () => {
    const team = await teamOf({ Sam: [] })
    const { holder } = team
    const care = await team.circleId('care')
    await holder.device.run('saveCard', card(care, 'tea with milk'))
    await holder.device.run('say', { circleId: care, text: 'yesterday' })
    const personId = await team.personId('Sam')
    const would = (history: 'all' | 'today') =>
      holder.device.see('seeAs', { personId, would: { circleIds: [care], history } })
    const [all, today, now] = [
      await would('all'),
      await would('today'),
      await holder.device.see('seeAs', { personId }),
    ]
    expect([all, today, now].map((one) => [one?.cards.length, one?.messages.length])).toEqual([
      [1, 1],
      [1, 0],
      [0, 0],
    ])
    await holder.device.run('setCircles', { personId, circleIds: [care], history: 'today' })
    const sam = team.somebody('Sam')
    await sam.device.until('profile', null, ({ cards }) => cards.length === 1)
    expect((await sam.device.see('talk', { circleId: care })).room?.messages).toEqual([])
  })
})
