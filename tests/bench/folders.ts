import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Disk } from '../../src/base/index.ts'
import { memoryDisk } from '../../src/store/index.ts'
import { openFolderDisk } from '../../src/store/folder.ts'
import { must } from '../helpers/relay.ts'

/** `folder`: every write is flushed to the file. `memory`: the same device with what lay in its folder, and no file. */
export type DiskKind = 'folder' | 'memory'

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'kith-bench-'))
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

export async function copyOf(folder: string): Promise<string> {
  const copy = await newFolder()
  await cp(folder, copy, { recursive: true })
  return copy
}

export async function diskOf(
  folder: string,
  kind: DiskKind,
): Promise<{ readonly folder: string; readonly disk?: Disk }> {
  return kind === 'folder' ? { folder } : { folder, disk: await inMemory(folder) }
}

/** What lies in the folder of a closed device, in memory. */
export async function inMemory(folder: string): Promise<Disk> {
  const disk = must(await openFolderDisk(folder))
  const copy = memoryDisk()
  must(await copy.write((await disk.list('')).map(([put, bytes]) => ({ put, bytes }))))
  await disk.close()
  return copy
}

/** Changes what lies in the folder of a closed device, as one batch. */
export async function rewrite(folder: string, change: (disk: Disk) => Promise<void>): Promise<void> {
  const disk = must(await openFolderDisk(folder))
  const copy = memoryDisk()
  const before = await disk.list('')
  must(await copy.write(before.map(([put, bytes]) => ({ put, bytes }))))
  await change(copy)
  const after = await copy.list('')
  const kept = new Set(after.map(([key]) => key))
  must(
    await disk.write([
      ...before.filter(([key]) => !kept.has(key)).map(([remove]) => ({ remove })),
      ...after.map(([put, bytes]) => ({ put, bytes })),
    ]),
  )
  await disk.close()
}
