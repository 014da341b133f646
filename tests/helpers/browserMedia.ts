import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { ensureChromium, launchOptions } from '../../scripts/chromium.ts'
import { handsOn, type Hands } from './browserPerson.ts'

export type WithCamera = { readonly context: BrowserContext; readonly page: Page; readonly hands: Hands }

/** Maureen, who has begun a team behind a PIN, on a phone with a camera that shows a pattern and a microphone that hums. */
export async function maureenWithCamera(origin: string, profile: string, pin: string): Promise<WithCamera> {
  const options = launchOptions(ensureChromium())
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(20_000)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.addInitScript(keepContents)
  const hands = handsOn('maureen', page)
  await page.goto(origin)
  await hands.follow(/^Start a team/)
  await hands.write('Your name', 'Maureen')
  await hands.press('Start my team')
  await hands.heading('Would you like a PIN?')
  await hands.follow('Set a PIN')
  await hands.write('New PIN', pin)
  await hands.write('The same PIN again', pin)
  await hands.press('Use it')
  await hands.heading('Kith opens with your PIN')
  return { context, page, hands }
}

/** What was given an address on this page, as the page would show it. */
export const contentsOf = (page: Page): Promise<readonly { type: string; letters: string }[]> =>
  page.evaluate(() =>
    Promise.all(
      ((globalThis as { kithContents?: Blob[] }).kithContents ?? []).map(async (blob) => ({
        type: blob.type,
        letters: Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) =>
          String.fromCharCode(byte),
        ).join(''),
      })),
    ),
  )

/** Runs in the page before anything of it. */
function keepContents(): void {
  const kept: Blob[] = []
  Object.assign(globalThis, { kithContents: kept })
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (of: Blob | MediaSource) => {
    if (of instanceof Blob && !/javascript/.test(of.type)) kept.push(of)
    return make(of)
  }
}
