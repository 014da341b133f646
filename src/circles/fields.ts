import { shape, type Bytes, type Plain } from '../base/index.ts'
import {
  canSealTo,
  idShape,
  idToBytes,
  verifyCertificate,
  type DeviceCertificate,
  type PublicKeys,
} from '../keys/index.ts'
import { verifyAnswer } from './answer.ts'
import type { Answer } from './invitationTypes.ts'
import type { Seen } from './words.ts'

const readKeys = shape.exact({
  sign: shape.fixedBytes(32) as shape.Reader<PublicKeys['sign']>,
  seal: shape.fixedBytes(32) as shape.Reader<PublicKeys['seal']>,
})

/** How one field of an act is written, and read back strictly. */
export type Field<T> = { readonly write: (value: T) => Plain; readonly read: shape.Reader<T> }

export const id = <T extends string>(): Field<T> => ({
  write: (value) => idToBytes(value),
  read: idShape<T>(),
})

/** A set of ids: ascending and none twice, so that one set has one encoding. */
export const ids = <T extends string>(maxLength: number): Field<readonly T[]> => ({
  write: (values) => values.map((value) => idToBytes(value)),
  read: (value) => {
    const read = shape.list(idShape<T>(), maxLength)(value)
    return read?.every((item, i) => i === 0 || (read[i - 1] ?? '') < item) ? read : undefined
  },
})

const same = <T extends Plain>(read: shape.Reader<T>): Field<T> => ({ write: (value) => value, read })

export const words = same(shape.text(200))
export const whole = same(shape.whole())
export const nonce = same(shape.fixedBytes(32) as shape.Reader<Bytes>)
export const signingKey = same(shape.fixedBytes(32) as shape.Reader<PublicKeys['sign']>)
export const signature = same(shape.fixedBytes(64) as shape.Reader<Bytes>)
/** Or null: none. One that nobody could seal to is refused, or sealing to it would fail later. */
export const keys: Field<PublicKeys | null> = {
  write: (value) => value && { sign: value.sign, seal: value.seal },
  read: shape.nullable((value) => {
    const read = readKeys(value)
    return read && canSealTo(read.seal) ? read : undefined
  }),
}
export const maybe = <T>(one: Field<T>): Field<T | null> => ({
  write: (value) => (value === null ? null : one.write(value)),
  read: shape.nullable(one.read),
})
export const nothing: Field<null> = {
  write: () => null,
  read: (value) => (value === null ? null : undefined),
}
/** A set of words of a closed list, in the order of that list and none twice. */
export const someOf = <const T extends string>(...all: readonly T[]): Field<readonly T[]> => ({
  write: (values) => [...values],
  read: (value) => {
    const read = shape.list(shape.oneOf(...all), all.length)(value)
    const places = read?.map((word) => all.indexOf(word))
    return places?.every((place, i) => i === 0 || (places[i - 1] ?? 0) < place) ? read : undefined
  },
})
export const oneOf = <const T extends string>(...all: readonly T[]): Field<T> => same(shape.oneOf(...all))

export const certificate: Field<DeviceCertificate> = {
  write: (value) => value.bytes,
  read: (value) => {
    const bytes = shape.someBytes(1024)(value)
    const verified = bytes && verifyCertificate(bytes)
    return verified?.ok ? verified.value : undefined
  },
}

export const answer: Field<Answer> = {
  write: (value) => value.bytes,
  read: (value) => {
    const bytes = shape.someBytes(4096)(value)
    const verified = bytes && verifyAnswer(bytes)
    return verified?.ok ? verified.value : undefined
  },
}

const seenRow: shape.Reader<Seen> = shape.exact({
  volume: idShape<Seen['volume']>(),
  device: idShape<Seen['device']>(),
  seq: shape.whole(1),
})

export const seen: Field<readonly Seen[]> = {
  write: (rows) =>
    rows.map((row) => ({ volume: idToBytes(row.volume), device: idToBytes(row.device), seq: row.seq })),
  read: shape.list(seenRow, 4000),
}
