import { expect, it } from 'vitest'
import { join } from '../helpers/cast.devices.ts'
import { addDevice, everyoneId, saidTo, sent } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone } = phonesOnRelay('after each')

it('Maureen’s phone is lost; the sheet in her drawer brings all of it back on a clean one', async () => {
  const maureen = await phone()
  const anne = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const circleId = await everyoneId(maureen)
  const { words } = await maureen.run('makeKit', null)
  expect(words).toHaveLength(12)
  await join(maureen, anne, 'Anne', 'my sister', ['care'])
  await maureen.run('say', { circleId, text: 'Said after the sheet was printed.' })
  await sent(maureen)
  await maureen.close()

  const found = await phone()
  const typed = words.map((word, i) => `${i + 1}. ${word.slice(0, 4).toUpperCase()}`).join('\n')
  await found.run('recover', { words: typed })
  await found.until('shell', null, (shell) => shell.phase === 'open' && shell.team.iAmHolder)
  await saidTo(found, circleId, 'Said after the sheet was printed.')
  await found.until('devices', null, (view) => view.devices.length === 2)
  await found.run('say', { circleId, text: 'I am back.' })
  await saidTo(anne, circleId, 'I am back.')
  const lost = (await found.see('devices', null)).devices.find((one) => !one.isThis)
  await found.run('dropDevice', { deviceId: lost?.deviceId ?? '' })
  await found.run('say', { circleId, text: 'And the old phone is out.' })
  await saidTo(anne, circleId, 'And the old phone is out.')
})

it('what was granted after the sheet was made is found with it, and never silently', async () => {
  const maureen = await phone()
  const anne = await phone()
  const priya = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'my sister', ['care'])
  await join(maureen, priya, 'Priya', 'my assistant', ['care'])
  const circleId = await everyoneId(maureen)
  const { words } = await anne.run('makeKit', null)
  await sent(anne)
  await maureen.until('people', null, (people) => people.people.length === 3)
  const priyaId = (await maureen.see('people', null)).people.find((one) => one.person.name === 'Priya')
  await maureen.run('removePerson', { personId: priyaId?.person.personId ?? '' })
  await maureen.run('say', { circleId, text: 'In the new epoch.' })
  await saidTo(anne, circleId, 'In the new epoch.')

  const tablet = await phone()
  await tablet.run('recover', { words: words.join(' ') })
  await saidTo(tablet, circleId, 'In the new epoch.')
  const { news } = await anne.until('devices', null, (view) => view.news.length > 0)
  expect(news[0]?.kind).toBe('recovered')
  const told = await maureen.until('devices', null, (view) => view.news.length > 0)
  expect(told.news[0]).toMatchObject({ kind: 'recovered', who: { name: 'Anne' } })
})

it('an old sheet is paper once there is a new one', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const circleId = await everyoneId(maureen)
  const first = await maureen.run('makeKit', null)
  const second = await maureen.run('makeKit', null)
  await maureen.run('say', { circleId, text: 'Not for the finder of the old sheet.' })
  await sent(maureen)

  const finder = await phone()
  await finder.run('recover', { words: first.words.join(' ') })
  const shown = await finder.until('shell', null, (shell) => shell.phase === 'removed')
  expect(shown.phase).toBe('removed')
  expect((await maureen.see('devices', null)).devices).toHaveLength(1)

  const clean = await phone()
  await clean.run('recover', { words: second.words.join(' ') })
  await saidTo(clean, circleId, 'Not for the finder of the old sheet.')
})

it('a sheet that was ended is paper, and everybody who should know does', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const circleId = await everyoneId(maureen)
  const { words } = await maureen.run('makeKit', null)
  await maureen.run('endKit', null)
  expect((await maureen.see('devices', null)).kit.madeAt).toBeNull()
  await maureen.run('say', { circleId, text: 'Not for who finds the paper.' })
  await sent(maureen)
  const finder = await phone()
  await finder.run('recover', { words: words.join(' ') })
  await finder.until('shell', null, (shell) => shell.phase === 'removed')
  const { items } = await maureen.see('happened', { personId: null })
  expect(items[0]).toMatchObject({ type: 'epoch' })
  expect(items.find((item) => item.type === 'kit')).toMatchObject({ isEnd: true })
})

it('three words of the sheet can be checked later, and a wrong one shows', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const { words } = await maureen.run('makeKit', null)
  const { kit } = await maureen.until('devices', null, (view) => view.kit.madeAt !== null)
  const asked = (kit.places ?? []).map((place) => words[place - 1] ?? '')
  expect(asked).toHaveLength(3)
  expect(await maureen.run('checkKit', { words: asked })).toEqual({ good: true })
  expect(await maureen.run('checkKit', { words: [...asked].reverse() })).toEqual({ good: false })
  expect(await maureen.run('checkKit', { words })).toEqual({ good: true })
  expect((await maureen.see('devices', null)).kit.checkedAt).not.toBeNull()

  const tablet = await phone()
  await addDevice(maureen, tablet, 'Tablet')
  const theirs = await tablet.until('devices', null, (view) => view.kit.madeAt !== null)
  expect(theirs.kit.places).toEqual(kit.places)
})

it('words that are wrong say what is wrong, and nothing is left behind', async () => {
  const one = await phone()
  const refused = async (words: string) => {
    const done = await one.session.run('recover', { words })
    return done.ok ? undefined : done.refusal
  }
  expect(await refused('abandon zebra kithkith')).toEqual({ kind: 'words-unknown', at: 3, word: 'kithkith' })
  expect(await refused('abandon zebra')).toEqual({ kind: 'words-count', count: 2, wanted: 12 })
  expect(await refused('abandon '.repeat(12))).toEqual({ kind: 'words-wrong' })
  expect(await refused(`${'abandon '.repeat(11)} about`)).toEqual({ kind: 'kit-not-found' })
  expect((await one.see('shell', null)).phase).toBe('new')
})
