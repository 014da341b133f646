import { createBucket, socketCost, type Bucket, type Rate } from './throttle.ts'

/** How many sockets an address has, and what it may send. Held in memory while needed, written nowhere. */
export type Addresses = {
  /** Undefined when the address has too many sockets, or opened too many too quickly. */
  enter(address: string): Place | undefined
  sockets(): number
}

export type Place = { readonly bucket: Bucket; leave(): void }

export type AddressLimits = {
  readonly socketsPerAddress: number
  readonly sockets: number
  readonly addressRate: Rate
}

type Known = { sockets: number; readonly bucket: Bucket }

export function createAddresses(limits: AddressLimits, now: () => number): Addresses {
  const known = new Map<string, Known>()
  let total = 0

  /** Only addresses that still owe something are remembered without a socket. */
  const sweep = (): void => {
    for (const [key, entry] of known) if (entry.sockets === 0 && entry.bucket.isFull(now())) known.delete(key)
  }

  return {
    enter(address) {
      const key = networkOf(address)
      if (known.size > 2 * total + 1000) sweep()
      const entry = known.get(key) ?? { sockets: 0, bucket: createBucket(limits.addressRate, now()) }
      known.set(key, entry)
      if (total >= limits.sockets || entry.sockets >= limits.socketsPerAddress) return undefined
      if (entry.bucket.take(socketCost, now()) > 0) return undefined
      entry.sockets += 1
      total += 1
      let here = true
      return {
        bucket: entry.bucket,
        leave() {
          if (!here) return
          here = false
          entry.sockets -= 1
          total -= 1
          if (entry.sockets === 0 && entry.bucket.isFull(now())) known.delete(key)
        },
      }
    },
    sockets: () => total,
  }
}

/** One household commonly has a whole /64 of IPv6 addresses to choose from. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const after = tail === undefined ? [] : tail.split(':').filter((group) => group !== '')
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0')
  return [...groups, ...zeros, ...after].slice(0, 4).join(':')
}
