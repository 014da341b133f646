import { refuse, type Bytes, type Disk, type DiskRefusal, type Random, type Result } from '../base/index.ts'
import type { KeyWrap } from '../keys/index.ts'
import { openIndexedDbDisk } from './indexedDb.ts'
import { browserKeyWrap } from './keyWrap.ts'
import { slotNames } from './slots.ts'

/** What may be read at the locked door, of one place on a device: a team's, where a person has several. */
export type DoorCard = {
  /** Undefined where there is none, and where it cannot be opened: what is damaged is not shown. */
  read(): Promise<Bytes | undefined>
  keep(content: Bytes): Promise<Result<void, DiskRefusal>>
  remove(): Promise<void>
}

export type DoorCards = {
  at(place: string): DoorCard
  all(): Promise<readonly Bytes[]>
  clear(): Promise<void>
}

/** `forget`: the key goes with the last record, so that what the disk still holds of it opens with nothing. */
type DoorKey = KeyWrap & { forget?(): Promise<void> }

const prefix = 'door-card/'

/**
 * Sealed by the key of this browser alone and not by anybody's vault, so that a page can open it while that is shut. Hence
 * nothing lies here but what its person chose to show to whoever holds the device.
 */
export function createDoorCards(disk: Disk, key: DoorKey): DoorCards {
  const opened = async (sealed: Bytes | undefined): Promise<Bytes | undefined> => {
    const done = sealed && (await key.unwrap(sealed))
    return done?.ok ? done.value : undefined
  }
  const removeAll = async (names: readonly string[]): Promise<void> => {
    if (names.length > 0) await disk.write(names.map((remove) => ({ remove })))
    if ((await disk.list(prefix)).length === 0) await key.forget?.()
  }
  return {
    at: (place) => ({
      read: async () => opened(await disk.read(prefix + place)),
      async keep(content) {
        const sealed = await key.wrap(content)
        if (sealed.ok) return disk.write([{ put: prefix + place, bytes: sealed.value }])
        return refuse({ kind: 'disk-broken', why: sealed.refusal.kind })
      },
      async remove() {
        if (await disk.read(prefix + place)) await removeAll([prefix + place])
      },
    }),
    async all() {
      const found = await Promise.all((await disk.list(prefix)).map(([, sealed]) => opened(sealed)))
      return found.filter((one) => one !== undefined)
    },
    clear: async () => removeAll((await disk.list(prefix)).map(([name]) => name)),
  }
}

/** What the page of a locked device reads, anew each time it is asked: before one door, or before all of them. */
export async function readDoorCards(slots: readonly string[], random: Random): Promise<readonly Bytes[]> {
  return (await Promise.all(slots.map((slot) => readDoor(slot, random)))).flat()
}

async function readDoor(slot: string, random: Random): Promise<readonly Bytes[]> {
  const names = slotNames(slot)
  const disk = await openIndexedDbDisk(names.disk)
  if (!disk.ok) return []
  try {
    return await createDoorCards(disk.value, browserKeyWrap(names.keys, random, 'door')).all()
  } finally {
    await disk.value.close()
  }
}
