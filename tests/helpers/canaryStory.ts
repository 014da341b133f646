import { systemRandom } from '../../src/base/index.ts'
import { everyone } from '../../src/circles/index.ts'
import type { Aviary } from './canary.ts'
import { circleIds, device, join, type Device } from './cast.devices.ts'
import { openStolen } from './hostileDisk.ts'
import { insiderOn } from './hostileInsider.ts'

const weekday = '2026-11-23'

/**
 * Six people write everything that the app lets them write, and every word of it is a canary. `folder` is where the
 * Holder's device keeps its journal.
 */
export async function tellInCanaries(aviary: Aviary, origin: string, folder: string): Promise<Device[]> {
  const { word } = aviary
  const holder = await device({ origin, folder })
  const devices = [holder]
  await holder.run('startTeam', { name: word('name of the Holder') })
  const everybody = ['news', 'schedule', 'care', 'intimate', 'money']
  const chosen = [everybody, ['news', 'schedule'], ['care', 'intimate'], ['money'], []]
  for (const [i, purposes] of chosen.entries()) {
    const member = await device({ origin })
    devices.push(member)
    await join(holder, member, word(`name ${i}`), word(`relation ${i}`), purposes, word(`ask ${i}`))
  }
  const [, assistant] = devices
  if (!assistant) throw new Error('nobody joined')
  for (const purpose of ['everyone', ...everybody]) {
    const [circleId = ''] = await circleIds(holder, purpose)
    const text = word(`card for ${purpose}`)
    await holder.run('saveCard', { cardId: null, circleId, starter: word(`starter for ${purpose}`), text })
    await holder.run('say', { circleId, text: word(`message to ${purpose}`) })
  }
  // Everybody comes once, so that everybody's id is written down somewhere, whatever circles they are in.
  const { people } = await holder.see('people', null)
  const plan = (personId: string) =>
    holder.run('planVisit', {
      title: word('title of a visit'),
      weekdays: [1, 2, 3, 4, 5],
      start: '09:00',
      minutes: 60,
      from: weekday,
      personId,
      tiles: ['breakfast', 'tablets'],
    })
  const planned = []
  for (const { person } of people) planned.push(await plan(person.personId))
  const visitId = `${planned[0]?.seriesId}.${weekday}`
  for (const [i, writer] of [holder, assistant].entries()) {
    await writer.until('visit', { visitId }, (view) => view !== null)
    await writer.run('arrive', { visitId })
    await writer.run('tick', { visitId, tile: 'tablets', outcome: 'declined' })
    await writer.run('writeNote', { visitId, note: word(`note ${i}`) })
    await writer.run('leaveVisit', { visitId, mood: 'good', handover: word(`handover ${i}`) })
  }
  for (const { person } of people) aviary.id('a person', person.personId)
  for (const { circle } of (await holder.see('people', null)).circles) aviary.id('a circle', circle.circleId)
  for (const one of devices) {
    const { devices: own } = await one.see('me', null)
    for (const { deviceId } of own) aviary.id('a device', deviceId)
    await one.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  }
  await holder.close()
  return devices.filter((one) => one !== holder)
}

/** A circle that the Holder makes and names, which the app has no command for yet; then a message goes to it. */
export async function nameCircle(aviary: Aviary, origin: string, folder: string): Promise<Device> {
  const { disk, keyring } = await openStolen(folder)
  const hand = await insiderOn(disk, origin, keyring)
  const name = aviary.word('name of a circle')
  const made = hand.make({ type: 'circle', purpose: 'own', name, nonce: systemRandom(32) })
  await hand.put(everyone(hand.team), 'act', [made.bytes])
  await hand.stop()
  await disk.close()
  aviary.id('a circle', made.id)
  const holder = await device({ origin, folder })
  const people = await holder.until('people', null, (view) =>
    view.circles.some(({ circle }) => circle.name === name),
  )
  const circleId = people.circles.find(({ circle }) => circle.name === name)?.circle.circleId ?? ''
  await holder.run('say', { circleId, text: aviary.word('message to a circle with a name') })
  await holder.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  return holder
}
