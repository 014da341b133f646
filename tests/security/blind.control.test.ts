import { expect, it, vi } from 'vitest'
import { createAviary } from '../helpers/canary.ts'
import { tellAndGather } from '../helpers/canaryRound.ts'

/** Sealing is off in this file: what stands for a ciphertext is the plaintext, and a tag that still tells keys and places apart. */
vi.mock('../../src/crypto/seal.ts', async (original) => {
  const real = await original<typeof import('../../src/crypto/seal.ts')>()
  const { concat, equalBytes, ok, refuse } = await import('../../src/base/index.ts')
  const tagOf = (...[plaintext, context, nonce, key]: Parameters<typeof real.seal>): Uint8Array =>
    real.seal(plaintext, context, nonce, key).slice(-real.tagLength)
  const seal: typeof real.seal = (plaintext, context, nonce, key) =>
    concat(plaintext, tagOf(plaintext, context, nonce, key))
  const open: typeof real.open = (ciphertext, context, nonce, key) => {
    if (ciphertext.length < real.tagLength) return refuse({ kind: 'cannot-open' })
    const plaintext = ciphertext.slice(0, -real.tagLength)
    const tag = ciphertext.slice(-real.tagLength)
    const isGood = equalBytes(tag, tagOf(plaintext, context, nonce, key))
    return isGood ? ok(new Uint8Array(plaintext)) : refuse({ kind: 'cannot-open' })
  }
  return { ...real, seal, open }
})

it('the search of blind.test.ts finds every word and id wherever it could have been, once nothing is sealed', async () => {
  const aviary = createAviary()
  const { bytes, memory } = await tellAndGather(aviary, 'blind-control')
  const all = new Set(aviary.all.map(({ what }) => what))
  for (const place of ['data', 'wire', 'journal'] as const) {
    const seen = aviary.seenIn(bytes[place])
    expect([place, ...[...all].filter((what) => !seen.has(what))]).toEqual([place])
  }
  if (memory) {
    const seen = new Set(memory.flatMap((part) => [...aviary.seenIn(part)]))
    console.log(`blind, control: ${seen.size} of ${all.size} in the relay's memory`)
    expect(seen.size).toBeGreaterThan(0)
  }
})

it('finds a word in every spelling', () => {
  const aviary = createAviary()
  const word = Buffer.from(aviary.word('a word'))
  const id = '0123456789abcdef'.repeat(4)
  aviary.id('an id', id)
  for (const raw of [word, Buffer.from(id, 'hex')]) {
    const around = (n: number) => Buffer.concat([Buffer.alloc(n, 0xfb), raw, Buffer.alloc(5, 0xff)])
    const spelled = [
      raw.toString('latin1'),
      raw.toString('hex'),
      raw.toString('hex').toUpperCase(),
      ...[0, 1, 2, 3].flatMap((n) => [around(n).toString('base64'), around(n).toString('base64url')]),
    ]
    for (const text of spelled) {
      expect(aviary.findIn(Buffer.from(`${text}\n`, 'latin1'))).not.toEqual([])
      if (text === raw.toString('latin1') && raw !== word) continue
      expect(aviary.findIn(Buffer.from(text, 'utf16le'))).not.toEqual([])
    }
  }
})
