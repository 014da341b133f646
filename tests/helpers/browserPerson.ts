import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { ensureChromium, launchOptions } from '../../scripts/chromium.ts'
import { inEasyRead } from './inEasyRead.ts'

/**
 * Somebody with a phone: a browser profile of their own on disk, and hands that find things by what is written on them.
 */
export type Person = {
  readonly name: string
  readonly page: Page
  readonly context: BrowserContext
  /** Where the browser keeps everything of theirs. */
  readonly profile: string
  press(words: string | RegExp): Promise<void>
  follow(words: string | RegExp): Promise<void>
  /** One of the five places at the foot of every page. */
  go(place: 'Today' | 'People' | 'Write' | 'Talk' | 'Me'): Promise<void>
  write(label: string | RegExp, text: string): Promise<void>
  tick(label: string | RegExp, on?: boolean): Promise<void>
  /** Waits until it stands somewhere on the page. */
  sees(words: string | RegExp, ms?: number): Promise<void>
  heading(words: string | RegExp, ms?: number): Promise<void>
  /** All that stands on the page, hidden or not. */
  everything(): Promise<string>
  /** All that the worker ever gave this page. */
  given(): Promise<string>
  /** Waits until the line at the top says that nothing waits on this phone. */
  allSent(ms?: number): Promise<void>
  /** Keeps a picture of the page for people to look at. */
  picture(what: string): Promise<void>
  /** Closes the browser; the profile stays. */
  close(): Promise<void>
  /** The same profile in a browser that has just been started, which may begin without a network. */
  openAgain(options?: { readonly offline: boolean }): Promise<Person>
}

export const pictures = join('tests/output', 'story')

export type PersonOptions = {
  readonly profile?: string
  readonly offline?: boolean
  readonly wide?: boolean
  readonly timeZone?: string
  /** Reads Easy Read, with pictures: the story's words are found as they stand there. With the names that are in the story. */
  readonly easyRead?: readonly string[] | undefined
}

export async function openPerson(name: string, options: PersonOptions = {}): Promise<Person> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kith-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(ensureChromium()),
    ...(options.wide
      ? { viewport: { width: 1280, height: 800 } }
      : { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }),
    locale: 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: options.timeZone ?? morningZone(),
    offline: options.offline ?? false,
  })
  context.setDefaultTimeout(60_000)
  await context.addInitScript(keepWhatWorkersSay)
  const { easyRead } = options
  if (easyRead) await context.addInitScript(chooseEasyRead)
  const page = context.pages()[0] ?? (await context.newPage())
  const read = easyRead && ((words: string | RegExp) => inEasyRead(words, easyRead))
  const hands = handsOn(name, page, read)
  return { ...hands, profile, context, close, openAgain: again }

  async function close(): Promise<void> {
    const language = easyRead && (await page.evaluate(() => document.documentElement.lang))
    await hands.close()
    if (easyRead) expect(language, `the language that ${name} read`).toBe('en-GB-x-easyread')
  }

  async function again(next: { readonly offline: boolean } = { offline: false }): Promise<Person> {
    return openPerson(name, { ...options, ...next, profile })
  }
}

/** Takes a profile off the disk. Its browser must be closed. */
export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })

export type Hands = Omit<Person, 'profile' | 'context' | 'openAgain'>

/** A person's hands and eyes on one page; a second tab has hands of its own. `read` says how a story's words stand there. */
export function handsOn(
  name: string,
  page: Page,
  read: (words: string | RegExp) => string | RegExp = (words) => words,
): Hands {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !isNetworkTalk(line.text())) problems.push(line.text())
  })
  return {
    name,
    page,
    press: (words) => page.getByRole('button', { name: read(words) }).click(),
    follow: (words) => page.getByRole('link', { name: read(words) }).click(),
    go: (place) =>
      page
        .getByRole('navigation', { name: read('Places') })
        .getByRole('link', { name: read(place) })
        .click(),
    write: (label, text) => page.getByRole('textbox', { name: read(label) }).fill(text),
    tick: (label, on = true) => page.getByLabel(read(label)).setChecked(on),
    sees: (words, ms) =>
      page
        .getByText(read(words))
        .filter({ visible: true })
        .first()
        .waitFor(ms ? { timeout: ms } : {}),
    heading: (words, ms) =>
      page
        .getByRole('heading', { name: read(words) })
        .first()
        .waitFor(ms ? { timeout: ms } : {}),
    everything: () => page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`),
    given: () => page.evaluate(() => (globalThis as { kithGiven?: string[] }).kithGiven?.join('\n') ?? ''),
    allSent: (ms = 60_000) => page.getByRole('banner').getByText('All sent').waitFor({ timeout: ms }),
    async picture(what) {
      mkdirSync(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `${what}.${name}.png`), fullPage: true })
    },
    async close() {
      await page.context().close()
      expect(problems, `what went wrong on ${name}'s page`).toEqual([])
    },
  }
}

/** What a browser itself notes when there is no network: not a fault of the page. */
const isNetworkTalk = (text: string): boolean => /net::ERR_|WebSocket connection to/.test(text)

/** Runs in the page before anything of it, as if it had been chosen at the door. */
function chooseEasyRead(): void {
  localStorage.setItem('kith-looks', 'en-GB-x-easyread.pictures')
}

/** Runs in the page before anything of it. */
function keepWhatWorkersSay(): void {
  const given: string[] = []
  const Real = globalThis.Worker
  Object.assign(globalThis, {
    kithGiven: given,
    Worker: class extends Real {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        this.addEventListener('message', (event) => given.push(JSON.stringify(event.data)))
      }
    },
  })
}

/** A zone in which it is between 8 and 9 in the morning, so that a visit at 9 is the next thing whenever this runs. */
export function morningZone(now = new Date()): string {
  const east = 8 - now.getUTCHours()
  const offset = east < -12 ? east + 24 : east
  return offset === 0 ? 'Etc/UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`
}
