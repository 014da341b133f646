import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type OpenStage } from '../helpers/stage/open.ts'

/** What is shown once and comes out of a printer: the sheet with its twelve words on one page, helpers' cards to cut out. */
const shots = process.env.SHOTS

let stage: OpenStage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

it('is made with one press, read by a screen reader, and printed on one page', async () => {
  const context = await stage.browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${stage.address}/me/sheet?scene=full`)
  await page.getByRole('button', { name: 'Make my sheet' }).click()
  await page.waitForSelector('.paper-words')
  expect(await page.locator('.paper-words li').count()).toBe(12)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await page.getByRole('heading', { name: 'Have you got it on paper?' }).waitFor()
  if (shots) await page.screenshot({ path: `${shots}/sheet-asked.phone-light.png` })
  await page.getByRole('button', { name: 'No, show it to me' }).click()
  expect(await page.locator('.paper-words li').count()).toBe(12)
  const found = await new AxeBuilder({ page }).analyze()
  expect(found.violations.map((one) => one.id)).toEqual([])
  if (shots) {
    mkdirSync(shots, { recursive: true })
    await page.screenshot({ path: `${shots}/sheet-made.phone-light.png`, fullPage: true })
  }
  const pdf = await page.pdf({ format: 'A4', ...(shots ? { path: `${shots}/sheet.pdf` } : {}) })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').count()).toBe(0)
  await page.setViewportSize({ width: 794, height: 1123 })
  if (shots) await page.screenshot({ path: `${shots}/sheet-print.png` })
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await page.getByRole('button', { name: 'Yes, I have it' }).click()
  await page.waitForURL(/\/today/)
  await context.close()
})

it('the cards for helpers say whose and which they are, and nothing of them is cut off on paper', async () => {
  const context = await stage.browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${stage.address}/me/helpers?scene=full`)
  await page.getByRole('link', { name: 'Choose people' }).click()
  await page.getByRole('checkbox', { name: 'Anne Thwaite' }).check()
  await page.getByRole('radio', { name: '4 cards' }).check()
  await page.getByText('Anne will be asked, and can say no.').waitFor()
  await page.getByRole('button', { name: 'Ask them' }).click()
  await page.waitForSelector('.helper-card')
  expect(await page.locator('.helper-card').count()).toBe(4)
  expect(await page.locator('.helper-card').first().locator('li').count()).toBe(15)
  await page.getByText('Part 2 of 5').waitFor()
  const found = await new AxeBuilder({ page }).analyze()
  expect(found.violations.map((one) => one.id)).toEqual([])
  if (shots) {
    mkdirSync(shots, { recursive: true })
    await page.screenshot({ path: `${shots}/cards-made.phone-light.png`, fullPage: true })
  }
  const pdf = await page.pdf({ format: 'A4', ...(shots ? { path: `${shots}/cards.pdf` } : {}) })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 673, height: 990 })
  const cut = await page
    .locator('.helper-card')
    .evaluateAll((cards) => cards.map((card) => card.scrollHeight - card.clientHeight))
  expect(cut).toEqual([0, 0, 0, 0])
  if (shots) await page.screenshot({ path: `${shots}/cards-print.png` })
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await page.getByRole('button', { name: 'No, show it to me' }).click()
  await page.getByRole('button', { name: 'I have them on paper' }).click()
  await page.waitForURL(/\/me\/helpers$/)
  await context.close()
})

it('the profile is one page in large letters and in larger ones, and says at the foot for whom', async () => {
  const context = await stage.browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${stage.address}/profile/print?scene=cards-two`)
  await page.waitForSelector('.profile-sheet')
  const circles = page.getByRole('group', { name: 'From which circles?' })
  expect(await circles.getByLabel(/^Intimate/).isChecked()).toBe(false)
  expect(await page.locator('.profile-sheet').innerText()).not.toContain('I wash myself')
  for (const one of await circles.getByRole('checkbox').all()) await one.check()
  await page.getByText('Two people wrote this at the same time').waitFor()
  expect(await page.locator('.sheet-seen').innerText()).toContain('For Maureen.')
  const found = await new AxeBuilder({ page }).analyze()
  expect(found.violations.map((one) => one.id)).toEqual([])
  if (shots) mkdirSync(shots, { recursive: true })
  const pagesOf = async (name: string) => {
    const pdf = await page.pdf({ format: 'A4', ...(shots ? { path: `${shots}/${name}.pdf` } : {}) })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
  }
  expect(await pagesOf('profile')).toBe(1)
  await page.getByRole('checkbox', { name: /larger|large/i }).check()
  expect(await pagesOf('profile-large')).toBe(1)
  await page.getByRole('radio', { name: 'Everything' }).check()
  expect(await page.locator('.profile-sheet article').count()).toBe(10)
  await context.close()
})
