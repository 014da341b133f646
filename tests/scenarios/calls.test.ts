import { expect, it } from 'vitest'
import type { CallItem } from '../../src/app/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { circleIds, type Device } from '../helpers/cast.devices.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { sent } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, teamOf } = phonesOnRelay('after each')

const joanUntil = async (one: Device, is: (joan: CallItem) => boolean): Promise<CallItem> => {
  const { calls } = await one.until('calls', null, ({ calls: [joan] }) => joan !== undefined && is(joan))
  if (!calls[0]) throw new Error('no Joan')
  return calls[0]
}

it('46, 78: what somebody without the app should hear, who rings her, told on two phones without signal; nobody ticks for another', async () => {
  const made = await teamOf({ Anne: ['news'], Bev: ['news'], Mallory: ['news'] })
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

it('46, 78: on paper: the Holder alone says how they hear of the team and of what; a letter has their circles only, and comes back by its code', async () => {
  const made = await teamOf({ Anne: ['news', 'schedule'], Bev: ['news'] })
  const [maureen, anne, bev] = ['Maureen', 'Anne', 'Bev'].map((name) => made.somebody(name).device) as [
    Device,
    Device,
    Device,
  ]
  const [news = '', schedule = '', care = ''] = [
    ...(await circleIds(maureen, 'news')),
    ...(await circleIds(maureen, 'schedule')),
    ...(await circleIds(maureen, 'care')),
  ]
  // Elsie wrote on a sheet, and stands nowhere: the Holder is told, and nobody else.
  const sheet = await maureen.run('printSheet', { kind: 'week', subject: '', circleId: schedule })
  await maureen.run('onPaper', {
    ...{ code: sheet.code, personId: null, name: 'Elsie', on: '2026-11-20', text: 'Thank you', behalf: null },
  })
  expect(await maureen.until('unlisted', null, ({ names }) => names.length > 0)).toEqual({ names: ['Elsie'] })
  expect(await anne.see('unlisted', null)).toEqual({ names: [] })
  const { contactId } = await maureen.run('saveContact', {
    ...{ contactId: null, circleId: news, name: 'Elsie', what: '', when: '', tell: '', phone: '' },
  })
  await maureen.until('unlisted', null, ({ names }) => names.length === 0)
  const way = { contactId, way: 'letter', address: '4 Mill Row' } as const
  await joanUntil(anne, () => true)
  expect(await anne.session.run('setCallWay', { ...way, circleIds: [news] })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await maureen.run('setCallWay', { ...way, circleIds: [news, schedule] })
  await maureen.run('planVisit', {
    ...{
      title: 'Supper',
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      start: '18:30',
      minutes: 30,
      personId: null,
      tiles: [],
    },
    ...{ repeat: 'once' as const, from: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10) },
  })
  const important = (circleIds: readonly string[], text: string) =>
    maureen.run('sayNews', { circleIds, text, media: [], emergency: false, asks: 'yes-no' })
  await important([schedule, news], 'Can you come on Sunday?')
  await important([care], 'The pills are changed')
  await bev.run('addCallLine', { contactId, text: 'A slip' })
  await bev.run('addCallLine', { contactId, text: 'The lift is mended' })
  const slip = (await joanUntil(bev, ({ lines }) => lines.length === 3)).lines.find(
    ({ text }) => text === 'A slip',
  )
  await joanUntil(maureen, ({ lines }) => lines.length === 3)
  expect(await maureen.session.run('takeCallLineOff', { contactId, about: slip?.about ?? '' })).toMatchObject(
    {
      refusal: { kind: 'not-allowed' },
    },
  )
  await bev.run('takeCallLineOff', { contactId, about: slip?.about ?? '' })

  const annes = await anne.until(
    'letter',
    { contactId },
    (one) => one?.call.lines.length === 2 && one.call.way !== '',
  )
  expect(annes?.call.lines.map(({ text, asks }) => [text, asks]).sort()).toEqual([
    ['Can you come on Sunday?', 'yes-no'],
    ['The lift is mended', 'nothing'],
  ])
  expect(annes?.days?.flatMap(({ visits }) => visits.map(({ title }) => title))).toEqual(['Supper'])
  // Bev is not in the schedule: her letter has no visits, and nothing else tells her.
  const bevs = await bev.until('letter', { contactId }, (one) => one?.call.way === 'letter')
  expect([bevs?.days, bevs?.call.hears.map(({ purpose }) => purpose)]).toEqual([null, ['news']])

  // Who brings it says so once, and both phones know, though each has the news from another circle first.
  await anne.run('letterGone', { contactId })
  const told = await joanUntil(bev, ({ lines }) => lines.every(({ toldBy }) => toldBy.length === 1))
  expect(told.lines.flatMap(({ toldBy }) => toldBy.map(({ name }) => name))).toEqual(['Anne', 'Anne'])
  const { code } = await anne.run('printSheet', { kind: 'letter', subject: contactId, circleId: news })
  await bev.until('papers', null, ({ sheets }) => sheets.some((one) => one.code === code))
  await bev.run('onPaper', {
    ...{ code, personId: null, name: 'Elsie', on: '2026-11-21', text: 'Yes, please', behalf: null },
  })
  const back = await joanUntil(maureen, ({ wrote }) => wrote.length > 0)
  expect(back.wrote).toMatchObject([{ text: 'Yes, please', writerName: 'Elsie' }])
  // A number to ring and nobody of the team.
  await maureen.run('setCallWay', { contactId, way: 'none', circleIds: [news], address: '' })
  await anne.until('calls', null, ({ calls, others }) => calls.length === 0 && others.length === 1)
})
