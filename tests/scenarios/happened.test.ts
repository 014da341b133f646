import { expect, it } from 'vitest'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone } = phonesOnRelay('after all')

it('what happened: every act that counts, newest first, with who, and the same for those who may know', async () => {
  const [maureen, anne, tariq] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', ['care'])
  await join(maureen, tariq, 'Tariq', 'volunteer', [], '', 'today')
  const { people } = await maureen.see('people', null)
  const personId = people.find(({ person }) => person.name === 'Tariq')?.person.personId ?? ''
  const ids = await circleIds(maureen, 'care')
  await maureen.run('setCircles', { personId, circleIds: ids, history: 'today' })

  const seen = async (one: Device, of: string | null = null) =>
    (await one.see('happened', { personId: of })).items.map((item) =>
      [item.type, item.by?.name, item.who?.name, item.circle?.purpose, item.history]
        .filter(Boolean)
        .join(' '),
    )
  const all = await seen(maureen)
  expect(all[0]).toBe('grant Maureen Tariq care today')
  expect(all.slice(0, 7)).toEqual([
    'grant Maureen Tariq care today',
    'epoch Maureen care',
    'grant Maureen Tariq everyone today',
    'admit Maureen Tariq',
    'epoch Maureen everyone',
    'invite Maureen',
    'grant Maureen Anne care all',
  ])
  expect(all.at(-1)).toBe('found Maureen')
  expect(await seen(maureen, personId)).toEqual([
    'grant Maureen Tariq care today',
    'grant Maureen Tariq everyone today',
    'admit Maureen Tariq',
  ])

  // Anne has the same of what she may know; that there are others besides is not said to her.
  await anne.until(
    'happened',
    { personId: null },
    ({ items }) => items[0]?.type === 'grant' && items[0].circle?.purpose === 'care',
  )
  const annes = await seen(anne)
  expect(annes.filter((line) => all.includes(line))).toEqual(annes)
  expect(annes).toContain('grant Maureen Tariq care today')
  expect(annes.filter((line) => line.startsWith('circle'))).toEqual(['circle Maureen care'])
  // Who came from today on knows who belongs since the beginning, for that is never hidden from a member.
  await tariq.until(
    'happened',
    { personId: null },
    ({ items }) => items[0]?.type === 'grant' && items[0].circle?.purpose === 'care',
  )
  expect((await seen(tariq)).at(-1)).toBe('found Maureen')

  // What has no right has no sentence.
  await anne.session.run('removePerson', { personId })
  expect(await seen(anne)).toEqual(annes)

  // Into which circles somebody is asked is read by whoever is in them.
  await maureen.run('invite', {
    name: 'Priya',
    relation: 'assistant',
    ask: '',
    circleIds: await circleIds(maureen, 'care', 'intimate'),
    days: 7,
  })
  const asked = async (one: Device) => {
    const { items } = await one.until(
      'happened',
      { personId: null },
      (view) => view.items[0]?.name === 'Priya',
    )
    return items[0]?.circles.map((circle) => circle.purpose)
  }
  expect(await asked(maureen)).toEqual(expect.arrayContaining(['care', 'intimate']))
  expect(await asked(anne)).toEqual(['care'])
})
