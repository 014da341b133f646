import { decode, encode } from 'cborg'
import { equalBytes, type Bytes } from './bytes.ts'
import { ok, refuse, type Result } from './result.ts'

/**
 * One deterministic CBOR (RFC 8949, 4.2) for all that is signed, sealed or sent: definite lengths, sorted keys, no
 * tags, no floats that are integers, no `undefined`, no duplicate keys. `decodeStrict` refuses everything else, so
 * there is one encoding for one value. `decodeFrame` is for the outer wire frame only, which automerge-repo's adapter
 * writes with cbor-x: it bears non-minimal lengths and `undefined`, and nothing more.
 */
export type Plain =
  null | boolean | number | string | Uint8Array | readonly Plain[] | { readonly [key: string]: Plain }

export type CodecRefusal = { kind: 'malformed'; why: string }

const MAX_DEPTH = 16

export const encodePlain = (value: Plain): Bytes => encode(value) as Bytes

/** The decoder bears long floats, unsorted keys and broken UTF-8: what does not encode back to itself is refused. */
export function decodeStrict(bytes: Uint8Array): Result<Plain, CodecRefusal> {
  const decoded = decodeWith(bytes, { strict: true, allowUndefined: false })
  if (decoded.ok && !equalBytes(encodePlain(decoded.value), bytes))
    return refuse({ kind: 'malformed', why: 'not the one encoding of its value' })
  return decoded
}

export const decodeFrame = (bytes: Uint8Array): Result<Plain, CodecRefusal> =>
  decodeWith(bytes, { strict: false, allowUndefined: true, coerceUndefinedToNull: true })

type Leniency = { strict: boolean; allowUndefined: boolean; coerceUndefinedToNull?: boolean }

function decodeWith(bytes: Uint8Array, leniency: Leniency): Result<Plain, CodecRefusal> {
  try {
    const value: unknown = decode(bytes, {
      ...leniency,
      allowIndefinite: false,
      allowInfinity: false,
      allowNaN: false,
      allowBigInt: false,
      rejectDuplicateMapKeys: true,
      useMaps: true,
    })
    return ok(mapsToRecords(value, 0))
  } catch (error) {
    return refuse({ kind: 'malformed', why: error instanceof Error ? error.message : 'not CBOR' })
  }
}

/** Records have no prototype, so `__proto__` and its kin are plain keys, and keys are text only. */
function mapsToRecords(value: unknown, depth: number): Plain {
  if (depth > MAX_DEPTH) throw new Error('nested too deep')
  if (value instanceof Map) {
    const record: Record<string, Plain> = Object.create(null)
    for (const [key, item] of value) {
      if (typeof key !== 'string') throw new Error('a key is not text')
      record[key] = mapsToRecords(item, depth + 1)
    }
    return record
  }
  if (Array.isArray(value)) return value.map((item) => mapsToRecords(item, depth + 1))
  return value as Plain
}
