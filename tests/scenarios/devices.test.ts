import { expect, it } from 'vitest'
import { join } from '../helpers/cast.devices.ts'
import { addDevice, everyoneId, saidTo, sent } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone } = phonesOnRelay('after each')

it('Maureen adds her tablet from her phone, with nothing to type, and finds all of it there', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const circleId = await everyoneId(maureen)
  await maureen.run('say', { circleId, text: 'The bins go out on Tuesday.' })

  const tablet = await phone()
  await addDevice(maureen, tablet, 'Kitchen tablet')
  await saidTo(tablet, circleId, 'The bins go out on Tuesday.')
  await tablet.run('say', { circleId, text: 'Written at the kitchen table.' })
  await saidTo(maureen, circleId, 'Written at the kitchen table.')

  const shell = await tablet.see('shell', null)
  expect(shell.phase === 'open' && shell.me.name).toBe('Maureen')
  const { devices } = await maureen.until('devices', null, (view) => view.devices.length === 2)
  expect(devices.map((one) => one.name)).toContain('Kitchen tablet')
  expect(devices.every((one) => one.lastSeenAt !== null)).toBe(true)
})

it('A2: whoever comes second to the link is not heard, and a link is used once', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const { link } = await maureen.run('addDevice', null)
  const [tablet, thief] = [await phone(), await phone()]
  await maureen.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  await tablet.run('openDeviceLink', { link })
  const { linking } = await maureen.until('devices', null, (view) => view.linking?.code !== null)
  const shown = await tablet.see('shell', null)
  expect(shown.phase === 'linking' && shown.code).toBe(linking?.code)
  expect(linking?.code).toMatch(/^\d{6}$/)
  const refused = await thief.session.run('openDeviceLink', { link })
  expect(refused).toMatchObject({ ok: false })
  await maureen.run('confirmDevice', { name: 'Tablet' })
  await tablet.until('shell', null, (shell) => shell.phase === 'open')
  expect((await thief.see('shell', null)).phase).toBe('new')
})

it('saying that the codes differ lets nobody in', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const { link } = await maureen.run('addDevice', null)
  await maureen.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  const tablet = await phone()
  await tablet.run('openDeviceLink', { link })
  await maureen.run('stopLinking', null)
  expect(await maureen.session.run('confirmDevice', { name: 'x' })).toMatchObject({ ok: false })
  expect((await maureen.see('devices', null)).devices).toHaveLength(1)
})

it('D4: a phone that was taken off the list reads nothing new, is told, and has nothing left', async () => {
  const maureen = await phone()
  const priya = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'my assistant', ['care'])
  const circleId = await everyoneId(maureen)
  const tablet = await phone()
  await addDevice(priya, tablet, 'Tablet')
  await tablet.run('say', { circleId, text: 'From the tablet.' })
  await saidTo(maureen, circleId, 'From the tablet.')

  const { devices } = await tablet.until('devices', null, (view) => view.devices.length === 2)
  const old = devices.find((one) => !one.isThis)?.deviceId ?? ''
  await tablet.run('dropDevice', { deviceId: old })

  const told = await priya.until('shell', null, (shell) => shell.phase === 'removed')
  expect(told).toMatchObject({ dropped: true })
  expect(await priya.session.run('say', { circleId, text: 'still here?' })).toMatchObject({ ok: false })

  await maureen.until('people', null, (people) => people.people.length === 2)
  await maureen.run('say', { circleId, text: 'After the phone was lost.' })
  await saidTo(tablet, circleId, 'After the phone was lost.')
  await tablet.run('say', { circleId, text: 'I have the tablet.' })
  await saidTo(maureen, circleId, 'I have the tablet.')
})

it('the Holder takes a carer’s only phone off, and the carer is in the team still', async () => {
  const maureen = await phone()
  const priya = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'my assistant', ['care'])
  const { devices } = await priya.see('devices', null)
  await maureen.run('dropDevice', { deviceId: devices[0]?.deviceId ?? '' })
  await priya.until('shell', null, (shell) => shell.phase === 'removed')
  expect((await maureen.see('people', null)).people).toHaveLength(2)
})

it('every other device of the person is told of a new one', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const [tablet, laptop] = [await phone(), await phone()]
  await addDevice(maureen, tablet, 'Tablet')
  await addDevice(tablet, laptop, 'Laptop')
  const { news } = await maureen.until('devices', null, (view) =>
    view.news.some((one) => one.deviceName === 'Laptop'),
  )
  expect(news[0]).toMatchObject({ kind: 'added' })
  await maureen.run('noteNews', { newsIds: news.map((one) => one.newsId) })
  expect((await maureen.see('devices', null)).news).toEqual([])
})

it('a device has the name its person gave it last, and nobody else gives it one', async () => {
  const [maureen, anne] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'my sister', [])
  const deviceId = (await anne.see('devices', null)).devices[0]?.deviceId ?? ''
  for (const name of ['Old phone', 'Red phone']) await anne.run('nameDevice', { deviceId, name })
  const refused = await maureen.session.run('nameDevice', { deviceId, name: 'Hers' })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  const personId = (await anne.see('me', null)).me.personId
  const seen = await maureen.until('person', { personId }, (view) => view?.devices[0]?.name === 'Red phone')
  expect(seen?.devices).toHaveLength(1)
  expect(
    (await anne.see('person', { personId: (await maureen.see('me', null)).me.personId }))?.devices,
  ).toEqual([])
})

it('K1: a sheet and helpers that were said on a phone end when the phone is taken off, and it is told', async () => {
  const [lost, tablet, anne, finder] = [await phone(), await phone(), await phone(), await phone()]
  await lost.run('startTeam', { name: 'Maureen' })
  await addDevice(lost, tablet, 'my tablet')
  await join(lost, anne, 'Anne', 'my sister', ['care'])
  const anneId = (await lost.see('people', null)).people.find(({ person }) => person.name === 'Anne')
  // Whoever has the phone makes ways of their own to come back.
  const { words } = await lost.run('makeKit', null)
  const personIds = [anneId?.person.personId ?? '']
  await lost.run('askHelpers', { personIds, cards: 1, needed: 2, waitHours: 48 })
  await sent(lost)
  await tablet.until('devices', null, ({ news }) => news.some(({ kind }) => kind === 'helpers-asked'))

  const { devices } = await tablet.see('devices', null)
  await tablet.run('dropDevice', { deviceId: devices.find((one) => !one.isThis)?.deviceId ?? '' })
  const after = await tablet.see('devices', null)
  expect(after.kit.madeAt).toBeNull()
  expect(after.news.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['kit-ended', 'helpers-ended']))
  expect((await tablet.see('helpers', null)).mine).toBeNull()
  await sent(tablet)
  await finder.run('recover', { words: words.join(' ') })
  await finder.until('shell', null, (shell) => shell.phase === 'removed')
})

it('D7: a tablet that turns an epoch puts the whole log again, and is no copy of anything', async () => {
  const [maureen, tablet, tariq] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await addDevice(maureen, tablet, 'Tablet')
  await join(maureen, tariq, 'Tariq', 'volunteer', [])
  const { people } = await tablet.until('people', null, (view) => view.people.length === 2)
  const personId = people.find(({ person }) => person.name === 'Tariq')?.person.personId ?? ''
  await tablet.run('removePerson', { personId })
  await maureen.until('people', null, (view) => view.people.length === 1)
  await maureen.run('sendNow', null)
  for (const one of [maureen, tablet]) {
    const { news } = await one.see('devices', null)
    expect(news.filter(({ kind }) => kind === 'copied')).toEqual([])
  }
})
