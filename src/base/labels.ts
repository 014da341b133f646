import { concat, textToBytes, type Bytes } from './bytes.ts'

/**
 * Every purpose a key or a hash serves, once. A signature, seal or hash for one purpose is worth nothing for another.
 * The table stands here and not in `crypto` because the relay spells three of them and may not import `crypto`.
 * A label is never reused or renamed; a changed format takes a new one.
 */
export const labels = {
  personId: 'person id',
  personKeys: 'person keys',
  deviceKeys: 'device keys',
  deviceCertificate: 'device certificate',
  deviceProof: 'device proof',
  act: 'act',
  actId: 'act id',
  entryBody: 'entry body',
  entrySeal: 'entry seal',
  entryId: 'entry id',
  documentId: 'document id',
  entryKeyCommitment: 'entry key commitment',
  epochCommitment: 'epoch commitment',
  volumeAddress: 'volume address',
  volumeContent: 'volume content',
  volumeClosing: 'volume closing',
  grant: 'grant',
  invitationId: 'invitation id',
  invitationCard: 'invitation card',
  invitationAnswer: 'invitation answer',
  doorQuestion: 'door question',
  doorReply: 'door reply',
  vaultRecord: 'vault record',
  vaultWrap: 'vault wrap',
  vaultLock: 'vault lock',
  vaultPasskey: 'vault passkey',
  blobSeal: 'blob seal',
  blobChunk: 'blob chunk',
  blobContent: 'blob content',
  blobName: 'blob name',
  blobNote: 'blob note',
  viewSeal: 'view seal',
  diskName: 'disk name',
  linkId: 'device link id',
  linkCard: 'device link card',
  linkPromise: 'device link promise',
  linkCode: 'device link code',
  linkPacket: 'device link packet',
  kitSecret: 'kit secret',
  kitKeys: 'kit keys',
  kitPlace: 'kit place',
  kitId: 'kit id',
  kitPacket: 'kit packet',
  kitCheck: 'kit check',
  kitRecovery: 'kit recovery',
  spokenCode: 'spoken code',
  pageAddress: 'page address',
  helpersTag: 'helpers tag',
  helpersPacket: 'helpers packet',
  helpPlace: 'help place',
  helpPromise: 'help promise',
  helpCall: 'help call',
  helpAnswer: 'help answer',
  helpShare: 'help share',
  helpCode: 'help code',
  privateFact: 'private fact',
  privateKey: 'private fact key',
  saidText: 'said text',
  sheetCode: 'sheet code',
  relayAdmission: 'relay admission',
  relayReceipt: 'relay receipt',
  relayChain: 'relay chain',
} as const

export type Label = (typeof labels)[keyof typeof labels]

/** The label, a zero byte, the message: no label holds a zero byte, so no two purposes share a byte string. */
export const labelled = (label: Label, message: Uint8Array): Bytes =>
  concat(textToBytes(`kith 1 ${label}`), new Uint8Array(1), message)
