import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../scripts/build.ts'
import { ensureChromium, launchOptions } from '../../scripts/chromium.ts'
import { createHost, type Host } from './fixture/host.ts'

/** 43: what somebody sees on a locked screen, by the service worker that people get, in a real browser with no page open. */

const repository = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(repository, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const work = mkdtempSync(join(cache, 'kith-wake-'))
let browser: Browser
let host: Host
let context: BrowserContext
let page: Page
let cdp: CDPSession
let registrationId = ''

beforeAll(async () => {
  const root = join(work, 'site')
  cpSync(join(repository, 'tests/browser/fixture/site'), root, { recursive: true })
  await buildApp({ repository, root, out: join(work, 'out') }, 'error')
  browser = await chromium.launch(launchOptions(ensureChromium()))
  host = await createHost(join(work, 'out'))
  context = await browser.newContext()
  await context.grantPermissions(['notifications'], { origin: host.origin })
  page = await context.newPage()
  cdp = await context.newCDPSession(page)
  cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    registrationId = registrations.find((one) => one.scopeURL.startsWith(host.origin))?.registrationId ?? ''
  })
  await cdp.send('ServiceWorker.enable')
  await page.goto(host.origin)
  await page.waitForFunction(() => document.querySelector('#offline')?.textContent === 'ready')
})

afterAll(async () => {
  await browser?.close()
  await host?.close()
  rmSync(work, { recursive: true, force: true })
})

const push = (data: string) =>
  cdp.send('ServiceWorker.deliverPushMessage', { origin: host.origin, registrationId, data })

type Shown = { readonly title: string; readonly body: string; readonly page: unknown }
const shown = (): Promise<Shown[]> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const all = await registration.getNotifications()
    return all.map(({ title, body, data }) => ({ title, body, page: data as unknown }))
  })
async function until(is: (all: readonly Shown[]) => boolean): Promise<readonly Shown[]> {
  for (;;) {
    const all = await shown()
    if (is(all)) return all
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('43: it says what this device chose to say, names nobody, and one at a time', async () => {
  await push('late')
  expect(await until((all) => all.length > 0)).toEqual([
    { title: 'Kith', body: 'Please look at who is waiting.', page: 'late' },
  ])
  await page.evaluate(async () => {
    const kept = await caches.open('kith wake')
    await kept.put('/wake-words', new Response('Edrychwch pwy sy’n cael ei ddisgwyl.'))
  })
  // In the language of this device, in the place of the one before; an odd word from outside is not shown.
  await push('Maureen is alone <b>now</b>')
  expect(await until(([one]) => one?.body.startsWith('Edrychwch') === true)).toEqual([
    { title: 'Kith', body: 'Edrychwch pwy sy’n cael ei ddisgwyl.', page: 'late' },
  ])
  await push('alone')
  expect(await until(([one]) => one?.page === 'alone')).toHaveLength(1)
  for (let i = 0; i < 30; i += 1) await push('late')
  expect(await until(([one]) => one?.page === 'late')).toHaveLength(1)
})
