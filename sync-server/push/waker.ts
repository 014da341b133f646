import type { Log } from '../../src/base/index.ts'
import type { VolumeId, Wake } from '../../src/protocol/index.ts'
import { pushAddressOf } from './hosts.ts'
import type { Post } from './post.ts'
import type { PushKey } from './pushKey.ts'

/** Sends wakes to push services. What is in them only the phone can open. */
export type Waker = {
  readonly push: Uint8Array
  mayWake(wake: Wake): boolean
  /** Tries each once and answers those that are to be tried again. `isStill` is asked before each. */
  wake(volume: VolumeId, wakes: readonly Wake[], isStill: () => boolean): Promise<readonly Wake[]>
}

export type WakerParts = {
  readonly key: PushKey
  /** Whom a push service may write to: mailto: or https:. */
  readonly contact: string
  readonly hosts: readonly string[]
  readonly post: Post
  readonly now: () => number
  readonly log: Log
}

/** After this a push service drops what it could not deliver: whoever looks then has looked anyway. */
const livesSeconds = 4 * 3600
/** So many at a time go out. */
const atOnce = 20
/**
 * One phone is woken so often at most by one volume: the words it shows are the same. Who is out and knows its address still
 * has volumes of their own, and must not use up what its team may wake it.
 */
const oftenMs = 60_000
const burst = 3

export function createWaker({ key, contact, hosts, post, now, log }: WakerParts): Waker {
  /** Those of late stand last. */
  const sentByPhone = new Map<string, readonly number[]>()
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

  const sent = (phone: string, times: readonly number[]): void => {
    sentByPhone.delete(phone)
    if (times.length > 0) sentByPhone.set(phone, times)
  }
  function isTooOften(phone: string): boolean {
    const since = now() - burst * oftenMs
    for (const [old, times] of sentByPhone) {
      if ((times.at(-1) ?? 0) > since) break
      sentByPhone.delete(old)
    }
    const recent = (sentByPhone.get(phone) ?? []).filter((at) => at > since)
    if (recent.length >= burst) return true
    sent(phone, [...recent, now()])
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

  async function isDone(volume: VolumeId, { address, body }: Wake): Promise<boolean> {
    const url = pushAddressOf(address, hosts)
    const phone = `${volume} ${address}`
    if (!url || isTooOften(phone) || (await tryOne(url, body))) return true
    sent(phone, (sentByPhone.get(phone) ?? []).slice(0, -1))
    return false
  }

  return {
    push: key.publicKey,
    mayWake: ({ address }) => pushAddressOf(address, hosts) !== undefined,
    async wake(volume, wakes, isStill) {
      const again = await Promise.all(
        wakes.map(async (wake) => (!isStill() || (await isDone(volume, wake)) ? [] : [wake])),
      )
      return again.flat()
    },
  }
}
