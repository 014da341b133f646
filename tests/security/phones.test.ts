import { describe, expect, it } from 'vitest'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { deviceOn, heldDisk } from '../helpers/hostileDisk.ts'
import { reads, sent } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, stops, teamOf } = phonesOnRelay('after each')
const timeout = 180_000
const year = 365.25 * 86_400_000

const textsIn = (one: Device, circleId: string, n: number): Promise<unknown> =>
  one.until('talk', { circleId }, ({ room }) => room?.messages.length === n, 60_000)

async function phone(byYears: number, disk = heldDisk()): Promise<Device> {
  const clock = { now: () => Date.now() + byYears * year }
  const one = await deviceOn(disk, { origin: relay().http, clock })
  stops.push(() => one.close())
  return one
}

describe('a clock that is wrong by ten years', () => {
  it.each([
    ['a member is behind', 0, -10],
    ['a member is ahead', 0, 10],
    ['the Holder is ahead', 10, 0],
    ['the Holder is behind', -10, 0],
    ['they are wrong by turns', -10, 10],
  ])('E7: %s, and nothing is lost for anybody, also after a start', { timeout }, (_, holderBy, memberBy) =>
    tellOfClocks(holderBy, memberBy, 3),
  )

  it.each([
    ['ahead', 0, 10],
    ['behind', 0, -10],
    ['right, and the Holder behind', -10, 0],
    ['right, and the Holder ahead', 10, 0],
  ])(
    'E7: somebody whose clock is %s can join, and reads and is read',
    { timeout },
    async (_, holderBy, by) => {
      const [holder, anne, priya] = [await phone(holderBy), await phone(by), await phone(0)]
      await holder.run('startTeam', { name: 'Maureen' })
      await join(holder, anne, 'Anne', 'a friend', ['care'])
      const [care = ''] = await circleIds(holder, 'care')
      for (const one of [anne, holder, anne]) await one.run('say', { circleId: care, text: 'hello' })
      // From today on: she has no key of what led up to the month that is written in.
      await join(holder, priya, 'Priya', 'a friend', ['care'], '', 'today')
      for (const one of [anne, holder, priya]) await one.run('say', { circleId: care, text: 'hello again' })
      for (const one of [anne, holder]) await textsIn(one, care, 6)
      await textsIn(priya, care, 3)
    },
  )
})

/** Their clocks go wrong after they joined. */
async function tellOfClocks(holderBy: number, memberBy: number, inCare: number): Promise<void> {
  const [hers, disk] = [heldDisk(), heldDisk()]
  const [before, joiner, priya] = [await phone(0, hers), await phone(0, disk), await phone(0)]
  await before.run('startTeam', { name: 'Maureen' })
  await join(before, joiner, 'Anne', 'a friend', ['care'])
  await join(before, priya, 'Priya', 'a friend', [])
  const [care = ''] = await circleIds(before, 'care')
  const [everyone = ''] = await circleIds(before, 'everyone')
  for (const one of [before, joiner]) await shut(one)
  const [holder, anne] = [await phone(holderBy, hers), await phone(memberBy, disk)]
  for (let n = 1; n <= inCare; n++) await anne.run('say', { circleId: care, text: `care ${n}` })
  await textsIn(holder, care, inCare)
  for (const one of [anne, holder, priya]) {
    await one.run('say', { circleId: everyone, text: 'to all' })
    await sent({ device: one })
  }
  for (const one of [holder, anne, priya]) await textsIn(one, everyone, 3)
  await shut(anne)
  const again = await phone(memberBy, disk)
  await textsIn(again, care, inCare)
  await textsIn(again, everyone, 3)
}

async function shut(one: Device): Promise<void> {
  await sent({ device: one })
  await one.close()
}

describe('a full disk', () => {
  it('E4: refuses in words, shows what it had, and goes on when there is room', { timeout }, async () => {
    const team = await teamOf({ Anne: ['care'] })
    const anne = team.somebody('Anne')
    const care = await team.circleId('care')
    await anne.device.run('say', { circleId: care, text: 'before' })
    await reads(team.holder, care, ['before'])
    await sent(anne)
    anne.disk.capacity(anne.disk.size())
    const full = await anne.device.session.run('say', { circleId: care, text: 'no room' })
    expect(full).toEqual({ ok: false, refusal: { kind: 'disk-full' } })
    await team.holder.device.run('say', { circleId: care, text: 'missed' })
    await anne.device.until(
      'shell',
      null,
      (shell) => shell.phase === 'open' && shell.saving.problem?.kind === 'disk-full',
    )
    await reads(anne, care, ['before'])
    anne.disk.capacity(Number.POSITIVE_INFINITY)
    // By itself, without anything being done on her phone.
    await team.holder.device.run('say', { circleId: care, text: 'and more' })
    await reads(anne, care, ['before', 'missed', 'and more'], 60_000)
    await anne.device.run('say', { circleId: care, text: 'room again' })
    for (const one of [anne, team.holder])
      await reads(one, care, ['before', 'missed', 'room again', 'and more'])
    expect(await anne.device.see('shell', null)).toMatchObject({ saving: { problem: null } })
  })
})
