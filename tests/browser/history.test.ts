import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { idsIn, searchProfile } from '../helpers/browserCanary.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { circleIds, device, type Device } from '../helpers/cast.devices.ts'

/** What the browser writes down of where somebody has been, read from its own files once it is closed. */
let app: AppProcess
let holder: Device
let philippa: Person

beforeAll(async () => {
  app = await startApp()
  holder = await device({ origin: app.origin })
  await holder.run('startTeam', { name: 'Dorothea Winterbourne' })
  philippa = await openPerson('philippa')
})
afterAll(async () => {
  await holder?.close()
  await app?.remove()
})

const historyOf = (person: Person): string =>
  readFileSync(join(person.profile, 'Default/History')).toString('latin1')

test('G5, G6: the history of the browser holds no id, no name and no word of a sheet', async () => {
  const { page } = philippa
  const [schedule = ''] = await circleIds(holder, 'schedule')
  await holder.run('planVisit', {
    title: 'Oats',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    start: '23:00',
    minutes: 60,
    from: '2026-01-01',
    personId: null,
    tiles: [],
  })
  const { link, invitationId } = await holder.run('invite', {
    name: 'Philippa',
    relation: 'my sister',
    ask: '',
    circleIds: [schedule],
    days: 7,
  })
  await holder.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  await page.goto(link)
  expect(page.url()).toBe(`${app.origin}/join`)
  await philippa.write('Your name, as the team will see it', 'Philippa Nightingale')
  await philippa.press('Yes, I’d like to')
  await holder.until('people', null, (view) => view.invitations.some((one) => one.state === 'said-yes'))
  await holder.run('admit', { invitationId, circleIds: [schedule], history: 'all' })
  await philippa.heading(/^Good |Nobody is coming to/)

  // A page of a person, one below it, a visit, a talk; reloaded, and gone back to.
  await philippa.go('People')
  await page
    .getByRole('link', { name: /Dorothea Winterbourne/ })
    .first()
    .click()
  await philippa.follow(/^Check it is really/)
  await philippa.heading('Is it really Dorothea?')
  const deep = page.url()
  await page.reload()
  await philippa.heading('Is it really Dorothea?')
  expect(page.url()).toBe(deep)
  await page.goBack()
  await philippa.heading('Dorothea Winterbourne')
  await philippa.go('Today')
  await philippa.follow(/nobody yet/)
  await philippa.press('I’m coming')
  await philippa.go('Today')
  await philippa.press('I am here')
  await philippa.heading('Before you leave')
  await philippa.go('Talk')
  await page.getByRole('link', { name: /Schedule/ }).click()
  await philippa.heading(/Schedule/)
  await philippa.go('Me')
  await page.goto(`${app.origin}/me/sheet`)
  await philippa.press('Make my sheet')
  await philippa.heading('Your sheet is ready')
  const sheet = (await page.locator('.paper-words li').allInnerTexts()).join(' ')

  const ids = new Set(idsIn(await philippa.given()))
  expect(ids.size).toBeGreaterThan(10)
  await philippa.close()
  const history = historyOf(philippa)
  // It is the right file, and the pages are in it.
  expect(history).toContain(`${app.origin}/people/`)
  expect(history).toContain(`${app.origin}/write/`)
  expect(history).toContain(`${app.origin}/talk/`)
  for (const one of ids) expect(history).not.toContain(one)
  const words = ['Winterbourne', 'Dorothea', 'Nightingale', 'Oats', sheet]
  for (const word of words) expect(history).not.toContain(word)
  expect(searchProfile(philippa.profile, [...words, ...ids])).toEqual([])

  // The browser noted the link before any page of ours could speak. It is worth nothing to whoever finds it there.
  const finder = await device({ origin: app.origin })
  const again = await finder.session.run('readInvitation', { link })
  expect(again).toMatchObject({ ok: false, refusal: { kind: 'invitation-used' } })
  await finder.close()
  removeProfile(philippa.profile)
})
