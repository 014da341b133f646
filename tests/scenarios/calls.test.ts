import { expect, it } from 'vitest'
import type { CallItem } from '../../src/app/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { circleIds, type Device } from '../helpers/cast.devices.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { sent, teamOf } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { open, relay } = phonesOnRelay('after each')

const joanUntil = async (one: Device, is: (joan: CallItem) => boolean): Promise<CallItem> => {
  const { calls } = await one.until('calls', null, ({ calls: [joan] }) => joan !== undefined && is(joan))
  if (!calls[0]) throw new Error('no Joan')
  return calls[0]
}

it('46, 78: what somebody without the app should hear, who rings her, told on two phones without signal; nobody ticks for another', async () => {
  const made = await teamOf(relay(), { Anne: ['news'], Bev: ['news'], Mallory: ['news'] })
  open.push({ ...made.holder.device, close: () => made.close() })
  const [maureen, anne, bev] = ['Maureen', 'Anne', 'Bev'].map((name) => made.somebody(name).device) as [
    Device,
    Device,
    Device,
  ]
  const [news = '', everyone = ''] = [
    ...(await circleIds(maureen, 'news')),
    ...(await circleIds(maureen, 'everyone')),
  ]
  const { contactId } = await maureen.run('saveContact', {
    ...{ contactId: null, circleId: news, name: 'Joan', what: 'A friend', when: 'After two', tell: '' },
    phone: '01632 960 144',
  })
  await joanUntil(anne, () => true)
  await anne.run('addCallLine', { contactId, text: 'The walk is on Sunday' })
  // News of the circle where her number is kept is on the list by itself; of a circle of others it is not.
  await maureen.run('sayNews', {
    ...{ circleIds: [news], text: 'The lift is mended', media: [], emergency: false, asks: 'nothing' },
  })
  await maureen.run('sayNews', {
    ...{ circleIds: [everyone], text: 'For the team alone', media: [], emergency: false, asks: 'nothing' },
  })
  const joan = await joanUntil(bev, ({ lines }) => lines.length === 2)
  expect(joan.lines.map(({ text }) => text).sort()).toEqual(['The lift is mended', 'The walk is on Sunday'])
  const about = joan.lines.find(({ text }) => text.includes('walk'))?.about ?? ''
  await joanUntil(anne, ({ lines }) => lines.length === 2)

  for (const name of ['Anne', 'Bev']) {
    made.somebody(name).line.away(true)
    made.somebody(name).line.cut()
  }
  for (const one of [anne, bev]) {
    await one.run('takeCall', { contactId, rings: true })
    await one.run('tickCallLine', { contactId, about, told: true })
  }
  await bev.run('takeCall', { contactId, rings: false })
  for (const name of ['Anne', 'Bev']) {
    made.somebody(name).line.away(false)
    void made.somebody(name).device.run('sendNow', null)
  }
  const toldBy = ({ lines }: CallItem) =>
    lines
      .find((line) => line.about === about)
      ?.toldBy.map(({ name }) => name)
      .sort() ?? []
  const after = await joanUntil(maureen, (now) => toldBy(now).length === 2 && now.ringers.length === 1)
  expect(toldBy(after)).toEqual(['Anne', 'Bev'])
  expect(after.ringers.map(({ name }) => name)).toEqual(['Anne'])

  const bad = made.somebody('Mallory')
  await sent(bad)
  await bad.device.close()
  const mallory = await insiderOn(bad.disk.copy(), relay().http)
  const circle = news as CircleId
  const where = {
    month: new Date().toISOString().slice(0, 7),
    heads: mallory.state().circleById.get(circle)?.heads ?? [],
  }
  const annes = await made.personId('Anne')
  await mallory.fact(circle, 'call-told', { contact: contactId, about, told: false, by: annes }, where)
  await mallory.fact(circle, 'call-ringer', { contact: contactId, rings: false, person: annes }, where)
  await mallory.fact(circle, 'call-line', { contact: contactId, text: { toString: 1 } }, where)
  await mallory.fact(circle, 'call-line', { contact: contactId, text: 'that was all' }, where)
  const last = await joanUntil(maureen, ({ lines }) => lines.some(({ text }) => text === 'that was all'))
  await mallory.stop()
  expect(toldBy(last)).toEqual(['Anne', 'Bev'])
  expect(last.ringers.map(({ name }) => name)).toEqual(['Anne'])
  expect(last.lines).toHaveLength(3)
})
