import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { stagePages } from '../tests/helpers/stage/pages.ts'
import { serveStage } from '../tests/helpers/stage/serve.ts'

/** A picture of every page of the stage on a phone and a desk, light and dark, in Plain and Pictures, and one sheet of all. */
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const
const looks = { plain: 'en-GB.plain', pictures: 'en-GB-x-easyread.pictures' } as const

/** `npm run pictures [-- <folder> [<names of pages, with commas>]]` */
export async function main([folder = 'tests/output/pictures', only]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const pages = stagePages.filter(
    (page) => !only || only.split(',').some((part) => page.name.startsWith(part)),
  )
  const stage = await serveStage()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const rows: string[] = []
  for (const to of pages) {
    const cells: string[] = []
    for (const [size, viewport] of Object.entries(sizes))
      for (const scheme of ['light', 'dark'] as const)
        for (const [look, locale] of Object.entries(looks)) {
          const page = await browser.newPage({ viewport, colorScheme: scheme, reducedMotion: 'reduce' })
          const [path = '/', fragment] = to.path.split('#')
          const query = `${path.includes('?') ? '&' : '?'}scene=${to.scene}&looks=${locale}${fragment ? `#${fragment}` : ''}`
          await page.goto(`${stage.address}${path}${query}`)
          await page.waitForSelector(to.scene === 'slow' ? '.skeleton' : 'h1')
          await page.evaluate(() => document.fonts.ready.then(() => undefined))
          const file = `${to.name}.${size}.${scheme}.${look}.png`
          await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
          await page.close()
          cells.push(`<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`)
        }
    rows.push(`<h2>${to.name}</h2><div>${cells.join('')}</div>`)
    console.log(to.name)
  }
  const style =
    'body{font:16px sans-serif}div{display:flex;gap:8px;align-items:start}img{width:220px;border:1px solid}'
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><meta charset="utf-8"><title>Kith, page by page</title><style>${style}</style>${rows.join('')}`,
  )
  await browser.close()
  await stage.close()
}
