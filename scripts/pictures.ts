import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { goTo, openStage } from '../tests/helpers/stage/open.ts'
import { stagePages } from '../tests/helpers/stage/pages.ts'

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const
const looks = { plain: 'en-GB.plain', pictures: 'en-GB-x-easyread.pictures' } as const
/** What is drawn at the same time. */
const hands = 3

/**
 * A picture of every page of the stage on a phone and a desk, light and dark, in Plain and Pictures, and one sheet of all.
 * `[ONLY=<beginnings of names>] npm run pictures [-- <folder> [<beginnings of names>]]`, names with commas between them.
 */
export async function main([
  folder = 'tests/output/pictures',
  only = process.env.ONLY,
]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const pages = stagePages.filter(
    (page) => !only || only.split(',').some((part) => page.name.startsWith(part)),
  )
  if (pages.length === 0) throw new Error(`No page has a name that begins with ${only}.`)
  const stage = await openStage()
  const cellsByName = new Map(pages.map(({ name }) => [name, [] as string[]]))
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await stage.browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const waiting = pages.flatMap((to) =>
        Object.entries(looks).map(([look, words]) => ({ to, look, words })),
      )
      const draw = async (page: Page): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const { to, look, words } = next
          await goTo(page, stage, to, words)
          const file = `${to.name}.${size}.${colorScheme}.${look}.png`
          await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
          await page.goto('about:blank')
          cellsByName.get(to.name)?.push(file)
        }
      }
      await Promise.all(Array.from({ length: hands }, async () => draw(await context.newPage())))
      await context.close()
      console.log(`${size}, ${colorScheme}: ${pages.length} pages`)
    }
  writeFileSync(`${folder}/index.html`, sheetOf(cellsByName))
  await stage.close()
}

function sheetOf(filesByName: ReadonlyMap<string, readonly string[]>): string {
  const style =
    'body{font:16px sans-serif}div{display:flex;gap:8px;align-items:start}img{width:220px;border:1px solid}'
  const cell = (file: string): string =>
    `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`
  const rows = [...filesByName].map(
    ([name, files]) => `<h2>${name}</h2><div>${files.toSorted().map(cell).join('')}</div>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Kith, page by page</title><style>${style}</style>${rows.join('')}`
}
