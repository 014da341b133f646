import { chromium, type Browser, type Page } from 'playwright-core'
import { ensureChromium, launchOptions } from '../../../scripts/chromium.ts'
import type { StagePage } from './pages.ts'
import { serveStage } from './serve.ts'

/** The stage, and a browser to look at it with. */
export type OpenStage = {
  readonly browser: Browser
  readonly address: string
  close(): Promise<void>
}

export async function openStage(): Promise<OpenStage> {
  const { args, ...options } = launchOptions(ensureChromium())
  const [stage, browser] = await Promise.all([
    serveStage(),
    chromium.launch({ ...options, args: [...args, '--lang=en-GB'] }),
  ])
  return {
    browser,
    address: stage.address,
    async close() {
      await browser.close()
      await stage.close()
    },
  }
}

/** Goes to a page over its scene, in these looks if any are named, and waits until it can be read. */
export async function goTo(page: Page, stage: OpenStage, to: StagePage, looks?: string): Promise<void> {
  const [path = '/', fragment] = to.path.split('#')
  const query = `${path.includes('?') ? '&' : '?'}scene=${to.scene}${looks ? `&looks=${looks}` : ''}`
  await page.goto(`${stage.address}${path}${query}${fragment ? `#${fragment}` : ''}`)
  await page.waitForSelector(to.scene === 'slow' ? '.skeleton' : 'h1')
  if (to.type !== undefined) await page.getByLabel(to.type[0]).fill(to.type[1])
  if (to.press !== undefined) await page.getByRole('button', { name: to.press }).click()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
