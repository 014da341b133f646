import type { RefusalCode } from './refusals.ts'
import type { VolumeId } from './volumeId.ts'

/**
 * The messages, as both sides hold them. Numbers of entries start at 1 and have no gaps; `since` is the number of the last
 * entry one has, 0 for none. A relay sends a volume's entries in the order of their numbers and leaves none out, so the
 * entries after `since` are what arrives next, whether by page or by push; the one exception is what the client itself put,
 * which it learns by the receipt.
 */

/** Opens a volume and asks for what comes after `since`. `proof`: see `admissionBytes`. */
export type Open = {
  readonly type: 'open'
  readonly volume: VolumeId
  readonly since: number
  readonly nonce: Uint8Array
  readonly proof: Uint8Array
}
/** Asks for the next page, after an `entries` that said `more`. */
export type More = { readonly type: 'more'; readonly volume: VolumeId; readonly since: number }
/** Entries to append, in this order. `ref` (u32) comes back in the receipt or refusal. */
export type Put = {
  readonly type: 'put'
  readonly volume: VolumeId
  readonly ref: number
  readonly entries: readonly Uint8Array[]
}
/** No more of this volume on this connection. There is no answer. */
export type Shut = { readonly type: 'shut'; readonly volume: VolumeId }

/**
 * Asks what this relay does with timers, and to be told on this connection when one goes off. Answered with `able`; a relay
 * from before there were timers ends the connection.
 */
export type Timers = { readonly type: 'timers' }
/** Wakes one phone whose app is closed: where its push service takes it, and what it takes, encrypted to that phone. */
export type Wake = { readonly address: string; readonly body: Uint8Array }
/**
 * Leaves a timer with a volume that is open: at `due` (ms since 1970) the relay says so to all who have the volume open, and
 * sends each wake on its way, but for those whose address it sends nothing to. One of the same id takes its place. Answered with `kept` once it is on the disk.
 */
export type Leave = {
  readonly type: 'leave'
  readonly volume: VolumeId
  readonly ref: number
  /** 16 bytes that say nothing to the relay. */
  readonly timer: Uint8Array
  readonly due: number
  readonly wakes: readonly Wake[]
}
/** Answered with `kept`, whether there was one or not. */
export type Cancel = {
  readonly type: 'cancel'
  readonly volume: VolumeId
  readonly ref: number
  readonly timer: Uint8Array
}

export type ClientMessage = Open | More | Put | Shut | Timers | Leave | Cancel

/** First on every connection, straight after the `peer` frame. `relay`: its Ed25519 key. `nonce`: of this connection alone. */
export type Hello = {
  readonly type: 'hello'
  readonly version: number
  readonly relay: Uint8Array
  readonly nonce: Uint8Array
}
/** The signed state of the chain at this moment. Pages follow where `since` is behind `head`. */
export type Opened = {
  readonly type: 'opened'
  readonly volume: VolumeId
  readonly head: number
  readonly chain: Uint8Array
  readonly signature: Uint8Array
}
/** A page or a push: entry `from`, `from + 1`, ... With `more`, nothing follows in this volume until the client asks. */
export type Entries = {
  readonly type: 'entries'
  readonly volume: VolumeId
  readonly from: number
  readonly entries: readonly Uint8Array[]
  readonly more: boolean
}
/**
 * The entries of a `put` are on the relay's disk, under these numbers, in the order they were put; an entry that was there
 * keeps its old number. `head` and `chain` are the volume's state just after them.
 */
export type Receipt = {
  readonly type: 'receipt'
  readonly volume: VolumeId
  readonly ref: number
  readonly numbers: readonly number[]
  readonly head: number
  readonly chain: Uint8Array
  readonly signature: Uint8Array
}
export type Refused = {
  readonly type: 'refused'
  readonly code: RefusalCode
  readonly volume: VolumeId | null
  readonly ref: number | null
}

/** `push`: the key by which this relay is known to push services (a P-256 point, RFC 8292), or null where it wakes nobody. */
export type Able = { readonly type: 'able'; readonly push: Uint8Array | null }
/** The `leave` or `cancel` of this `ref` is on the relay's disk. */
export type Kept = { readonly type: 'kept'; readonly volume: VolumeId; readonly ref: number }
/** A timer went off. Only to connections that said `timers`. It may come twice, when the relay was restarted. */
export type Came = {
  readonly type: 'came'
  readonly volume: VolumeId
  readonly timer: Uint8Array
  readonly due: number
}

export type RelayMessage = Hello | Opened | Entries | Receipt | Refused | Able | Kept | Came

export type MessageRefusal = { readonly kind: 'not-understood'; readonly why: string }
