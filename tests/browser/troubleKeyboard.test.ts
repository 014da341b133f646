import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppProcess } from '../helpers/browserApp.ts'
import { openPerson, removeProfile, type Person } from '../helpers/browserPerson.ts'

/** Somebody who uses a keyboard, or a switch that is one: no mouse, no finger. */

let app: AppProcess
let person: Person
/** What had the focus and did not show it, or was covered while it had it. */
const unseen = new Set<string>()

beforeAll(async () => {
  app = await startApp()
  person = await openPerson('keyboard')
})

afterAll(async () => {
  await person?.close()
  await app?.remove()
  if (person) removeProfile(person.profile)
})

test('a team is founded, a visit planned and a note written with the keyboard alone', async () => {
  const { page } = person
  const { keyboard } = page
  const press = async (name: RegExp, key = 'Enter'): Promise<void> => {
    await tabTo(page, name)
    await keyboard.press(key)
  }
  const write = async (name: RegExp, text: string): Promise<void> => {
    await tabTo(page, name)
    await keyboard.type(text)
  }
  await page.goto(app.origin)
  await person.heading('The people around you, working together')
  await press(/^Start a team/)
  await person.heading('What shall we call you?')
  await write(/^Your name/, 'Dorothea')
  await keyboard.press('Enter')
  await person.heading(/Your team begins here/)

  await press(/^Plan a visit/)
  await person.heading('Plan a visit')
  await write(/^What is it\?/, 'Oats')
  await press(/^Every day$/, 'Space')
  await press(/^Breakfast$/, 'Space')
  await press(/^Yes, plan it/)
  await person.heading(/Nobody is coming at 9am yet/)

  await press(/^Write$/)
  await person.heading('What was written')
  await press(/^9am, Nobody yet/)
  await person.heading('Your visit')
  await press(/^I am here/)
  await person.heading('What did you do together?')
  await press(/^Breakfast/, 'Space')
  await person.page.getByRole('button', { name: 'Breakfast Done' }).waitFor()
  await press(/^Next: say how it was/)
  await person.heading('Is there more to say?')
  await write(/^In your words/, 'Two spoons of honey.')
  await press(/^Next: leave/)
  await person.heading('Before you leave')
  await tabTo(page, /^Very good/)
  await keyboard.press('ArrowDown')
  await press(/^I am leaving now/)
  await person.heading('Thank you. It is written down.')
  await person.sees('Two spoons of honey.')
  await person.sees('How it was: Good')
  await person.allSent()
})

test('what had the focus on the way showed it, and nothing lay over it', () => {
  expect([...unseen]).toEqual([])
})

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate(focused)
    if (!now) continue
    if (!now.shown) unseen.add(`${now.name}: the focus does not show`)
    if (now.coveredBy !== null) unseen.add(`${now.name}: under ${now.coveredBy}`)
    if (name.test(now.name)) return
    passed.push(now.name)
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(' | ')}`)
}

/** Runs in the page. */
function focused(): { name: string; shown: boolean; coveredBy: string | null } | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const label = (element as HTMLInputElement).labels?.[0]
  const name = (element.getAttribute('aria-label') ?? label?.innerText ?? element.innerText).trim()
  const rings = [element, label, element.parentElement].filter((one) => one != null)
  // The button in a field for a time is the browser's own part of it, with a ring of its own.
  const isPart = !element.matches(':focus')
  const hasRing = rings.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
  const { left, top, width, height } = (label ?? element).getBoundingClientRect()
  const inSight = (at: number, most: number): number => Math.min(Math.max(at, 1), most - 1)
  const top_ = document.elementFromPoint(
    inSight(left + width / 2, innerWidth),
    inSight(top + height / 2, innerHeight),
  )
  const own = top_ === null || element.contains(top_) || top_.contains(element) || label?.contains(top_)
  return { name, shown: isPart || hasRing, coveredBy: own ? null : `${top_.tagName}.${top_.className}` }
}
