import { expect, it } from 'vitest'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone } = phonesOnRelay('after all')

const weekday = '2026-11-23'

it('a team lives: the sister sees that the visit happened, and not the note', async () => {
  const maureen = await phone()
  const anne = await phone()
  const priya = await phone()

  await maureen.run('startTeam', { name: 'Maureen Thwaite' })
  const circles = (await maureen.see('people', null)).circles.map((item) => item.circle.purpose)
  expect(new Set(circles)).toEqual(new Set(['everyone', 'news', 'schedule', 'care', 'intimate', 'money']))

  await join(maureen, anne, 'Anne', 'my sister', ['schedule', 'money'])
  await join(maureen, priya, 'Priya', 'my assistant', ['schedule', 'care'])

  const [everyone] = await circleIds(maureen, 'everyone')
  const [intimate] = await circleIds(maureen, 'intimate')
  await maureen.run('saveCard', {
    cardId: null,
    circleId: everyone ?? '',
    starter: 'A bit about me',
    text: 'Brass bands.',
  })
  await maureen.run('saveCard', {
    cardId: null,
    circleId: intimate ?? '',
    starter: 'Washing',
    text: 'Warm towel first.',
  })
  const annesCards = await anne.until('profile', null, (profile) => profile.cards.length > 0)
  expect(annesCards.cards.map((card) => card.text)).toEqual(['Brass bands.'])

  const people = await maureen.see('people', null)
  const priyaId = people.people.find((item) => item.person.name === 'Priya')?.person.personId ?? null
  await maureen.run('planVisit', {
    title: 'Morning',
    weekdays: [1, 2, 3, 4, 5],
    start: '09:00',
    minutes: 60,
    from: weekday,
    personId: priyaId,
    tiles: ['breakfast', 'tablets'],
  })
  const { seriesId } = await planned(priya)
  const visitId = `${seriesId}.${weekday}`

  await priya.run('arrive', { visitId })
  await priya.run('tick', { visitId, tile: 'breakfast', outcome: 'done' })
  await priya.run('tick', { visitId, tile: 'tablets', outcome: 'declined' })
  await priya.run('writeNote', { visitId, note: 'We laughed about the library van.' })
  await priya.run('leaveVisit', { visitId, mood: 'good', handover: 'The blue tin is empty.' })

  const seen = await maureen.until(
    'visit',
    { visitId },
    (view) => view?.visit.state === 'left' && view.others.length > 0,
  )
  expect(seen?.others[0]).toMatchObject({ note: 'We laughed about the library van.', mood: 'good' })
  expect(seen?.others[0]?.by?.name).toBe('Priya')

  const annes = await anne.until('visit', { visitId }, (view) => view?.visit.state === 'left')
  expect(annes?.others).toEqual([])
  expect(annes?.recordAudience).toBeNull()
  expect((await anne.see('records', null)).records).toEqual([])

  const anneId = people.people.find((item) => item.person.name === 'Anne')?.person.personId ?? ''
  const asAnne = await maureen.see('seeAs', { personId: anneId })
  expect(asAnne?.records).toEqual([])
  expect(asAnne?.visits.some((visit) => visit.visitId === visitId)).toBe(true)
})

async function planned(who: Device): Promise<{ seriesId: string }> {
  const day = await who.until('today', null, (view) => view.coming.length > 0 || view.now !== null)
  const visit = day.now ?? day.coming[0]
  return { seriesId: visit?.visitId.split('.')[0] ?? '' }
}
