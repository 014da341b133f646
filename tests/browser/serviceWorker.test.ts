import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildApp } from '../../scripts/build.ts'
import { ensureChromium, launchOptions } from '../../scripts/chromium.ts'
import { createHost, type Host } from './fixture/host.ts'

/** G2 and G8: the app is the build that was made, whole, whatever the host or the network does afterwards. */

const repository = fileURLToPath(new URL('../..', import.meta.url))
// As deep as the fixture, which imports from `src` by relative paths.
const cache = join(repository, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const work = mkdtempSync(join(cache, 'kith-site-'))
const outs = { one: join(work, 'out-one'), two: join(work, 'out-two') }
let browser: Browser
let host: Host
let context: BrowserContext
let page: Page

async function buildSite(version: 'one' | 'two'): Promise<void> {
  const root = join(work, version)
  cpSync(join(repository, 'tests/browser/fixture/site'), root, { recursive: true })
  writeFileSync(join(root, 'version.ts'), `export const version: string = '${version}'`)
  await buildApp({ repository, root, out: outs[version] }, 'error')
}

beforeAll(async () => {
  await buildSite('one')
  await buildSite('two')
  browser = await chromium.launch(launchOptions(ensureChromium()))
})

afterAll(async () => {
  await browser?.close()
  rmSync(work, { recursive: true, force: true })
})

beforeEach(async () => {
  host = await createHost(outs.one)
  context = await browser.newContext()
  page = await context.newPage()
})

afterEach(async () => {
  await context.close()
  await host.close()
})

const shown = (on: Page = page): Promise<string | null> => on.textContent('#version')

async function openFirst(): Promise<void> {
  await page.goto(host.origin)
  await page.waitForFunction(() => document.querySelector('#offline')?.textContent === 'ready')
}

const scriptOf = (folder: string): string => {
  const name = readdirSync(join(folder, 'assets')).find((each) => each.endsWith('.js'))
  if (name === undefined) throw new Error('The fixture has no script')
  return `/assets/${name}`
}

test('after one visit, and told once, the app opens with its host gone, on any of its addresses', async () => {
  await openFirst()
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done))
  })
  expect(await page.textContent('#offline')).toBe('ready')
  await host.close()
  await page.goto(`${host.origin}/team/today`)
  expect(await shown()).toBe('one')
  await page.reload()
  expect(await shown()).toBe('one')
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('#version') ?? document.body).color),
  ).toBe('rgb(11, 90, 74)')
})

test('a new version waits until a person agrees, in every tab', async () => {
  await openFirst()
  const other = await context.newPage()
  await other.goto(host.origin)
  host.serve(outs.two)
  await page.reload()
  await page.waitForSelector('#update:not([hidden])')
  await page.reload()
  expect(await shown()).toBe('one')

  await page.click('#update')
  await page.waitForFunction(() => document.querySelector('#version')?.textContent === 'two')
  await other.waitForSelector('#update:not([hidden])')
  expect(await shown(other)).toBe('one')
  await other.click('#update')
  await other.waitForFunction(() => document.querySelector('#version')?.textContent === 'two')

  const caches = await page.evaluate(() => globalThis.caches.keys())
  expect(caches.length).toBe(1)
})

test('a new version fetches only the files that changed', async () => {
  await openFirst()
  host.asked.length = 0
  host.serve(outs.two)
  await page.reload()
  await page.waitForSelector('#update:not([hidden])')
  expect(host.asked.filter((path) => path.endsWith('.css'))).toEqual([])
  expect(host.asked).toContain(scriptOf(outs.two))
})

test('one changed byte in a new version, and the device keeps the version it has', async () => {
  await openFirst()
  host.serve(outs.two)
  host.lies.set(scriptOf(outs.two), (honest) => Buffer.concat([honest, Buffer.from('\nalert(1)')]))
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => {})
    const installing = registration.installing
    if (installing === null) return 'nothing came'
    await new Promise((done) => installing.addEventListener('statechange', done))
    return installing.state
  })
  expect(state).toBe('redundant')
  await page.reload()
  expect(await shown()).toBe('one')
  expect(await page.isVisible('#update')).toBe(false)
})

test('a first visit to a host that changed a byte keeps nothing', async () => {
  host.lies.set(scriptOf(outs.one), (honest) => Buffer.concat([honest, Buffer.from('\n//')]))
  await page.goto(host.origin)
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return (
      registration === undefined ||
      (!registration.installing && !registration.waiting && !registration.active)
    )
  })
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null)
})

test('a file that is not part of the build is not served, though the host has it', async () => {
  writeFileSync(join(outs.one, 'extra.js'), 'alert(1)')
  await openFirst()
  host.asked.length = 0
  const status = await page.evaluate(async () => (await fetch('/extra.js')).status)
  expect(status).toBe(404)
  expect(host.asked).toEqual([])
})

test('the relay and other hosts are left to the network', async () => {
  await openFirst()
  host.asked.length = 0
  const status = await page.evaluate(async () => (await fetch('/relay')).status)
  expect(status).toBe(404)
  expect(host.asked).toEqual(['/relay'])
})

test('the policy stands in the page, which has no script or style of its own', () => {
  const html = readFileSync(join(outs.one, 'index.html'), 'utf8')
  expect(html).toContain('script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;;')
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/)
})
