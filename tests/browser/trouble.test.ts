import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, expect, onTestFinished, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { startNonsense } from '../helpers/browserNonsense.ts'
import { handsOn, openPerson, removeProfile, type Hands, type Person } from '../helpers/browserPerson.ts'
import { foundTeam, sendNow, writeCard } from '../helpers/browserTeam.ts'
import { circleIds, device, type Device } from '../helpers/cast.devices.ts'

/** What goes wrong, as the person sees it: said in words, with a way on, and nothing lost. */

const day = 86_400_000
let app: AppProcess
let holder: Device
let person: Person

beforeAll(async () => {
  app = await startApp()
  holder = await device({ origin: app.origin })
  await holder.run('startTeam', { name: 'Dorothea' })
})

beforeEach(async () => {
  person = await openPerson('person')
})

afterEach(async () => {
  await person.close()
  removeProfile(person.profile)
})

afterAll(async () => {
  await holder?.close()
  await app?.remove()
})

async function ask(by: Device, days = 7): Promise<{ link: string; invitationId: string }> {
  const circleIds_ = await circleIds(by, 'schedule')
  const asked = await by.run('invite', {
    name: 'Philippa',
    relation: 'my sister',
    ask: '',
    circleIds: circleIds_,
    days,
  })
  await by.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  return asked
}

async function paste(hands: Hands, link: string): Promise<void> {
  await hands.write('Paste the link here', link)
  await hands.press('Read the invitation')
}

test('links that do not work each say why, and what was pasted stays', async () => {
  const { link } = await ask(holder)
  const withdrawn = await ask(holder)
  await holder.run('withdrawInvitation', { invitationId: withdrawn.invitationId })
  await holder.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  const longAgo = await device({ origin: app.origin, clock: { now: () => Date.now() - 30 * day } })
  await longAgo.run('startTeam', { name: 'Dorothea' })
  const expired = await ask(longAgo, 2)
  await longAgo.close()
  const used = await ask(holder)
  const other = await device({ origin: app.origin })
  await other.run('acceptInvitation', { link: used.link, name: 'Philippa' })
  await holder.until('people', null, ({ invitations }) =>
    invitations.some((one) => one.invitationId === used.invitationId && one.state === 'said-yes'),
  )
  await holder.run('admit', { invitationId: used.invitationId, circleIds: [], history: 'all' })
  await other.until('shell', null, (shell) => shell.phase === 'open')
  await other.close()

  await person.page.goto(app.origin)
  await person.follow(/^I have an invitation/)
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['', 'This is not an invitation to Kith.', /look for that one/],
    ['https://example.org/cake', 'This is not an invitation to Kith.', /look for that one/],
    [link.slice(0, -9), 'A part of the link is missing.', /copy all of it/],
    [used.link, 'This invitation was answered before.', /ask for a new one/],
    [withdrawn.link, 'This invitation was taken back.', /talk with the person/],
  ]
  for (const [pasted, what, todo] of cases) {
    await paste(person, pasted)
    await person.sees(what)
    await person.sees(todo)
    expect(await person.page.getByLabel('Paste the link here').inputValue()).toBe(pasted)
    expect(await person.page.title()).toMatch(/^Error: /)
  }
  await person.picture('link-refused')
  // A day that is over is said, and decides nothing: this phone's clock may be wrong.
  await paste(person, expired.link)
  await person.heading('Dorothea would like you in the team')
  await person.sees(/the last day to answer was/)
  await person.page.goto(app.origin)
  await person.follow(/^I have an invitation/)
  await paste(person, `  ${link}\n`)
  await person.heading('Dorothea would like you in the team')
})

test('the relay is not there: said so, and the link works once it is', async () => {
  const { link } = await ask(holder)
  await person.page.goto(app.origin)
  await person.follow(/^I have an invitation/)
  await app.kill()
  await paste(person, link)
  await person.sees('There is no signal, or the co-op’s post box is closed for now.')
  await person.sees('Try again when there is signal. Nothing is lost.')
  await person.picture('relay-away')
  await app.startAgain()
  await person.press('Read the invitation')
  await person.heading('Dorothea would like you in the team')
})

test('a relay that talks nonsense is not believed; nothing is lost, and the right one gets all of it', async () => {
  await foundTeam(person, app.origin, 'Dorothea')
  await app.kill()
  const nonsense = await startNonsense(Number(new URL(app.origin).port))
  onTestFinished(async () => {
    await nonsense.close()
    await app.kill()
    await app.startAgain()
  })
  await sendNow(person)
  await writeCard(person, { starter: 'A good day is', text: 'Whippets.', circle: 'Everyone' })
  await person.page.getByRole('button', { name: 'Needs a look' }).waitFor()
  await person.sees('Whippets.')
  await person.press(/Needs a look/)
  await person.sees('The co-op’s post box gave an answer that Kith does not trust.')
  await person.sees(/Everything of yours is safe on this phone/)
  await person.picture('relay-nonsense')
  await person.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await nonsense.close()
  await app.startAgain()
  await person.press(/Needs a look|to send|Sending/)
  await person.press('Send now')
  await person.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await person.allSent(30_000)
  await person.sees('Whippets.')
})

test('two tabs: what one writes the other shows, and it takes over when the first is closed', async () => {
  await foundTeam(person, app.origin, 'Dorothea')
  const second = handsOn('second', await person.context.newPage())
  await second.page.goto(`${app.origin}/profile`)
  await second.sees('There are no cards yet.')
  await writeCard(person, { starter: 'A good day is', text: 'Written in the first.', circle: 'Everyone' })
  await second.sees('Written in the first.')
  await person.page.close()
  await writeCard(second, { starter: 'Please do', text: 'Written in the second.', circle: 'Everyone' })
  await second.sees('Written in the second.')
  await second.allSent()
  const third = handsOn('third', await person.context.newPage())
  await third.page.goto(`${app.origin}/profile`)
  for (const text of ['Written in the first.', 'Written in the second.']) await third.sees(text)
})

test('a full phone says so, keeps what was typed, and saves it when there is room', async () => {
  const session = await person.context.newCDPSession(person.page)
  const give = (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: app.origin,
      ...(quotaSize ? { quotaSize } : {}),
    })
  await give(24 * 1024 * 1024)
  await foundTeam(person, app.origin, 'Dorothea')
  await person.go('Talk')
  await person.follow(/^Everyone/)
  await fillUp(person.page)
  await person.write('Say something in Everyone', 'Is there room for this?')
  await person.press('Say it')
  await person.sees('This phone is full, so this was not saved.')
  await person.picture('phone-full')
  const box = person.page.getByRole('textbox', { name: 'Say something in Everyone' })
  expect(await box.inputValue()).toBe('Is there room for this?')
  await give()
  await person.press('Say it')
  await person.page.getByRole('log').getByText('Is there room for this?').waitFor()
  await person.allSent()
})

/** Another page of the origin takes all the room that the browser gives it, to the last hundred bytes. */
const fillUp = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('photos', 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('all'))
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const put = (size: number, name: string): Promise<boolean> =>
      new Promise((resolve) => {
        const change = opening.result.transaction('all', 'readwrite')
        change.objectStore('all').put(new Uint8Array(size), name)
        change.addEventListener('complete', () => resolve(true))
        change.addEventListener('abort', () => resolve(false))
      })
    for (let size = 4_000_000, n = 0; size >= 100;)
      if (!(await put(size, `${n++}`))) size = Math.floor(size / 4)
    opening.result.close()
  })
