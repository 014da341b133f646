import type { Bytes } from '../base/index.ts'
import type { Blobs, Documents, VolumeAccess, Written } from '../documents/index.ts'
import type { VolumeId } from '../keys/index.ts'
import type { LeftTimer, SignedPoint, WireState } from '../sync/index.ts'
import type { SessionPorts } from './ports.ts'
import type { Problem } from './types.ts'

/** Joins the documents of this device with the wire: what is unsent goes out, what comes in is kept. */
export type Carrier = {
  /** Follows every volume that is open now and puts what is unsent in those not followed before. */
  follow(): Promise<void>
  put(written: Written): void
  /** A timer that the relay keeps with the volume until its time; null takes it back. */
  timer(volume: VolumeId, timer: Uint8Array, left: LeftTimer | null): void
  /** By what push services know this relay; null while that is not known and where it wakes nobody. */
  push(): Uint8Array | null
  sendNow(): void
  state(): WireState
  /** Everything followed has been shown by the relay as far as it said it has. */
  caughtUp(): boolean
  /** Entries that are on this device only. */
  unsent(): number
  lastSentAt(): number | null
  problem(): Problem | null
  /** What the relay last signed of the volume. Whether this device agrees is to be looked at. */
  word(volume: VolumeId): SignedPoint | undefined
  isSigned(volume: VolumeId, point: SignedPoint): boolean
  /** Has the relay sign anew what it has of the volume. The answer is news. */
  askAgain(volume: VolumeId): void
  /** What comparing with others has brought to light about the relay, until it is said again. */
  suspect(problem: Problem | null): void
  /** Resolves when nothing is unsent, or false when `ms` have gone by. */
  whenSent(ms: number): Promise<boolean>
  stop(): Promise<void>
}

export type CarrierOptions = {
  readonly ports: Pick<SessionPorts, 'connect' | 'relayUrl' | 'random' | 'scheduler' | 'clock'>
  readonly documents: Documents
  /** None where nobody shows pictures: at a meeting place. */
  readonly blobs?: Blobs
  readonly pin: Uint8Array | null
  readonly onIdentity: (relay: Bytes) => void
  /** New entries are on disk. */
  readonly onReceived: () => void
  /** This device wrote something meanwhile, and not here: there is another copy of it (D7). */
  readonly onEcho?: () => void
  /** A timer of that volume went off at the relay. */
  readonly onTimer?: (volume: string) => void
  readonly onChange: () => void
  /** Which volumes matter most where not all can be open: the lowest. */
  readonly rank?: (access: VolumeAccess) => number
}
