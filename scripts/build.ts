import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build as viteBuild, type LogLevel } from 'vite'
import { appConfig, nodeConfig, type Folders } from './configs.ts'

export const repository = resolve(process.cwd())

/** Written last, so that a build that was cut short does not pass for one. */
const stamp = 'dist/.built'

const sources = ['src', 'sync-server', 'scripts', 'vite.config.ts', 'package-lock.json']

/** Builds `dist/app`, what a browser loads, and `dist/relay`, what Node runs. */
export async function build(): Promise<void> {
  rmSync(join(repository, stamp), { force: true })
  await buildRelay()
  await buildApp({ repository, root: join(repository, 'src'), out: join(repository, 'dist/app') })
  writeFileSync(join(repository, stamp), '')
}

/** Always as people get it: inside a test NODE_ENV says `test`, and Vite would build for development. */
export async function buildApp(folders: Folders, logLevel: LogLevel = 'info'): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await viteBuild({ configFile: false, logLevel, ...appConfig(folders) })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

export const buildRelay = async (): Promise<void> => {
  await viteBuild({
    configFile: false,
    ...nodeConfig(repository, { main: 'sync-server/main.ts' }, 'dist/relay'),
  })
}

/** Whether every source is older than the last whole build. */
export function isBuilt(): boolean {
  const place = join(repository, stamp)
  if (!existsSync(place)) return false
  const at = statSync(place).mtimeMs
  return sources.every((source) => newest(join(repository, source)) < at)
}

export function newest(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path, { recursive: true }).reduce<number>(
    (latest, inner) => Math.max(latest, statSync(join(path, String(inner))).mtimeMs),
    found.mtimeMs,
  )
}

export const main = (): Promise<void> => build()
