import type { Label, Log } from '../base/index.ts'
import type { Wake } from '../protocol/index.ts'

/** A volume's id, lower-case hex. */
export type VolumeHex = string

/** Up to where a device has a volume from this relay: the last number without a gap, and the chain at it. Kept by the app. */
export type Point = { readonly head: number; readonly chain: Uint8Array }

/** A point in a volume as the relay signed it: what a device shows to others, and what the relay cannot take back. */
export type SignedPoint = Point & { readonly signature: Uint8Array }

/** Before the first entry: number 0, 32 zeros. */
export const startOfVolume: Point = { head: 0, chain: new Uint8Array(32) }

export type FollowRequest = {
  readonly volume: VolumeHex
  readonly since: Point
  /** Signs the challenge by the volume's address under `labels.relayAdmission`. So `sync` never holds a key. */
  prove(challenge: Uint8Array): Uint8Array
  /** The chain at an older number, where the app kept it: lets a rollback be told from a fork, and healed from there. */
  chainAt?(number: number): Uint8Array | undefined
}

/**
 * - connecting: a socket is being opened, or the relay has not said hello yet
 * - connected: the relay said hello; volumes are being followed
 * - away: no connection. `nextTryAt` (ms since 1970) or null when there is nothing to try: nothing followed, or stopped
 * - nonsense: as away, and the last relay answered what no relay of ours says, or under another identity than the pinned
 */
export type WireState =
  | { readonly kind: 'connecting' | 'connected' }
  | { readonly kind: 'away' | 'nonsense'; readonly nextTryAt: number | null }

export type Lie = 'rollback' | 'fork' | 'gap' | 'wrong identity' | 'false signature'

export type WireEvent =
  | { readonly type: 'state'; readonly state: WireState }
  /** The relay's public key, as first seen. The app keeps it and passes it in as `pin` from then on. */
  | { readonly type: 'identity'; readonly relay: Uint8Array }
  /** The relay admits this device to the volume and says, signed, that it has entries up to `head`. */
  | ({ readonly type: 'opened'; readonly volume: VolumeHex } & SignedPoint)
  /**
   * Entries numbered `from`, `from + 1`, ... `at` is to be kept with them, in the same batch. `attested`: the relay's
   * signature covers `at`. `caughtUp`: nothing more is known to be waiting.
   */
  | {
      readonly type: 'entries'
      readonly volume: VolumeHex
      readonly from: number
      readonly entries: readonly Uint8Array[]
      readonly at: Point
      readonly attested: boolean
      readonly caughtUp: boolean
    }
  /**
   * All entries of one `put` are on the relay's disk under these numbers, in their order. `head`, `chain`, `signature`
   * are the relay's signed word, to be kept as evidence; `at` is what this device has without a gap, to be kept as `since`.
   */
  | {
      readonly type: 'receipt'
      readonly volume: VolumeHex
      readonly ref: number
      readonly numbers: readonly number[]
      readonly head: number
      readonly chain: Uint8Array
      readonly signature: Uint8Array
      readonly at: Point
    }
  /**
   * The relay contradicts what it signed or served before (A3, E10). The volume rests until it is followed again:
   * from `agreed`, after which what is missing is put again, or from `startOfVolume` where nothing is known to agree.
   * 'wrong identity' concerns the whole relay and has no volume.
   */
  | {
      readonly type: 'lying'
      readonly volume: VolumeHex | null
      readonly what: Lie
      readonly ours: Point | null
      readonly theirs: Point | null
      readonly agreed: Point | null
    }
  /** This relay knows of timers. `push`: by what push services know it, or null where it wakes nobody. */
  | { readonly type: 'able'; readonly push: Uint8Array | null }
  /** A timer went off. Anybody who was ever in the volume may have left it: a hint to look, and no more. */
  | {
      readonly type: 'came'
      readonly volume: VolumeHex
      readonly timer: Uint8Array
      readonly due: number
    }
  /** The relay, or a limit of the protocol, refuses. `later`: it is tried again here. Else a put is gone, and a volume rests. */
  | {
      readonly type: 'refused'
      readonly code: string
      readonly volume: VolumeHex | null
      readonly ref: number | null
      readonly later: boolean
    }

export type Wire = {
  /** Idempotent: a volume that is followed already and is not resting keeps its point. */
  follow(access: readonly FollowRequest[]): void
  /** Forgets the volume and what was not yet acknowledged of it: the app's disk keeps the unsent. */
  unfollow(volume: VolumeHex): void
  /**
   * Leaves in this turn when the volume is open; else as soon as it is. Sent again after a reconnection until its own
   * receipt arrives. `ref` comes back in the receipt and is the app's to choose, unique among what is under way.
   */
  put(volume: VolumeHex, ref: number, entries: readonly Uint8Array[]): void
  /**
   * A timer that the relay keeps with the volume until its time, or null to take it back. Said as soon as the volume is open,
   * and again until it is kept or refused for good; the last word of a timer counts. Never said to a relay that knows no timers.
   */
  timer(volume: VolumeHex, timer: Uint8Array, left: LeftTimer | null): void
  /** Tries at once instead of at `nextTryAt`; when connected, asks the relay whether it is still there. */
  sendNow(): void
  /** Whether this relay signed that point, whoever shows it. False while the relay's key is not known. */
  isSigned(volume: VolumeHex, point: SignedPoint): boolean
  /** After it resolves there is no socket, no timer and no further event. */
  stop(): Promise<void>
  state(): WireState
}

export type LeftTimer = {
  readonly due: number
  readonly wakes: readonly Wake[]
}

/** Timers, so that tests own them. `after` answers a cancel. */
export type Scheduler = {
  now(): number
  after(ms: number, run: () => void): () => void
}

export type WireOptions = {
  /** ws:// or wss:// */
  readonly url: string
  /** The relay's public key as seen before, or null the first time. */
  readonly pin: Uint8Array | null
  readonly onEvent: (event: WireEvent) => void
  /** `verify` of the crypto room under `labels.relayReceipt`. */
  readonly verify: (message: Uint8Array, signature: Uint8Array, relayKey: Uint8Array) => boolean
  /** `hash` of the crypto room. */
  readonly hash: (label: Label, ...parts: readonly Uint8Array[]) => Uint8Array
  readonly random: (length: number) => Uint8Array
  readonly scheduler: Scheduler
  /** Counts what no relay of ours would send. */
  readonly log?: Log
}
