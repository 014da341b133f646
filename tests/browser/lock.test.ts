import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureChromium, launchOptions } from '../../scripts/chromium.ts'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { handsOn, removeProfile } from '../helpers/browserPerson.ts'
import { bytesUnder } from '../helpers/canaryPlaces.ts'

/** A tablet with a PIN: what stays on the screen, in memory and on the disk when it is locked, and what opens it. */

const canary = 'Zuleika Brownlow'
const said = 'The gooseberries are ripe behind the shed'
const draft = 'Who took the marmalade kettle'
const pin = '47110815'
const hers = [canary, 'Zuleika', said, draft, pin]
const profile = mkdtempSync(join(tmpdir(), 'kith-lock-'))
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
  context.setDefaultTimeout(20_000)
  page = context.pages()[0] ?? (await context.newPage())
  await page.clock.install()
  hands = handsOn('maureen', page)
  await page.goto(app.origin)
}

const lockScreen = (at = page) => at.getByRole('heading', { name: 'Kith is locked' }).waitFor()
const isOpen = (at = page) => at.getByRole('banner').getByText('My team').waitFor()
const press = async (digits: string): Promise<void> => {
  const pad = page.getByRole('group', { name: 'Numbers' })
  for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click()
  await hands.press('Open Kith')
}
const here = () => page.evaluate(() => location.pathname)
/** Longer than anybody waits: all timers that are due run. */
const minutesGoBy = (minutes: number) => page.clock.runFor(minutes * 60_000)

beforeAll(async () => {
  app = await startApp()
  await openBrowser()
})

afterAll(async () => {
  await context?.close()
  await app?.remove()
  removeProfile(profile)
})

test('somebody begins, is asked about a PIN when there is time, and sets one', async () => {
  await hands.follow(/^Start a team/)
  await hands.write('Your name', canary)
  await hands.press('Start my team')
  await hands.heading('Would you like a PIN?')
  await hands.follow('Set a PIN')
  await hands.write('New PIN', '1234')
  await hands.write('The same PIN again', pin)
  await hands.press('Use it')
  await hands.sees('The two are not the same.')
  await hands.write('The same PIN again', '1234')
  await hands.press('Use it')
  await hands.sees('This is one of the first that others would try.')
  await hands.write('New PIN', pin)
  await page.getByRole('button', { name: 'Show' }).first().click()
  await hands.write('The same PIN again', pin)
  await hands.press('Use it')
  await hands.heading('Kith opens with your PIN')
})

test('one press hides all: no worker, no word of hers on any page of the browser, no address', async () => {
  expect(await hands.everything()).toContain('Kith opens with your PIN')
  await hands.go('Talk')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Everyone/ })
    .click()
  const words = page.getByRole('main').getByRole('textbox')
  await words.fill(said)
  await page.getByRole('main').getByRole('button', { name: 'Say it' }).click()
  await hands.sees(said)
  await words.fill(draft)
  const second = await context.newPage()
  await second.goto(`${app.origin}/me`)
  await isOpen(second)
  expect(page.workers()).toHaveLength(1)
  await hands.press('Lock')
  for (const each of [page, second]) {
    await lockScreen(each)
    const all = await handsOn('either', each).everything()
    for (const words of hers) expect(all).not.toContain(words)
    expect(await each.title()).toBe('Locked - Kith')
    expect(await each.evaluate(() => location.pathname)).toBe('/')
    await expect.poll(() => each.workers().length, { timeout: 10_000 }).toBe(0)
  }
  await second.close()
})

test('D6: nothing of hers is in the memory of the page', async () => {
  const session = await context.newCDPSession(page)
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  const { strings } = JSON.parse(parts.join('')) as { strings: readonly string[] }
  const holding = (words: string) => strings.filter((each) => each.includes(words))
  expect(holding('Kith is locked')).not.toEqual([])
  for (const words of hers) expect(holding(words), words).toEqual([])
})

test('it stays locked over a reload; a wrong PIN says so, the right one opens', async () => {
  await page.reload()
  await lockScreen()
  expect(page.workers()).toHaveLength(0)
  await press('47110816')
  await hands.sees('That did not open it.')
  expect(await page.title()).toBe('Error: Locked - Kith')
  expect(await hands.everything()).not.toContain(canary)
  await press(pin)
  await isOpen()
})

test('what the page keeps to remember it does not keep anybody out: the vault does', async () => {
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await lockScreen()
  await page.getByLabel('Your PIN').fill(pin)
  await page.getByLabel('Your PIN').press('Enter')
  await isOpen()
})

test('it locks by itself after five minutes, but not under hands that write a visit', async () => {
  await hands.go('People')
  await minutesGoBy(4)
  await isOpen()
  await minutesGoBy(2)
  await lockScreen()
  await press(pin)
  await isOpen()
  await hands.heading('People')
  await page.goto(`${app.origin}/write/00.2026-11-21`)
  await lockScreen()
  await press(pin)
  await isOpen()
  await expect.poll(here, { timeout: 10_000 }).toBe('/write/00.2026-11-21')
  await minutesGoBy(20)
  await isOpen()
  await hands.go('Me')
  await minutesGoBy(6)
  await lockScreen()
  await press(pin)
  await isOpen()
})

test('to loosen the lock it asks for the PIN again; at once means when it is out of sight', async () => {
  await hands.go('Me')
  await hands.follow(/and its lock/)
  await hands.follow(/^Lock/)
  await page.getByLabel(/^At once/).click()
  await hands.heading('Your PIN, please')
  await page.getByRole('dialog').getByLabel('Your PIN').fill(pin)
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  await hands.sees('Saved.')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0)
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('.app') ?? document.body).visibility),
  ).toBe('hidden')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await lockScreen()
})

test('D1: while it is locked, nothing of hers can be read in the whole profile of the browser', async () => {
  await context.close()
  const disk = await bytesUnder(profile)
  expect(disk.length).toBeGreaterThan(100_000)
  for (const form of ['utf8', 'utf16le'] as const)
    for (const words of hers) expect(disk.includes(Buffer.from(words, form)), `${words}, ${form}`).toBe(false)
  await openBrowser()
  await lockScreen()
})

test('after five wrong ones it waits, tells how long, and help can still be called', async () => {
  for (let i = 0; i < 5; i++) {
    await press('9090')
    await expect.poll(() => page.getByLabel('Your PIN').inputValue(), { timeout: 20_000 }).toBe('')
  }
  await hands.sees(/^You can try again in \d+ seconds\.$/)
  await page.getByRole('link', { name: 'Emergency' }).click()
  await hands.sees('Call 999')
})
