import { inspect } from 'node:util'
import { serialize } from 'node:v8'
import { describe, expect, test } from 'vitest'
import { hide, reveal } from '../../src/crypto/index.ts'

/** G5, D6: however a secret gets into words, the words do not hold it. */

const canary = new TextEncoder().encode('a secret that must not be printed')
const secret = hide<'Seed'>(canary)
const holder = { name: 'Rosa', secret, list: [secret], map: new Map([['key', secret]]) }

/** The canary as text, hex, base64 and as a list of numbers. */
const faces = [
  'must not be printed',
  Buffer.from(canary).toString('hex').slice(0, 16),
  Buffer.from(canary).toString('base64').slice(0, 16),
  [...canary].slice(0, 6).join(','),
]

const shows = (printed: string): boolean =>
  faces.some((face) => printed.includes(face) || printed.replaceAll(/\s/g, '').includes(face))

const ways: readonly (readonly [string, () => string])[] = [
  ['a template', () => `${secret}`],
  ['String', () => String(secret)],
  ['joining', () => [secret, secret].join()],
  ['JSON', () => JSON.stringify(holder)],
  ['the inspector', () => inspect(holder, { depth: 9 })],
  [
    'the inspector that shows hidden things',
    () => inspect(holder, { depth: 9, showHidden: true, getters: true }),
  ],
  ['the inspector of the secret itself', () => inspect(secret)],
  ['an error', () => inspect(new Error(`could not use ${secret}`, { cause: holder }))],
  [
    'its own keys',
    () => Reflect.ownKeys(secret).map(String).join() + Object.values(secret).map(String).join(),
  ],
  ['a spread', () => inspect({ ...secret })],
  ['a structured clone', () => inspect(structuredClone({ secret, copy: { secret } }), { showHidden: true })],
  ['the bytes of a structured clone', () => serialize({ secret }).toString('latin1')],
]

describe('a secret does not show in', () => {
  test.each(ways)('%s', (_, print) => {
    expect(shows(print())).toBe(false)
  })
})

test('the faces would be found if they were there', () => {
  const bare = [...canary]
  for (const printed of [
    JSON.stringify(bare),
    inspect(bare),
    inspect(canary),
    Buffer.from(canary).toString('base64'),
  ])
    expect(shows(printed)).toBe(true)
})

test('revealing gives the bytes, which are a copy of what was hidden', () => {
  const bytes = new Uint8Array([1, 2, 3])
  const hidden = hide(bytes)
  bytes.fill(0)
  expect(reveal(hidden)).toEqual(new Uint8Array([1, 2, 3]))
})

test('nothing that is not a secret can be revealed, a clone of one included', () => {
  expect(() => reveal(structuredClone(secret))).toThrow(TypeError)
  expect(() => reveal(Object.create(Object.getPrototypeOf(secret) as object) as typeof secret)).toThrow(
    TypeError,
  )
})
