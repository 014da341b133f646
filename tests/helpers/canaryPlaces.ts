import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { RelayProcess } from './relayProcess.ts'

/** Every file under a folder, names and contents. */
export async function bytesUnder(folder: string, leaveOut: readonly string[] = []): Promise<Buffer> {
  const parts: Buffer[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || leaveOut.includes(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    parts.push(Buffer.from(`\n${path.slice(folder.length)}\n`), await readFile(path))
  }
  return Buffer.concat(parts)
}

/** In front of the relay's command line: SIGUSR2 makes it write its heap into that folder. */
export const withHeapSnapshots = (folder: string): readonly string[] => [
  'env',
  `NODE_OPTIONS=--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}`,
]

/** Everything that the process's JavaScript knows by name: strings, keys, code. The file is gone afterwards. */
export async function heapOf(relay: RelayProcess, folder: string): Promise<Buffer> {
  relay.child.kill('SIGUSR2')
  for (let size = -1; ;) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const [name] = (await readdir(folder)).filter((each) => each.endsWith('.heapsnapshot'))
    if (name === undefined) continue
    const path = join(folder, name)
    const now = (await stat(path)).size
    const bytes = now > 0 && now === size ? await readFile(path) : undefined
    size = now
    if (bytes === undefined || !bytes.subarray(-3).toString().trim().endsWith('}')) continue
    await rm(path)
    return bytes
  }
}

/**
 * The writable memory of a process, buffers included, which a heap snapshot leaves out. Undefined where the system does
 * not let a parent look into its child.
 */
export async function memoryOf(relay: RelayProcess): Promise<readonly Buffer[] | undefined> {
  const of = `/proc/${relay.child.pid}`
  const maps = await readFile(`${of}/maps`, 'utf8').catch(() => undefined)
  const memory = await open(`${of}/mem`, 'r').catch(() => undefined)
  if (maps === undefined || memory === undefined) return undefined
  const parts: Buffer[] = []
  for (const line of maps.split('\n')) {
    const found = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line)
    if (!found) continue
    const [from, to] = [Number.parseInt(found[1] ?? '', 16), Number.parseInt(found[2] ?? '', 16)]
    const part = Buffer.alloc(to - from)
    const read = await memory.read(part, 0, part.length, from).catch(() => undefined)
    if (read) parts.push(part.subarray(0, read.bytesRead))
  }
  await memory.close()
  return parts.length > 0 ? parts : undefined
}
