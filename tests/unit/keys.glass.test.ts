import { expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import {
  glassFromBytes,
  glassSecretBytes,
  mintGlass,
  openGlass,
  sealGlass,
  splitGlass,
  type PersonId,
  type TeamId,
} from '../../src/keys/index.ts'

const place = { team: '1a'.repeat(32) as TeamId, holder: '2b'.repeat(32) as PersonId, set: 'a set' }
const content = { words: 'The spare key is with Mr Clough.' }

async function made() {
  const secret = mintGlass(systemRandom)
  const parts = await splitGlass(secret, 4, 2)
  const sealed = sealGlass(systemRandom, place, secret, content)
  if (!sealed) throw new Error('it is not too long')
  const open = (with_: readonly Uint8Array[], at = place) => openGlass(at, with_, sealed.nonce, sealed.sealed)
  return { secret, parts, sealed, open }
}

it('91: any two of the four parts open it, and the Holder’s own devices seal it anew', async () => {
  const { parts, open, secret } = await made()
  for (const [i, one] of parts.entries())
    for (const other of parts.slice(i + 1)) expect(await open([other, one])).toEqual(content)
  const again = glassFromBytes(glassSecretBytes(secret))
  const anew = again && sealGlass(systemRandom, place, again, 'anew')
  expect(anew && (await openGlass(place, parts.slice(2), anew.nonce, anew.sealed))).toBe('anew')
})

it('91: one alone, one part twice, wrong parts, parts of another set, another place: nothing', async () => {
  const { parts, open, sealed } = await made()
  const [first, second] = parts as [Uint8Array, Uint8Array]
  const other = await made()
  const bent = Uint8Array.from(second, (byte, i) => (i === 9 ? byte ^ 1 : byte))
  for (const wrong of [
    [],
    [first],
    [first, first],
    [first, bent],
    [first, second.slice(1)],
    [first, new Uint8Array(20)],
  ])
    expect(await open(wrong)).toBeUndefined()
  expect(await open([first, other.parts[1] ?? first])).toBeUndefined()
  expect(await open([first, second], { ...place, set: 'another' })).toBeUndefined()
  expect(await open([first, second], { ...place, holder: '3c'.repeat(32) as PersonId })).toBeUndefined()
  const cut = openGlass(place, [first, second], sealed.nonce, sealed.sealed.slice(1))
  expect(await cut).toBeUndefined()
})

it('A10: a line and a page of words are of one size', async () => {
  const { secret } = await made()
  const size = (words: string) => sealGlass(systemRandom, place, secret, { words })?.sealed.length
  expect(size('a')).toBe(size('a'.repeat(900)))
  expect(size('a'.repeat(60_000))).toBeUndefined()
})
