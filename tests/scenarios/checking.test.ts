import { expect, it } from 'vitest'
import { join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone } = phonesOnRelay('after each')

const personIdOf = async (looker: Device, name: string): Promise<string> => {
  const { people } = await looker.until('people', null, (view) =>
    view.people.some((item) => item.person.name === name),
  )
  return people.find((item) => item.person.name === name)?.person.personId ?? ''
}

it('A2: two people read the same six words, each on their own phone, and a third pair reads others', async () => {
  const [maureen, anne, priya] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'my sister', [])
  await join(maureen, priya, 'Priya', 'my assistant', [])
  const wordsFor = async (looker: Device, name: string) => {
    const view = await looker.see('person', { personId: await personIdOf(looker, name) })
    return view?.words.join(' ') ?? ''
  }
  const shown = await wordsFor(maureen, 'Anne')
  expect(shown.split(' ')).toHaveLength(6)
  expect(await wordsFor(anne, 'Maureen')).toBe(shown)
  expect(await wordsFor(anne, 'Priya')).toBe(await wordsFor(priya, 'Anne'))
  const pairs = new Set([shown, await wordsFor(maureen, 'Priya'), await wordsFor(anne, 'Priya')])
  expect(pairs.size).toBe(3)
  expect((await anne.see('person', { personId: await personIdOf(anne, 'Anne') }))?.words).toEqual([])
})

it('A2: what one of them said after that, everybody reads: by whom, how and when', async () => {
  const [maureen, anne, priya] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'my sister', [])
  await join(maureen, priya, 'Priya', 'my assistant', [])
  const personId = await personIdOf(maureen, 'Anne')
  expect((await maureen.see('person', { personId }))?.checks).toEqual([])
  await maureen.run('checkPerson', { personId, how: 'in-person' })
  await priya.until('person', { personId }, (view) => view?.checks.length === 1)
  await priya.run('checkPerson', { personId, how: 'spoken' })
  const seen = await anne.until('person', { personId }, (view) => view?.checks.length === 2)
  expect(new Set(seen?.checks.map((one) => [one.by.name, one.how].join(' ')))).toEqual(
    new Set(['Maureen in-person', 'Priya spoken']),
  )
  const { items } = await anne.see('happened', { personId })
  expect(items.filter((item) => item.type === 'check')).toHaveLength(2)
  const oneself = await anne.session.run('checkPerson', { personId, how: 'spoken' })
  expect(oneself).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
})
