import { encodePlain, labels, type Bytes, type Label } from '../base/index.ts'
import { volumeIdToBytes, type VolumeId } from './volumeId.ts'

/**
 * BLAKE2b-512 truncated to 32 bytes over the label and each part behind its length. An argument, since the client hashes
 * with libsodium (`crypto`) and the relay with Node's own crypto; `tests/laws` holds them equal.
 */
export type HashFunction = (label: Label, ...parts: readonly Uint8Array[]) => Uint8Array

/** A volume's state as its relay states it: the number of the last entry and the chain up to it. */
export type ChainState = { readonly head: number; readonly chain: Uint8Array }

export const emptyChain: ChainState = { head: 0, chain: new Uint8Array(32) }

export const entryId = (entry: Uint8Array, hash: HashFunction): Uint8Array => hash(labels.entryId, entry)

/** The state after one more entry. */
export function extendChain(
  state: ChainState,
  volume: VolumeId,
  id: Uint8Array,
  hash: HashFunction,
): ChainState {
  const head = state.head + 1
  return { head, chain: hash(labels.relayChain, state.chain, volumeIdToBytes(volume), u64ToBytes(head), id) }
}

/** What the relay's identity key signs, under `labels.relayReceipt`, in `opened` and `receipt`. */
export const receiptBytes = (volume: VolumeId, state: ChainState): Bytes =>
  encodePlain({ volume: volumeIdToBytes(volume), head: state.head, chain: state.chain })

function u64ToBytes(n: number): Bytes {
  const out = new Uint8Array(8)
  new DataView(out.buffer).setBigUint64(0, BigInt(n))
  return out
}
