import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, mkdir, open, readFile, realpath, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  ok,
  refuse,
  type Bytes,
  type Disk,
  type DiskRefusal,
  type DiskWrite,
  type Random,
  type Result,
} from '../base/index.ts'
import { codeOf, refusalOf } from './nodeErrors.ts'
import { encodeRecord, magic, scanJournal } from './journal.ts'
import { applyBatch, listOf } from './memory.ts'

/** A folder as the disk of a device without a browser. Everything is held in memory; the file is for the next start. */
export type FolderDisk = Disk & {
  /** Stretches of the file that can no longer be read. While there are any, nothing is rewritten. */
  readonly damaged: number
}

/** Rewritten when it is more than this, and more than twice what is alive in it. */
const rewriteAbove = 4 * 1024 * 1024

const checksum = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(bytes).digest().subarray(0, 16)

/** Refuses a folder that another living process, or this one, has open. */
export async function openFolderDisk(path: string): Promise<Result<FolderDisk, DiskRefusal>> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    const folder = await realpath(path)
    const unlock = await lockFolder(folder)
    if (!unlock) return refuse({ kind: 'disk-broken', why: 'the folder is in use' })
    try {
      return ok(await openLocked(folder, unlock))
    } catch (error) {
      await unlock()
      throw error
    }
  } catch (error) {
    return refuse(refusalOf(error))
  }
}

type Waiting = {
  readonly batch: readonly DiskWrite[]
  answer(result: Result<void, DiskRefusal>): void
}

async function openLocked(folder: string, unlock: () => Promise<void>): Promise<FolderDisk> {
  const path = join(folder, 'journal')
  const bytesByKey = new Map<string, Bytes>()
  const waiting: Waiting[] = []
  let file = await openJournal(folder, path)
  const { damaged, ...loaded } = await load(file)
  let { end } = loaded
  let alive = aliveIn()
  /** After a failed sync nobody knows what is on the disk: what can be read is read, and nothing more is written. */
  let broken: DiskRefusal | undefined
  let closed = false
  let working: Promise<void> | undefined

  async function load(from: FileHandle): Promise<{ end: number; damaged: number }> {
    const scan = scanJournal(await from.readFile(), checksum)
    if (!scan) {
      await from.close()
      throw new Error('the file is not a journal')
    }
    for (const batch of scan.batches) applyBatch(bytesByKey, batch)
    await from.truncate(scan.end)
    await from.sync()
    return scan
  }

  function aliveIn(): number {
    let size = 0
    for (const [key, bytes] of bytesByKey) size += key.length + bytes.length + 32
    return size
  }

  /** One sync for all that waits: that is what makes many small writes cheap. */
  async function work(): Promise<void> {
    // Lets what is asked for in this turn come along; and `working` is set before it can be cleared.
    await Promise.resolve()
    while (waiting.length > 0) {
      const group = waiting.splice(0)
      const result = broken ? refuse(broken) : await append(group.map(({ batch }) => batch))
      if (result.ok) for (const { batch } of group) applyBatch(bytesByKey, batch)
      for (const { answer } of group) answer(result)
      if (result.ok && end > rewriteAbove && end > 2 * alive) await rewrite()
    }
    // In the turn in which nothing was waiting: a write from now on starts anew.
    working = undefined
  }

  async function append(batches: readonly (readonly DiskWrite[])[]): Promise<Result<void, DiskRefusal>> {
    const records = Buffer.concat(batches.map((batch) => encodeRecord(batch, checksum)))
    try {
      await writeAll(file, records, end)
    } catch (error) {
      await file.truncate(end).catch(() => (broken = refusalOf(error)))
      return refuse(refusalOf(error))
    }
    try {
      await file.sync()
    } catch (error) {
      broken = { kind: 'disk-broken', why: codeOf(error) }
      return refuse(broken)
    }
    end += records.length
    return ok(undefined)
  }

  /** A failure leaves the old file, which is whole; the next write tries again. */
  async function rewrite(): Promise<void> {
    alive = aliveIn()
    if (damaged > 0 || end <= 2 * alive) return
    const next = join(folder, 'journal.next')
    let fresh: FileHandle | undefined
    try {
      const puts = [...bytesByKey].map(([put, bytes]) => encodeRecord([{ put, bytes }], checksum))
      const content = Buffer.concat([magic, ...puts])
      fresh = await open(next, 'w+', 0o600)
      await writeAll(fresh, content, 0)
      await fresh.sync()
      await rename(next, path)
      const old = file
      file = fresh
      end = content.length
      await syncFolder(folder)
      await old.close()
    } catch (error) {
      if (file === fresh) broken = { kind: 'disk-broken', why: codeOf(error) }
      else await fresh?.close()
    }
  }

  return {
    damaged,
    async read(key) {
      return bytesByKey.get(key)?.slice()
    },
    async list(prefix) {
      return listOf(bytesByKey, prefix)
    },
    write(batch) {
      if (closed) return Promise.resolve(refuse({ kind: 'disk-broken', why: 'the disk is closed' }))
      const copy = batch.map((write) =>
        'put' in write ? { put: write.put, bytes: write.bytes.slice() } : write,
      )
      return new Promise((answer) => {
        waiting.push({ batch: copy, answer })
        working ??= work()
      })
    },
    async close() {
      if (closed) return
      closed = true
      await working
      await file.close()
      await unlock()
    },
  }
}

async function openJournal(folder: string, path: string): Promise<FileHandle> {
  await rm(join(folder, 'journal.next'), { force: true })
  try {
    return await open(path, 'r+')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  // Never a journal without its magic: it appears under its name when it is whole.
  const next = join(folder, 'journal.next')
  const file = await open(next, 'w+', 0o600)
  await writeAll(file, magic, 0)
  await file.sync()
  await rename(next, path)
  await syncFolder(folder)
  return file
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  }
}

/** A rename is on the disk only when the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * The 32 bytes that wrap the vault's key where there is no browser to keep them: a file that only its owner may read,
 * made on the first call. It belongs beside the folder, not in it, so that a copy of the folder alone opens nothing.
 */
export async function openKeyFile(path: string, random: Random): Promise<Result<Bytes, DiskRefusal>> {
  const draft = `${path}.${process.pid}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    if (!(await readFile(path).catch(() => undefined))) {
      const file = await open(draft, 'w', 0o600)
      await file.writeFile(random(32))
      await file.sync()
      await file.close()
      // Who comes second keeps the first's.
      await link(draft, path).catch((error: unknown) => {
        if (codeOf(error) !== 'EEXIST') throw error
      })
      await syncFolder(dirname(path))
    }
    const key = new Uint8Array(await readFile(path))
    return key.length === 32 ? ok(key) : refuse({ kind: 'disk-broken', why: 'not a key file' })
  } catch (error) {
    return refuse(refusalOf(error))
  } finally {
    await rm(draft, { force: true })
  }
}

const openHere = new Set<string>()
let locksTaken = 0

/**
 * A file that names the process which has the folder. It appears whole, by `link`, and a dead process's is moved away by
 * `rename`, of which two contenders only one succeeds. Node has no flock.
 */
async function lockFolder(folder: string): Promise<(() => Promise<void>) | undefined> {
  if (openHere.has(folder)) return undefined
  openHere.add(folder)
  const path = join(folder, 'lock')
  const mine = `${process.pid} ${startOf(process.pid)} ${++locksTaken}`
  const draft = `${path}.${process.pid}.${locksTaken}`
  const release = async (): Promise<void> => {
    if ((await readFile(path, 'utf8').catch(() => '')) === mine) await rm(path, { force: true })
    openHere.delete(folder)
  }
  try {
    const file = await open(draft, 'w', 0o600)
    await file.writeFile(mine)
    await file.close()
    for (let tries = 0; tries < 5; tries++) {
      try {
        await link(draft, path)
        return release
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
      const holder = await readFile(path, 'utf8').catch(() => '')
      if (holder !== '' && isAlive(holder)) break
      const away = `${draft}.old`
      await rename(path, away).catch(() => {})
      const moved = await readFile(away, 'utf8').catch(() => '')
      // Another was quicker, and what we moved is its lock: it goes back.
      if (moved !== holder) await link(away, path).catch(() => {})
      await rm(away, { force: true })
    }
    openHere.delete(folder)
    return undefined
  } catch (error) {
    openHere.delete(folder)
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Numbers of processes are used again, in containers at every start: the time of its start tells two apart. */
function isAlive(holder: string): boolean {
  const [pid = 0, start] = holder.split(' ').map(Number)
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  return startOf(pid) === start
}

/** Clock ticks from the machine's start to the process's, on Linux; 0 where that cannot be known. */
function startOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
  } catch {
    return 0
  }
}
