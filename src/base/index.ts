export type { Brand } from './brand.ts'
export { ok, refuse, type Result } from './result.ts'
export { assert, assertNever } from './assert.ts'
export {
  bytesToHex,
  bytesToText,
  concat,
  equalBytes,
  hexToBytes,
  textToBytes,
  u32ToBytes,
  type Bytes,
} from './bytes.ts'
export { decodeFrame, decodeStrict, encodePlain, type CodecRefusal, type Plain } from './codec.ts'
export type { Disk, DiskKey, DiskRefusal, DiskWrite } from './disk.ts'
export { diskUnder } from './diskUnder.ts'
export { silentLog, systemClock, systemRandom, type Clock, type Log, type Random } from './ports.ts'
export { labelled, labels, type Label } from './labels.ts'
export * as shape from './shape.ts'
