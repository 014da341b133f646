import type { Log } from '../../src/base/index.ts'
import type { Wake } from '../../src/protocol/index.ts'
import { pushAddressOf } from './hosts.ts'
import type { Post } from './post.ts'
import type { PushKey } from './pushKey.ts'

/** Sends wakes to push services. What is in them only the phone can open. */
export type Waker = {
  readonly push: Uint8Array
  mayWake(wake: Wake): boolean
  /** Done when every one was taken or given up. `isStill` is asked before each try. */
  wake(wakes: readonly Wake[], isStill: () => boolean): Promise<void>
}

export type WakerParts = {
  readonly key: PushKey
  /** Whom a push service may write to: mailto: or https:. */
  readonly contact: string
  readonly hosts: readonly string[]
  readonly post: Post
  readonly now: () => number
  readonly log: Log
  readonly tryAgainMs?: readonly number[]
}

/** After this a push service drops what it could not deliver: whoever looks then has looked anyway. */
const livesSeconds = 4 * 3600
/** So many at a time go out. */
const atOnce = 20
/** One phone is woken so often at most, by how many timers ever: the words it shows are the same. */
const oftenMs = 60_000
const burst = 3

export function createWaker(parts: WakerParts): Waker {
  const { key, contact, hosts, post, now, log, tryAgainMs = [5_000, 30_000, 120_000] } = parts
  const sentByAddress = new Map<string, readonly number[]>()
  let underWay = 0
  const waiting: (() => void)[] = []

  const enter = async (): Promise<void> => {
    if (underWay >= atOnce) await new Promise<void>((go) => waiting.push(go))
    underWay += 1
  }
  const leave = (): void => {
    underWay -= 1
    waiting.shift()?.()
  }

  function isTooOften(address: string): boolean {
    const since = now() - burst * oftenMs
    if (sentByAddress.size > 10_000)
      for (const [old, times] of sentByAddress) if ((times.at(-1) ?? 0) < since) sentByAddress.delete(old)
    const recent = (sentByAddress.get(address) ?? []).filter((at) => at > since)
    if (recent.length >= burst) return true
    sentByAddress.set(address, [...recent, now()])
    return false
  }

  /** True where there is no use in trying again. */
  async function tryOne(url: URL, body: Uint8Array): Promise<boolean> {
    await enter()
    const headers = {
      authorization: key.authorize(url.origin, contact, now()),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(livesSeconds),
      urgency: 'high',
    }
    const status = await post(url, headers, body)
    leave()
    const isTaken = status !== undefined && status >= 200 && status < 300
    const isLater = status === undefined || status === 429 || status >= 500
    if (!isLater) log(isTaken ? 'wake-sent' : 'wake-refused')
    return !isLater
  }

  async function wakeOne({ address, body }: Wake, isStill: () => boolean): Promise<void> {
    const url = pushAddressOf(address, hosts)
    if (!url || isTooOften(address)) return
    for (const pause of [...tryAgainMs, null]) {
      if (!isStill() || (await tryOne(url, body))) return
      if (pause === null) log('wake-failed')
      else await new Promise((resolve) => setTimeout(resolve, pause).unref())
    }
  }

  return {
    push: key.publicKey,
    mayWake: ({ address }) => pushAddressOf(address, hosts) !== undefined,
    wake: async (wakes, isStill) => {
      await Promise.all(wakes.map((wake) => wakeOne(wake, isStill)))
    },
  }
}
