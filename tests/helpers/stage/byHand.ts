import type { Page } from 'playwright-core'

/** What can be tapped and is too small for a hand that shakes. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(
      'a, button, input, select, textarea, summary',
    )) {
      const target = element.closest('label') ?? element
      const box = target.getBoundingClientRect()
      if (box.width === 0 || target.classList.contains('skip')) continue
      if (box.height < least || box.width < 44) found.push(`${target.textContent} ${box.width}x${box.height}`)
    }
    return found
  }, 55.5)

type Walked = {
  /** What the focus stood on. */
  readonly seen: readonly string[]
  /** Of these, what lay under something else. */
  readonly hidden: readonly string[]
}

/** Most pages have fewer things to stand on than this, and no walk goes further than three times as many. */
const steps = 20

/** Walks a page from its beginning with the tab key. Each step is looked at in the page itself, when the key is let go. */
export async function walkByTab(page: Page): Promise<Walked> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    const hidden: string[] = []
    const walk = Object.assign(globalThis, { kithWalk: { seen, hidden, isOver: false } }).kithWalk
    const look = (): void => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) walk.isOver = true
      if (walk.isOver || !(element instanceof HTMLElement)) return
      const box = element.getBoundingClientRect()
      const middle = document.elementFromPoint(
        Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)),
        Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)),
      )
      const name = `${element.tagName} ${element.textContent} ${element.getAttribute('href')}`
      if (middle === null || !(element.contains(middle) || middle.contains(element))) hidden.push(name)
      seen.add(name)
    }
    window.addEventListener('keyup', look, true)
  })
  // Asked of the browser itself, one after the other and without waiting for an answer to each.
  const hands = await page.context().newCDPSession(page)
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  for (let round = 0; round < 3; round++) {
    await Promise.all(
      Array.from({ length: 2 * steps }, (_, n) =>
        hands.send('Input.dispatchKeyEvent', { type: n % 2 === 0 ? 'rawKeyDown' : 'keyUp', ...tab }),
      ),
    )
    const { isOver, ...walked } = await page.evaluate(() => {
      const { kithWalk } = globalThis as unknown as {
        kithWalk: { seen: Set<string>; hidden: string[]; isOver: boolean }
      }
      return { seen: [...kithWalk.seen], hidden: kithWalk.hidden, isOver: kithWalk.isOver }
    })
    if (isOver || round === 2) {
      await hands.detach()
      return walked
    }
  }
  throw new Error('A walk has an end')
}
