import { expect, it } from 'vitest'
import { join, type Device } from '../helpers/cast.devices.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone, somebody } = phonesOnRelay('after all')

async function teamOf(...names: readonly string[]) {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const others: Device[] = []
  for (const name of names) {
    const one = await phone()
    await join(maureen, one, name, 'support', [])
    others.push(one)
  }
  const { people } = await maureen.until('people', null, (view) => view.people.length === names.length + 1)
  const id = (name: string) => people.find(({ person }) => person.name === name)?.person.personId ?? ''
  return { maureen, others, id }
}

const wordsOf = async (one: Device) =>
  (await one.see('wishes', null)).mine.map(({ person, kind, why }) => [person.name, kind, why])

/** So that nothing is only on its way. */
async function settled(from: Device, to: Device, text: string): Promise<void> {
  const { rooms } = await from.see('talk', { circleId: null })
  const circleId =
    rooms.find((room) => room.audience.circle.purpose === 'everyone')?.audience.circle.circleId ?? ''
  await from.run('say', { circleId, text })
  await to.until('talk', { circleId }, ({ room }) => room?.messages.some((one) => one.text === text) ?? false)
}

it('39: hers alone, then for who plans her visits too, and never for those it is about', async () => {
  const { maureen, others, id } = await teamOf('Anne', 'Bev')
  const [anne, bev] = others as [Device, Device]
  await maureen.run('noteWish', { personId: id('Bev'), kind: 'rather-not', why: 'Always in a hurry' })
  await maureen.run('noteWish', { personId: id('Anne'), kind: 'gladly', why: 'She makes me laugh' })
  expect(await wordsOf(maureen)).toEqual([
    ['Anne', 'gladly', 'She makes me laugh'],
    ['Bev', 'rather-not', 'Always in a hurry'],
  ])
  await settled(maureen, anne, 'Hello')
  await settled(maureen, bev, 'Hello you')
  expect((await anne.see('wishes', null)).holders).toBeNull()
  expect((await bev.see('wishes', null)).holders).toBeNull()

  // Both may see it; each sees what is about the other.
  await maureen.run('showWishes', { personIds: [id('Anne'), id('Bev')] })
  const toAnne = await anne.until('wishes', null, ({ holders }) => holders !== null)
  expect(toAnne.holders?.map(({ person }) => person.name)).toEqual(['Bev'])
  const toBev = await bev.until('wishes', null, ({ holders }) => holders !== null)
  expect(toBev.holders?.map(({ person }) => person.name)).toEqual(['Anne'])
  expect(JSON.stringify(toBev)).not.toContain('hurry')

  // Changed, then taken back from both.
  await maureen.run('noteWish', { personId: id('Bev'), kind: null, why: 'left over' })
  await anne.until('wishes', null, ({ holders }) => holders === null)
  await maureen.run('showWishes', { personIds: [] })
  await bev.until('wishes', null, ({ holders }) => holders === null)
  expect(await wordsOf(maureen)).toEqual([['Anne', 'gladly', 'She makes me laugh']])
})

it('39: two phones of hers without signal: both words stay, and the later on the same person', async () => {
  const { maureen, others, id } = await teamOf('Anne', 'Bev')
  const [anne] = others as [Device, Device]
  const { device: tablet, line } = await somebody('tablet')
  await addDevice(maureen, tablet, 'tablet')
  await maureen.run('showWishes', { personIds: [id('Anne')] })
  await tablet.until('wishes', null, ({ readers }) => readers.length === 1)
  line.away(true)
  line.cut()
  await tablet.run('noteWish', { personId: id('Anne'), kind: 'gladly', why: '' })
  await tablet.run('noteWish', { personId: id('Bev'), kind: 'gladly', why: 'from the tablet' })
  await maureen.run('noteWish', { personId: id('Bev'), kind: 'rather-not', why: 'from the phone' })
  line.away(false)
  await tablet.run('sendNow', null)
  await maureen.until('wishes', null, ({ mine }) => mine.length === 2)
  await tablet.until('wishes', null, ({ mine }) => mine.some(({ why }) => why === 'from the phone'))
  expect(await wordsOf(tablet)).toEqual(await wordsOf(maureen))
  const shown = await anne.until('wishes', null, ({ holders }) => holders?.[0]?.why === 'from the phone')
  expect(shown.holders).toHaveLength(1)
})

it('39: a member keeps notes of their own, shows them to nobody, and speaks for nobody', async () => {
  const { maureen, others, id } = await teamOf('Anne', 'Bev')
  const [anne, bev] = others as [Device, Device]
  await anne.run('noteWish', { personId: id('Bev'), kind: 'rather-not', why: 'بِو 🙈 <b>no</b>' })
  expect(await wordsOf(anne)).toEqual([['Bev', 'rather-not', 'بِو 🙈 <b>no</b>']])
  const refused = (kind: string) => ({ refusal: { kind } })
  const run = anne.session.run
  expect(await run('showWishes', { personIds: [id('Bev')] })).toMatchObject(refused('not-allowed'))
  expect(await run('noteWish', { personId: 'nobody', kind: 'gladly', why: '' })).toMatchObject(
    refused('not-found'),
  )
  expect(await run('noteWish', { personId: id('Anne'), kind: 'gladly', why: '' })).toMatchObject(
    refused('not-found'),
  )
  const long = await run('noteWish', { personId: id('Bev'), kind: 'gladly', why: 'x'.repeat(10_000) })
  expect(long).toMatchObject(refused('too-long'))
  expect(await wordsOf(anne)).toEqual([['Bev', 'rather-not', 'بِو 🙈 <b>no</b>']])
  await settled(anne, maureen, 'Hello')
  await settled(anne, bev, 'And you')
  for (const one of [maureen, bev])
    expect(await one.see('wishes', null)).toMatchObject({ mine: [], holders: null })
})
