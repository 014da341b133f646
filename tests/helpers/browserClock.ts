import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build, isBuilt, repository } from '../../scripts/build.ts'

const channel = 'clock of a story'

/**
 * The app as it is built, with a line before the worker's own: a clock that a story can set ahead where the app reads it, in
 * each browser by itself. A phone that goes off and on has the true time again. Answers the folder.
 */
export async function appWithClock(): Promise<string> {
  if (!isBuilt()) await build()
  const folder = mkdtempSync(join(tmpdir(), 'kith-clock-'))
  cpSync(join(repository, 'dist/app'), folder, { recursive: true })
  const assets = join(folder, 'assets')
  const workers = readdirSync(assets).filter((name) => name.startsWith('worker-'))
  for (const name of workers) {
    const path = join(assets, name)
    // The packed ones are the same without the line.
    if (name.endsWith('.js')) writeFileSync(path, `${line}\n${readFileSync(path, 'utf8')}`)
    else rmSync(path)
  }
  return folder
}

export const setAhead = (page: Page, ms: number): Promise<void> =>
  page.evaluate(([name, by]) => new BroadcastChannel(name).postMessage(by), [channel, ms] as const)

const line = `{
  const now = Date.now.bind(Date)
  let ahead = 0
  Date.now = () => now() + ahead
  new BroadcastChannel(${JSON.stringify(channel)}).onmessage = ({ data }) => (ahead = data)
}`
