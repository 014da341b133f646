import { beforeAll, expect, it } from 'vitest'
import { circleIds } from '../helpers/cast.devices.ts'
import type { Somebody, Team } from '../helpers/hostileTeam.ts'
import { addDevice, sent } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/**
 * Two devices of one person without signal, each changing the same thing: the kinds of documents that no other story takes
 * apart and brings together.
 */
const { somebody, teamOf } = phonesOnRelay('after all')
let team: Team
let phone: Somebody
let tablet: Somebody
beforeAll(async () => {
  team = await teamOf({ Anne: ['schedule', 'care'], Priya: ['schedule', 'care'] })
  phone = team.holder
  tablet = await somebody('Maureen’s tablet')
  await addDevice(phone.device, tablet.device, 'Tablet')
})

const both = () => [phone, tablet]
const signal = (on: boolean) => {
  for (const { line } of both()) {
    line.away(!on)
    if (!on) line.cut()
  }
}
/** What each does while neither hears of the other; then both have sent it. */
async function apart(onPhone: () => Promise<unknown>, onTablet: () => Promise<unknown>): Promise<void> {
  signal(false)
  await onPhone()
  await onTablet()
  signal(true)
  for (const { device } of both()) {
    await device.run('sendNow', null)
    await sent(device)
  }
}

it('22: who may write the profile: named on one and on the other, both may', async () => {
  const [anne, priya] = [await team.personId('Anne'), await team.personId('Priya')]
  const [circleId = ''] = await circleIds(phone.device, 'everyone')
  const name = (one: Somebody, personId: string, on: boolean) =>
    one.device.run('setCardWriter', { circleId, personId, on })
  const writers = (one: Somebody, is: readonly string[]) =>
    one.device.until('profile', null, ({ writers }) => {
      const people = writers.find(({ audience }) => audience.circle.circleId === circleId)?.people ?? []
      return people.map((person) => person.name).join() === is.join()
    })
  await name(phone, anne, true)
  await writers(tablet, ['Anne'])
  await name(phone, anne, false)
  await writers(tablet, [])
  await apart(
    () => name(phone, anne, true),
    () => name(tablet, priya, true),
  )
  for (const one of both()) await writers(one, ['Anne', 'Priya'])
})

it('22: a legal role: its day from one, its words from the other', async () => {
  const personId = await team.personId('Anne')
  const [circleId = ''] = await circleIds(phone.device, 'everyone')
  const role = { personId, role: 'attorney-health', from: '', note: 'Anne has it.', circleId } as const
  const { roleId } = await phone.device.run('saveLegalRole', { ...role, roleId: null })
  const seen = (one: Somebody, is: (role: { from: string; note: string }) => boolean) =>
    one.device.until('member', { personId }, (view) => view?.roles.some(is) ?? false)
  await seen(tablet, ({ note }) => note === 'Anne has it.')
  await apart(
    () => phone.device.run('saveLegalRole', { ...role, roleId, from: '2026-01-02' }),
    () => tablet.device.run('saveLegalRole', { ...role, roleId, note: 'Anne has it at home.' }),
  )
  for (const one of both())
    await seen(one, ({ from, note }) => from === '2026-01-02' && note === 'Anne has it at home.')

  const paper = { person: personId, about: 'legal-role', of: roleId, from: '', until: '', circleId } as const
  await apart(
    () => phone.device.run('noteEvidence', { ...paper, on: '2026-02-03' }),
    () => tablet.device.run('noteEvidence', { ...paper, on: '2026-02-04' }),
  )
  for (const one of both()) await one.device.until('member', { personId }, (view) => view?.seen.length === 2)
})

it('12: what somebody has who leaves: ticked on one, written down on the other', async () => {
  const personId = await team.personId('Priya')
  const { leavingId } = await phone.device.run('beginLeaving', { personId, from: '2030-01-31' })
  await phone.device.run('noteThing', { leavingId, thingId: null, what: 'Door key' })
  const things = (one: Somebody, is: (things: readonly [string, boolean][]) => boolean) =>
    one.device.until('leaving', null, ({ others }) =>
      is((others[0]?.things ?? []).map(({ what, backBy }) => [what, backBy !== null] as [string, boolean])),
    )
  await things(tablet, (all) => all.length === 1)
  const { others } = await tablet.device.see('leaving', null)
  const thingId = others[0]?.things[0]?.thingId ?? ''
  await apart(
    () => phone.device.run('tickThing', { leavingId, thingId, back: true }),
    () => tablet.device.run('noteThing', { leavingId, thingId: null, what: 'Bank card' }),
  )
  for (const one of both())
    await things(one, (all) => all.length === 2 && all.some(([what, back]) => what === 'Door key' && back))
})

it('55: a visit: ticked on one, told on the other', async () => {
  const today = (await phone.device.see('today', null)).date
  const plan = {
    title: 'Morning',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    start: '09:00',
    minutes: 60,
    personId: null,
  }
  const { seriesId } = await phone.device.run('planVisit', { ...plan, from: today, tiles: ['walk', 'wash'] })
  const visitId = `${seriesId}.${today}`
  await phone.device.run('tick', { visitId, tile: 'walk', outcome: 'done' })
  await tablet.device.until('visit', { visitId }, (view) => view?.mine?.tiles.length === 1)
  await apart(
    () => phone.device.run('tick', { visitId, tile: 'wash', outcome: 'partly' }),
    () => tablet.device.run('writeNote', { visitId, note: 'Round the pond twice.' }),
  )
  for (const one of both()) {
    const view = await one.device.until(
      'visit',
      { visitId },
      (seen) => seen?.mine?.note !== '' && seen?.mine?.tiles.length === 2,
    )
    expect(view?.mine).toMatchObject({ note: 'Round the pond twice.' })
    expect(view?.others).toEqual([])
  }
})
