import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { contentsOf, maureenWithCamera } from '../helpers/browserMedia.ts'
import { removeProfile, type Hands } from '../helpers/browserPerson.ts'
import { mp4With, tagsWith } from '../helpers/someVideo.ts'

/** A video on a card, with a camera that shows a pattern: what is refused, what stays behind, what waits behind a lock. */
const pin = '47110815'
const place = '+53.7140-002.0964/'
const profile = mkdtempSync(join(tmpdir(), 'kith-video-'))
let app: AppProcess
let context: BrowserContext
let page: Page
let hands: Hands

beforeAll(async () => {
  app = await startApp()
  ;({ context, page, hands } = await maureenWithCamera(app.origin, profile, pin))
  await openCard()
})
afterAll(async () => {
  await context?.close()
  await app?.remove()
  removeProfile(profile)
})

async function openCard(): Promise<void> {
  // Within the page: one that is loaded again is locked.
  await page.evaluate(() => {
    history.pushState(null, '', '/profile/card/new?kind=good-day')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await hands.heading('A good day is')
}
const inPage = () => page.getByRole('region', { name: 'Show it in a video' })
const ask = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Video', exact: true }).click()
  await inPage().getByRole('heading', { name: 'Show it in a video' }).waitFor()
}
const give = (name: string, type: string, buffer: Buffer, more = 0): Promise<void> =>
  page
    .getByRole('region', { name: 'Show it in a video' })
    .locator('input[type=file]')
    .evaluate(
      (input: HTMLInputElement, file) => {
        const bytes = Uint8Array.from(atob(file.bytes), (letter) => letter.charCodeAt(0))
        const given = new DataTransfer()
        given.items.add(new File([bytes, new Uint8Array(file.more)], file.name, { type: file.type }))
        input.files = given.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      },
      { name, type, bytes: buffer.toString('base64'), more },
    )
const kept = () => page.getByRole('list', { name: 'Goes with it' })

test.each([
  [
    'an SVG',
    'film.mp4',
    'video/mp4',
    () => Buffer.from('<svg onload="alert(1)"/>'),
    /not a video that Kith can use/,
  ],
  [
    'a text that is called a video',
    'film.webm',
    'video/webm',
    () => Buffer.from('Dear diary'),
    /not a video that/,
  ],
  [
    'what begins as a video and shows nothing',
    'film.mp4',
    'video/mp4',
    () => mp4With(place),
    /not a video that/,
  ],
  ['an empty file', 'film.mp4', 'video/mp4', () => Buffer.alloc(0), /Nothing was recorded/],
] as const)('%s is refused in words, and nothing is kept', async (_, name, type, bytes, words) => {
  await ask()
  await give(name, type, bytes())
  await inPage().getByRole('alert').filter({ hasText: words }).waitFor()
  await inPage().getByRole('button', { name: 'Not now' }).click()
  expect(await kept().count()).toBe(0)
})

test('one of 31 MB is refused in words', async () => {
  await ask()
  const head = Buffer.alloc(8)
  head.writeUInt32BE(31_000_008)
  head.write('free', 4, 'latin1')
  await give('film.mp4', 'video/mp4', Buffer.concat([mp4With(place), head]), 31_000_000)
  await page
    .getByRole('region', { name: 'Show it in a video' })
    .getByRole('alert')
    .filter({ hasText: /too big to send/ })
    .waitFor()
  await inPage().getByRole('button', { name: 'Not now' }).click()
})

test('F12: one that was chosen is kept without where it was taken, put in words, and played from the card', async () => {
  const film = withTags(await recorded(2500))
  expect(film.includes(place)).toBe(true)
  await ask()
  await give('VID_2041.webm', 'video/webm', film)
  const asked = inPage()
  await asked.getByText(/^Your video is \d seconds? long\.$/).waitFor()
  await asked.getByLabel(/^What happens in it/).fill('A ball goes round and beeps.')
  await asked.getByRole('button', { name: 'Keep it' }).click()
  await kept()
    .getByRole('group', { name: /^A video, \d second/ })
    .waitFor()
  await hands.tick(/^Everyone/)
  await hands.press('Save for: Everyone')
  await hands.sees('Your card is saved.')
  const player = page.getByRole('main').getByRole('group', { name: /^A video/ })
  await player.getByText('A ball goes round and beeps.').waitFor()
  // Nothing comes or plays until it is asked for.
  expect(await page.locator('video').count()).toBe(0)
  await player.getByRole('button', { name: 'Play' }).click()
  await expect
    .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(0)
  const shown = await contentsOf(page)
  expect(shown.filter(({ type }) => type.startsWith('video/')).length).toBeGreaterThan(0)
  // What was looked at before it was kept is the file itself; what came back from the disk has nothing of the place.
  const last = shown.findLast(({ type }) => type === 'video/webm')
  for (const trace of [place, 'LOCATION']) expect(last?.letters).not.toContain(trace)
})

test('D6: one is recorded here, and a lock keeps what there is by then', async () => {
  await openCard()
  await ask()
  const asked = inPage()
  await asked.getByRole('button', { name: 'Record it here' }).click()
  await asked.getByText('What the camera sees').first().waitFor()
  await asked.getByRole('button', { name: 'Start' }).click()
  await asked.getByText(/^3 seconds$/).waitFor()
  await asked.getByRole('button', { name: 'Stop' }).click()
  await asked.getByText(/^Your video is \d seconds? long\.$/).waitFor()
  await asked.getByRole('button', { name: 'Bin it' }).click()
  expect(await kept().count()).toBe(0)

  await ask()
  await asked.getByRole('button', { name: 'Record it here' }).click()
  await asked.getByText('What the camera sees').first().waitFor()
  await asked.getByRole('button', { name: 'Start' }).click()
  await asked.getByText(/^3 seconds$/).waitFor()
  await hands.press('Lock')
  await page.getByRole('heading', { name: 'Kith is locked' }).waitFor()
  for (const digit of pin)
    await page
      .getByRole('group', { name: 'Numbers' })
      .getByRole('button', { name: digit, exact: true })
      .click()
  await hands.press('Open Kith')
  await openCard()
  await kept()
    .getByRole('group', { name: /^A video, [1-4] second/ })
    .waitFor()
  await kept().getByRole('button', { name: 'Put it in words' }).waitFor()
})

test('where the camera is not to be had it says so, and one can be chosen', async () => {
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await ask()
  await inPage().getByRole('button', { name: 'Record it here' }).click()
  await page
    .getByRole('region', { name: 'Show it in a video' })
    .getByRole('alert')
    .filter({ hasText: 'Kith may not use the camera' })
    .waitFor()
  await inPage().getByRole('button', { name: 'Choose a video' }).waitFor()
})

/** As the browser's own recorder writes it, from a canvas. */
async function recorded(ms: number): Promise<Buffer> {
  const letters = await page.evaluate(async (forMs) => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true })
    const recorder = new MediaRecorder(stream, { mimeType: 'video/webm;codecs=vp8,opus' })
    const pieces: Blob[] = []
    recorder.ondataavailable = ({ data }) => void pieces.push(data)
    const ended = new Promise((resolve) => (recorder.onstop = resolve))
    // In pieces, so that no index at its head says where things lie.
    recorder.start(500)
    await new Promise((resolve) => setTimeout(resolve, forMs))
    recorder.stop()
    await ended
    for (const track of stream.getTracks()) track.stop()
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer())
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  }, ms)
  return Buffer.from(letters, 'latin1')
}

/** A phone's tags before the first cluster. */
function withTags(webm: Buffer): Buffer {
  const at = webm.indexOf(Buffer.from('1f43b675', 'hex'))
  return Buffer.concat([webm.subarray(0, at), tagsWith(place), webm.subarray(at)])
}
