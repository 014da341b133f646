import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deviceOn, type HeldDisk } from './hostileDisk.ts'
import { startLastingRelay, type LastingRelay } from './hostileRelay.ts'
import type { Device } from './cast.devices.ts'

/** A world to go back to: the relay's folder and everybody's disk as they were at one moment. */
export type Moment = { readonly folder: string; readonly disks: readonly HeldDisk[] }

export type World = { readonly relay: LastingRelay; readonly disks: readonly HeldDisk[] }

/** Each try has a relay and disks of its own: what one try sent, the next has never heard of. */
export async function beginAt({ folder, disks }: Moment): Promise<World> {
  const copy = await mkdtemp(join(tmpdir(), 'kith-again-'))
  await cp(folder, copy, { recursive: true })
  return { relay: await startLastingRelay(copy), disks: disks.map((disk) => disk.copy()) }
}

/**
 * Does it on a disk that fails at the n-th write and at every one after, then takes what survived to a new start. Answers
 * whether the disk failed at all: where it did not, there is no later write to fail at.
 */
export async function crashAt(
  disk: HeldDisk,
  origin: string,
  n: number,
  act: (device: Device) => Promise<unknown>,
): Promise<boolean> {
  const one = await deviceOn(disk, { origin })
  const from = disk.writes()
  disk.failFrom(n)
  await act(one)
  await one.close()
  disk.failFrom(0)
  return disk.writes() - from >= n
}

const mostWrites = 200

/**
 * Cuts the power at the first write, in another world at the second, and so on until there is none left to cut at, and
 * looks at what a start makes of it. Answers how many places there were.
 */
export async function atEveryWrite(
  moment: Moment,
  whose: number,
  act: (device: Device) => Promise<unknown>,
  look: (world: World, n: number) => Promise<void>,
): Promise<number> {
  for (let n = 1; n <= mostWrites; n++) {
    const world = await beginAt(moment)
    const disk = world.disks[whose]
    if (!disk) throw new Error('nobody has that disk')
    const hasFailed = await crashAt(disk, world.relay.http, n, act)
    await look(world, n)
    await world.relay.end()
    if (!hasFailed) return n
  }
  throw new Error(`more than ${mostWrites} writes`)
}
