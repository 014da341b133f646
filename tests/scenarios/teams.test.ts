import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/domain/index.ts'
import { removeDevice } from '../../src/headless.ts'
import { join as joinTeam, circleIds, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone } = phonesOnRelay('after all')

const namesOf = async (one: Device): Promise<readonly string[]> =>
  (await one.see('people', null)).people.map(({ person }) => person.name).sort()
const say = async (one: Device, text: string): Promise<void> => {
  const [circleId = ''] = await circleIds(one, 'everyone')
  await one.run('say', { circleId, text })
}
const textsOf = async (one: Device): Promise<readonly string[]> => {
  const [circleId = ''] = await circleIds(one, 'everyone')
  return (await one.see('talk', { circleId })).room?.messages.map(({ text }) => text) ?? []
}
const teamOf = async (one: Device, name: string): Promise<string> => {
  const { teams } = await one.until('teams', null, (view) => view.teams.some((team) => team.name === name))
  return teams.find((team) => team.name === name)?.ringId ?? ''
}
const open = (name: string) => (view: unknown) =>
  (view as { phase: string; team?: { holder: { name: string } } }).phase === 'open' &&
  (view as { team: { holder: { name: string } } }).team.holder.name === name

describe('somebody in several teams', () => {
  test(
    'sees one at a time, hears of all, and nothing of one comes to another',
    { timeout: 180_000 },
    async () => {
      const maureen = await phone()
      const dev = await phone()
      const priya = await phone()
      await maureen.run('startTeam', { name: 'Maureen' })
      await dev.run('startTeam', { name: 'Dev' })

      await joinTeam(maureen, priya, 'Priya', 'my assistant', ['news', 'care'])
      await priya.until('shell', null, open('Maureen'))
      await say(priya, 'Good morning, Maureen.')

      await joinTeam(dev, priya, 'Priya', 'my helper', ['news'])
      await priya.until('shell', null, open('Dev'))
      expect(await namesOf(priya)).toEqual(['Dev', 'Priya'])
      expect(await textsOf(priya)).toEqual([])

      // Both stand side by side, and what happens in the other one is heard while it is not looked at.
      const { teams } = await priya.see('teams', null)
      expect(teams.map(({ name, isHere }) => [name, isHere])).toEqual([
        ['Dev', true],
        ['Maureen', false],
      ])
      await say(maureen, 'Bread, please.')
      await priya.run('switchTeam', { ringId: await teamOf(priya, 'Maureen') })
      await priya.until('shell', null, open('Maureen'))
      expect(await namesOf(priya)).toEqual(['Maureen', 'Priya'])
      const [circleId = ''] = await circleIds(priya, 'everyone')
      await priya.until('talk', { circleId }, ({ room }) => room?.messages.length === 2)
      expect(await textsOf(dev)).toEqual([])

      // She is another person in each, by keys and by ids.
      const here = (await priya.see('me', null)).me.personId
      await priya.run('switchTeam', { ringId: await teamOf(priya, 'Dev') })
      expect((await priya.see('me', null)).me.personId).not.toBe(here)
      expect((await priya.session.run('switchTeam', { ringId: 'ffffffffffffffff' })).ok).toBe(false)
    },
  )

  test('comes into no team twice, and a place where nothing began is left as if it had never been', async () => {
    const maureen = await phone()
    await maureen.run('startTeam', { name: 'Maureen' })
    const { link } = await maureen.run('invite', {
      name: 'M',
      relation: 'me',
      ask: '',
      circleIds: [],
      days: 7,
    })
    await maureen.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
    const again = await maureen.session.run('acceptInvitation', { link, name: 'Maureen' })
    expect(again).toEqual({ ok: false, refusal: { kind: 'already-a-member' } })
    expect(await maureen.session.run('acceptInvitation', { link: 'nothing', name: 'Maureen' })).toMatchObject(
      {
        ok: false,
      },
    )
    expect((await maureen.see('teams', null)).teams.map(({ name }) => name)).toEqual(['Maureen'])
    await maureen.run('beginTeam', null)
    expect((await maureen.see('teams', null)).teams).toHaveLength(2)
    expect((await maureen.see('shell', null)).phase).toBe('new')
    await maureen.run('switchTeam', { ringId: await teamOf(maureen, 'Maureen') })
    expect((await maureen.see('teams', null)).teams).toHaveLength(1)
  })

  test('comes back to the one they looked at, behind one lock', { timeout: 180_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-teams-'))
    const lockCost = { memory: 19 * 1024, passes: 2, lanes: 1 }
    const mine = await phone({ folder, lockCost })
    await mine.run('startTeam', { name: 'Ruth' })
    await mine.run('beginTeam', null)
    await mine.run('startTeam', { name: 'Kwame' })
    await mine.run('setPin', { kind: 'pin', pin: '8306' })
    await mine.close()

    const back = await phone({ folder, lockCost })
    expect((await back.see('shell', null)).phase).toBe('locked')
    expect((await back.session.run('beginTeam', null)).ok).toBe(false)
    await back.run('unlock', { pin: '8306' })
    await back.until('shell', null, open('Kwame'))
    await back.until('teams', null, ({ teams }) => teams.length === 2)
    await back.run('lock', null)
    expect((await back.see('teams', null)).teams.map(({ name }) => name)).toEqual([''])
    await back.run('unlock', { pin: '8306' })
    await back.until('shell', null, open('Kwame'))

    // One team goes off the phone, the other stays with its keys.
    await back.run('switchTeam', { ringId: await teamOf(back, 'Ruth') })
    await back.run('dropTeam', null)
    await back.until('shell', null, open('Kwame'))
    expect((await back.see('teams', null)).teams).toHaveLength(1)
    await back.run('forgetDevice', null)
    expect((await back.see('shell', null)).phase).toBe('new')
    expect((await back.see('teams', null)).teams).toHaveLength(1)
    await back.close()
    await removeDevice(folder)
  })

  test(
    'is told of a removal where it happened, and goes on in the others',
    { timeout: 180_000 },
    async () => {
      const maureen = await phone()
      const tariq = await phone()
      await maureen.run('startTeam', { name: 'Maureen' })
      await tariq.run('startTeam', { name: 'Tariq' })
      await tariq.run('beginTeam', null)
      await joinTeam(maureen, tariq, 'Tariq', 'a volunteer', ['news'])
      await tariq.until('shell', null, open('Maureen'))
      await tariq.run('switchTeam', { ringId: await teamOf(tariq, 'Tariq') })
      const { people } = await maureen.see('people', null)
      const personId = people.find(({ person }) => person.name === 'Tariq')?.person.personId ?? ''
      await maureen.run('removePerson', { personId })
      await tariq.until('teams', null, ({ teams }) =>
        teams.some((team) => team.name === 'Maureen' && team.phase === 'removed'),
      )
      await tariq.until('shell', null, open('Tariq'))
      await say(tariq, 'Still here.')
      await tariq.run('switchTeam', { ringId: await teamOf(tariq, 'Maureen') })
      expect((await tariq.see('shell', null)).phase).toBe('removed')
      await tariq.run('dropTeam', null)
      expect(await textsOf(tariq)).toEqual(['Still here.'])
    },
  )

  test(
    'is told of two visits at once in two teams, on their own device and nowhere else',
    { timeout: 120_000 },
    async () => {
      const [maureen, dev, priya] = [await phone(), await phone(), await phone()]
      await maureen.run('startTeam', { name: 'Maureen' })
      await dev.run('startTeam', { name: 'Dev' })
      await joinTeam(maureen, priya, 'Priya', 'my assistant', ['schedule'])
      await priya.until('shell', null, open('Maureen'))
      await joinTeam(dev, priya, 'Priya', 'my helper', ['schedule'])
      await priya.until('shell', null, open('Dev'))
      for (const [holder, start] of [
        [maureen, '22:00'],
        [dev, '22:30'],
      ] as const) {
        const { people } = await holder.see('people', null)
        await holder.run('planVisit', {
          ...{ title: 'Evening', weekdays: [1, 2, 3, 4, 5, 6, 7], start, minutes: 45, tiles: [] },
          from: (await holder.see('today', null)).date,
          personId: people.find(({ person }) => person.name === 'Priya')?.person.personId ?? null,
        })
      }
      const { clashes } = await priya.until('teams', null, (view) => view.clashes.length > 0)
      expect(clashes[0]).toMatchObject({ kind: 'double', start: '22:30', otherStart: '22:00' })
      expect(clashes[0]?.other.name).toBe('Maureen')
      expect((await dev.see('teams', null)).clashes).toEqual([])
    },
  )

  test(
    'says in a team that is not looked at that they could come, and that they set out; the other learns nothing',
    { timeout: 120_000 },
    async () => {
      let ahead = 0
      const [maureen, dev] = [await phone(), await phone()]
      const priya = await phone({ clock: { now: () => Date.now() + ahead } })
      await maureen.run('startTeam', { name: 'Maureen' })
      await dev.run('startTeam', { name: 'Dev' })
      await joinTeam(maureen, priya, 'Priya', 'my assistant', ['schedule'])
      await priya.until('shell', null, open('Maureen'))
      await joinTeam(dev, priya, 'Priya', 'my helper', ['schedule'])
      await priya.until('shell', null, open('Dev'))
      const { people } = await maureen.see('people', null)
      const priyaId = people.find(({ person }) => person.name === 'Priya')?.person.personId ?? ''
      const day = (await maureen.see('today', null)).date
      const all = { weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:05', minutes: 1430, from: day, tiles: [] }
      await maureen.run('planVisit', { ...all, title: 'Mine', personId: priyaId, until: day })
      await maureen.run('planVisit', { ...all, title: 'Gap', personId: null, from: addDays(day, 1) })
      const { gaps } = await priya.until('teams', null, (view) => view.gaps.length > 0)
      const { visitId = '', ringId = '', isHere } = gaps[0] ?? {}
      expect(isHere).toBe(false)

      await priya.run('answerVisit', { visitId, says: 'maybe', all: false, ringId })
      await maureen.until('visit', { visitId }, (view) =>
        Boolean(view?.visit.people.some(({ state }) => state === 'maybe')),
      )
      expect((await priya.session.run('answerVisit', { visitId, says: 'maybe', all: false })).ok).toBe(false)

      const mine = (
        await priya.until('teams', null, (view) => view.teams.some((team) => team.mine.length > 0))
      ).teams.flatMap((team) => team.mine)[0]
      expect(mine?.iMaySetOut).toBe(true)
      await priya.run('sayOnWay', { visitId: mine?.visitId ?? '', is: true, ringId })
      await maureen.until('today', null, ({ now }) => now?.onWay[0]?.person.personId === priyaId)
      expect((await priya.see('shell', null)).phase).toBe('open')
      expect(await namesOf(priya)).toEqual(['Dev', 'Priya'])
      expect((await dev.see('week', { day: null })).days.flatMap(({ visits }) => visits)).toEqual([])

      // Where she is then is said to her alone, in the team that asks for her; and how long the way took, once she went it.
      const { busy } = await priya.see('teams', null)
      expect(busy).toMatchObject([{ holder: { name: 'Maureen' }, date: day, start: '00:05' }])
      expect((await maureen.see('teams', null)).busy).toEqual([])
      const devs = await dev.run('planVisit', {
        ...{ ...all, title: 'Later', start: '23:00', minutes: 30, until: day },
        personId:
          (await dev.see('people', null)).people.find(({ person }) => person.name === 'Priya')?.person
            .personId ?? null,
      })
      await priya.until('visit', { visitId: `${devs.seriesId}.${day}` }, (view) => view !== null)
      await priya.until('teams', null, (view) => view.clashes.some(({ kind }) => kind === 'double'))
      const from = mine?.visitId ?? ''
      const to = `${devs.seriesId}.${day}`
      await priya.run('arrive', { visitId: to })
      await priya.run('leaveVisit', { visitId: to, mood: null, handover: '' })
      await priya.run('switchTeam', { ringId })
      ahead = 23 * 60_000
      await priya.run('arrive', { visitId: from })
      const { ways } = await priya.until('teams', null, (view) => view.ways.length > 0)
      expect(ways).toEqual([{ from, to, minutes: 23 }])
      expect((await dev.see('teams', null)).ways).toEqual([])
    },
  )
})
