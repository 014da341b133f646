import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { onTestFinished } from 'vitest'
import { nodeConfig } from '../../scripts/configs.ts'

const repository = resolve(import.meta.dirname, '../..')

/** Builds the relay as it is shipped, into a folder from which it finds its packages. */
export async function buildRelayBundle(name: string): Promise<string> {
  const out = resolve(repository, 'tests/output', name)
  await build({ configFile: false, ...nodeConfig(repository, { main: 'sync-server/main.ts' }, out) })
  return resolve(out, 'main.js')
}

export type RelayProcess = {
  readonly child: ChildProcess
  readonly url: string
  readonly port: number
  readonly lines: readonly string[]
  /** Sends the signal and resolves with exit code and signal. */
  kill(signal: NodeJS.Signals): Promise<readonly [number | null, NodeJS.Signals | null]>
}

/** The relay as a process of its own, within a test; resolves when it listens. `before` is a command line that runs it, as `unshare`. */
export async function runRelay(
  bundle: string,
  data: string,
  args: readonly string[] = [],
  before: readonly string[] = [],
): Promise<RelayProcess> {
  const [command = process.execPath, ...rest] = [
    ...before,
    process.execPath,
    bundle,
    ...[
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--data',
      data,
      '--app',
      '/nonexistent',
      '--free-mib',
      '0',
      ...args,
    ],
  ]
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '' },
  })
  // A test that fails leaves no process behind.
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  child.stderr.on('data', (text) => lines.push(String(text)))
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      if (!line.startsWith('{')) return
      const { event, port } = JSON.parse(line) as { readonly event: string; readonly port?: number }
      if (event === 'ready' && port !== undefined) resolve(port)
    })
    void exited.then(() => reject(new Error(`the relay ended: ${lines.join('\n')}`)))
  })
  return {
    child,
    port,
    url: `ws://127.0.0.1:${port}/relay`,
    lines,
    async kill(signal) {
      child.kill(signal)
      return exited
    },
  }
}
