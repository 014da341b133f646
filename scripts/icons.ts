import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { ensureChromium, launchOptions } from './chromium.ts'

/** Draws the icon's PNGs from its SVGs. The PNGs are committed: run this again only when a drawing changes. */
const drawings: readonly (readonly [svg: string, png: string, size: number])[] = [
  ['src/public/icon.svg', 'src/public/icon-192.png', 192],
  ['src/public/icon.svg', 'src/public/icon-512.png', 512],
  ['scripts/icons/full.svg', 'src/public/icon-180.png', 180],
  ['scripts/icons/maskable.svg', 'src/public/icon-maskable-512.png', 512],
]

export async function main(): Promise<void> {
  const browser = await chromium.launch(launchOptions(ensureChromium()))
  for (const [svg, png, size] of drawings) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const image = Buffer.from(readFileSync(svg)).toString('base64')
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${image}">`,
    )
    writeFileSync(png, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
}
