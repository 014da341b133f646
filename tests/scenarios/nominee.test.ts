import { describe, expect, it } from 'vitest'
import type { AppRefusal, HappenedItem, Nomination } from '../../src/app/index.ts'
import { systemClock, systemRandom } from '../../src/base/index.ts'
import type { ActDraft } from '../../src/circles/index.ts'
import type { CircleId, PersonId } from '../../src/keys/index.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { addDevice } from '../helpers/linking.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { openAll, wordsOf } from '../helpers/hostileThief.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Anne acts in Maureen's place, on real devices and a real relay: what she can, what she cannot, and how it ends. */
const { relay, somebody, teamOf } = phonesOnRelay('after each')

const timeout = 180_000
const day = 86_400_000

async function nominate(team: Team, name: string, said: Partial<Nomination> = {}): Promise<void> {
  await team.holder.device.run('nominate', {
    personId: await team.personId(name),
    powers: ['invite', 'circles', 'keyholders', 'remove'],
    circleIds: [await team.circleId('care')],
    history: 'all',
    basis: 'asked',
    evidence: '',
    starterIds: [],
    voices: 0,
    days: 365,
    ...said,
  })
}

const acts = (one: Somebody, is = true): Promise<unknown> =>
  one.device.until('nominees', null, ({ mine }) => (mine?.standing === 'acting') === is)

/** Invites and lets in on that phone; answers the newcomer. */
async function letIn(by: Somebody, name: string, circleIds: readonly string[]): Promise<Somebody> {
  const newcomer = await somebody(name)
  const asked = { name, relation: 'a friend', ask: '', circleIds, days: 7 }
  const { link, invitationId } = await by.device.run('invite', asked)
  await sent(by)
  await newcomer.device.run('acceptInvitation', { link, name })
  await by.device.until('people', null, ({ invitations }) =>
    invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
  )
  await by.device.run('admit', { invitationId, circleIds, history: 'all' })
  return newcomer
}

const refusalOf = async (
  asked: ReturnType<Somebody['device']['session']['run']>,
): Promise<AppRefusal | undefined> => {
  const done = await asked
  return done.ok ? undefined : done.refusal
}

const told = (items: readonly HappenedItem[]): readonly string[] =>
  items.map(({ by, type, who, name, inPlace }) =>
    [by?.name, type, who?.name ?? name, inPlace ? `for ${inPlace.name}` : ''].filter(Boolean).join(' '),
  )

const names = async (one: Somebody): Promise<readonly string[]> =>
  (await one.device.see('people', null)).people.map(({ person }) => person.name).sort()

describe('a nominee', () => {
  it(
    'lets somebody in, who reads what the scope allows, and takes somebody out; the Holder is told of each',
    { timeout },
    async () => {
      const team = await teamOf({ Anne: ['schedule'], Priya: ['care'], Tariq: ['care'] })
      const [anne, priya, tariq] = [team.somebody('Anne'), team.somebody('Priya'), team.somebody('Tariq')]
      const care = await team.circleId('care')
      await team.holder.device.run('say', { circleId: care, text: 'before Anne' })
      await nominate(team, 'Anne')
      await acts(anne)
      // She was not in the circle that she looks after, and is now.
      await reads(anne, care, ['before Anne'])

      const clough = await letIn(anne, 'Mr Clough', [care])
      await reads(clough, care, ['before Anne'])
      expect(
        (await clough.device.see('people', null)).circles.map((item) => item.circle.purpose).sort(),
      ).toEqual(['care', 'everyone'])
      await anne.device.run('removePerson', { personId: await team.personId('Tariq') })
      await tariq.device.until('shell', null, ({ phase }) => phase === 'removed')
      await priya.device.until('people', null, ({ people }) => people.length === 4)
      await priya.device.run('say', { circleId: care, text: 'without Tariq' })
      await clough.device.run('say', { circleId: care, text: 'hello' })
      for (const one of [team.holder, anne, priya, clough])
        await reads(one, care, ['before Anne', 'without Tariq', 'hello'])

      const { news } = await team.holder.device.until('nominees', null, (view) => view.news.length === 4)
      expect(told(news)).toEqual([
        'Anne remove Tariq for Maureen',
        'Anne grant Mr Clough for Maureen',
        'Anne admit Mr Clough for Maureen',
        'Anne invite Mr Clough for Maureen',
      ])
      const { nominees } = await team.holder.device.see('nominees', null)
      const namesOf = (people: readonly { name: string }[]) => people.map((one) => one.name)
      expect(nominees.map((one) => [one.person.name, namesOf(one.letIn), namesOf(one.shared)])).toEqual([
        ['Anne', ['Mr Clough'], []],
      ])
      await team.holder.device.run('noteNews', { newsIds: news.map((one) => one.happenedId) })
      expect((await team.holder.device.see('nominees', null)).news).toEqual([])
      expect(told((await anne.device.see('nominees', null)).did)).toEqual(told(news))
      // Nobody else is told of what she does; of herself she was told.
      expect((await priya.device.see('nominees', null)).news).toEqual([])
      expect(told((await anne.device.see('nominees', null)).news)).toEqual(['Maureen nominate Anne'])

      // Of an invitation of Anne's the Holder knows that the answer comes to Anne's phone, and may take it back.
      const { invitationId } = await anne.device.run('invite', { ...toAnybody, circleIds: [care] })
      const hers = await team.holder.device.until(
        'people',
        null,
        ({ invitations }) => invitations.length === 1,
      )
      expect(hers.invitations[0]).toMatchObject({ by: { name: 'Anne' }, link: null, state: 'open' })
      await team.holder.device.run('withdrawInvitation', { invitationId })
      await anne.device.until('people', null, ({ invitations }) => invitations[0]?.state === 'ended')
    },
  )

  it(
    'C4: is refused whatever the scope does not say, and a hand-made act changes nothing for anybody',
    { timeout },
    async () => {
      const team = await teamOf({ Anne: ['care', 'money'], Priya: ['care'], Tariq: ['money'] })
      const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
      const [care, money] = [await team.circleId('care'), await team.circleId('money')]
      const [annesId, priyasId, tariqsId] = [
        await team.personId('Anne'),
        await team.personId('Priya'),
        await team.personId('Tariq'),
      ]
      await nominate(team, 'Anne', { powers: ['circles'] })
      await nominate(team, 'Priya', { powers: ['circles', 'remove'] })
      await acts(anne)
      await acts(priya)
      const { session } = anne.device
      const people = await anne.device.see('people', null)
      expect(people.circles.filter((item) => item.canChange).map((item) => item.circle.purpose)).toEqual([
        'care',
      ])
      expect([people.canInvite, people.people.some((one) => one.canRemove)]).toEqual([false, false])
      expect(people.people.filter((one) => one.canShare).map(({ person }) => person.name)).toEqual(['Tariq'])
      const asked = { name: 'Somebody', relation: '', ask: '', days: 7 }
      const refused = [
        await refusalOf(session.run('invite', { ...asked, circleIds: [care] })),
        await refusalOf(session.run('removePerson', { personId: tariqsId })),
        await refusalOf(session.run('setCircles', { personId: tariqsId, circleIds: [], history: 'all' })),
        await refusalOf(session.run('setCircles', { personId: priyasId, circleIds: [], history: 'all' })),
        await refusalOf(session.run('dismiss', { personId: priyasId, how: 'told' })),
        await refusalOf(session.run('renewNominee', { personId: annesId })),
        await refusalOf(session.run('nominate', { ...wholeNomination(tariqsId), circleIds: [money] })),
      ]
      expect(refused.map((one) => one?.kind)).toEqual(refused.map(() => 'not-allowed'))
      await anne.device.run('setCircles', { personId: tariqsId, circleIds: [money, care], history: 'all' })

      // And with her keys and a client that holds nothing back.
      const before = await names(team.holder)
      await sent(anne)
      await anne.device.close()
      const rogue = await insiderOn(anne.disk.copy(), relay().http)
      const everyone = rogue.team as string as CircleId
      const nomination = wholeNomination(annesId)
      const drafts: readonly (readonly [CircleId, ActDraft])[] = [
        [everyone, { type: 'remove', person: tariqsId as PersonId, seen: [] }],
        [everyone, { type: 'keyholder', circle: care as CircleId, person: annesId as PersonId }],
        [
          money as CircleId,
          { type: 'grant', circle: money as CircleId, person: priyasId as PersonId, history: 'all' },
        ],
        [
          money as CircleId,
          { type: 'revoke', circle: money as CircleId, person: tariqsId as PersonId, seen: [] },
        ],
        [
          care as CircleId,
          { type: 'revoke', circle: care as CircleId, person: priyasId as PersonId, seen: [] },
        ],
        [everyone, { type: 'dismiss', person: priyasId as PersonId, how: 'told' }],
        [
          everyone,
          {
            type: 'nominate',
            person: annesId as PersonId,
            powers: [...nomination.powers],
            circles: [care, money].sort() as CircleId[],
            basis: 'asked',
            evidence: '',
            starters: [],
            voices: 0,
            review: systemClock.now() + 9 * 365 * day,
            ends: systemClock.now() + 9 * 365 * day,
          },
        ],
        [everyone, { type: 'circle', purpose: 'own', name: 'Mine', nonce: systemRandom(32) }],
      ]
      for (const [circle, draft] of drafts) await rogue.put(circle, 'act', [rogue.make(draft).bytes])
      await priya.device.run('say', { circleId: care, text: 'we go on' })
      await team.holder.device.until('talk', { circleId: care }, ({ room }) => room?.messages.length === 1)
      expect(await names(team.holder)).toEqual(before)
      const { nominees } = await team.holder.device.see('nominees', null)
      expect(nominees.map(({ person, powers }) => [person.name, powers]).sort()).toEqual([
        ['Anne', ['circles']],
        ['Priya', ['circles', 'remove']],
      ])
      await reads(team.somebody('Tariq'), care, ['we go on'])
      await rogue.stop()
    },
  )

  it(
    'C4: dismissed quietly while she is offline: her phone says nothing, what she did is void, and he whom she let in reads nothing more',
    { timeout },
    async () => {
      const team = await teamOf({ Anne: ['care'], Priya: ['care'], Tariq: ['care'] })
      const [anne, priya, tariq] = [team.somebody('Anne'), team.somebody('Priya'), team.somebody('Tariq')]
      const care = await team.circleId('care')
      await nominate(team, 'Anne')
      await nominate(team, 'Tariq', { powers: ['keyholders'] })
      await acts(anne)
      await acts(tariq)
      await anne.device.run('noteNews', {
        newsIds: (await anne.device.see('nominees', null)).news.map((one) => one.happenedId),
      })
      // The Holder's phone is out of reach while Anne is pressed, and takes it back there.
      team.holder.line.away(true)
      await team.holder.device.run('dismiss', { personId: await team.personId('Anne'), how: 'quietly' })
      const stranger = await letIn(anne, 'Somebody else', [care])
      await anne.device.run('removePerson', { personId: await team.personId('Priya') })
      await priya.device.until('shell', null, ({ phase }) => phase === 'removed')
      await stranger.device.until('talk', { circleId: null }, ({ rooms }) => rooms.length === 2)
      await anne.device.run('say', { circleId: care, text: 'while he listens' })
      await reads(stranger, care, ['while he listens'])
      await sent(anne)
      const hisKeys = await keyringOn(stranger.disk.copy())

      team.holder.line.away(false)
      await team.holder.device.run('sendNow', null)
      await stranger.device.until('shell', null, ({ phase }) => phase === 'removed')
      await team.holder.device.until('people', null, ({ people }) => people.length === 4)
      expect(await names(team.holder)).toEqual(['Anne', 'Maureen', 'Priya', 'Tariq'])
      await team.holder.device.run('say', { circleId: care, text: 'among ourselves' })
      await reads(tariq, care, ['while he listens', 'among ourselves'])
      await sent(team.holder)
      const loot = openAll([hisKeys], await entriesIn(relay().folder), monthsAround(systemClock.now()))
      const hears = (text: string) => loot.some((one) => wordsOf(one).includes(text))
      expect(['while he listens', 'among ourselves'].map(hears)).toEqual([true, false])
      expect((await stranger.disk.copy().list('volume/')).length).toBe(0)

      // Who acts beside her is told. Her own phone shows no news, leaves the act out, and says what is true when she looks.
      const annesNews = async () => told((await anne.device.see('nominees', null)).news)
      await tariq.device.until('nominees', null, ({ news }) => told(news).includes('Maureen dismiss Anne'))
      await acts(anne, false)
      expect(await annesNews()).toEqual([])
      const all = (await anne.device.see('happened', { personId: null })).items
      expect(told(all).filter((line) => line.includes('dismiss'))).toEqual([])
      const { mine, nominees } = await anne.device.see('nominees', null)
      expect([mine, nominees.map(({ person }) => person.name)]).toEqual([null, ['Tariq']])
      const people = await anne.device.see('people', null)
      expect([people.canInvite, people.people.some((one) => one.canShare || one.canRemove)]).toEqual([
        false,
        false,
      ])
      const again = anne.device.session.run('removePerson', { personId: await team.personId('Tariq') })
      expect(await refusalOf(again)).toEqual({ kind: 'not-allowed' })
    },
  )

  it('names who brings others into a circle, who then does; and takes it back', { timeout }, async () => {
    const team = await teamOf({ Anne: ['care'], Priya: ['care'], Tariq: [], Bev: [] })
    const [anne, priya, tariq] = [team.somebody('Anne'), team.somebody('Priya'), team.somebody('Tariq')]
    const care = await team.circleId('care')
    const [priyasId, tariqsId] = [await team.personId('Priya'), await team.personId('Tariq')]
    const bevsId = await team.personId('Bev')
    await nominate(team, 'Anne', { powers: ['keyholders'] })
    await acts(anne)
    const letsIn = (personId: string) =>
      refusalOf(priya.device.session.run('setCircles', { personId, circleIds: [care], history: 'all' }))
    const named = { personId: priyasId, circleId: care, on: true }
    expect(await letsIn(tariqsId)).toEqual({ kind: 'not-allowed' })
    expect(await refusalOf(priya.device.session.run('setKeyholder', named))).toEqual({ kind: 'not-allowed' })
    await anne.device.run('setKeyholder', named)
    const may = await priya.device.until('people', null, ({ circles }) =>
      circles.some((one) => one.canChange),
    )
    expect(
      may.circles.filter((one) => one.canChange).map((one) => [one.circle.purpose, one.canTake]),
    ).toEqual([['care', false]])
    expect(may.people.filter((one) => one.canShare).map(({ person }) => person.name)).toEqual([
      'Bev',
      'Tariq',
    ])
    expect(await letsIn(tariqsId)).toBeUndefined()
    await team.holder.device.run('say', { circleId: care, text: 'welcome' })
    await reads(tariq, care, ['welcome'])
    await anne.device.run('setKeyholder', { ...named, on: false })
    await priya.device.until('people', null, ({ circles }) => !circles.some((one) => one.canChange))
    expect(await letsIn(bevsId)).toEqual({ kind: 'not-allowed' })
    expect(told((await team.holder.device.see('nominees', null)).news)).toEqual([
      'Anne retire Priya for Maureen',
      'Anne keyholder Priya for Maureen',
    ])
  })

  it(
    'C4, D3: every device of the Holder is told of a nominee that another of them made or ended',
    { timeout },
    async () => {
      const team = await teamOf({ Anne: ['care'], Priya: ['care'] })
      const { device: mine } = team.holder
      await nominate(team, 'Priya')
      const tablet = await somebody('Maureen')
      await addDevice(mine, tablet.device, 'Tablet')
      await tablet.device.until('nominees', null, ({ nominees }) => nominees.length === 1)
      // What was there before it came is no news on it.
      expect((await tablet.device.see('nominees', null)).news).toEqual([])
      await nominate(team, 'Anne', { circleIds: [] })
      await tablet.device.until('nominees', null, ({ news }) => told(news).join() === 'Maureen nominate Anne')
      expect((await mine.see('nominees', null)).news).toEqual([])
      await tablet.device.run('dismiss', { personId: await team.personId('Anne'), how: 'quietly' })
      await mine.until('nominees', null, ({ news }) => told(news).join() === 'Maureen dismiss Anne')
    },
  )

  it('ends by its date: the Holder’s devices say so once, and she is told', { timeout }, async () => {
    let ahead = 0
    const clock = { now: () => systemClock.now() + ahead }
    const team = await teamOf({ Anne: ['care'], Priya: ['care'] }, clock)
    const anne = team.somebody('Anne')
    await nominate(team, 'Anne', { days: 14 })
    await nominate(team, 'Priya')
    await acts(anne)
    const asks = async () =>
      (await team.holder.device.see('nominees', null)).nominees
        .filter((one) => one.asksAgain)
        .map((one) => one.person.name)
    ahead = 15 * day
    expect(await asks()).toEqual([])
    await team.holder.device.run('say', { circleId: await team.circleId('care'), text: 'two weeks later' })
    await anne.device.until('nominees', null, ({ news }) => told(news)[0] === 'Maureen dismiss Anne')
    expect(
      await refusalOf(anne.device.session.run('removePerson', { personId: await team.personId('Priya') })),
    ).toEqual({
      kind: 'not-allowed',
    })
    await team.holder.device.run('say', { circleId: await team.circleId('care'), text: 'and again' })
    const { items } = await team.holder.device.see('happened', { personId: await team.personId('Anne') })
    expect(told(items).filter((line) => line.includes('dismiss'))).toEqual(['Maureen dismiss Anne'])
    expect(items[0]).toMatchObject({ type: 'dismiss', isEnd: true })

    // Once a year the Holder is asked, with some weeks left to answer in.
    ahead = 340 * day
    expect(await asks()).toEqual(['Priya'])
    await team.holder.device.run('renewNominee', { personId: await team.personId('Priya') })
    expect(await asks()).toEqual([])
    ahead = 400 * day
    await team.holder.device.run('say', { circleId: await team.circleId('care'), text: 'a year later' })
    const { nominees } = await team.holder.device.see('nominees', null)
    expect(nominees.map(({ person, endsAt }) => [person.name, endsAt > clock.now()])).toEqual([
      ['Priya', true],
    ])
  })

  it(
    'waits until two of three say that it is time; renewed, it waits for nobody again; she lays it down',
    { timeout },
    async () => {
      const team = await teamOf({ Anne: ['care'], Priya: ['care'], Tariq: ['care'], Bev: [] })
      const [anne, priya, tariq] = [team.somebody('Anne'), team.somebody('Priya'), team.somebody('Tariq')]
      const starterIds = [
        await team.personId('Priya'),
        await team.personId('Tariq'),
        await team.personId('Bev'),
      ]
      await nominate(team, 'Anne', { starterIds, voices: 2, basis: 'attorney', evidence: ' Seen by Ruth. ' })
      const waiting = await anne.device.until('nominees', null, ({ mine }) => mine?.standing === 'waiting')
      expect(waiting.mine).toMatchObject({ basis: 'attorney', evidence: 'Seen by Ruth.', voices: 2 })
      const bevs = await team.personId('Bev')
      const tries = () => refusalOf(anne.device.session.run('removePerson', { personId: bevs }))
      expect(await tries()).toEqual({ kind: 'not-allowed' })
      const nominationId = waiting.mine?.nominationId ?? ''
      expect(await refusalOf(anne.device.session.run('confirmNomination', { nominationId }))).toEqual({
        kind: 'not-allowed',
      })
      const starts = async (one: Somebody): Promise<void> => {
        const { news } = await one.device.until('nominees', null, ({ starting }) => starting.length === 1)
        expect(told(news)).toEqual(['Maureen nominate Anne'])
        await one.device.run('confirmNomination', { nominationId })
      }
      await starts(priya)
      await anne.device.until('nominees', null, ({ mine }) => mine?.startedBy[0]?.name === 'Priya')
      expect(await tries()).toEqual({ kind: 'not-allowed' })
      await starts(tariq)
      await acts(anne)
      const { holder } = team
      await holder.device.until('nominees', null, ({ nominees }) => nominees[0]?.standing === 'acting')
      expect(told((await holder.device.see('nominees', null)).news)).toEqual([
        'Tariq confirm Anne',
        'Priya confirm Anne',
      ])
      await holder.device.run('renewNominee', { personId: await team.personId('Anne') })
      await anne.device.until(
        'nominees',
        null,
        ({ mine }) => mine !== null && mine.nominationId !== nominationId,
      )
      expect(await tries()).toBeUndefined()
      const { invitationId } = await anne.device.run('invite', { ...toAnybody, circleIds: [] })
      await anne.device.run('layDown', null)
      await holder.device.until('nominees', null, ({ nominees }) => nominees.length === 0)
      expect(told((await holder.device.see('nominees', null)).news)[0]).toBe('Anne dismiss Anne')
      // Nobody waits at a door that nobody opens any more.
      const { invitations } = await holder.device.see('people', null)
      expect(invitations.find((one) => one.invitationId === invitationId)?.state).toBe('ended')
    },
  )
})

const toAnybody = { name: 'Somebody', relation: '', ask: '', days: 7 }

const wholeNomination = (personId: string): Nomination => ({
  personId,
  powers: ['invite', 'circles', 'keyholders', 'remove'],
  circleIds: [],
  history: 'all',
  basis: 'asked',
  evidence: '',
  starterIds: [],
  voices: 0,
  days: 365,
})
