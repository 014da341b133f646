import { bytesToHex, decodeStrict, hexToBytes, type Bytes, type Plain } from '../base/index.ts'
import { valueToPlain } from './plainValue.ts'

/**
 * What a copy says of where it came from: keys of the document itself, so that they travel, merge and are guarded as
 * everything in it. They are the carrier's word. A number or bytes each, so that a copy costs one operation more for each.
 */
const prefix = 'carried/'
const fromPrefix = `${prefix}from/`

/** How far an older generation is in a newer one: how many changes it had, and its heads. */
export type Mark = { readonly changes: number; readonly heads: readonly string[] }

export type CarriedFrom = {
  readonly markByPeriod: ReadonlyMap<string, Mark>
  /** Who began it and who changed it last before it was copied: devices in hex, milliseconds since 1970. */
  readonly first: { readonly device: string; readonly at: number }
  readonly last: { readonly device: string; readonly at: number }
  /** Everybody who wrote in it before. */
  readonly authors: readonly string[]
  /** What it said when nobody but its first had written in it; null where that is what it says, or is not known. */
  readonly begun: Plain | null
  /** Late fields that were not taken because somebody had changed them since. */
  readonly overtaken: number
}

export type Values = { readonly [key: string]: Plain }

export const keys = {
  first: `${prefix}first`,
  firstAt: `${prefix}first at`,
  last: `${prefix}last`,
  lastAt: `${prefix}last at`,
  authors: `${prefix}authors`,
  begun: `${prefix}begun`,
  overtaken: `${prefix}overtaken`,
  from: (period: string) => fromPrefix + period,
} as const

export const isMarkKey = (key: unknown): boolean => typeof key === 'string' && key.startsWith(prefix)

/** The document as its writers know it. */
export function withoutMarks(data: Plain): Plain {
  if (!isRecord(data) || !Object.keys(data).some(isMarkKey)) return data
  return Object.fromEntries(Object.entries(data).filter(([key]) => !isMarkKey(key)))
}

/** Undefined for a document that was begun where it is. What is malformed in a mark counts as not there. */
export function carriedFrom(data: Plain): CarriedFrom | undefined {
  if (!isRecord(data)) return undefined
  const first = data[keys.first]
  const last = data[keys.last]
  if (!(first instanceof Uint8Array) || !(last instanceof Uint8Array)) return undefined
  const number = (key: string) => {
    const value = data[key]
    return typeof value === 'number' ? value : 0
  }
  const [begun, changed] = [bytesToHex(first), bytesToHex(last)]
  return {
    markByPeriod: marksOf(data),
    first: { device: begun, at: number(keys.firstAt) },
    last: { device: changed, at: number(keys.lastAt) },
    authors: [...new Set([begun, changed, ...decodeAuthors(data[keys.authors])])],
    begun: decodeBegun(data[keys.begun]),
    overtaken: number(keys.overtaken),
  }
}

export function marksOf(data: Values): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const [key, value] of Object.entries(data)) {
    if (!key.startsWith(fromPrefix) || !(value instanceof Uint8Array)) continue
    const mark = decodeMark(value)
    if (mark) marks.set(key.slice(fromPrefix.length), mark)
  }
  return marks
}

/** changes u32 big-endian, then 32 bytes a head, ascending. */
export function encodeMark({ changes, heads }: Mark): Bytes {
  const bytes = new Uint8Array(4 + heads.length * 32)
  new DataView(bytes.buffer).setUint32(0, changes)
  for (const [i, head] of [...heads].sort().entries()) bytes.set(hexToBytes(head) ?? [], 4 + i * 32)
  return bytes
}

export function decodeMark(bytes: Uint8Array): Mark | undefined {
  if (bytes.length < 4 || (bytes.length - 4) % 32 !== 0) return undefined
  const changes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const heads: string[] = []
  for (let at = 4; at < bytes.length; at += 32) heads.push(bytesToHex(bytes.subarray(at, at + 32)))
  return { changes, heads }
}

/** 32 bytes a device. */
export const encodeAuthors = (devices: readonly string[]): Bytes => {
  const bytes = new Uint8Array(devices.length * 32)
  for (const [i, device] of devices.entries()) bytes.set(hexToBytes(device) ?? [], i * 32)
  return bytes
}

export const decodeAuthors = (value: Plain | undefined): readonly string[] =>
  value instanceof Uint8Array && value.length % 32 === 0
    ? Array.from({ length: value.length / 32 }, (_, i) => bytesToHex(value.subarray(i * 32, i * 32 + 32)))
    : []

/** Strict CBOR of what a document may be. */
function decodeBegun(value: Plain | undefined): Plain | null {
  const decoded = value instanceof Uint8Array ? decodeStrict(value) : undefined
  const plain = decoded?.ok ? valueToPlain(decoded.value) : undefined
  return plain?.ok ? plain.value : null
}

export const isRecord = (value: Plain | undefined): value is Values =>
  value !== null && typeof value === 'object' && !(value instanceof Uint8Array) && !Array.isArray(value)
