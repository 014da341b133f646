import { expect, it } from 'vitest'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { saidTo } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Somebody lost every phone and has no sheet: they are let in anew, and their team makes one person of the two. */
const { phone } = phonesOnRelay('after each')

/** Maureen and Priya, who has written something and then lost her one phone. */
async function beforeTheLoss(): Promise<{ maureen: Device; lost: Device; care: string; priyaId: string }> {
  const [maureen, lost] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, lost, 'Priya', 'my assistant', ['care', 'schedule'])
  const [care = ''] = await circleIds(maureen, 'care')
  await lost.run('say', { circleId: care, text: 'The blue tin is empty.' })
  await saidTo(maureen, care, 'The blue tin is empty.')
  return { maureen, lost, care, priyaId: (await lost.see('me', null)).me.personId }
}

it('reads all that was there before, and what she wrote then bears the name she has now', async () => {
  const { maureen, lost, care, priyaId } = await beforeTheLoss()
  const { seriesId } = await maureen.run('planVisit', {
    title: 'Morning',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    start: '09:00',
    minutes: 60,
    from: '2026-01-01',
    personId: priyaId,
    tiles: [],
  })
  const fresh = await phone()
  await join(maureen, fresh, 'Priya Nair', 'my assistant', ['care', 'schedule'])
  await saidTo(fresh, care, 'The blue tin is empty.')
  const personId = (await fresh.see('me', null)).me.personId
  expect(personId).not.toBe(priyaId)
  expect((await maureen.see('people', null)).people).toHaveLength(3)

  const asked = await maureen.see('person', { personId })
  expect(asked?.earlier).toMatchObject([
    { person: { personId: priyaId }, standing: 'member', sameName: true },
  ])
  await maureen.run('samePerson', { personId, earlierId: priyaId })

  const { people } = await fresh.until('people', null, (view) => view.people.length === 2)
  expect(people.map((item) => item.person.name)).toEqual(['Maureen', 'Priya Nair'])
  const talk = await fresh.until(
    'talk',
    { circleId: care },
    (view) => view.room?.messages[0]?.by?.isMe ?? false,
  )
  expect(talk.room?.messages[0]?.by).toMatchObject({ name: 'Priya Nair', personId })
  const { coming } = await fresh.until('today', null, (view) => view.coming.length > 0)
  expect(coming[0]).toMatchObject({ person: { isMe: true, name: 'Priya Nair' } })
  expect(coming[0]?.visitId.startsWith(seriesId)).toBe(true)

  expect(await lost.until('shell', null, (shell) => shell.phase === 'removed')).toMatchObject({ left: false })
  await maureen.run('say', { circleId: care, text: 'Welcome back.' })
  await saidTo(fresh, care, 'Welcome back.')
  const { items } = await fresh.see('happened', { personId })
  expect(items.map((item) => item.type)).toContain('same')
  expect((await maureen.see('person', { personId }))?.earlier).toEqual([])
})

it('is asked of those who were removed before, too, and only the Holder may say it', async () => {
  const { maureen, priyaId } = await beforeTheLoss()
  const anne = await phone()
  await join(maureen, anne, 'Anne', 'my sister', [])
  await maureen.run('removePerson', { personId: priyaId })
  const fresh = await phone()
  await join(maureen, fresh, 'Priya', 'my assistant', ['care'])
  const personId = (await fresh.see('me', null)).me.personId

  await anne.until('people', null, (view) => view.people.some((item) => item.person.personId === personId))
  expect((await anne.see('person', { personId }))?.earlier).toEqual([])
  const refused = await anne.session.run('samePerson', { personId, earlierId: priyaId })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })

  const asked = await maureen.see('person', { personId })
  expect(asked?.earlier.map((one) => [one.person.name, one.standing])).toEqual([['Priya', 'removed']])
  await maureen.run('samePerson', { personId, earlierId: priyaId })
  const { items } = await maureen.see('happened', { personId })
  expect(items.some((item) => item.type === 'admit' && item.by?.isHolder)).toBe(true)
})
