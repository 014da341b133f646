import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type OpenStage } from '../helpers/stage/open.ts'

/** What comes out of the printer: the card, the passport, the plan and the circles, whole and with their code. */
const shots = process.env.SHOTS

let stage: OpenStage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

/** Printed by the button: the printer's own dialog is not opened, and the code is on the sheet. */
async function printed(page: Page, path: string, name: string): Promise<number> {
  await page.addInitScript(() => (window.print = () => {}))
  await page.goto(`${stage.address}${path}?scene=full`)
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.getByText('Code of this sheet: 7KQ2 M9XT R4HD').waitFor()
  if (shots) mkdirSync(shots, { recursive: true })
  const pdf = await page.pdf({
    format: 'A4',
    printBackground: true,
    ...(shots ? { path: `${shots}/${name}.pdf` } : {}),
  })
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 673, height: 990 })
  expect(await page.getByRole('button').count()).toBe(0)
  const cut = await page
    .locator('.wallet > div, .light, .sheet-foot')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
        .map((box) => box.className),
    )
  expect(cut).toEqual([])
  if (shots) await page.screenshot({ path: `${shots}/${name}.print.png`, fullPage: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

it.each([
  ['/emergency/card/print', 'paper-card', 1],
  ['/emergency/passport', 'paper-passport', 3],
  ['/emergency/carer', 'paper-carer', 1],
  ['/people/print', 'paper-circles', 1],
])('%s fits on its pages, and nothing of it is cut off', async (path, name, most) => {
  const context = await stage.browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  expect(await printed(page, path, name)).toBeLessThanOrEqual(most)
  await context.close()
})
