import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openStage, type OpenStage } from '../helpers/stage/open.ts'
import type { SceneName } from '../helpers/stage/scenes.ts'

/** What a keyboard, a shaking hand and a screen reader meet on the pages. Stories over the fixture session. */
let stage: OpenStage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

async function open(path: string, scene: SceneName): Promise<Page> {
  const page = await stage.browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })
  await goTo(page, stage, { name: path, path, scene })
  return page
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

describe('going from page to page', () => {
  it('puts the focus on the heading and says the page in the title', async () => {
    const page = await open('/today', 'full')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await page
      .getByRole('link', { name: /^People/ })
      .first()
      .click()
    await page.waitForURL('**/people')
    await expect.poll(() => page.title()).toBe('People - Kith')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.goBack()
    await expect.poll(() => focusedText(page)).toContain('Priya is coming')
    await page.close()
  })

  it('offers the way past the bars first', async () => {
    const page = await open('/today', 'full')
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('Skip to the main part')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    expect(page.url()).not.toContain('#')
    await page.close()
  })

  it('says what was just done above the heading, and moves nothing under a finger', async () => {
    const page = await open('/people/answer/invitation-yes', 'full')
    await page.getByRole('button', { name: /^Yes, share/ }).click()
    await page.waitForURL('**/people')
    const said = await page.locator('.toast-box').boundingBox()
    const heading = await page.locator('h1').boundingBox()
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0)
    // It goes with its page.
    await page.getByRole('link', { name: 'Write' }).click()
    await page.waitForURL('**/write')
    expect(await page.locator('.toast-box').count()).toBe(0)
    await page.close()

    const visit = await open('/write/aa01.2026-11-21', 'here')
    const tile = visit.getByRole('button', { name: /^Drinks/ })
    // A finger is there, and the page at rest, before it presses.
    await tile.hover()
    const before = await tile.boundingBox()
    await tile.click()
    await visit.waitForSelector('.toast-box')
    expect((await tile.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
    await visit.evaluate(() => window.scrollTo(0, 0))
    const back = await visit.locator('.back').boundingBox()
    const notice = await visit.locator('.toast-box').boundingBox()
    expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(back?.y ?? 0)
    // A way back stays: on the next page it has room of its own.
    await visit.locator('.back').click()
    await visit.waitForURL('**/write')
    const undo = await visit.getByRole('button', { name: 'Undo' }).boundingBox()
    const next = await visit.locator('h1').boundingBox()
    expect((undo?.y ?? 0) + (undo?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0)
    await visit.close()
  })

  it('is one tap from help on every page', async () => {
    const page = await open('/write/aa01.2026-11-21', 'here')
    await page.getByRole('link', { name: 'Emergency' }).click()
    expect(await page.getByRole('link', { name: /Call 999/ }).getAttribute('href')).toBe('tel:999')
    expect(await page.getByRole('link', { name: /Anne Thwaite, my sister/ }).getAttribute('href')).toBe(
      'tel:017065550142',
    )
    await page.close()
  })
})

describe('an invitation', () => {
  it('is out of the address before anything is drawn', async () => {
    const page = await open('/join#4hXTCRyFtyRkV8u8', 'new')
    expect(page.url()).not.toContain('#')
    await page.getByRole('heading', { level: 1, name: /would like you in the team/ }).waitFor()
    await page.close()
  })

  it('waits for a name, and says so at the field', async () => {
    const page = await open('/join#4hXTCRyFtyRkV8u8', 'new')
    await page.getByRole('button', { name: 'Yes, I\u2019d like to' }).click()
    expect(await page.getByRole('alert').first().textContent()).toContain('nothing written here yet')
    expect(await page.getByLabel('Your name, as the team will see it').getAttribute('aria-invalid')).toBe(
      'true',
    )
    expect(await page.title()).toMatch(/^Error: /)
    await page.getByLabel('Your name, as the team will see it').fill('Anne')
    await page.getByRole('button', { name: 'Yes, I\u2019d like to' }).click()
    await page.getByRole('heading', { name: /Waiting for Maureen/ }).waitFor()
    await page.close()
  })
})

describe('a visit', () => {
  it('takes a tap as done, goes round on more taps, and takes one back', async () => {
    const page = await open('/write/aa01.2026-11-21', 'here')
    const tile = page.getByRole('button', { name: /^Tablets/ })
    await tile.click()
    await expect.poll(() => tile.textContent()).toContain('Done')
    await tile.click()
    await expect.poll(() => tile.textContent()).toContain('Not done')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => tile.textContent()).toMatch(/TabletsDone/)
    await tile.click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.getByRole('button', { name: 'Next: say how it was' }).click()
    await page.getByRole('heading', { level: 1, name: 'Is there more to say?' }).waitFor()
    // The way back stays its ten seconds, in a room of its own.
    const undo = await page.getByRole('button', { name: 'Undo' }).boundingBox()
    const heading = await page.locator('h1').boundingBox()
    expect((undo?.y ?? 0) + (undo?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0)
    await page.close()
  })

  it('can be done with the keyboard from arriving to leaving', async () => {
    const page = await open('/write/aa01.2026-11-21', 'member')
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await press('I am here')
    await page.getByRole('heading', { level: 1, name: 'What did you do together?' }).waitFor()
    await press('Next: say how it was')
    await page.getByLabel('In your words').fill('We sat in the sun.')
    await press('Next: leave')
    await page.getByLabel('Good', { exact: true }).check()
    await press('I am leaving now')
    await page.getByText('We sat in the sun.').waitFor()
    await page.close()
  })
})

describe('a question on top of the page', () => {
  it('names who will read it, closes with Escape, and gives the focus back', async () => {
    const page = await open('/today', 'full')
    await page.getByRole('button', { name: 'Not today' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.textContent()).toContain('5 people will see this')
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.isVisible()).toBe(false)
    expect(await focusedText(page)).toBe('Not today')
    await page.close()
  })
})

describe('the week as a table', () => {
  it('is gone through by the arrow keys, each visit with its day, and says which day is today', async () => {
    const page = await open('/week?as=table', 'full')
    const table = page.getByRole('table')
    expect(await table.locator('th[aria-current="date"]').textContent()).toContain('Today')
    await table
      .getByRole('row', { name: /^Morning/ })
      .getByRole('link')
      .first()
      .focus()
    expect(await focusedText(page)).toMatch(/^Monday 16 November 9am/)
    await page.keyboard.press('ArrowRight')
    expect(await focusedText(page)).toMatch(/^Tuesday 17 November 9am/)
    await page.keyboard.press('End')
    for (let day = 0; day < 4; day++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focusedText(page)).toMatch(/^Saturday 21 November 2pm/)
    await page.keyboard.press('ArrowRight')
    expect(await focusedText(page)).toMatch(/^Sunday 22 November/)
    await page.keyboard.press('ArrowRight')
    expect(await focusedText(page)).toMatch(/^Sunday 22 November/)
    await page.close()
  })
})

describe('less motion', () => {
  it('moves nothing where somebody asked for that', async () => {
    const page = await stage.browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(`${stage.address}/?scene=waiting`)
    await page.waitForSelector('.waiting-dots')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.close()
  })
})
