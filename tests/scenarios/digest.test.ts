import { expect, it } from 'vitest'
import { circleIds, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { teamOf } = phonesOnRelay('after each')

/** Around this hour, wherever the home is in Europe. */
const aroundNow = () => {
  const hour = new Date().getUTCHours()
  const at = (by: number) => `${String((hour + by + 24) % 24).padStart(2, '0')}:00`
  return { from: at(-3), to: at(6) }
}

it('75: what waits for me first, then each circle; once a day if I like; in my quiet hours important news alone', async () => {
  const made = await teamOf({ Anne: ['schedule'], Priya: ['schedule'] })
  const [circleId = ''] = await circleIds(made.holder.device, 'schedule')
  const [maureen, anne, priya] = ['Maureen', 'Anne', 'Priya'].map((name) => made.somebody(name).device) as [
    Device,
    Device,
    Device,
  ]
  await maureen.run('say', { circleId, text: 'Who brings the big pot?' })
  const { room } = await anne.until('talk', { circleId }, (view) => view.room?.messages.length === 1)
  await anne.run('say', { circleId, text: 'I do', quotes: room?.messages[0]?.messageId ?? '' })
  await priya.run('say', { circleId, text: 'The bus is late' })
  const maureenId = await made.personId('Maureen')
  const priyaId = await made.personId('Priya')
  await priya.run('sayDirectly', { personId: maureenId, text: 'May I come earlier?', media: [] })

  const view = await maureen.until(
    'digest',
    null,
    ({ needsMe, rooms }) => needsMe.length === 2 && rooms[0]?.fresh === 2,
  )
  const waiting = (from: typeof view) => from.needsMe.map(({ kind, message }) => [kind, message.text]).sort()
  expect(waiting(view)).toEqual([
    ['answer', 'I do'],
    ['direct', 'May I come earlier?'],
  ])
  expect(view.rooms.map(({ audience, fresh }) => [audience.circle.purpose, fresh])).toEqual([['schedule', 2]])

  // Once a day: what came today is not marked before tomorrow, but what waits for her is.
  await maureen.run('setDigest', { every: 'daily' })
  const daily = await maureen.see('digest', null)
  expect(daily).toMatchObject({ every: 'daily', rooms: [] })
  expect(waiting(daily)).toEqual(waiting(view))

  // Quiet: nothing but important news, and the list of talks marks nothing.
  await maureen.run('setDigest', { every: 'always' })
  expect(await maureen.session.run('setQuiet', { quiet: { from: '9', to: '10:00' } })).toMatchObject({
    ok: false,
  })
  await maureen.run('setQuiet', { quiet: aroundNow() })
  expect(await maureen.see('digest', null)).toMatchObject({
    ...{ isQuiet: true, needsMe: [], rooms: [], quiet: { of: 'here' } },
  })
  const marked = async () =>
    (await maureen.see('talk', { circleId: null })).rooms.filter(({ fresh }) => fresh > 0)
  expect(await marked()).toEqual([])
  await anne.run('sayNews', {
    ...{ circleIds: [circleId], text: 'She fell. The ambulance is here.', media: [] },
    ...{ emergency: true, asks: 'come' },
  })
  const night = await maureen.until('digest', null, ({ needsMe }) => needsMe.length > 0)
  expect(waiting(night)).toEqual([['emergency', 'She fell. The ambulance is here.']])

  // Over: all of it is there. Looked at, it is old; and who reads it alone tells nobody.
  await maureen.run('setQuiet', { quiet: { from: '', to: '' } })
  expect(await marked()).toHaveLength(1)
  const before = (await maureen.see('me', null)).onThisPhone.facts
  await maureen.run('seeDirect', { personId: priyaId })
  expect((await maureen.see('me', null)).onThisPhone.facts).toBe(before)
  await maureen.run('seeTalk', { circleId })
  const after = await maureen.see('digest', null)
  expect(after.rooms).toEqual([])
  expect(after.needsMe.map(({ kind }) => kind)).toEqual(['emergency'])

  // What my page says counts where I say nothing else here.
  await maureen.run('setQuiet', { quiet: null })
  expect((await maureen.see('digest', null)).quiet).toBeNull()
})
