import { assertNever, bytesToHex, type Result } from '../../src/base/index.ts'
import {
  limits,
  type Cancel,
  type ClientMessage,
  type Leave,
  type More,
  type Open,
  type Put,
  type RefusalCode,
  type RelayMessage,
  type VolumeId,
} from '../../src/protocol/index.ts'
import type { Identity } from '../identity.ts'
import type { Appended, Storage } from '../storage/storage.ts'
import type { Doorkeeper } from './doorkeeper.ts'
import type { Timers } from '../timers/timers.ts'
import { codeOf } from './refusal.ts'
import type { Ending, Link } from './link.ts'
import { createPager } from './pager.ts'
import { askedMore, createReader, headKnown, pushed, putOwn, type Reader } from './reader.ts'
import { proofCost, timerCost } from './throttle.ts'
import type { Follower, Volumes } from './volumes.ts'

export type SessionParts = {
  readonly link: Link
  readonly identity: Identity
  readonly storage: Storage
  readonly volumes: Volumes
  readonly timers: Timers
  readonly doorkeeper: Doorkeeper
  readonly send: (message: RelayMessage) => void
  readonly end: (ending: Ending) => void
  /** The first good proof. */
  readonly admitted: () => void
}

/** The volumes one connection has open, and what it asks of them. */
export type Session = {
  handle(message: ClientMessage): void
  drained(): void
  leave(): void
}

/** With this many appends of one connection under way, its socket is not read from. Bounds memory to as many frames. */
const putsAtOnce = 8

export function createSession(parts: SessionParts): Session {
  const { link, identity, storage, volumes, timers, send } = parts
  const readers = new Map<VolumeId, Reader>()
  let failedProofs = 0
  let underWay = 0
  /** Only who knows of timers is told of them. */
  let hearsTimers = false

  const refuse = (code: RefusalCode, volume: VolumeId, ref: number | null = null): void =>
    send({ type: 'refused', code, volume, ref })

  const pager = createPager({
    link,
    storage,
    readers,
    send,
    failed: (volume, refusal) => refuse(codeOf(refusal), volume),
  })

  const follower: Follower = {
    arrived(volume, fresh) {
      const reader = readers.get(volume)
      if (reader === undefined) return
      const entries = pushed(reader, fresh, link.backlog() <= limits.pageBytes)
      if (entries !== undefined) send(entries)
      else pager.pump()
    },
    came(came) {
      if (hearsTimers) send(came)
    },
    acknowledged(volume, ref, result) {
      underWay -= 1
      if (underWay === putsAtOnce - 1) link.resume()
      if (result.ok) acknowledge(volume, ref, result.value)
      else refuse(codeOf(result.refusal), volume, ref)
    },
  }

  const acknowledge = (volume: VolumeId, ref: number, { numbers, state, fresh }: Appended): void => {
    send({ type: 'receipt', volume, ref, numbers, ...state, signature: identity.signState(volume, state) })
    const reader = readers.get(volume)
    if (reader === undefined) return
    putOwn(reader, fresh)
    pager.pump()
  }

  const open = (message: Open): void => {
    const { volume } = message
    if (!readers.has(volume) && readers.size >= limits.volumesPerConnection)
      return refuse('too-many-volumes', volume)
    link.charge(proofCost)
    if (!parts.doorkeeper.admits(message)) {
      refuse('not-admitted', volume)
      failedProofs += 1
      return failedProofs >= limits.failedProofs ? parts.end('admission-ended') : undefined
    }
    parts.admitted()
    const reader = createReader(volume, message.since)
    readers.set(volume, reader)
    volumes.follow(volume, follower)
    void tellState(reader)
  }

  /** Follows first and reads then, so that nothing is put between the two unseen. */
  const tellState = async (reader: Reader): Promise<void> => {
    const { volume } = reader
    const state = await storage.state(volume)
    if (readers.get(volume) !== reader) return
    if (!state.ok) {
      shut(volume)
      return refuse(codeOf(state.refusal), volume)
    }
    const { head, chain } = state.value
    send({ type: 'opened', volume, head, chain, signature: identity.signState(volume, { head, chain }) })
    headKnown(reader, head)
    pager.pump()
  }

  const more = ({ volume, since }: More): void => {
    const reader = readers.get(volume)
    if (reader === undefined) return refuse('volume-not-open', volume)
    askedMore(reader, since)
    pager.pump()
  }

  const put = ({ volume, ref, entries }: Put): void => {
    if (!readers.has(volume)) return refuse('volume-not-open', volume, ref)
    underWay += 1
    if (underWay === putsAtOnce) link.pause()
    volumes.append(volume, ref, entries, follower)
  }

  /** Whoever could write to the volume may leave a timer with it and take one back. */
  const change = async (
    { volume, ref }: Leave | Cancel,
    act: () => Promise<Result<void, RefusalCode>>,
  ): Promise<void> => {
    if (!readers.has(volume)) return refuse('volume-not-open', volume, ref)
    link.charge(timerCost)
    const changed = await act()
    if (changed.ok) send({ type: 'kept', volume, ref })
    else refuse(changed.refusal, volume, ref)
  }

  const shut = (volume: VolumeId): void => {
    if (readers.delete(volume)) volumes.unfollow(volume, follower)
  }

  return {
    handle(message) {
      switch (message.type) {
        case 'open':
          return open(message)
        case 'more':
          return more(message)
        case 'put':
          return put(message)
        case 'shut':
          return shut(message.volume)
        case 'timers':
          hearsTimers = true
          return send({ type: 'able', push: timers.push })
        case 'leave':
          return void change(message, () => timers.leave({ ...message, id: bytesToHex(message.timer) }))
        case 'cancel':
          return void change(message, () => timers.cancel(message.volume, bytesToHex(message.timer)))
        default:
          return assertNever(message)
      }
    },
    drained: () => pager.pump(),
    leave: () => [...readers.keys()].forEach(shut),
  }
}
