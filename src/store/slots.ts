import {
  bytesToHex,
  encodePlain,
  refuse,
  shape,
  type Bytes,
  type Disk,
  type DiskRefusal,
  type DiskWrite,
  type Random,
  type Result,
} from '../base/index.ts'

/** Somebody on a shared device, as they chose to be shown before anything is opened. Not their name in a team. */
export type SlotPerson = {
  readonly slot: string
  /** Empty where they chose none. */
  readonly name: string
  /** The number of a drawing that they picked, which has nothing to do with their id; 0 for none. */
  readonly face: number
}

type TooLong = { readonly kind: 'too-long'; readonly most: number }

/** Who uses this device. Everything else of theirs is sealed, in databases of their own. */
export type Slots = {
  /** Nobody, where one person has the device for themselves. */
  list(): Promise<readonly SlotPerson[]>
  /** Whose it is where it is not shared. */
  alone(): Promise<string>
  show(person: SlotPerson): Promise<Result<void, DiskRefusal | TooLong>>
  /** They do not use it any more. */
  remove(slot: string): Promise<Result<void, DiskRefusal>>
  /** Shared no longer: nobody is asked who they are. */
  keepAlone(slot: string): Promise<Result<void, DiskRefusal>>
}

/** The first person's names are those of a device that is not shared, so sharing moves nothing. */
export const slotNames = (slot: string) => {
  const end = slot === '' ? '' : `-${slot}`
  return { disk: `kith${end}`, keys: `kith-keys${end}`, tabs: `kith${end}` }
}

export const mintSlot = (random: Random): string => bytesToHex(random(16))

export const isSlot = (slot: string): boolean => /^([0-9a-f]{32})?$/.test(slot)

export const slotsDiskName = 'kith-shared'

/** What stands on a lock screen is short. */
const longestName = 40

const prefix = 'person/'
const aloneKey = 'alone'

const readPerson = shape.exact({
  version: shape.whole(1, 1),
  name: shape.text(longestName),
  face: shape.whole(0, 255),
})
const readAlone = shape.exact({ version: shape.whole(1, 1), slot: shape.text(32) })

/** A record for each, so that two tabs that write at once take nothing from one another. */
export function createSlots(disk: Disk): Slots {
  const put = (key: string, plain: Parameters<typeof encodePlain>[0]): DiskWrite => ({
    put: key,
    bytes: encodePlain(plain),
  })
  return {
    async list() {
      const found = await disk.list(prefix)
      return found.flatMap(([key, bytes]) => {
        const slot = key.slice(prefix.length)
        return isSlot(slot) ? [personOf(slot, bytes)] : []
      })
    },
    async alone() {
      const bytes = await disk.read(aloneKey)
      const kept = bytes && shape.decoded(readAlone, bytes)
      return kept && isSlot(kept.slot) ? kept.slot : ''
    },
    async show({ slot, name, face }) {
      const said = name.trim()
      if (said.length > longestName) return refuse({ kind: 'too-long', most: longestName })
      return disk.write([put(`${prefix}${slot}`, { version: 1, name: said, face }), { remove: aloneKey }])
    },
    remove: (slot) => disk.write([{ remove: `${prefix}${slot}` }, { remove: aloneKey }]),
    keepAlone: (slot) => disk.write([{ remove: `${prefix}${slot}` }, put(aloneKey, { version: 1, slot })]),
  }
}

/** What cannot be read is somebody without a name: a damaged picture must not hide a person's door. */
function personOf(slot: string, bytes: Bytes): SlotPerson {
  const kept = shape.decoded(readPerson, bytes)
  return { slot, name: kept?.name ?? '', face: kept?.face ?? 0 }
}

/** Takes the emptied databases of somebody who left away. Answers when it is asked for, not when a last tab lets go. */
export function removeSlot(slot: string): void {
  const { disk, keys } = slotNames(slot)
  for (const name of [disk, keys]) indexedDB.deleteDatabase(name)
}
