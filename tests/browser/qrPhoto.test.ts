import { afterAll, beforeAll, expect, it } from 'vitest'
import { readQr } from '../helpers/browserQr.ts'
import { openStage, type OpenStage } from '../helpers/stage/open.ts'

/** A square code is read from a photo also by a browser that cannot do so by itself, as this one cannot. */
let stage: OpenStage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

it('what the inviter shows is read from a photo of it, letter for letter', async () => {
  const context = await stage.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })
  const inviting = await context.newPage()
  await inviting.goto(`${stage.address}/people/invite?scene=full`)
  await inviting.getByRole('textbox', { name: 'Their name' }).fill('Joy')
  await inviting.getByRole('textbox', { name: 'Who they are to you' }).fill('friend')
  await inviting.getByRole('button', { name: 'Make the invitation' }).click()
  const code = inviting.getByRole('img', { name: /square picture/i })
  const said = await readQr(inviting, /square picture/i)
  const photo = await code.screenshot()

  const joining = await context.newPage()
  await joining.goto(`${stage.address}/join?scene=refusing`)
  expect(await joining.evaluate(() => 'BarcodeDetector' in globalThis)).toBe(false)
  await joining
    .locator('input[type=file]')
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo })
  await joining.waitForFunction(() => document.querySelector('textarea')?.value !== '')
  expect(await joining.locator('textarea').inputValue()).toBe(said)

  // A picture with no code in it says so, and loses nothing.
  const blank = await joining.screenshot({ clip: { x: 0, y: 0, width: 60, height: 60 } })
  await joining
    .locator('input[type=file]')
    .setInputFiles({ name: 'blank.png', mimeType: 'image/png', buffer: blank })
  await joining.getByRole('status').filter({ hasText: 'There was no square picture' }).waitFor()
  await context.close()
})
