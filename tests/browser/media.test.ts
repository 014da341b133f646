import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { contentsOf, maureenWithCamera } from '../helpers/browserMedia.ts'
import { removeProfile, type Hands } from '../helpers/browserPerson.ts'
import { saidToBe, withExif } from '../helpers/exif.ts'

/** A photo and a voice in Talk, with real files and a microphone that hums: what is refused, what stays behind, what waits. */
const pin = '47110815'
const maker = 'Zuleika Cameras'
const profile = mkdtempSync(join(tmpdir(), 'kith-media-'))
let app: AppProcess
let context: BrowserContext
let page: Page
let hands: Hands
let photo: Buffer

beforeAll(async () => {
  app = await startApp()
  ;({ context, page, hands } = await maureenWithCamera(app.origin, profile, pin))
  photo = await painted()
  await openRoom()
})
afterAll(async () => {
  await context?.close()
  await app?.remove()
  removeProfile(profile)
})

async function openRoom(): Promise<void> {
  await hands.go('Talk')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Everyone/ })
    .click()
  await page.getByRole('main').getByRole('textbox').waitFor()
}

const give = (name: string, mimeType: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })

test.each([
  [
    'an SVG',
    'logo.svg',
    'image/svg+xml',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    /not a photo that Kith can use/,
  ],
  [
    'a text that is called a photo',
    'holiday.jpg',
    'image/jpeg',
    () => Buffer.from('Dear diary'),
    /not a photo that Kith can use/,
  ],
  [
    'what begins as a photo and is none',
    'broken.jpg',
    'image/jpeg',
    () => photo.subarray(0, 200),
    /not a photo that Kith can use|too big/,
  ],
  ['an empty file', 'nothing.jpg', 'image/jpeg', () => Buffer.alloc(0), /nothing in this file/],
  [
    'a photo of 108 megapixels',
    'huge.jpg',
    'image/jpeg',
    () => saidToBe(photo, 12_000, 9000),
    /too big for this device/,
  ],
] as const)('%s is refused in words, and nothing runs or is kept', async (_, name, type, bytes, words) => {
  await give(name, type, bytes())
  await page.getByRole('alert').filter({ hasText: words }).waitFor()
  expect(await page.getByRole('list', { name: 'Goes with it' }).count()).toBe(0)
  await page.getByRole('main').getByRole('textbox').fill('')
})

test('F12: a photo goes upright and small, without where it was taken and with what', async () => {
  const original = withExif(photo, 6, maker)
  expect(original.includes(maker)).toBe(true)
  await give('IMG_2041.jpg', 'image/jpeg', original)
  const kept = page.getByRole('list', { name: 'Goes with it' })
  await kept.getByRole('button', { name: /^A photo/ }).waitFor()
  await hands.write(/^Say something/, 'The new gate')
  await hands.press('Say it')
  await hands.sees('The new gate')
  await kept.waitFor({ state: 'detached' })

  await page
    .getByRole('log')
    .getByRole('button', { name: /^A photo/ })
    .click()
  const whole = page.getByRole('dialog').getByRole('img', { name: 'A photo' })
  await expect.poll(() => whole.evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(1600)
  // Held upright: it was wider than high.
  expect(await whole.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
  const shown = await contentsOf(page)
  expect(shown.length).toBeGreaterThan(1)
  for (const { type, letters } of shown) {
    expect(type).toMatch(/^image\/(jpeg|webp)$/)
    for (const trace of ['Exif', 'GPS', maker]) expect(letters).not.toContain(trace)
  }
  await page.getByRole('dialog').getByText('Close').click()
})

test('a voice is recorded, heard, said again, kept and said', async () => {
  await hands.press('Voice')
  await hands.press('Start')
  await hands.sees('Recording')
  await hands.sees(/^2 seconds$/)
  await hands.press('Stop')
  await hands.sees(/^You spoke for \d seconds?\.$/)
  await hands.press('Play')
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  await page.getByRole('button', { name: 'Play' }).waitFor()
  await hands.press('Again')
  await hands.sees('Recording')
  await hands.sees(/^2 seconds$/)
  await hands.press('Stop')
  await hands.press('Keep it')
  await page
    .getByRole('list', { name: 'Goes with it' })
    .getByRole('group', { name: /^A voice note/ })
    .waitFor()
  await hands.press('Say it')
  await page
    .getByRole('log')
    .getByRole('group', { name: /^A voice note/ })
    .waitFor()
})

test('D6: a lock stops a recording, and what was said by then waits behind it', async () => {
  await hands.press('Voice')
  const began = performance.now()
  await hands.press('Start')
  await hands.sees(/^([3-9]|\d\d) seconds$/)
  await hands.press('Lock')
  await page.getByRole('heading', { name: 'Kith is locked' }).waitFor()
  const most = Math.ceil((performance.now() - began) / 1000)
  expect(await page.getByText('Recording').count()).toBe(0)
  for (const digit of pin)
    await page
      .getByRole('group', { name: 'Numbers' })
      .getByRole('button', { name: digit, exact: true })
      .click()
  await hands.press('Open Kith')
  await openRoom()
  const kept = page.getByRole('list', { name: 'Goes with it' })
  const voice = kept.getByRole('group', { name: /^A voice note, \d+ seconds?$/ })
  const seconds = Number(/\d+/.exec((await voice.getAttribute('aria-label')) ?? '')?.[0])
  expect(seconds).toBeGreaterThanOrEqual(1)
  expect(seconds).toBeLessThanOrEqual(most)
  await hands.press(/^Take away/)
  await kept.waitFor({ state: 'detached' })
})

test('where the microphone is not to be had it says so, and words go on', async () => {
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await hands.press('Voice')
  await hands.press('Start')
  await page.getByRole('alert').filter({ hasText: 'Kith may not use the microphone.' }).waitFor()
  await hands.press('Not now')
  await hands.write(/^Say something/, 'Then in words')
  await hands.press('Say it')
  await hands.sees('Then in words')
})

/** 1600 by 1200, as a camera would write it. */
async function painted(): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 1600, height: 1200 })
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('This browser draws nothing.')
    for (let n = 0; n < 400; n++) {
      pen.fillStyle = `hsl(${n * 37} 60% 50%)`
      pen.fillRect((n * 53) % 1600, (n * 91) % 1200, 160, 120)
    }
    return canvas.toDataURL('image/jpeg', 0.9)
  })
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}
