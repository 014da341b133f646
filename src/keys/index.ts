export * from './ids.ts'
export type * from './types.ts'
export type * from './keyringTypes.ts'
export type * from './ports.ts'
export {
  deviceFromSeed,
  deviceIdOf,
  mintDevice,
  mintPerson,
  personFromSeed,
  personIdOf,
  redact,
} from './mint.ts'
export {
  acceptProposal,
  canSealTo,
  certify,
  proposeDevice,
  verifyCertificate,
  type CertificateRefusal,
} from './certificate.ts'
export { commitmentOf, mintEpoch } from './epoch.ts'
export {
  comparePin,
  forgetInvitation,
  forgetTeam,
  keepEpoch,
  keepInvitation,
  keepNote,
  mintKeyring,
  pinRelay,
  selectEpoch,
  selectEpochs,
} from './keyring.ts'
export { decodeKeyring, encodeKeyring } from './keyringFormat.ts'
export { createKeyWrap } from './keyWrap.ts'
export { decodeRings, encodeRings, mintRing, noRings, type RingId, type Rings } from './rings.ts'
export { createVault } from './vault.ts'
export { formerDevices, rekey } from './rekey.ts'
export { deriveViewKey } from './viewKey.ts'
export {
  linkCode,
  mintNumber,
  offerHash,
  openPacket,
  promiseOf,
  sealPacket,
  signLinkCard,
  verifyLinkCard,
  type LinkCard,
} from './linking.ts'
export {
  kitEntropy,
  kitFromEntropy,
  kitToWords,
  mintKit,
  mintKitCheck,
  openKitPacket,
  parseKit,
  passesKitCheck,
  sealKitPacket,
  signRecovery,
  verifyRecovery,
  type Kit,
  type KitCheck,
  type KitPacket,
} from './kit.ts'
export {
  decodeHelpWord,
  encodeHelpWord,
  kitPlaceOf,
  openHelpAsk,
  openHelpersPacket,
  openHelpWill,
  sealHelpAsk,
  sealHelpersPacket,
  sealHelpWill,
  type HelpersPacket,
  type HelpWord,
} from './helpersKit.ts'
export {
  helpPlaceOf,
  helpPlaceToLink,
  helpWords,
  mintHelpPlace,
  openHelpShare,
  parseHelpLink,
  sealHelpShare,
  signHelpAnswer,
  signHelpCall,
  verifyHelpAnswer,
  verifyHelpCall,
  type HelpCall,
} from './helping.ts'
export {
  decodeShare,
  encodeShare,
  joinShares,
  mostShares,
  parseShare,
  shareToWords,
  splitKit,
  type Share,
} from './shares.ts'
export { meetingSecret, meetingToLink, mintMeeting, parseMeetingLink, type Meeting } from './meeting.ts'
export { pageAddress } from './pageAddress.ts'
export {
  isOfJoinCard,
  joinCardFromSeed,
  joinCardToLink,
  parseJoinCardLink,
  type JoinCardKeys,
} from './joinCard.ts'
export { mostPrivately, openPrivately, sealPrivately, type PrivatePlace } from './privately.ts'
export {
  glassFromBytes,
  glassSecretBytes,
  mintGlass,
  openGlass,
  sealGlass,
  splitGlass,
  type GlassPlace,
} from './glass.ts'
export { sealToPush, type PushKeys } from '../crypto/index.ts'
export { sheetMark } from './sheetMark.ts'
export { textHash } from './textHash.ts'
export { spokenWords } from './spoken.ts'
export { completeWord } from './words.ts'
