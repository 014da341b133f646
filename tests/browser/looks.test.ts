import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tooSmall, walkByTab } from '../helpers/stage/byHand.ts'
import { goTo, openStage, type OpenStage } from '../helpers/stage/open.ts'
import { stagePages, type StagePage } from '../helpers/stage/pages.ts'

/**
 * Every page of the app over a fixture, in each of its looks: no accessibility violation, one h1, a title, nothing to
 * scroll sideways, nothing the policy refuses. On a phone in light also by hand: targets are large enough and, walked to
 * with the tab key, in sight, and no word is one of the machine's. `SHOTS=<folder>` keeps a picture of each;
 * `ONLY=<text>` picks pages.
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
/** 7:1 for text, which is more than AA asks. Of what is in order nothing is told, which saves most of the time. */
const rules = {
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations' as const],
}
/** What `/safety` may say and no other page. Keys are not among them: people write of the keys of their doors. The dictionaries are held to that word by the copy test. */
const machineWords = /\b(sync|encrypt\w*|relay|server|peers?|database)\b/i
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

let stage: OpenStage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

describe.each(looks.filter((look) => wantedLooks.includes('all') || wantedLooks.includes(look.name)))(
  'in $name',
  (look) => {
    const size = { width: look.width, height: look.height }
    let context: BrowserContext
    const free: Watched[] = []
    beforeAll(async () => {
      context = await stage.browser.newContext({
        viewport: size,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        colorScheme: look.scheme,
        reducedMotion: 'reduce',
        hasTouch: look.width < 600,
        isMobile: look.width < 600,
      })
      await context.addInitScript((text) => {
        const grow = () => document.documentElement?.style.setProperty('font-size', `${text}px`)
        grow()
        document.addEventListener('DOMContentLoaded', grow)
      }, look.text)
    })
    afterAll(() => context?.close())

    it.concurrent.each(pagesIn(look).map((page) => [page.name, page] as const))('%s', async (name, to) => {
      const watched = free.pop() ?? watch(await context.newPage())
      const { page, errors } = watched
      await goTo(page, stage, to, look.looks)
      // Axe counts what a sticky bar covers as too small to touch, though it can be scrolled free: let the window hold it all.
      const tall = await page.evaluate(() => document.documentElement.scrollHeight)
      const whole = { width: look.width, height: Math.max(look.height, tall) }
      if (shots) {
        mkdirSync(shots, { recursive: true })
        if (look.width < 600) await page.setViewportSize(whole)
        await page.screenshot({ path: `${shots}/${name}.${look.name}.png` })
      }
      if (!process.env.SHOTS_ONLY) {
        await page.setViewportSize(whole)
        // The old way of axe asks in the page itself; the new one opens a second page to sum up in.
        const found = await new AxeBuilder({ page }).setLegacyMode().options(rules).withTags(tags).analyze()
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
        if (look.name === 'phone-light' && to.scene !== 'slow') await tryByHand(page, to)
      }
      expect(errors).toEqual([])
      // What is left of one page is not met by the next.
      await page.goto('about:blank')
      await page.setViewportSize(size)
      free.push(watched)
    })

    async function tryByHand(page: Page, { press, ...to }: StagePage): Promise<void> {
      await page.setViewportSize(size)
      // Without what lies over it.
      if (press !== undefined) await goTo(page, stage, to)
      expect(await tooSmall(page)).toEqual([])
      const words = await page.evaluate(() => document.body.innerText)
      if (to.name !== 'safety') expect(words).not.toMatch(machineWords)
      const { seen, hidden } = await walkByTab(page)
      expect(hidden).toEqual([])
      expect(seen.length).toBeGreaterThan(1)
    }
  },
)

type Watched = { readonly page: Page; readonly errors: readonly string[] }

function watch(page: Page): Watched {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()))
  return { page, errors }
}
