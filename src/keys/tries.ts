import { encodePlain, shape, type Disk } from '../base/index.ts'

export const triesDiskKey = 'vault/tries'

export type Tries = {
  /** Wrong ones since the last right one. Only a right one takes it back to none. */
  readonly count: number
  /** When the last was made, in milliseconds since 1970, by a clock that anybody may set. */
  readonly at: number
}

const none: Tries = { count: 0, at: 0 }
const second = 1000
/** After the fifth wrong one and each after it. It never ends in more than this: who needs care must get in. */
const waits = [30, 60, 120, 300, 600, 900].map((seconds) => seconds * second)
const freeTries = 4

export const waitAfter = (count: number): number =>
  count <= freeTries ? 0 : (waits[Math.min(count - freeTries, waits.length) - 1] ?? 0)

/**
 * The count decides, and the clock may only shorten the wait: put back, it never makes it longer than the count says.
 */
export function waitUntil({ count, at }: Tries, now: number): number | null {
  const wait = waitAfter(count)
  const left = Math.min(at + wait - now, wait)
  return left > 0 ? now + left : null
}

/** What cannot be read counts as none: who can write this file has the whole disk, and need not try here. */
export async function readTries(disk: Disk): Promise<Tries> {
  const bytes = await disk.read(triesDiskKey)
  return (bytes && shape.decoded(readRow, bytes)) ?? none
}

export const triesToBytes = ({ count, at }: Tries): Uint8Array => encodePlain({ version: 1, count, at })

const readVersioned = shape.exact({ version: shape.whole(1, 1), count: shape.whole(), at: shape.whole() })
const readRow: shape.Reader<Tries> = (value) => {
  const row = readVersioned(value)
  return row && { count: row.count, at: row.at }
}
