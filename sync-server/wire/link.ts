import type { RefusalCode } from '../../src/protocol/index.ts'

/** A socket as a connection sees it. Nothing here throws, whatever state the socket is in. */
export type Link = {
  send(bytes: Uint8Array): void
  /** Bytes sent that the other side has not taken yet. */
  backlog(): number
  /** Stops reading until as many `resume` as `pause` were called. */
  pause(): void
  resume(): void
  /** Takes from what the connection and its address may spend; in debt, it is not read from for a while. */
  charge(cost: number): void
  /** Says goodbye properly; what was sent before still arrives if the other side reads. */
  close(why: 'refused' | 'stopping'): void
  /** At once, and what was not read is lost. */
  cut(): void
}

/** Why a connection was ended by the relay: a refusal that was told, or a silence. */
export type Ending = RefusalCode | 'slow-reader' | 'no-pong'
