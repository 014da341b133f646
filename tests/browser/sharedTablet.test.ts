import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import { ensureChromium, launchOptions } from '../../scripts/chromium.ts'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { idsIn, keepInPlain, searchProfile } from '../helpers/browserCanary.ts'
import { handsOn, removeProfile, type Hands } from '../helpers/browserPerson.ts'
import { foundTeam, invite } from '../helpers/browserTeam.ts'

/**
 * A kitchen tablet that two people of two teams use, and a third who comes with an invitation. Each has a place of their
 * own behind a PIN of their own. Each chapter goes on from the last.
 */

const zuleika = {
  name: 'Zuleika Brownlow',
  shown: 'Zed',
  pin: '47110815',
  said: 'The gooseberries are ripe behind the shed',
}
const quentin = {
  name: 'Quentin Marchbanks',
  shown: 'Mornings',
  pin: '25802581',
  said: 'Who moved the marmalade kettle',
}
const secrets = [zuleika, quentin].flatMap(({ name, pin, said }) => [
  name,
  name.split(' ')[0] ?? '',
  pin,
  said,
])
/** Kept in plain by a page, so that the search is known to find what is there. */
const control = 'quiet kestrel over the moor'

const profile = mkdtempSync(join(tmpdir(), 'kith-shared-'))
let app: AppProcess
let context: BrowserContext
let page: Page
let hands: Hands
let broken = false

async function openBrowser(): Promise<void> {
  context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(ensureChromium()),
    viewport: { width: 820, height: 1180 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(20_000)
  page = context.pages()[0] ?? (await context.newPage())
  await page.clock.install()
  hands = handsOn('tablet', page)
  await page.goto(app.origin)
}

const chooser = (at = page) => at.getByRole('heading', { name: 'Who is here?' }).waitFor()
const isOpen = (at = page) => at.getByRole('banner').getByText('My team').waitFor()
const faces = () => page.getByRole('main').getByRole('listitem').allInnerTexts()
const type = async (pin: string, at = page): Promise<void> => {
  await at.getByLabel('Your PIN').fill(pin)
  await at.getByLabel('Your PIN').press('Enter')
}
const comeIn = async (who: { shown: string; pin: string }, at = page): Promise<void> => {
  await chooser(at)
  await at.getByRole('button', { name: who.shown }).click()
  await at.getByRole('heading', { name: `${who.shown}’` }).waitFor()
  await type(who.pin, at)
  await isOpen(at)
}
const setPin = async (pin: string): Promise<void> => {
  await hands.write('New PIN', pin)
  await hands.write('The same PIN again', pin)
  await hands.press('Use it')
}
const say = async (words: string): Promise<void> => {
  await hands.go('Talk')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Everyone/ })
    .click()
  await page.getByRole('main').getByRole('textbox').fill(words)
  await page.getByRole('main').getByRole('button', { name: 'Say it' }).click()
  await hands.sees(words)
}
const secondsGoBy = (seconds: number) => page.clock.runFor(seconds * 1000)
const noWorkers = async (at = page): Promise<void> => {
  await expect.poll(() => at.workers().length, { timeout: 10_000 }).toBe(0)
}
const databases = (): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort())
const showsNone = async (words: readonly string[], at = page): Promise<void> => {
  const all = await handsOn('either', at).everything()
  for (const each of words) expect(all).not.toContain(each)
}

beforeAll(async () => {
  app = await startApp()
  await openBrowser()
})
beforeEach(({ skip }) => {
  skip(broken, 'an earlier chapter broke off')
  onTestFailed(async () => {
    broken = true
    await hands.picture('broken').catch(() => {})
  })
})
afterAll(async () => {
  await context?.close()
  await app?.remove()
  removeProfile(profile)
})

test('she has it for herself, and says that somebody else uses it too: a PIN first', async () => {
  await foundTeam(hands, app.origin, zuleika.name)
  await say(zuleika.said)
  await hands.go('Me')
  await hands.follow(/and its lock/)
  await hands.follow(/^Somebody else uses it too/)
  await hands.follow('Set a PIN')
  await setPin(zuleika.pin)
  await hands.write('A name, if you want one', zuleika.shown)
  await page.getByLabel('Picture 2', { exact: true }).check()
  await hands.press(/^Share this/)
  await chooser()
  expect(await faces()).toEqual([zuleika.shown])
  expect(await page.title()).toBe('Who is here? - Kith')
  expect(await page.evaluate(() => location.pathname)).toBe('/')
  await showsNone(secrets)
  await noWorkers()
})

test('somebody new begins a team of his own, and is asked for a PIN before anything else', async () => {
  await hands.follow(/^Somebody new/)
  await hands.write('A name, if you want one', quentin.shown)
  await hands.press('Go on')
  await hands.follow(/^Start a team/)
  await hands.write('Your name', quentin.name)
  await hands.press('Start my team')
  await hands.heading('Choose what opens your place')
  await page.goto(`${app.origin}/talk`)
  await chooser()
  await hands.press(quentin.shown)
  await hands.heading('Choose what opens your place')
  await setPin(quentin.pin)
  await hands.heading(/Your team begins here/)
  await say(quentin.said)
  await hands.go('People')
  await hands.sees('Only you')
  await showsNone([zuleika.name, zuleika.said])
})

test('a minute without a touch, and it asks who is there; also over a visit, where others would see it', async () => {
  await hands.go('Me')
  await secondsGoBy(50)
  await isOpen()
  await page.mouse.move(300, 300)
  await secondsGoBy(50)
  await isOpen()
  await secondsGoBy(14)
  await chooser()
  await noWorkers()
  await showsNone(secrets)
  await comeIn(quentin)
  await hands.heading(quentin.name)
  await hands.follow(/and its lock/)
  await hands.follow(/^Lock/)
  await hands.sees(/so it locks after a minute at most/)
  expect(await page.getByRole('radio').count()).toBe(2)
  expect(await page.getByRole('link', { name: 'Take it away' }).count()).toBe(0)
  await hands.go('Write')
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '/write/00.2026-11-21'
    document.querySelector('main')?.append(link)
    link.click()
  })
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/write/00.2026-11-21')
  await secondsGoBy(64)
  await chooser()
})

test('a door that nobody opens asks again after a minute', async () => {
  await hands.press(zuleika.shown)
  await page.getByLabel('Your PIN').waitFor()
  await secondsGoBy(64)
  await chooser()
  await noWorkers()
})

test('two windows of one person go on together; when the other opens Kith, both are shut', async () => {
  await comeIn(quentin)
  const second = await context.newPage()
  await second.goto(`${app.origin}/people`)
  await comeIn(quentin, second)
  await say('heard in both')
  await second.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Talk' }).click()
  await second
    .getByRole('main')
    .getByRole('link', { name: /^Everyone/ })
    .click()
  await handsOn('second', second).sees('heard in both')
  const third = await context.newPage()
  await third.goto(app.origin)
  await comeIn(zuleika, third)
  await third.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Talk' }).click()
  await third
    .getByRole('main')
    .getByRole('link', { name: /^Everyone/ })
    .click()
  await handsOn('third', third).sees(zuleika.said)
  for (const each of [page, second]) {
    await chooser(each)
    await noWorkers(each)
    await showsNone(secrets, each)
  }
  await third.getByRole('button', { name: 'Lock', exact: true }).click()
  await chooser(third)
  await second.close()
  await third.close()
})

test('an invitation that comes to it asks who it is for, and somebody new reads it in a place of her own', async () => {
  await comeIn(zuleika)
  const link = await invite(hands, { name: 'Ottoline', relation: 'my neighbour', circles: ['Schedule'] })
  await hands.press('Lock')
  await page.goto('about:blank')
  await page.goto(link)
  await hands.heading('Who is this for?')
  expect(page.url()).toBe(`${app.origin}/`)
  await hands.follow(/^Somebody new/)
  await hands.press('Go on')
  await hands.heading(`${zuleika.name} would like you in the team`)
  await hands.write('Your name, as the team will see it', 'Ottoline')
  await hands.press('Yes, I’d like to')
  await hands.heading('Choose what opens your place')
  await setPin('36903691')
  await hands.heading(/^Waiting for Zuleika/)
  await hands.press('Lock')
  await chooser()
  expect([...(await faces())].sort()).toEqual(
    [quentin.shown, expect.stringMatching(/^Person \d$/), zuleika.shown].sort(),
  )
  await hands.press(/^Person/)
  await type('36903691')
  await hands.heading(/^Waiting for Zuleika/)
})

test('who goes takes only what is theirs away', async () => {
  const before = await databases()
  await hands.press('Stop waiting')
  await hands.press('Yes, stop waiting')
  await chooser()
  expect([...(await faces())].sort()).toEqual([quentin.shown, zuleika.shown].sort())
  await expect.poll(databases, { timeout: 10_000 }).toHaveLength(before.length - 2)
  await comeIn(zuleika)
  await hands.press('Lock')
  await chooser()
})

test('D1: while it is locked, no word, PIN or id of either is in the whole profile of the browser', async () => {
  const given: string[] = []
  await context.addInitScript(() => {
    const Real = globalThis.Worker
    const heard: string[] = []
    Object.assign(globalThis, {
      heard,
      Worker: class extends Real {
        constructor(...args: ConstructorParameters<typeof Worker>) {
          super(...args)
          this.addEventListener('message', (event) => heard.push(JSON.stringify(event.data)))
        }
      },
    })
  })
  await page.reload()
  for (const who of [zuleika, quentin]) {
    await comeIn(who)
    await hands.go('People')
    await hands.sees('Only you')
    given.push(...(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)))
    await hands.press('Lock')
    await chooser()
  }
  const slots = (await databases()).flatMap((name) => /[0-9a-f]{32}/.exec(name) ?? [])
  expect(slots).toHaveLength(2)
  const ids = [...new Set(idsIn(given.join('\n')))].filter((id) => !slots.includes(id))
  expect(ids.length).toBeGreaterThan(8)
  await keepInPlain(page, control)
  await context.close()
  // A browser notes by itself which addresses it was at, and some of them hold the id of a circle.
  expect(searchProfile(profile, secrets, ids)).toEqual([])
  expect(searchProfile(profile, [control]).length).toBeGreaterThan(0)
  // What is there in plain is what they chose to show.
  expect(searchProfile(profile, [zuleika.shown]).join()).toContain('IndexedDB')
})

test('a browser that has just been started asks who is there', async () => {
  await openBrowser()
  await chooser()
  await showsNone(secrets)
  await comeIn(zuleika)
  await hands.go('Talk')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Everyone/ })
    .click()
  await hands.sees(zuleika.said)
})

test('D3: her PIN does not open his door; wrong ones are told nothing and keep nobody else waiting', async () => {
  await hands.press('Lock')
  await hands.press(quentin.shown)
  await type(zuleika.pin)
  await hands.sees('That did not open it.')
  for (let i = 0; i < 4; i++) {
    await type('9090')
    await expect.poll(() => page.getByLabel('Your PIN').inputValue(), { timeout: 20_000 }).toBe('')
  }
  await hands.sees(/^You can try again in \d+ seconds\.$/)
  await showsNone(secrets)
  await hands.press('I am somebody else')
  await comeIn(zuleika)
  await showsNone([quentin.name, quentin.said])
})

test('who forgot his PIN begins again elsewhere; the last one left may have it for herself', async () => {
  await hands.press('Lock')
  await hands.press(quentin.shown)
  await page.getByText('I forgot my PIN').click()
  await hands.follow(/^Begin again/)
  await hands.sees(/^Only your place goes/)
  await hands.tick('I understand that this cannot be undone')
  await hands.press('Yes, take it off')
  await comeIn(zuleika)
  await hands.go('Me')
  await hands.follow(/and its lock/)
  await hands.follow(/^Who uses this/)
  await hands.press('Only I use it now')
  await page.getByRole('dialog').getByLabel('Your PIN').fill(zuleika.pin)
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  await hands.sees(/is yours alone again/)
  await hands.press('Lock')
  await hands.heading('Kith is locked')
  await page.reload()
  await hands.heading('Kith is locked')
  await type(zuleika.pin)
  await isOpen()
})
