import { decodeStrict, type Plain } from './codec.ts'

/**
 * Readers for decoded bytes: each takes what a strict decoder gave and answers the typed value, or undefined where it
 * is anything else. A record is read with `exact`, which refuses unknown and missing keys.
 */
export type Reader<T> = (value: Plain | undefined) => T | undefined

export const text =
  (maxLength: number): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= maxLength ? value : undefined

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

/** A whole number from `min` to `max`, by default from 0 to 2^53-1. */
export const whole =
  (min = 0, max = Number.MAX_SAFE_INTEGER): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
      ? value
      : undefined

export const fixedBytes =
  (length: number): Reader<Uint8Array> =>
  (value) =>
    value instanceof Uint8Array && value.length === length ? value : undefined

export const someBytes =
  (maxLength: number): Reader<Uint8Array> =>
  (value) =>
    value instanceof Uint8Array && value.length <= maxLength ? value : undefined

export const oneOf =
  <const T extends string>(...words: readonly T[]): Reader<T> =>
  (value) =>
    words.find((word) => word === value)

export const list =
  <T>(item: Reader<T>, maxLength: number): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > maxLength) return undefined
    const out: T[] = []
    for (const raw of value) {
      const read = item(raw)
      if (read === undefined) return undefined
      out.push(read)
    }
    return out
  }

/** Of a list the first `most`, without those that cannot be read: one such hides no other. */
export const each =
  <T>(item: Reader<T>, most: number): Reader<readonly T[]> =>
  (value) =>
    Array.isArray(value) ? value.slice(0, most).flatMap((one) => item(one as Plain) ?? []) : undefined

/** `null` stands for nothing on the wire; the typed value is `null` too, so that a missing key stays an error. */
export const nullable =
  <T>(item: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : item(value)

type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> }

export const exact =
  <T extends object>(fields: Fields<T>): Reader<T> =>
  (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
      return undefined
    const record = value as { readonly [key: string]: Plain }
    const names = Object.keys(fields) as (keyof T & string)[]
    if (Object.keys(record).length !== names.length) return undefined
    const out = {} as T
    for (const name of names) {
      if (!Object.hasOwn(record, name)) return undefined
      const read = fields[name](record[name])
      if (read === undefined) return undefined
      out[name] = read
    }
    return out
  }

/**
 * For documents, which newer versions of the app may have written: reads the named fields and leaves others alone.
 * A field that is missing or of another shape takes its default, so that one odd field never hides a whole card.
 */
export const lenient =
  <T extends object>(fields: { readonly [K in keyof T]-?: readonly [Reader<T[K]>, T[K]] }): Reader<T> =>
  (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
      return undefined
    const record = value as { readonly [key: string]: Plain }
    const out = {} as T
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const [read, otherwise] = fields[name]
      const found = Object.hasOwn(record, name) ? read(record[name]) : undefined
      out[name] = found === undefined ? otherwise : found
    }
    return out
  }

/** Strictly decoded and read, or undefined. */
export function decoded<T>(reader: Reader<T>, bytes: Uint8Array): T | undefined {
  const plain = decodeStrict(bytes)
  return plain.ok ? reader(plain.value) : undefined
}
