import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build, isBuilt, repository } from '../../scripts/build.ts'

/** The app as people get it: the one process that `npm start` runs, on a port and a folder of its own. */
export type AppProcess = {
  readonly origin: string
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** On the same port and folder as before. */
  startAgain(): Promise<void>
  /** Ends it and takes its folder away. */
  remove(): Promise<void>
}

/** `site`: another folder than the one that was built. */
export async function startApp(site = join(repository, 'dist/app')): Promise<AppProcess> {
  if (!isBuilt()) await build()
  const data = mkdtempSync(join(tmpdir(), 'kith-app-'))
  let running = await run(data, site, 0)
  const { port } = running
  const kill = async (): Promise<void> => {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return
    const gone = once(running.child, 'exit')
    running.child.kill('SIGKILL')
    await gone
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    kill,
    async startAgain() {
      running = await run(data, site, port)
    },
    async remove() {
      await kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function run(
  data: string,
  site: string,
  wanted: number,
): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(
    process.execPath,
    [
      join(repository, 'dist/relay/main.js'),
      ...['--port', String(wanted), '--host', '127.0.0.1', '--data', data, '--free-mib', '0'],
      ...['--app', site],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env['PATH'] ?? '' } },
  )
  // A run that is broken off leaves no process behind.
  process.once('exit', () => child.kill('SIGKILL'))
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const said = JSON.parse(line) as { readonly event: string; readonly port?: number }
      if (said.event === 'ready') resolve(said.port ?? 0)
    })
    child.once('exit', (code) => reject(new Error(`the app's process ended with ${code}`)))
  })
  return { child, port }
}
