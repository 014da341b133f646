import { expect, it } from 'vitest'
import { join } from '../helpers/cast.devices.ts'
import { everyoneId } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone, relay } = phonesOnRelay('after each')

const everyDay = {
  title: 'Morning',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  start: '09:00',
  minutes: 60,
  from: '2026-01-01',
  personId: null,
}

it('what is to be done about the body is read by who cares, and not by all who read who comes', async () => {
  const [maureen, priya, tariq] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'my assistant', ['schedule', 'care'])
  await join(maureen, tariq, 'Tariq', 'a volunteer', ['schedule'])
  await maureen.run('planVisit', { ...everyDay, tiles: ['walk', 'toilet', 'skin', 'company'] })

  const seen = await priya.until('today', null, (view) => view.coming[0]?.tiles.length === 4)
  expect(new Set(seen.coming[0]?.tiles)).toEqual(new Set(['walk', 'toilet', 'skin', 'company']))
  const { coming } = await tariq.until('today', null, (view) => view.coming.length > 0)
  expect(coming[0]?.tiles).toEqual(['walk', 'company'])

  const { people } = await maureen.see('people', null)
  const personId = people.find((item) => item.person.name === 'Tariq')?.person.personId ?? ''
  const asTariq = await maureen.see('seeAs', { personId })
  expect(asTariq?.visits.flatMap((visit) => visit.tiles)).not.toContain('toilet')

  // Whoever may not open the care records has no place to put it.
  const refused = await tariq.session.run('planVisit', { ...everyDay, tiles: ['toilet'] })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  expect((await tariq.session.run('planVisit', { ...everyDay, tiles: ['walk'] })).ok).toBe(true)
})

it('with signal nothing waits for long; without, it says of each thing what it is and for whom', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const circleId = await everyoneId(maureen)
  await maureen.until('unsent', null, (view) => view.items.length + view.others === 0)
  await relay().stop()
  await maureen.run('say', { circleId, text: 'The lights are out.' })
  await maureen.run('planVisit', { ...everyDay, tiles: ['walk', 'toilet'] })
  const { items, others } = await maureen.see('unsent', null)
  expect(items.map((item) => [item.kind, item.circle.purpose].join(' ')).sort()).toEqual([
    'message everyone',
    'plan care',
    'plan schedule',
  ])
  // Nothing that is counted is left out of the list.
  const shell = await maureen.see('shell', null)
  expect(shell.phase === 'open' && shell.saving.unsent).toBe(items.length + others)
})
