import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { build, isBuilt, repository } from './build.ts'

/** Builds when something changed since the last time, then runs the relay, which serves the app too. */
export async function main(args: readonly string[]): Promise<void> {
  if (isBuilt()) console.log('The build is up to date.')
  else await build()
  const relay = spawn(process.execPath, ['--enable-source-maps', 'dist/relay/main.js', ...args], {
    cwd: repository,
    stdio: 'inherit',
  })
  // Ctrl-C reaches the relay by itself; a plain SIGTERM to npm does not.
  process.once('SIGTERM', () => relay.kill('SIGTERM'))
  process.once('SIGINT', () => {})
  const [code] = (await once(relay, 'exit')) as [number | null]
  process.exitCode = code ?? 1
}
