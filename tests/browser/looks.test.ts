import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stagePages, type StagePage } from '../helpers/stage/pages.ts'
import { serveStage } from '../helpers/stage/serve.ts'

/**
 * Every page of the app over a fixture, in each of its looks: no accessibility violation, one h1, a title, nothing to
 * scroll sideways, nothing the policy refuses. `SHOTS=<folder>` keeps a picture of each; `ONLY=<text>` picks pages.
 */
type Look = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  /** The size of text that the person has asked for, in pixels. */
  readonly text: number
  readonly forced?: boolean
  /** Language and look: English and Plain where nothing is said. */
  readonly looks?: string
}

const looks: readonly Look[] = [
  { name: 'phone-light', width: 390, height: 844, scheme: 'light', text: 16 },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark', text: 16 },
  { name: 'desk-light', width: 1280, height: 800, scheme: 'light', text: 16 },
  { name: 'desk-dark', width: 1280, height: 800, scheme: 'dark', text: 16 },
  { name: 'small-200', width: 320, height: 700, scheme: 'light', text: 32 },
  {
    name: 'pictures',
    width: 390,
    height: 844,
    scheme: 'light',
    text: 16,
    looks: 'en-GB-x-easyread.pictures',
  },
  {
    name: 'pictures-dark',
    width: 1280,
    height: 800,
    scheme: 'dark',
    text: 16,
    looks: 'en-GB-x-easyread.pictures',
  },
  { name: 'desk-200', width: 1280, height: 800, scheme: 'light', text: 32 },
]

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** 7:1 for text, which is more than AA asks. */
const rules = { rules: { 'color-contrast-enhanced': { enabled: true } } }
const shots = process.env.SHOTS
const only = process.env.ONLY?.split(',')
/** Asked for nothing, every page is seen on a phone and in one more of these, by turns; `LOOKS=all` takes an hour. */
const inTurns = ['desk-dark', 'small-200', 'pictures']
const wantedLooks = (process.env.LOOKS ?? ['phone-light', ...inTurns].join()).split(',')
const pages = stagePages.filter((page) => !only || only.some((part) => page.name.startsWith(part)))
const pagesIn = ({ name }: Look): readonly StagePage[] => {
  const turn = inTurns.indexOf(name)
  const isAsked = only !== undefined || process.env.LOOKS !== undefined || turn < 0
  return isAsked ? pages : pages.filter((_, i) => i % inTurns.length === turn)
}

let browser: Browser
let stage: Awaited<ReturnType<typeof serveStage>>

beforeAll(async () => {
  stage = await serveStage()
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--lang=en-GB',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
    ],
  })
})

afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

async function openPage(page: Page, to: StagePage, { text, looks }: Look): Promise<void> {
  await page.addInitScript((size) => {
    const grow = () => document.documentElement.style.setProperty('font-size', `${size}px`)
    if (document.documentElement) grow()
    document.addEventListener('DOMContentLoaded', grow)
  }, text)
  const [path = '/', fragment] = to.path.split('#')
  const query = `${path.includes('?') ? '&' : '?'}scene=${to.scene}${looks ? `&looks=${looks}` : ''}${fragment ? `#${fragment}` : ''}`
  await page.goto(`${stage.address}${path}${query}`)
  await page.waitForSelector(to.scene === 'slow' ? '.skeleton' : 'h1')
  if (to.press !== undefined) await page.getByRole('button', { name: to.press }).click()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

describe.each(looks.filter((look) => wantedLooks.includes('all') || wantedLooks.includes(look.name)))(
  'in $name',
  (look) => {
    let context: BrowserContext
    beforeAll(async () => {
      context = await browser.newContext({
        viewport: { width: look.width, height: look.height },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        colorScheme: look.scheme,
        reducedMotion: 'reduce',
        hasTouch: look.width < 600,
        isMobile: look.width < 600,
      })
    })
    afterAll(() => context?.close())

    it.concurrent.each(pagesIn(look).map((page) => [page.name, page] as const))('%s', async (name, to) => {
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (line) => line.type() === 'error' && errors.push(line.text()))
      await openPage(page, to, look)
      // Axe counts what a sticky bar covers as too small to touch, though it can be scrolled free: let the window hold it all.
      const tall = await page.evaluate(() => document.documentElement.scrollHeight)
      if (shots) {
        mkdirSync(shots, { recursive: true })
        if (look.width < 600)
          await page.setViewportSize({ width: look.width, height: Math.max(look.height, tall) })
        await page.screenshot({ path: `${shots}/${name}.${look.name}.png` })
      }
      if (!process.env.SHOTS_ONLY) {
        await page.setViewportSize({ width: look.width, height: Math.max(look.height, tall) })
        const found = await new AxeBuilder({ page }).options(rules).withTags(tags).analyze()
        expect(
          found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
        ).toEqual([])
        const facts = await page.evaluate(() => ({
          headings: document.querySelectorAll('h1').length,
          title: document.title,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }))
        if (to.scene !== 'slow') expect(facts.headings).toBe(1)
        expect(facts.title).toMatch(to.scene === 'slow' ? /Kith/ : / - Kith$/)
        expect(facts.sideways).toBeLessThanOrEqual(0)
      }
      expect(errors).toEqual([])
      await page.close()
    })
  },
)
