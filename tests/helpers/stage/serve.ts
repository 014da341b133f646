import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview, type InlineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { newest, repository } from '../../../scripts/build.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const stages = join(repository, 'tests/output/stages')
const day = 24 * 3_600_000

export type Stage = {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves the stage on a free port; unknown addresses get the page, as the real app does. */
export async function serveStage(): Promise<Stage> {
  const outDir = await builtStage()
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'content-security-policy': policy } },
  })
  return {
    address: server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '',
    close: () => server.close(),
  }
}

const shared: InlineConfig = {
  configFile: false,
  root: here,
  logLevel: 'warn',
  mode: 'stage',
  plugins: [solid()],
}

/**
 * Built once for all files that want it: the folder is named by when the newest of its sources was written. It gets its
 * name when it is whole, so that two runs can want it at the same time.
 */
async function builtStage(): Promise<string> {
  const sources = ['src', 'tests/helpers/stage', 'package-lock.json']
  const outDir = join(stages, String(Math.max(...sources.map((source) => newest(join(repository, source))))))
  if (existsSync(outDir)) return outDir
  mkdirSync(stages, { recursive: true })
  for (const other of readdirSync(stages))
    if (statSync(join(stages, other)).mtimeMs < Date.now() - day)
      rmSync(join(stages, other), { recursive: true })
  const making = `${outDir}.${process.pid}`
  await build({
    ...shared,
    build: {
      outDir: making,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  })
  try {
    renameSync(making, outDir)
  } catch (error) {
    // Somebody else was first with the same.
    if (!existsSync(outDir)) throw error
    rmSync(making, { recursive: true })
  }
  return outDir
}

/** What the relay serves the app with, as far as a page of fixtures can have it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; font-src 'self'; base-uri 'none'; form-action 'none'"
