import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { morningZone, openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { idsIn, keepInPlain, searchProfile } from '../helpers/browserCanary.ts'
import { readQr } from '../helpers/browserQr.ts'
import { createScreens } from '../helpers/browserScreens.ts'
import { foundTeam, invite, letIn, planVisits, sayYes, sendNow, writeCard } from '../helpers/browserTeam.ts'
import { device, type Device } from '../helpers/cast.devices.ts'

/**
 * Three people with three phones and the real app: from an empty page to a week of care, over a power cut of the relay
 * and a phone that was switched off. Each chapter goes on from the last.
 */

const note = 'She sang the whole of Blaydon Races.'
const handover = 'The oat jar is empty.'
const openCard = { starter: 'A good day is', text: 'Whippets, and the window open.', circle: 'Everyone' }
const intimateCard = { starter: 'My mornings', text: 'Talc before the vest, please.', circle: 'Intimate' }

const said = ['Oats and a wash', 'my singing teacher', 'Would you help me', 'I wrote this in the dark.']
/** Kept in plain by a page, so that the search is known to find what is there. */
const control = 'quiet kestrel over the moor'

const screens = createScreens()
let app: AppProcess
let dorothea: Person
let philippa: Person
let kazimiera: Person
let tariq: Device | undefined
let broken = false

beforeAll(async () => {
  app = await startApp()
  dorothea = await openPerson('dorothea')
  philippa = await openPerson('philippa')
  kazimiera = await openPerson('kazimiera')
})

beforeEach(({ skip }) => {
  skip(broken, 'an earlier chapter broke off')
  onTestFailed(async () => {
    broken = true
    for (const person of [dorothea, philippa, kazimiera]) await person.picture('broken').catch(() => {})
  })
})

afterAll(async () => {
  await tariq?.close()
  for (const person of [dorothea, philippa, kazimiera]) await person?.close()
  await app?.remove()
  for (const person of [dorothea, philippa, kazimiera]) if (person) removeProfile(person.profile)
})

test('she says her name, and her team is there with its six circles', async () => {
  await dorothea.page.goto(app.origin)
  await dorothea.picture('first')
  await foundTeam(dorothea, app.origin, 'Dorothea Winterbourne')
  await screens.look(dorothea, 'today-empty')
  await dorothea.go('People')
  const circles = dorothea.page.getByRole('region', { name: 'Circles' })
  for (const name of ['Everyone', 'News', 'Schedule', 'Care records', 'Intimate', 'Money'])
    await circles.getByRole('button', { name: new RegExp(`^${name}.*Only you`) }).waitFor()
  expect(await circles.getByRole('button').count()).toBe(6)
  await screens.look(dorothea, 'people-alone')
})

test('her sister reads who asks her and to what, says yes, and is let in to what Dorothea chooses', async () => {
  const ask = 'Would you help me with the week?'
  const asked = { name: 'Philippa', relation: 'my sister', ask, circles: ['Schedule', 'Care records'] }
  const link = await invite(dorothea, asked, screens)
  expect(await readQr(dorothea.page, /^A square picture with the invitation for Philippa/)).toBe(link)

  await philippa.page.goto(link)
  await philippa.heading('Dorothea Winterbourne would like you in the team')
  await philippa.sees(ask)
  await philippa.sees('Dorothea calls you: my sister')
  await philippa.sees('Who comes, and when')
  await philippa.sees('The notes of every visit')
  await philippa.picture('asked')
  expect(philippa.page.url()).toBe(`${app.origin}/join`)
  await sayYes(philippa, link, 'Philippa')
  await philippa.heading('Waiting for Dorothea’s phone to let you in')
  await screens.look(philippa, 'waiting')

  await letIn(dorothea, 'Philippa', ['Schedule', 'Money'], { not: ['Care records'], screens })
  await philippa.heading(/No visits are planned for now/)
  expect(new URL(philippa.page.url()).pathname).toBe('/today')
  await screens.look(philippa, 'today-empty')
})

test('her assistant joins in the same way', async () => {
  const circles = ['Schedule', 'Care records']
  const link = await invite(dorothea, { name: 'Kazimiera', relation: 'my singing teacher', circles })
  await sayYes(kazimiera, link, 'Kazimiera')
  await letIn(dorothea, 'Kazimiera', circles)
  await kazimiera.heading(/No visits are planned for now/)
  await dorothea.go('People')
  await dorothea.sees('My singing teacher. Sees Schedule and Care records')
  await screens.look(dorothea, 'people')
})

test('a card for everyone, and one that is intimate', async () => {
  await writeCard(dorothea, openCard, screens)
  await writeCard(dorothea, intimateCard, screens)
  await dorothea.sees(intimateCard.text)
  await screens.look(dorothea, 'about')
  for (const person of [philippa, kazimiera]) {
    await person.go('Me')
    await screens.look(person, 'me')
    await person.follow(/^About Dorothea/)
    await person.sees(openCard.text)
    await screens.look(person, 'about')
    await knowsNothingOf(person, intimateCard.text)
  }
})

test('a visit on weekdays at nine', async () => {
  const tiles = ['Breakfast', 'Tablets', 'Wash']
  await planVisits(dorothea, { title: 'Oats and a wash', who: 'Kazimiera', tiles }, screens)
  await dorothea.heading(/Kazimiera is coming at 9am/)
  await screens.look(dorothea, 'today-planned')
  await philippa.go('Today')
  await philippa.heading('Kazimiera is coming to Dorothea at 9am.')
  await screens.look(philippa, 'today-planned')
  await kazimiera.go('Today')
  await kazimiera.heading(/You are with Dorothea at 9am/)
  await screens.look(kazimiera, 'today-planned')
})

test('without signal, Kazimiera arrives, ticks, writes and leaves', async () => {
  await kazimiera.context.setOffline(true)
  await kazimiera.press('I am here')
  await kazimiera.heading('What did you do together?')
  for (const tile of ['Breakfast', 'Tablets']) {
    await kazimiera.press(new RegExp(`^${tile}`))
    await kazimiera.page.getByRole('button', { name: `${tile} Done` }).waitFor()
  }
  await screens.look(kazimiera, 'visit-do')
  await kazimiera.press('Next: say how it was')
  await kazimiera.write('In your words', note)
  await screens.look(kazimiera, 'visit-say')
  await kazimiera.press('Next: leave')
  await kazimiera.heading('Before you leave')
  await kazimiera.tick(/^Good$/)
  await kazimiera.tick('Yes')
  await kazimiera.write('What must they know?', handover)
  await screens.look(kazimiera, 'visit-leave')
  await kazimiera.press('I am leaving now')
  await kazimiera.heading('Thank you. It is written down.')
  await kazimiera.sees('Saved on this phone', 30_000)
  await kazimiera.sees(/^\d+ to send$/)
  await screens.look(kazimiera, 'visit-after')
  await knowsNothingOf(dorothea, note)
})

test('with signal again, Dorothea reads it; Philippa sees that the visit happened and not the note', async () => {
  await kazimiera.context.setOffline(false)
  await kazimiera.allSent()
  await dorothea.page.getByText('More of today and this week').click()
  await dorothea.sees(handover)
  await screens.look(dorothea, 'today-after')
  await dorothea.go('Write')
  await dorothea.sees(note)
  await screens.look(dorothea, 'write')

  await philippa.sees(/Kazimiera was there, and left/)
  await screens.look(philippa, 'today-after')
  for (const place of ['Write', 'Talk', 'People', 'Me', 'Today'] as const) {
    await philippa.go(place)
    await screens.look(philippa, place.toLowerCase())
  }
  await philippa.go('Write')
  await philippa.sees('You are not in the Care records circle')
  await knowsNothingOf(philippa, note, handover, 'declined', 'very-good')

  await dorothea.go('People')
  await dorothea.follow(/^Philippa/)
  await screens.look(dorothea, 'person')
  await dorothea.follow('See it as Philippa sees it')
  await dorothea.heading('This is what Philippa sees')
  await dorothea.sees('Care records: nothing')
  await screens.look(dorothea, 'see-as')
  expect(await dorothea.page.getByRole('main').innerText()).not.toContain(note)
})

test('the relay is killed and started again: nothing it acknowledged is lost, and everybody carries on', async () => {
  await app.kill()
  await say(dorothea, 'Everyone', 'Is anybody there?')
  await dorothea.sees('Saved on this phone')
  await dorothea.sees('1 to send')
  await screens.look(dorothea, 'talk-relay-down')
  await app.startAgain()
  await sendNow(dorothea)
  await dorothea.allSent(30_000)

  await openTalk(kazimiera, 'Everyone')
  await sendNow(kazimiera)
  await kazimiera.sees('Is anybody there?')
  await say(kazimiera, 'Everyone', 'I am, Dorothea.')
  await dorothea.sees('I am, Dorothea.')
  await screens.look(dorothea, 'talk-room')

  // Somebody who has nothing yet gets from the relay all that it had acknowledged before.
  const circles = ['Schedule', 'Care records']
  const link = await invite(dorothea, { name: 'Tariq', relation: 'a volunteer', circles })
  tariq = await device({ origin: app.origin, timeZone: morningZone() })
  await tariq.run('acceptInvitation', { link, name: 'Tariq' })
  await letIn(dorothea, 'Tariq', circles, { from: 'Everything' })
  const read = await tariq.until('records', null, ({ records }) => records.length > 0)
  expect(read.records[0]).toMatchObject({ note, handover, mood: 'good' })
  const seen = await tariq.until('today', null, ({ over }) => over.length > 0)
  expect(seen.over[0]).toMatchObject({ title: 'Oats and a wash', state: 'left' })
})

test('her phone is switched off and on again, without network and relay: everything is there', async () => {
  await keepInPlain(dorothea.page, control)
  await app.kill()
  await dorothea.close()
  dorothea = await dorothea.openAgain({ offline: true })
  await dorothea.page.goto(app.origin)
  await dorothea.page.getByText('More of today and this week').click()
  await dorothea.sees(handover)
  await screens.look(dorothea, 'off-today')
  await dorothea.go('People')
  await dorothea.sees('My sister. Sees Schedule and Money')
  await screens.look(dorothea, 'off-people')
  await dorothea.go('Write')
  await dorothea.sees(note)
  await screens.look(dorothea, 'off-write')
  await openTalk(dorothea, 'Everyone')
  await dorothea.sees('I am, Dorothea.')
  await screens.look(dorothea, 'off-talk')
  await dorothea.go('Me')
  await screens.look(dorothea, 'off-me')
  await dorothea.follow(/^About me/)
  for (const card of [openCard, intimateCard]) await dorothea.sees(card.text)

  await say(dorothea, 'Everyone', 'I wrote this in the dark.')
  await dorothea.sees('1 to send')
  await dorothea.context.setOffline(false)
  await app.startAgain()
  await sendNow(dorothea)
  await dorothea.allSent(30_000)
})

test('nothing that they wrote and nobody’s name can be read in what their browsers keep', async () => {
  const everybody = [dorothea, philippa, kazimiera]
  const ids = new Set<string>()
  for (const person of everybody) for (const id of idsIn(await person.given())) ids.add(id)
  expect(ids.size).toBeGreaterThan(15)
  const written = [note, handover, openCard.text, intimateCard.text, ...said]
  const names = ['Dorothea Winterbourne', 'Philippa', 'Kazimiera']
  for (const person of everybody) {
    await person.close()
    const found = searchProfile(person.profile, [...written, ...names, ...ids])
    expect.soft(found, person.name).toEqual([])
  }
  expect(searchProfile(dorothea.profile, [control])[0]).toMatch(/IndexedDB.*\.ldb: /)
})

test('every page said who can see it, and whether it is saved here, being sent, or sent', () => {
  expect(screens.unsaid).toEqual([])
})

async function openTalk(person: Person, circle: string): Promise<void> {
  await person.go('Talk')
  await person.follow(new RegExp(`^${circle}`))
}

async function say(person: Person, circle: string, words: string): Promise<void> {
  await openTalk(person, circle)
  await person.write(`Say something in ${circle}`, words)
  await person.press('Say it')
  await person.sees(words)
}

/** Not on the page, and not in anything that the worker ever gave it. */
async function knowsNothingOf(person: Person, ...secrets: readonly string[]): Promise<void> {
  const all = (await person.everything()) + (await person.given())
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
}
