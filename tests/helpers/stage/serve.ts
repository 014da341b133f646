import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, preview, type InlineConfig } from 'vite'
import solid from 'vite-plugin-solid'

const here = fileURLToPath(new URL('.', import.meta.url))
// One folder per run, so that two runs do not take the page from under each other.
const outDir = fileURLToPath(new URL(`../../output/stage-${process.pid}`, import.meta.url))

/** Builds the stage and serves it on a free port; unknown addresses get the page, as the real app does. */
export async function serveStage(): Promise<{
  readonly address: string
  readonly close: () => Promise<void>
}> {
  const shared: InlineConfig = {
    configFile: false,
    root: here,
    logLevel: 'warn',
    mode: 'stage',
    plugins: [solid()],
  }
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'content-security-policy': policy } },
  })
  const address = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
  return {
    address,
    close: async () => {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

/** What the relay serves the app with, as far as a page of fixtures can have it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; font-src 'self'; base-uri 'none'; form-action 'none'"
