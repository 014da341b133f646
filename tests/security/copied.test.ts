import { describe, expect, it } from 'vitest'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { deviceOn, heldDisk, keyringOn, type HeldDisk } from '../helpers/hostileDisk.ts'
import { addDevice } from '../helpers/linking.ts'
import type { DeviceNews } from '../../src/app/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, somebody, teamOf } = phonesOnRelay('after each')
let team: Team
const timeout = 180_000

/** Another session on a copy of that disk, on a line of its own. */
async function copyOf(one: Somebody, disk = one.disk.copy()): Promise<Somebody> {
  return somebody(one.name, disk)
}

async function shut(one: Somebody): Promise<void> {
  await one.device.close()
  await one.line.close()
}

/** Out of signal until told otherwise. */
function loseSignal(one: Somebody): void {
  one.line.away(true)
  one.line.cut()
}

async function findSignal(one: Somebody): Promise<void> {
  one.line.away(false)
  await one.device.run('sendNow', null)
}

const says = (one: Somebody, circleId: string, text: string): Promise<unknown> =>
  one.device.run('say', { circleId, text })

const idOn = async (disk: HeldDisk): Promise<string> => (await keyringOn(disk)).certificate.deviceId

const isTold = ({ device }: { readonly device: Device }) =>
  device.until('devices', null, ({ news }) => news.some(({ kind }) => kind === 'copied'), 60_000)

async function timesOf(one: Somebody, circleId: string): Promise<ReadonlyMap<string, number>> {
  const { room } = await one.device.see('talk', { circleId })
  return new Map(room?.messages.map(({ text, at }) => [text, at]))
}

const setAsideAt = async (one: Somebody): Promise<readonly string[]> =>
  (await one.device.see('me', null)).setAside.map(({ why }) => why)

async function begin(): Promise<{ anne: Somebody; priya: Somebody; care: string }> {
  team = await teamOf({ Anne: ['care'], Priya: ['care'] })
  const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
  const care = await team.circleId('care')
  await says(anne, care, 'before')
  await reads(team.holder, care, ['before'])
  await sent(anne)
  return { anne, priya, care }
}

describe('D7: two copies of one phone', () => {
  it(
    'one adds a device in the name of both: the other is told, and who did it is not',
    { timeout },
    async () => {
      const { anne } = await begin()
      const copy = await copyOf(anne)
      const laptop = await deviceOn(heldDisk(), { origin: copy.line.origin })
      await addDevice(copy.device, laptop, 'Laptop')
      const isAdded = ({ kind, deviceName }: DeviceNews) => kind === 'added' && deviceName === 'Laptop'
      await anne.device.until('devices', null, ({ news }) => news.some(isAdded))
      expect((await copy.device.see('devices', null)).news.filter(isAdded)).toEqual([])
      await laptop.close()
    },
  )

  it('write at the same time: everybody reads all of it once, and both are told', { timeout }, async () => {
    const { anne, priya, care } = await begin()
    const copy = await copyOf(anne)
    const texts = ['before']
    for (let n = 0; n < 3; n++) {
      await Promise.all([says(anne, care, `one ${n}`), says(copy, care, `two ${n}`)])
      texts.push(`one ${n}`, `two ${n}`)
    }
    for (const one of [team.holder, priya, anne, copy]) await reads(one, care, texts, 60_000)
    for (const one of [anne, copy]) await isTold(one)
    await Promise.all([says(anne, care, 'still one'), says(copy, care, 'still two')])
    for (const one of [team.holder, anne, copy]) await reads(one, care, [...texts, 'still one', 'still two'])
    expect(await idOn(anne.disk)).not.toBe(await idOn(copy.disk))
  })

  it(
    'one of them a month without signal: it says its own again, and each can take the other off',
    { timeout },
    async () => {
      const { anne, priya, care } = await begin()
      const was = await idOn(anne.disk)
      const copy = await copyOf(anne)
      loseSignal(copy)
      for (const text of ['away 1', 'away 2', 'away 3']) await says(copy, care, text)
      const before = await timesOf(copy, care)
      for (const text of ['here 1', 'here 2']) await says(anne, care, text)
      await reads(priya, care, ['before', 'here 1', 'here 2'])
      await findSignal(copy)
      const texts = ['before', 'away 1', 'away 2', 'away 3', 'here 1', 'here 2']
      for (const one of [team.holder, priya, anne, copy]) await reads(one, care, texts, 60_000)
      expect(await idOn(anne.disk)).toBe(was)
      const other = await idOn(copy.disk)
      expect((await isTold(copy)).news).toMatchObject([{ kind: 'copied', otherId: was }])
      expect((await isTold(anne)).news).toMatchObject([{ kind: 'copied', otherId: other }])
      // With the times at which they were written, not those at which they came.
      const after = await timesOf(priya, care)
      for (const [text, at] of before) expect(after.get(text)).toBe(at)

      await anne.device.run('dropDevice', { deviceId: other })
      await copy.device.until('shell', null, ({ phase }) => phase === 'removed')
      await says(anne, care, 'mine alone')
      for (const one of [priya, anne]) await reads(one, care, [...texts, 'mine alone'])
      expect((await isTold(anne)).news).toMatchObject([{ kind: 'copied', otherId: null }])
    },
  )

  it(
    'without ever writing at once: the one that hears itself speak takes a key of its own',
    { timeout },
    async () => {
      const { anne, priya, care } = await begin()
      const copy = await copyOf(anne)
      await says(priya, care, 'hello')
      for (const one of [anne, copy]) await reads(one, care, ['before', 'hello'])
      await sent(copy)
      await says(anne, care, 'one')
      for (const one of [anne, copy]) await isTold(one)
      await says(copy, care, 'two')
      for (const one of [priya, anne, copy]) await reads(one, care, ['before', 'hello', 'one', 'two'])
    },
  )

  it('change one record each: both changes are in it, for everybody', { timeout }, async () => {
    const { anne, care } = await begin()
    const { holder } = team
    const me = (await holder.device.see('me', null)).me.personId
    await holder.device.run('planVisit', {
      title: 'Tea',
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      start: '00:00',
      minutes: 1439,
      from: new Date().toISOString().slice(0, 10),
      personId: me,
      tiles: ['wash', 'lunch', 'drinks'],
    })
    const { now } = await holder.device.until('today', null, (today) => today.now !== null)
    const visitId = now?.visitId ?? ''
    await holder.device.run('arrive', { visitId })
    await holder.device.run('tick', { visitId, tile: 'wash', outcome: 'done' })
    await sent(holder)
    const copy = await copyOf(holder)
    loseSignal(copy)
    await copy.device.run('tick', { visitId, tile: 'lunch', outcome: 'done' })
    await copy.device.run('writeNote', { visitId, note: 'ate well' })
    await holder.device.run('tick', { visitId, tile: 'drinks', outcome: 'done' })
    await sent(holder)
    await findSignal(copy)
    for (const one of [holder, copy])
      await one.device.until('visit', { visitId }, (view) => {
        const told = JSON.stringify(view)
        return told.includes('ate well') && told.split('"outcome":"done"').length > 3
      })
    await anne.device.until('records', null, (view) => JSON.stringify(view).includes('ate well'))
    await says(copy, care, 'goes on')
    await reads(anne, care, ['before', 'goes on'])
  })

  it('a power cut at any write of it: after a start all is said, once', { timeout: 240_000 }, async () => {
    const { anne, priya, care } = await begin()
    const texts = ['before']
    let from = anne.disk.copy()
    for (let nth = 1; nth <= 12; nth++) {
      const disk = from.copy()
      const copy = await copyOf(anne, disk)
      loseSignal(copy)
      await says(copy, care, `copy ${nth}`)
      await says(anne, care, `anne ${nth}`)
      await sent(anne)
      texts.push(`copy ${nth}`, `anne ${nth}`)
      disk.failFrom(nth)
      await findSignal(copy)
      await copy.device
        .until('shell', null, (shell) => shell.phase === 'open' && shell.saving.problem !== null, 700)
        .catch(() => undefined)
      await shut(copy)
      const again = await copyOf(anne, disk.copy())
      for (const one of [again, priya, anne]) await reads(one, care, texts, 60_000)
      await sent(again)
      await shut(again)
      from = anne.disk.copy()
    }
  })

  it('under a PIN: what is locked does nothing, and goes on when it is opened', { timeout }, async () => {
    const { anne, priya, care } = await begin()
    await anne.device.run('setPin', { kind: 'pin', pin: '4711' })
    const copy = await copyOf(anne)
    expect(await copy.device.see('shell', null)).toMatchObject({ phase: 'locked' })
    await says(anne, care, 'one')
    await copy.device.run('unlock', { pin: '4711' })
    loseSignal(copy)
    await says(copy, care, 'two')
    await says(anne, care, 'three')
    await sent(anne)
    await findSignal(copy)
    for (const one of [priya, anne, copy]) await reads(one, care, ['before', 'one', 'two', 'three'])
    const again = await copyOf(copy)
    expect(await again.device.see('shell', null)).toMatchObject({ phase: 'locked' })
  })
})

describe('D7: a phone that comes back from a backup', () => {
  it('takes in what it had written, goes on, and nobody is alarmed', { timeout }, async () => {
    const { anne, priya, care } = await begin()
    const [was, backup] = [await idOn(anne.disk), anne.disk.copy()]
    await says(anne, care, 'after the backup')
    await team.holder.device.run('setCircles', {
      personId: await team.personId('Priya'),
      circleIds: [],
      history: 'all',
    })
    await says(anne, care, 'under the next key')
    await sent(anne)
    await shut(anne)
    const back = await copyOf(anne, backup)
    const texts = ['before', 'after the backup', 'under the next key']
    await reads(back, care, texts)
    await says(back, care, 'and on')
    for (const one of [team.holder, back]) await reads(one, care, [...texts, 'and on'])
    expect(await idOn(backup)).toBe(was)
    expect((await back.device.see('devices', null)).news).toEqual([])
    expect(await setAsideAt(team.holder)).toEqual([])
    expect(await setAsideAt(priya)).toEqual([])
  })

  it('has what it wrote before it heard of that, too', { timeout }, async () => {
    const { anne, priya, care } = await begin()
    const backup = anne.disk.copy()
    await says(anne, care, 'after the backup')
    await sent(anne)
    await shut(anne)
    const back = await copyOf(anne, backup)
    loseSignal(back)
    await says(back, care, 'back')
    await findSignal(back)
    for (const one of [priya, back]) await reads(one, care, ['before', 'after the backup', 'back'], 60_000)
    await isTold(back)
  })

  it('from before it was taken off the list: it hears that, and brings in nothing', { timeout }, async () => {
    const { anne, priya, care } = await begin()
    const [was, backup] = [await idOn(anne.disk), anne.disk.copy()]
    await says(anne, care, 'last')
    await reads(team.holder, care, ['before', 'last'])
    await team.holder.device.run('dropDevice', { deviceId: was })
    await anne.device.until('shell', null, ({ phase }) => phase === 'removed')
    const back = await copyOf(anne, backup)
    loseSignal(back)
    await back.device.session.run('say', { circleId: care, text: 'I am back' })
    await findSignal(back)
    await back.device.until('shell', null, ({ phase }) => phase === 'removed')
    await says(priya, care, 'on')
    for (const one of [priya, team.holder]) await reads(one, care, ['before', 'last', 'on'])
  })
})

describe('D7: two copies of the Holder', () => {
  it('each lets people in and shares: everybody has the keys of it', { timeout }, async () => {
    team = await teamOf({ Anne: [], Priya: [] })
    const { holder } = team
    const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
    const care = await team.circleId('care')
    const money = await team.circleId('money')
    await sent(holder)
    const copy = await copyOf(holder)
    loseSignal(copy)
    const share = (by: Somebody, personId: string, circleIds: readonly string[]) =>
      by.device.run('setCircles', { personId, circleIds, history: 'all' })
    await share(copy, await team.personId('Anne'), [care])
    await says(copy, care, 'to Anne')
    await share(holder, await team.personId('Priya'), [money])
    await says(holder, money, 'to Priya')
    await sent(holder)
    await findSignal(copy)
    await reads(anne, care, ['to Anne'], 60_000)
    await reads(priya, money, ['to Priya'], 60_000)
    for (const one of [holder, copy]) {
      await reads(one, care, ['to Anne'], 60_000)
      await reads(one, money, ['to Priya'], 60_000)
    }
    // Who comes by an invitation that the copy made when it still was the other.
    const made = await copyOf(copy)
    loseSignal(made)
    const [circleId = ''] = await circleIds(made.device, 'care')
    const { link, invitationId } = await made.device.run('invite', {
      name: 'Tariq',
      relation: 'a friend',
      ask: '',
      circleIds: [circleId],
      days: 7,
    })
    await says(copy, care, 'meanwhile')
    await sent(copy)
    await findSignal(made)
    await isTold(made)
    await sent(made)
    const tariq = await somebody('Tariq')
    await tariq.device.run('acceptInvitation', { link, name: 'Tariq' })
    await made.device.until('people', null, ({ invitations }) =>
      invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
    )
    await made.device.run('admit', { invitationId, circleIds: [circleId], history: 'all' })
    await reads(tariq, care, ['to Anne', 'meanwhile'], 60_000)
  })
})

describe('C1: somebody who says two things in one place on purpose', () => {
  it('is found out: one half stays, the same on every phone, and the others go on', { timeout }, async () => {
    const { anne, priya, care } = await begin()
    const mallory = await somebody('Mallory')
    await join(team.holder.device, mallory.device, 'Mallory', 'a friend', ['care'])
    await sent(mallory)
    await mallory.device.close()
    const month = new Date().toISOString().slice(0, 7)
    const [one, other] = await Promise.all([1, 2].map(() => insiderOn(mallory.disk.copy(), relay().http)))
    if (!one || !other) throw new Error('there are two')
    const heads = [...one.state().circleById.values()].flatMap((circle) => circle.heads)
    await one.say(care as CircleId, 'one', { month, heads })
    // Both are at the relay: what the second one hears of the first comes too late to be its own.
    await other.say(care as CircleId, 'other', { month, heads })
    for (const half of [one, other]) await half.stop()
    for (const honest of [anne, priya]) await says(honest, care, `from ${honest.name}`)
    const texts = ['before', 'from Anne', 'from Priya']
    for (const honest of [anne, priya, team.holder]) {
      await reads(honest, care, [...texts, 'one'])
      expect(await setAsideAt(honest)).toEqual(['equivocated'])
    }
  })
})
