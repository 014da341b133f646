import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { searchProfile } from '../helpers/browserCanary.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'
import { sayYes } from '../helpers/browserTeam.ts'
import { circleIds, device, join, type Device } from '../helpers/cast.devices.ts'

/** Something worries Priya about Anne, who acts for Maureen: what their phones show and keep. */
const words = 'Her purse was empty on Thursday and she would not look at me.'
const plain = 'The stair carpet is loose.'
const pin = '47110815'

let app: AppProcess
let maureen: Device
let osei: Device
let priya: Person
let anne: Person
let broken = false

beforeAll(async () => {
  app = await startApp()
  maureen = await device({ origin: app.origin })
  osei = await device({ origin: app.origin })
  priya = await openPerson('priya')
  anne = await openPerson('anne')
})

beforeEach(({ skip }) => {
  skip(broken, 'an earlier chapter broke off')
  onTestFailed(async () => {
    broken = true
    for (const person of [priya, anne]) await person.picture('concern-broken').catch(() => {})
  })
})

afterAll(async () => {
  for (const one of [maureen, osei]) await one?.close()
  for (const person of [priya, anne]) await person?.context.close().catch(() => {})
  await app?.remove()
  for (const person of [priya, anne]) if (person) removeProfile(person.profile)
})

const personId = async (name: string): Promise<string> => {
  const { people } = await maureen.see('people', null)
  return people.find(({ person }) => person.name === name)?.person.personId ?? ''
}

async function comesIn(person: Person, name: string): Promise<void> {
  const ids = await circleIds(maureen, 'care')
  const asked = { name, relation: 'a friend', ask: '', circleIds: ids, days: 7 }
  const { link, invitationId } = await maureen.run('invite', asked)
  await maureen.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  await sayYes(person, link, name)
  await maureen.until('people', null, ({ invitations }) =>
    invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
  )
  await maureen.run('admit', { invitationId, circleIds: ids, history: 'all' })
  await person.page.getByRole('navigation', { name: 'Places' }).waitFor()
}

test('a team in which Anne acts for Maureen, and Priya has a PIN', async () => {
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, osei, 'Osei', 'doctor', ['care'])
  await comesIn(priya, 'Priya')
  await comesIn(anne, 'Anne')
  await maureen.run('nominate', {
    ...{ personId: await personId('Anne'), powers: ['circles'], circleIds: [], history: 'all' },
    ...{ basis: 'asked', evidence: '', starterIds: [], voices: 0, days: 365 },
  })
  await priya.page.goto(`${app.origin}/me/lock/set`)
  await priya.write('New PIN', pin)
  await priya.write('The same PIN again', pin)
  await priya.press('Use it')
  await priya.heading('Kith opens with your PIN')
})

test('90: without signal, from any page, in four taps', async () => {
  await priya.go('Talk')
  await priya.context.setOffline(true)
  let taps = 0
  const tap = async (role: 'link' | 'button', name: RegExp) => {
    taps += 1
    await priya.page.getByRole(role, { name }).click()
  }
  await tap('link', /^Emergency/)
  await tap('link', /^Something worries me/)
  await priya.write('What did you see or hear?', plain)
  await tap('button', /^Yes, everybody is safe/)
  await priya.sees('Goes to Maureen. Nobody else can read it.')
  await tap('button', /^Send$/)
  await priya.heading('Thank you for saying it')
  expect(taps).toBeLessThanOrEqual(4)
})

test('90: about Anne: help first, she is not offered, and Maureen is told later', async () => {
  await priya.follow(/^Emergency/)
  await priya.follow(/^Something worries me/)
  await priya.press(/^No, or I am not sure/)
  await priya.sees('Write it, say it aloud or add a photo first.')
  await priya.write('What did you see or hear?', words)
  await priya.press(/^No, or I am not sure/)
  await priya.heading('First get help')
  await priya.press(/^Help is on its way/)
  await priya.heading('Who should know?')
  await priya.page.getByText('Is it about somebody in the team?').click()
  await priya.page.getByRole('checkbox', { name: 'Anne' }).last().check()
  await priya.sees(/Anne acts for Maureen, and may see that phone/)
  await priya.sees('Choose at least one person.')
  expect(await priya.page.getByRole('checkbox', { name: /^Anne/ }).count()).toBe(1)
  await priya.page.getByRole('checkbox', { name: /^Osei/ }).first().check()
  await priya.sees('Goes to Osei. Nobody else can read it.')
  await priya.press(/^Send$/)
  await priya.heading('Thank you for saying it')
  await priya.context.setOffline(false)
  await priya.page.goto(`${app.origin}/today`)
  await priya.write('Your PIN', pin)
  await priya.press('Open')
  await priya.allSent()
})

test('90: Osei reads it; Maureen has the other, and nothing of this one', async () => {
  const { concerns } = await osei.until('concerns', null, (view) => view.concerns.length > 0)
  expect(concerns.map(({ what, safe }) => [what, safe])).toEqual([[words, 'no']])
  const hers = await maureen.until('concerns', null, (view) => view.concerns.length > 0)
  expect(hers.concerns.map(({ what }) => what)).toEqual([plain])
})

test('90: what Priya said shows again behind her PIN, with who can read it', async () => {
  await priya.go('Me')
  await priya.follow(/^Safety/)
  await priya.follow(/^What worries people/)
  await priya.press('Type my PIN')
  await priya.write('Your PIN', pin)
  await priya.page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  await priya.follow(new RegExp(words.slice(0, 20)))
  await priya.sees('Only you and Osei can read this.')
  await priya.sees('About Anne, who cannot read it.')
  await priya.follow('Write more: What was seen')
  await priya.write('When and where?', 'In the kitchen')
  await priya.press('Save')
  await priya.sees('In the kitchen')
  expect(priya.page.url()).not.toMatch(/[0-9a-f]{64}/)
  await priya.picture('concern')
})

test('90: Anne’s phone is given nothing of it, shows nothing, and keeps nothing that can be read', async () => {
  await anne.page.reload()
  for (const path of ['today', 'concerns', 'people', 'talk', 'me/happened', 'me/opened', 'me/nominees']) {
    await anne.page.goto(`${app.origin}/${path}`)
    await anne.page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await anne.everything()).not.toMatch(/purse|stair carpet/)
  }
  await anne.page.goto(`${app.origin}/concerns`)
  await anne.sees('There is nothing here to read.')
  expect(await anne.given()).not.toMatch(/purse|stair carpet|concern-more/)
  await anne.context.close()
  await priya.context.close()
  for (const { profile } of [anne, priya]) expect(searchProfile(profile, [words, plain])).toEqual([])
})
