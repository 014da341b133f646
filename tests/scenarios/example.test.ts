import { expect, it } from 'vitest'
import { device } from '../helpers/cast.devices.ts'
import { startRelay } from '../helpers/relay.ts'

it('the example team is made by the real path, and is not shown before it is whole', async () => {
  const relay = await startRelay()
  const guest = await device({ origin: relay.http })
  const phases: string[] = []
  guest.session.watch('shell', null, (shell) => phases.push(shell.phase))
  await guest.run('lookAround', null)
  const people = await guest.until('people', null, (view) => view.people.length === 7)
  expect(people.people.map((item) => item.person.name)).toContain('Mr Clough')
  const records = await guest.until('records', null, ({ records: all }) => all.length > 0)
  expect(records.records[0]?.by?.name).toBe('Priya Shah')
  const { promises } = await guest.until('promises', null, (view) => view.promises[0]?.signed.length === 3)
  expect(promises[0]?.signed.map(({ person }) => person.name)).toContain('Anne Holroyd')
  expect((await guest.see('consents', null)).people[0]?.items[0]?.now.answer).toBe('no')
  await guest.until('trials', null, ({ trials }) => trials[0]?.stage === 'answer')
  const shell = await guest.until('shell', null, (view) => view.phase === 'open')
  expect(shell).toMatchObject({ team: { example: true, iAmHolder: true } })
  expect(phases.filter((phase, i) => phase !== phases[i - 1])).toEqual(['new', 'open'])
  const personId = records.records[0]?.by?.personId ?? ''
  const priya = await guest.until('member', { personId }, (view) => view?.sections.length === 3)
  expect(priya?.sections.map(({ audience }) => audience.circle.purpose)).toEqual([
    'everyone',
    'schedule',
    'care',
  ])
  expect((await guest.see('contacts', null)).contacts).toHaveLength(3)
  const money = await guest.until('money', { month: null }, (view) => view.items.some((one) => one.mayAnswer))
  expect(money.budget?.pence).toBe(120_000)
  expect((await guest.see('tin', null)).balance).toBe(1615)
  const { goals } = await guest.see('goals', null)
  expect(goals[0]?.steps).toHaveLength(3)
  await guest.until('concerns', null, (view) => JSON.stringify(view).includes('The rug in the hall'))
  expect((await guest.see('body', null)).marks).toHaveLength(1)
  // What is past comes while somebody looks around already.
  await guest.until('records', null, ({ records: all }) => all.length === 7, 60_000)
  const { days } = await guest.see('trend', { what: 'drink', until: '' })
  expect(days.flatMap(({ said }) => said)).toHaveLength(6)
  await guest.close()
  await relay.stop()
})

it('without a relay it says so, and leaves nothing behind', async () => {
  const guest = await device({ origin: 'http://127.0.0.1:9' })
  const tried = await guest.session.run('startTeam', { name: ' ' })
  expect(tried).toEqual({ ok: false, refusal: { kind: 'empty-name' } })
  expect((await guest.see('shell', null)).phase).toBe('new')
  await guest.close()
})
