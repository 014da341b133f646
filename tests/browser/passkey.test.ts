import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureChromium, launchOptions } from '../../scripts/chromium.ts'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { handsOn, type Hands } from '../helpers/browserPerson.ts'
import { foundTeam } from '../helpers/browserTeam.ts'

/** A passkey beside the PIN, with an authenticator that Chromium itself plays. Each chapter goes on from the last. */

const pin = '47110815'
let app: AppProcess
let browser: Browser
let context: BrowserContext
let page: Page
let hands: Hands
let session: CDPSession
let authenticatorId: string

const authenticator = (hasPrf: boolean) => ({
  protocol: 'ctap2' as const,
  ctap2Version: 'ctap2_1' as const,
  transport: 'internal' as const,
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
  hasPrf,
})
const withAuthenticator = async (hasPrf: boolean): Promise<void> => {
  if (authenticatorId) await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
  const added = await session.send('WebAuthn.addVirtualAuthenticator', { options: authenticator(hasPrf) })
  authenticatorId = added.authenticatorId
}
const credentials = async () =>
  (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials

const isOpen = () => page.getByRole('banner').getByText('My team').waitFor()
const lock = async (): Promise<void> => {
  await page.getByRole('banner').getByRole('button', { name: 'Lock' }).click()
  await hands.heading('Kith is locked')
}
const typePin = async (): Promise<void> => {
  await page.getByLabel('Your PIN').fill(pin)
  await page.getByLabel('Your PIN').press('Enter')
}
const toLock = async (): Promise<void> => {
  await hands.go('Me')
  await hands.follow(/and its lock/)
  await hands.follow(/^Lock/)
  await hands.heading('Kith opens with your PIN')
}

beforeAll(async () => {
  app = await startApp()
  browser = await chromium.launch(launchOptions(ensureChromium()))
  context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  hands = handsOn('maureen', page)
  session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

/** A passkey is bound to a name, and 127.0.0.1 is none. */
const named = () => app.origin.replace('127.0.0.1', 'localhost')

test('without a PIN there is none to set up', async () => {
  await withAuthenticator(true)
  await foundTeam(hands, named(), 'Maureen Thwaite')
  await hands.go('Me')
  await hands.follow(/and its lock/)
  await hands.follow(/^Lock/)
  await hands.follow('Set a PIN')
  expect(await hands.everything()).not.toContain('passkey')
  await hands.write('New PIN', pin)
  await hands.write('The same PIN again', pin)
  await hands.press('Use it')
  await hands.heading('Kith opens with your PIN')
})

test('it is set up by whoever knows the PIN, under a name that says nothing', async () => {
  await hands.follow('Set up a passkey')
  await page.getByLabel('Your PIN').fill('9090')
  await hands.press('Set it up')
  await hands.sees('That did not open it.')
  expect(await credentials()).toEqual([])
  await page.getByLabel('Your PIN').fill(pin)
  await hands.press('Set it up')
  await hands.sees('Kith opens with your passkey too.')
  const [made, ...others] = await credentials()
  expect(others).toEqual([])
  expect([made?.rpId, made?.userName ?? 'Kith', made?.userDisplayName ?? 'Kith']).toEqual([
    'localhost',
    'Kith',
    'Kith',
  ])
})

test('it opens Kith, also after the page was loaded again, and comes back to where it was', async () => {
  await hands.go('People')
  for (const again of [false, true]) {
    await lock()
    if (again) await page.reload()
    await hands.press('Use my passkey')
    await isOpen()
  }
  await page.evaluate(() => localStorage.clear())
  await page.goto(`${named()}/people`)
  await hands.heading('Kith is locked')
  await hands.press('Use my passkey')
  await isOpen()
  await hands.heading('People')
})

test('D5: a passkey that was not shown, or was deleted, leaves the PIN', async () => {
  await lock()
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await hands.press('Use my passkey')
  await hands.sees('The passkey was not used.')
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await session.send('WebAuthn.clearCredentials', { authenticatorId })
  await hands.press('Use my passkey')
  await hands.sees('The passkey was not used.')
  await typePin()
  await isOpen()
})

test('it is taken away, and a shared device has none', async () => {
  await toLock()
  await hands.follow('Take the passkey away')
  await page.getByLabel('Your PIN').fill(pin)
  await hands.press('Take the passkey away')
  await hands.sees('Kith does not open with the passkey now.')
  await lock()
  expect(await page.getByRole('button', { name: 'Use my passkey' }).count()).toBe(0)
  await typePin()
  await isOpen()
  await hands.go('Me')
  await hands.follow(/and its lock/)
  await hands.follow(/^Somebody else uses it too/)
  await hands.press(/^Share this/)
  await hands.press('Person 1')
  await typePin()
  await isOpen()
  await toLock()
  await hands.sees(/locks after a minute at most/)
  expect(await page.getByRole('link', { name: 'Set up a passkey' }).count()).toBe(0)
  await page.goBack()
  await hands.follow(/^Who uses this/)
  await hands.press('Only I use it now')
  await page.getByRole('dialog').getByLabel('Your PIN').fill(pin)
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  await hands.sees(/is yours alone again/)
})

test('D5: a passkey that cannot do it is told in words, and nothing changes', async () => {
  await withAuthenticator(false)
  await toLock()
  await hands.follow('Set up a passkey')
  await page.getByLabel('Your PIN').fill(pin)
  await hands.press('Set it up')
  await hands.sees('This passkey cannot do what Kith needs.')
  await lock()
  expect(await page.getByRole('button', { name: 'Use my passkey' }).count()).toBe(0)
  await typePin()
  await isOpen()
})

test('D5: where the browser cannot do it, or the address is a number, it is not offered and all else works', async () => {
  await context.addInitScript(() => {
    Object.assign(PublicKeyCredential, { getClientCapabilities: async () => ({ 'extension:prf': false }) })
  })
  await page.reload()
  await hands.heading('Kith is locked')
  await typePin()
  await isOpen()
  await toLock()
  expect(await page.getByRole('link', { name: 'Set up a passkey' }).count()).toBe(0)
  const numbers = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  const other = handsOn('numbers', await numbers.newPage())
  await foundTeam(other, app.origin, 'Maureen Thwaite')
  await other.go('Me')
  await other.follow(/and its lock/)
  await other.follow(/^Lock/)
  await other.follow('Set a PIN')
  await other.write('New PIN', pin)
  await other.write('The same PIN again', pin)
  await other.press('Use it')
  await other.heading('Kith opens with your PIN')
  expect(await other.page.getByRole('link', { name: 'Set up a passkey' }).count()).toBe(0)
  await numbers.close()
})
