import fc from 'fast-check'
import type { Bytes, Plain } from '../../src/base/index.ts'

/** Any bytes, on an ArrayBuffer of their own as the rooms want them. */
export const someBytes = (
  lengths: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<Bytes> => fc.uint8Array(lengths).map((bytes) => new Uint8Array(bytes))

export const bytesOf = (length: number): fc.Arbitrary<Bytes> =>
  someBytes({ minLength: length, maxLength: length })

const key = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'then', 'toJSON', 'hasOwnProperty', ''),
)

/** Any value that the codec takes: what `encodePlain` is given and `decodeStrict` gives back. */
export const plain: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => (Object.is(number, -0) || !isExact(number) ? 0.5 : number)),
    fc.string({ unit: 'grapheme' }),
    someBytes({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 5, selector: ([name]) => name })
      .map((entries) => record(entries)),
  ),
})).value

/** Whole numbers that are not safe have no encoding: they would be big integers. */
const isExact = (number: number): boolean => !Number.isInteger(number) || Number.isSafeInteger(number)

function record(entries: readonly (readonly [string, Plain])[]): Plain {
  const out: Record<string, Plain> = Object.create(null)
  for (const [name, value] of entries) out[name] = value
  return out
}
