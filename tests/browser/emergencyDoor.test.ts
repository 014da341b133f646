import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureChromium, launchOptions } from '../../scripts/chromium.ts'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { searchProfile } from '../helpers/browserCanary.ts'
import { handsOn, removeProfile } from '../helpers/browserPerson.ts'

/** A phone on the floor beside somebody: what she chose can be read without her PIN, and not a word more. */
const called = 'Zuleika Brownlow'
const allergies = 'Gooseberries close my throat'
const conditions = 'Marmalade makes me fall backwards'
const pin = '47110815'
const profile = mkdtempSync(join(tmpdir(), 'kith-door-'))
let app: AppProcess
let context: BrowserContext
let page: Page
let hands: ReturnType<typeof handsOn>

async function openBrowser(): Promise<void> {
  context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(ensureChromium()),
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  page = context.pages()[0] ?? (await context.newPage())
  hands = handsOn('maureen', page)
  await page.goto(app.origin)
}
const card = () => page.getByRole('button', { name: 'Emergency card', exact: true })
const lockScreen = () => page.getByRole('heading', { name: 'Kith is locked' }).waitFor()
const write = async (field: string, words: string): Promise<void> => {
  await page.goto(`${app.origin}/emergency/card/ask/${field}`)
  await open()
  await hands.write('Your answer', words)
  await hands.press(/^Save/)
  await hands.sees('It is saved.')
}
const open = async (): Promise<void> => {
  await page.getByLabel('Your PIN').fill(pin)
  await page.getByLabel('Your PIN').press('Enter')
  await page.getByRole('banner').getByText('My team').waitFor()
}

beforeAll(async () => {
  app = await startApp()
  await openBrowser()
})
afterAll(async () => {
  await context?.close()
  await app?.remove()
  removeProfile(profile)
})

test('she writes her card, sets a PIN, and chooses two fields of it', async () => {
  await hands.follow(/^Start a team/)
  await hands.write('Your name', called)
  await hands.press('Start my team')
  await hands.heading('Would you like a PIN?')
  await hands.follow('Set a PIN')
  await hands.write('New PIN', pin)
  await hands.write('The same PIN again', pin)
  await hands.press('Use it')
  await hands.heading('Kith opens with your PIN')
  await write('allergies', allergies)
  await write('conditions', conditions)
  await page.goto(`${app.origin}/emergency/card`)
  await open()
  await hands.follow('Show on the locked screen')
  await hands.sees(/can read it without a PIN/)
  for (const name of [/^Call me/, /^Allergies/]) await page.getByRole('checkbox', { name }).first().check()
  await hands.press('Show these')
  await hands.heading('Your PIN, please')
  await page.getByRole('dialog').getByLabel('Your PIN').fill(pin)
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  await hands.sees('It can now be read on the locked screen.')
})

test('locked, anybody reads those two, on the locked screen and under Emergency, and nothing else', async () => {
  await hands.press('Lock')
  await lockScreen()
  for (const where of ['locked', 'emergency']) {
    if (where === 'emergency') await page.getByRole('link', { name: 'Emergency' }).click()
    await card().click()
    await hands.sees(allergies)
    expect(await hands.everything()).toContain(called)
    expect(await hands.everything()).not.toContain(conditions)
    await hands.press('Close the card')
  }
})

test('on the disk none of it can be read, and a browser that starts anew shows the same two', async () => {
  await context.close()
  expect(searchProfile(profile, [called, allergies, conditions, pin])).toEqual([])
  await openBrowser()
  await lockScreen()
  await card().click()
  await hands.sees(allergies)
  expect(await hands.everything()).not.toContain(conditions)
  await hands.press('Close the card')
  await open()
})

test('turned off, the locked screen shows nothing of it', async () => {
  await page.goto(`${app.origin}/emergency/card/door`)
  await open()
  await hands.press('Show nothing')
  await hands.sees('Nothing is shown on the locked screen.')
  await hands.press('Lock')
  await lockScreen()
  await page.waitForTimeout(500)
  expect(await card().count()).toBe(0)
})
