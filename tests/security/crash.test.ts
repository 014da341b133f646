import { expect, it } from 'vitest'
import { createAviary } from '../helpers/canary.ts'
import { circleIds, type Device } from '../helpers/cast.devices.ts'
import { atEveryWrite, crashAt, type Moment } from '../helpers/hostileCrash.ts'
import { deviceOn, heldDisk, keyringOn } from '../helpers/hostileDisk.ts'
import { entriesIn, startLastingRelay } from '../helpers/hostileRelay.ts'
import { reads, sent, teamOf } from '../helpers/hostileTeam.ts'
import { openAll, wordsOf } from '../helpers/hostileThief.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'

const timeout = 180_000
const months = monthsAround(Date.now())

const readsText = (one: Device, circleId: string, text: string): Promise<unknown> =>
  one.until('talk', { circleId }, ({ room }) => room?.messages.some((each) => each.text === text) ?? false)

it(
  'E1: a founding that is cut off at any write shows no half team, and can be begun again',
  { timeout },
  async () => {
    const relay = await startLastingRelay()
    let tries = 0
    for (let hasFailed = true; hasFailed; tries++) {
      const n = tries + 1
      const disk = heldDisk()
      hasFailed = await crashAt(disk, relay.http, n, (one) =>
        one.session.run('startTeam', { name: 'Maureen' }),
      )
      const again = await deviceOn(disk, { origin: relay.http })
      const shell = await again.see('shell', null)
      if (shell.phase !== 'open') {
        expect([n, shell.phase]).toEqual([n, 'new'])
        await again.run('startTeam', { name: 'Maureen' })
      }
      expect(
        (await circleIds(again, 'everyone', 'news', 'schedule', 'care', 'intimate', 'money')).length,
      ).toBe(6)
      const [circleId = ''] = await circleIds(again, 'care')
      await again.run('say', { circleId, text: 'it works' })
      await sent({ device: again })
      await again.close()
    }
    expect(tries).toBeGreaterThan(3)
    await relay.end()
  },
)

it(
  'E1: letting in that is cut off at any write is told by acts before any key is out, and goes on by itself',
  { timeout },
  async () => {
    const places = await atEveryWrite(await atTheDoor(), 0, admitFirst, async ({ relay, disks }, n) => {
      const [holderDisk = heldDisk(), joinerDisk = heldDisk()] = disks
      const aviary = createAviary()
      const holder = await deviceOn(holderDisk, { origin: relay.http })
      const joiner = await deviceOn(joinerDisk, { origin: relay.http })
      const [care = ''] = await circleIds(holder, 'care')
      await sent({ device: holder })
      const isInCare = await isIn(holder, 'Anne', 'care')
      // Once the acts say it nobody needs to try again.
      if ((await circlesOf(holder, 'Anne')) !== undefined)
        await joiner.until('shell', null, ({ phase }) => phase === 'open')
      const secret = aviary.word('said before the second try')
      await holder.run('say', { circleId: care, text: secret })
      await sent({ device: holder })
      if (isInCare) await readsText(joiner, care, secret)
      const loot = openAll([await keyringOn(joinerDisk)], await entriesIn(relay.folder), months)
      const isOpen = loot.some((one) => aviary.findIn(wordsOf(one)).length > 0)
      expect([n, isOpen]).toEqual([n, isInCare])

      const { invitations } = await holder.see('people', null)
      if (invitations.some((one) => one.state === 'said-yes')) await admitFirst(holder, true)
      else await putInCare(holder)
      await readsText(joiner, care, secret)
      await joiner.run('say', { circleId: care, text: 'from Anne' })
      await readsText(holder, care, 'from Anne')
      await holder.close()
      await joiner.close()
    })
    expect(places).toBeGreaterThan(3)
  },
)

it(
  'E1: another circle that is cut off at any write has its key where acts say so, and nowhere else',
  { timeout },
  async () => {
    const before = await startLastingRelay()
    const team = await teamOf(before, { Anne: [] })
    await sent(team.holder)
    await sent(team.somebody('Anne'))
    await team.close()
    await before.stop()
    const moment = { folder: before.folder, disks: [team.holder.disk, team.somebody('Anne').disk] }
    const places = await atEveryWrite(
      moment,
      0,
      (one) => putInCare(one, false),
      async ({ relay, disks }, n) => {
        const [holderDisk = heldDisk(), anneDisk = heldDisk()] = disks
        const aviary = createAviary()
        const holder = await deviceOn(holderDisk, { origin: relay.http })
        const anne = await deviceOn(anneDisk, { origin: relay.http })
        const [care = ''] = await circleIds(holder, 'care')
        const isInCare = await isIn(holder, 'Anne', 'care')
        const secret = aviary.word('before the second try')
        await holder.run('say', { circleId: care, text: secret })
        await sent({ device: holder })
        if (isInCare) await readsText(anne, care, secret)
        const loot = openAll([await keyringOn(anneDisk)], await entriesIn(relay.folder), months)
        expect([n, loot.some((one) => aviary.findIn(wordsOf(one)).length > 0)]).toEqual([n, isInCare])
        await putInCare(holder)
        await readsText(anne, care, secret)
        await holder.close()
        await anne.close()
      },
    )
    expect(places).toBeGreaterThan(2)
    await before.end()
  },
)

it(
  'E1: a yes that is cut off at any write is said by the next start, or was never begun',
  { timeout },
  async () => {
    const { relay: before, holder, link } = await withAnInvitation()
    const accept = (one: Device): Promise<unknown> =>
      one.session.run('acceptInvitation', { link, name: 'Anne' })
    const moment = { folder: before.folder, disks: [holder, heldDisk()] }
    const phases = new Set<string>()
    const places = await atEveryWrite(moment, 1, accept, async ({ relay, disks }) => {
      const [holderDisk = heldDisk(), joinerDisk = heldDisk()] = disks
      const joiner = await deviceOn(joinerDisk, { origin: relay.http })
      const { phase } = await joiner.see('shell', null)
      phases.add(phase)
      const her = await deviceOn(holderDisk, { origin: relay.http })
      if (phase === 'new') await accept(joiner)
      await her.until('people', null, ({ invitations }) =>
        invitations.some((one) => one.state === 'said-yes' && one.answerName === 'Anne'),
      )
      await her.close()
      await joiner.close()
    })
    expect([...phases].sort()).toEqual(['new', 'waiting'])
    expect(places).toBeGreaterThan(2)
    await before.end()
  },
)

it(
  'E1: an invitation or a withdrawal that is cut off at any write never leaves a link that lies',
  { timeout },
  async () => {
    const { relay: before, holder, link } = await withAnInvitation()
    const disks = [holder]
    const moment = { folder: before.folder, disks }
    const withdrawAll = async (one: Device): Promise<void> => {
      for (const { invitationId } of (await one.see('people', null)).invitations)
        await one.session.run('withdrawInvitation', { invitationId })
    }
    await atEveryWrite(moment, 0, withdrawAll, async ({ relay, disks: [disk = heldDisk()] }) => {
      const one = await deviceOn(disk, { origin: relay.http })
      const { invitations } = await one.see('people', null)
      await sent({ device: one })
      const stranger = await deviceOn(heldDisk(), { origin: relay.http })
      const read = await stranger.session.run('readInvitation', { link })
      expect(read).toMatchObject(
        invitations[0]?.state === 'ended'
          ? { ok: false, refusal: { kind: 'invitation-withdrawn' } }
          : { ok: true, value: { holderName: 'Maureen' } },
      )
      await stranger.close()
      await one.close()
    })
    const inviteTariq = (one: Device): Promise<unknown> =>
      one.session.run('invite', { name: 'Tariq', relation: '', ask: '', circleIds: [], days: 7 })
    await atEveryWrite(moment, 0, inviteTariq, async ({ relay, disks: [disk = heldDisk()] }) => {
      const one = await deviceOn(disk, { origin: relay.http })
      await sent({ device: one })
      const stranger = await deviceOn(heldDisk(), { origin: relay.http })
      for (const offered of (await one.see('people', null)).invitations)
        expect(await stranger.session.run('readInvitation', { link: offered.link ?? '' })).toMatchObject({
          ok: true,
        })
      await stranger.close()
      await one.close()
    })
    await before.end()
  },
)

it(
  'E1: a phone that hears of its removal and goes off at any write keeps nothing once it starts',
  { timeout },
  async () => {
    const before = await startLastingRelay()
    const team = await teamOf(before, { Anne: ['care'] })
    const anne = team.somebody('Anne')
    await team.holder.device.run('say', { circleId: await team.circleId('care'), text: 'something sealed' })
    await reads(anne, await team.circleId('care'), ['something sealed'])
    await sent(anne)
    const disk = anne.disk.copy()
    await anne.device.close()
    await team.holder.device.run('removePerson', { personId: await team.personId('Anne') })
    await sent(team.holder)
    await team.holder.device.close()
    await before.stop()
    const hears = (one: Device): Promise<unknown> =>
      one.until('shell', null, ({ phase }) => phase === 'removed', 1500).catch(() => undefined)
    const moment = { folder: before.folder, disks: [disk] }
    await atEveryWrite(moment, 0, hears, async ({ relay, disks: [hers = heldDisk()] }, n) => {
      const one = await deviceOn(hers, { origin: relay.http })
      await one.until('shell', null, ({ phase }) => phase === 'removed')
      await one.close()
      const left = [...hers.bytesByKey.keys()].filter((key) => /^(view|volume)\//.test(key))
      expect([n, left]).toEqual([n, []])
    })
    await before.end()
  },
)

it(
  'E1: a removal that is cut off at any write is whole at the next try, and leaves the others reading',
  { timeout },
  async () => {
    const before = await startLastingRelay()
    const team = await teamOf(before, { Anne: ['care'], Priya: ['care'] })
    const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
    const care = await team.circleId('care')
    await anne.device.run('say', { circleId: care, text: 'before' })
    await readsText(team.holder.device, care, 'before')
    await sent(anne)
    const personId = await team.personId('Priya')
    await team.close()
    await before.stop()
    const stolen = [await keyringOn(priya.disk)]
    const moment = { folder: before.folder, disks: [team.holder.disk, anne.disk] }
    const remove = (one: Device): Promise<unknown> => one.session.run('removePerson', { personId })
    const places = await atEveryWrite(moment, 0, remove, async ({ relay, disks }, n) => {
      const [holderDisk = heldDisk(), anneDisk = heldDisk()] = disks
      const aviary = createAviary()
      const holder = await deviceOn(holderDisk, { origin: relay.http })
      const friend = await deviceOn(anneDisk, { origin: relay.http })
      const { people } = await holder.see('people', null)
      if (people.some(({ person }) => person.name === 'Priya')) await holder.run('removePerson', { personId })
      await friend.until('people', null, (view) => view.people.length === 2)
      const [one, other] = [aviary.word('from the Holder'), aviary.word('from Anne')]
      await holder.run('say', { circleId: care, text: one })
      await readsText(friend, care, one)
      await friend.run('say', { circleId: care, text: other })
      await readsText(holder, care, other)
      for (const text of ['before', one]) await readsText(friend, care, text)
      const loot = openAll(stolen, await entriesIn(relay.folder), months)
      expect([n, ...loot.flatMap((each) => aviary.findIn(wordsOf(each)))]).toEqual([n])
      await holder.close()
      await friend.close()
    })
    expect(places).toBeGreaterThan(3)
    await before.end()
  },
)

/** The circles somebody is in, as this device shows it; undefined for who is not in the team. */
async function circlesOf(device: Device, name: string): Promise<readonly string[] | undefined> {
  const { people } = await device.see('people', null)
  return people.find(({ person }) => person.name === name)?.circles.map(({ purpose }) => purpose)
}

const isIn = async (device: Device, name: string, purpose: string): Promise<boolean> =>
  (await circlesOf(device, name))?.includes(purpose) ?? false

/** The Holder has invited Anne, and nobody has opened the link. */
async function withAnInvitation() {
  const relay = await startLastingRelay()
  const team = await teamOf({ url: relay.url }, {})
  const takes = { name: 'Anne', relation: '', ask: '', circleIds: [], days: 7 }
  const { link } = await team.holder.device.run('invite', takes)
  await sent(team.holder)
  await team.close()
  await relay.stop()
  return { relay, holder: team.holder.disk, link }
}

/** Anne has said yes; the Holder has read it and has not let her in. */
async function atTheDoor(): Promise<Moment> {
  const relay = await startLastingRelay()
  const team = await teamOf({ url: relay.url }, {})
  const holder = team.holder.device
  const circles = await circleIds(holder, 'care')
  const { link, invitationId } = await holder.run('invite', {
    name: 'Anne',
    relation: '',
    ask: '',
    circleIds: circles,
    days: 7,
  })
  await sent(team.holder)
  const disk = heldDisk()
  const anne = await deviceOn(disk, { origin: relay.http })
  await anne.run('acceptInvitation', { link, name: 'Anne' })
  await sent({ device: anne })
  await holder.until('people', null, ({ invitations }) =>
    invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
  )
  await anne.close()
  await team.close()
  await relay.stop()
  return { folder: relay.folder, disks: [team.holder.disk, disk] }
}

async function admitFirst(holder: Device, must = false): Promise<void> {
  const { invitations } = await holder.see('people', null)
  const [one] = invitations
  const takes = {
    invitationId: one?.invitationId ?? '',
    circleIds: await circleIds(holder, 'care'),
    history: 'all' as const,
  }
  if (must) await holder.run('admit', takes)
  else await holder.session.run('admit', takes)
}

async function putInCare(holder: Device, must = true): Promise<void> {
  const { people } = await holder.see('people', null)
  const anne = people.find(({ person }) => person.name === 'Anne')
  if (anne?.circles.some(({ purpose }) => purpose === 'care')) return
  const circles = await circleIds(holder, 'care')
  const takes = { personId: anne?.person.personId ?? '', circleIds: circles, history: 'all' as const }
  if (must) await holder.run('setCircles', takes)
  else await holder.session.run('setCircles', takes)
}
