export type {
  Came,
  Cancel,
  ClientMessage,
  Entries,
  Hello,
  Kept,
  Leave,
  MessageRefusal,
  More,
  Open,
  Opened,
  Put,
  Receipt,
  Refused,
  RelayMessage,
  Shut,
  Wake,
} from './messages.ts'
export { decodeClientMessage, encodeClientMessage, readWakes } from './clientMessages.ts'
export { decodeRelayMessage, encodeRelayMessage } from './relayMessages.ts'
export { admissionBytes, type AdmissionTerms } from './admission.ts'
export {
  emptyChain,
  entryId,
  extendChain,
  receiptBytes,
  type ChainState,
  type HashFunction,
} from './chain.ts'
export { isVolumeId, volumeIdToBytes, type VolumeId } from './volumeId.ts'
export { limits, protocolVersion } from './limits.ts'
export { refusalCodes, refusals, type RefusalCode } from './refusals.ts'
export {
  decodeClientFrame,
  decodeRelayFrame,
  encodeErrorFrame,
  encodeJoinFrame,
  encodeKithFrame,
  encodePeerFrame,
  frameVersion,
  messageType,
  type ClientFrame,
  type ErrorFrame,
  type JoinFrame,
  type KithFrame,
  type PeerFrame,
  type RelayFrame,
} from './frames.ts'
