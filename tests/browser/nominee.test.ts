import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { foundTeam, invite, letIn, sayYes } from '../helpers/browserTeam.ts'
import { device, type Device } from '../helpers/cast.devices.ts'

/**
 * C4, on real phones: Maureen asks Anne to act for her, Anne is pressed by somebody, Maureen's phone tells her, and she takes
 * it back without Anne's phone saying so. Each chapter goes on from the last.
 */
const pin = '47110815'
const before = 'The key is under the blue pot.'
const after = 'The key is not there any more.'

let app: AppProcess
let maureen: Person
let anne: Person
let priya: Device
let gerald: Device
let broken = false
const devices: Device[] = []

beforeAll(async () => {
  app = await startApp()
  maureen = await openPerson('maureen')
  anne = await openPerson('anne')
})

beforeEach(({ skip }) => {
  skip(broken, 'an earlier chapter broke off')
  onTestFailed(async () => {
    broken = true
    for (const person of [maureen, anne]) await person.picture('nominee-broken').catch(() => {})
  })
})

afterAll(async () => {
  for (const one of devices) await one.close()
  for (const person of [maureen, anne]) await person?.close()
  await app?.remove()
  for (const person of [maureen, anne]) if (person) removeProfile(person.profile)
})

async function phone(link: string, name: string): Promise<Device> {
  const one = await device({ origin: app.origin })
  devices.push(one)
  await one.run('acceptInvitation', { link, name })
  return one
}

async function say(person: Person, circle: string, words: string): Promise<void> {
  await person.go('Talk')
  await person.follow(new RegExp(`^${circle}`))
  await person.write(`Say something in ${circle}`, words)
  await person.press('Say it')
  await person.sees(words)
}

/** All that somebody reads in a circle on a phone without a screen. */
async function readsIn(one: Device, purpose: string): Promise<readonly string[]> {
  const { rooms } = await one.see('talk', { circleId: null })
  const circleId = rooms.find((room) => room.audience.circle.purpose === purpose)?.audience.circle.circleId
  if (!circleId) return []
  const { room } = await one.see('talk', { circleId })
  return (room?.messages ?? []).map((message) => message.text)
}

test('Maureen asks Anne to act for her, in five small steps, and her PIN is asked for', async () => {
  await foundTeam(maureen, app.origin, 'Maureen Thwaite')
  await maureen.page.goto(`${app.origin}/me/lock/set`)
  await maureen.write('New PIN', pin)
  await maureen.write('The same PIN again', pin)
  await maureen.press('Use it')
  await maureen.heading('Kith opens with your PIN')
  const asked = { relation: 'a friend', circles: ['Care records'] }
  await sayYes(anne, await invite(maureen, { ...asked, name: 'Anne' }), 'Anne')
  await letIn(maureen, 'Anne', ['Care records'])
  await anne.page.getByRole('navigation', { name: 'Places' }).waitFor()
  priya = await phone(await invite(maureen, { ...asked, name: 'Priya' }), 'Priya')
  await letIn(maureen, 'Priya', ['Care records'])

  await maureen.go('Me')
  await maureen.follow(/^Our team/)
  await maureen.follow(/^Who acts for you/)
  await maureen.sees('Nobody acts for you.')
  await maureen.follow('Ask somebody to act for you')
  await maureen.tick(/^Anne/)
  await maureen.press('Go on')
  await maureen.heading('What may Anne do in your place?')
  for (const what of ['Let people in', 'Say who sees what', 'Take people out'])
    await maureen.tick(new RegExp(`^${what}`))
  await maureen.tick(/^Care records/)
  await maureen.press('Go on')
  await maureen.heading('From when, and until when?')
  await maureen.page.goBack()
  await maureen.heading('What may Anne do in your place?')
  await maureen.press('Go on')
  await maureen.press('Go on')
  await maureen.heading('Why Anne?')
  await maureen.press('Go on')
  await maureen.heading('Shall Anne act for you?')
  await maureen.sees('Anne may let people in, say who sees what and take people out of the team.')
  await maureen.press('Yes, Anne may act for me')
  await maureen.write('Your PIN', pin)
  await maureen.page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  await maureen.sees('Anne may act for you now.')
  await maureen.sees('This is for Care records.')

  await anne.go('Today')
  await anne.sees('Maureen asked you to act in their place, for Care records.')
  await anne.press('I know about it')
  await anne.page.getByText('Maureen asked you').waitFor({ state: 'detached' })
})

test('Anne is pressed: she lets him in, and takes Priya out', async () => {
  const asked = { name: 'Gerald', relation: 'a friend', circles: ['Care records'] }
  await anne.go('People')
  await anne.follow('Invite somebody')
  await anne.sees('You ask them in Maureen’s place. Maureen is told.')
  await anne.write('Their name', asked.name)
  await anne.write('Who they are to Maureen', asked.relation)
  // Only what she looks after can be offered.
  expect(await anne.page.getByLabel(/^Money/).count()).toBe(0)
  for (const circle of asked.circles) await anne.tick(new RegExp(`^${circle}`))
  await anne.press('Make the invitation')
  await anne.heading('The invitation for Gerald is ready')
  await anne.allSent()
  gerald = await phone(await anne.page.getByText(/^http.*\/join#/).innerText(), 'Gerald')
  await letIn(anne, 'Gerald', ['Care records'], { from: 'Everything' })
  await say(maureen, 'Care records', before)
  await gerald.until('talk', { circleId: null }, ({ rooms }) =>
    rooms.some((room) => room.last?.text === before),
  )

  await anne.go('People')
  await anne.page
    .getByRole('main')
    .getByRole('link', { name: /^Priya/ })
    .first()
    .click()
  await anne.follow('Remove from the team')
  await anne.press('Yes, remove Priya')
  await anne.sees('Priya is no longer in the team.')
  await priya.until('shell', null, ({ phase }) => phase === 'removed')
})

test('C4: Maureen’s phone tells her of each, in a sentence', async () => {
  await maureen.go('Today')
  await maureen.heading('Done in your place')
  for (const sentence of [
    'Anne invited Gerald, and asked whether they would be in Care records, in your place.',
    'Anne let Gerald into the team, in your place.',
    'Anne removed Priya from the team, in your place.',
  ])
    await maureen.sees(sentence)
  await maureen.picture('nominee-told')
  await maureen.go('People')
  await maureen.sees(/^\d things happened about who acts for you\.$/)
  await maureen.go('Me')
  await maureen.follow(/^Safety, and getting back in/)
  await maureen.follow(/^What happened/)
  await maureen.sees('Anne removed Priya from the team, in your place.')
})

test('C4: she takes it back quietly, takes him out, and lets Priya in again', async () => {
  // A page of Anne's is open on which she could go on.
  await anne.go('People')
  await anne.follow('Invite somebody')
  await anne.write('Their name', 'Somebody of his')

  await maureen.go('Me')
  await maureen.follow(/^Our team/)
  await maureen.follow(/^Who acts for you/)
  await maureen.follow('Take it back from Anne')
  await maureen.heading('Take it back from Anne?')
  const [tell, quietly] = [
    maureen.page.getByRole('button', { name: 'Tell Anne' }),
    maureen.page.getByRole('button', { name: 'Quietly' }),
  ]
  const [one, other] = [await tell.boundingBox(), await quietly.boundingBox()]
  expect([one?.width, one?.height]).toEqual([other?.width, other?.height])
  await maureen.sees(/^Anne’s phone says nothing\./)
  await maureen.picture('nominee-take-back')
  await quietly.click()
  await maureen.heading('Anne does not act for you any more')
  await maureen.heading('Whom Anne let in')
  await maureen.page
    .getByRole('main')
    .getByRole('link', { name: /^Gerald/ })
    .click()
  await maureen.follow('Remove from the team')
  await maureen.press('Yes, remove Gerald')
  await maureen.sees('Gerald is no longer in the team.')
  await gerald.until('shell', null, ({ phase }) => phase === 'removed')

  const circles = ['Care records']
  priya = await phone(await invite(maureen, { name: 'Priya', relation: 'my assistant', circles }), 'Priya')
  await letIn(maureen, 'Priya', circles)
  await priya.until('talk', { circleId: null }, ({ rooms }) => rooms.length === 2)
  await say(maureen, 'Care records', after)
  await priya.until('talk', { circleId: null }, ({ rooms }) =>
    rooms.some((room) => room.last?.text === after),
  )
})

test('C4: what Anne tries has no effect and is refused in calm words; her phone shows no notice of it', async () => {
  await anne.write('Who they are to Maureen', 'a friend')
  await anne.press('Make the invitation')
  await anne.sees('Only the person whose team this is can do that.')
  await anne.sees('Ask them in Talk. Nothing was changed.')

  for (const place of ['Today', 'Write', 'Talk', 'People', 'Me'] as const) {
    await anne.go(place)
    await anne.page.locator('.skeleton').first().waitFor({ state: 'detached' })
    const page = await anne.everything()
    expect(page).not.toContain('happened about who acts')
    expect(page).not.toContain('Who acts for whom')
    expect(page).not.toMatch(/not act in/)
  }
  // She has all there is.
  await anne.follow(/^Safety, and getting back in/)
  await anne.follow(/^What happened/)
  await anne.sees('Maureen removed Gerald from the team.')
  for (const more of await anne.page.getByRole('button', { name: 'Show more' }).all()) await more.click()
  await anne.sees('Maureen asked you to act in their place, for Care records.')
  expect(await anne.everything()).not.toMatch(/not act in/)
  await anne.go('People')
  await anne.sees('Priya')
  expect(await anne.page.getByRole('link', { name: 'Invite somebody' }).count()).toBe(0)
  await anne.page
    .getByRole('main')
    .getByRole('link', { name: /^Priya/ })
    .first()
    .click()
  await anne.heading('Priya')
  expect(await anne.page.getByRole('link', { name: 'Remove from the team' }).count()).toBe(0)
  // When she looks for it, it says what is true.
  await anne.page.goto(`${app.origin}/me/acting`)
  await anne.sees('You are not acting for Maureen now.')
  await anne.sees('You removed Priya from the team, in Maureen’s place.')
  await anne.picture('nominee-quiet')
})

test('C4: he reads nothing that was written after', async () => {
  expect(await readsIn(priya, 'care')).toContain(after)
  const shell = await gerald.see('shell', null)
  expect(shell.phase).toBe('removed')
  expect(await readsIn(gerald, 'care')).toEqual([])
})
