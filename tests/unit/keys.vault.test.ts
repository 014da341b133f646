import { beforeAll, beforeEach, expect, test } from 'vitest'
import { ok, refuse, textToBytes, type Bytes, type Disk, type DiskWrite } from '../../src/base/index.ts'
import { cryptoReady, hide, type ContentKey } from '../../src/crypto/index.ts'
import { createKeyWrap, createVault, type KeyWrap, type Vault } from '../../src/keys/index.ts'
import { fixedRandom } from '../helpers/cast.ts'
import { flipBit } from '../helpers/someKeys.ts'

/** D1, D2, E2: what lies on a disk that others may copy, damage or mix up. */
beforeAll(() => cryptoReady)

type TestDisk = Disk & { readonly kept: Map<string, Bytes>; isFull: boolean }

const diskKey = 'vault/keyring'
const words = textToBytes('the words of the keyring')
let disk: TestDisk
let vault: Vault

function diskInMemory(): TestDisk {
  const kept = new Map<string, Bytes>()
  const self: TestDisk = {
    kept,
    isFull: false,
    read: async (key) => kept.get(key),
    list: async () => [...kept],
    async write(batch: readonly DiskWrite[]) {
      if (self.isFull) return refuse({ kind: 'disk-full' })
      for (const write of batch) if ('put' in write) kept.set(write.put, new Uint8Array(write.bytes))
      return ok(undefined)
    },
    close: async () => undefined,
  }
  return self
}

const wrapOf = (words: string, kind = 'test'): KeyWrap =>
  createKeyWrap(kind, hide(fixedRandom(words)(32)) as ContentKey, fixedRandom(`${words} nonces`))
const vaultWith = (wrap: KeyWrap) => createVault(disk, wrap, fixedRandom('vault'))

beforeEach(() => {
  disk = diskInMemory()
  vault = vaultWith(wrapOf('this device'))
})

const there = (): Bytes => disk.kept.get(diskKey) ?? new Uint8Array(0)

test('an empty vault is nothing, a written one gives back what was written last', async () => {
  expect(await vault.read()).toEqual({ ok: true, value: undefined })
  await vault.write(words)
  await vault.write(textToBytes('and then these'))
  expect(await vault.read()).toEqual({ ok: true, value: textToBytes('and then these') })
  const later = vaultWith(wrapOf('this device'))
  expect(await later.read()).toEqual({ ok: true, value: textToBytes('and then these') })
})

test('D1: nothing of it is readable on the disk, not even how long it is', async () => {
  await vault.write(words)
  expect(Buffer.from(there()).includes(Buffer.from(words))).toBe(false)
  const { length } = there()
  await vault.write(textToBytes('short'))
  expect(there().length).toBe(length)
})

test('E2: any damaged bit is damage, and is not written over', async () => {
  await vault.write(words)
  const whole = there()
  for (let bit = 0; bit < whole.length * 8; bit += 29) {
    disk.kept.set(diskKey, flipBit(whole, bit))
    expect(await vault.read()).toEqual({ ok: false, refusal: { kind: 'vault-damaged' } })
  }
  for (const length of [0, 1, 11, 12, 43, whole.length - 1]) {
    disk.kept.set(diskKey, whole.slice(0, length))
    expect(await vault.read()).toEqual({ ok: false, refusal: { kind: 'vault-damaged' } })
    expect(await vault.write(words)).toEqual({ ok: false, refusal: { kind: 'vault-damaged' } })
    expect(there()).toEqual(whole.slice(0, length))
  }
})

test('a copy on another device is foreign, and is not written over', async () => {
  await vault.write(words)
  const before = there()
  for (const stranger of [wrapOf('another device'), wrapOf('this device', 'other kind')]) {
    expect(await vaultWith(stranger).read()).toEqual({ ok: false, refusal: { kind: 'vault-foreign' } })
    expect(await vaultWith(stranger).write(words)).toEqual({ ok: false, refusal: { kind: 'vault-foreign' } })
  }
  expect(there()).toEqual(before)
})

test('one from a newer app says which, and is not written over', async () => {
  const { encodeVault } = await import('../../src/keys/vaultFormat.ts')
  const nonce = new Uint8Array(24)
  const newer = encodeVault({ version: 4, wraps: [], nonce, sealed: new Uint8Array(40) })
  disk.kept.set(diskKey, newer)
  expect(await vault.read()).toEqual({ ok: false, refusal: { kind: 'vault-newer', version: 4 } })
  expect(await vault.write(words)).toEqual({ ok: false, refusal: { kind: 'vault-newer', version: 4 } })
  expect(there()).toEqual(newer)
})

test('A5, D2: a wrap slipped in, or one taken out, is noticed', async () => {
  const { decodeVault, encodeVault } = await import('../../src/keys/vaultFormat.ts')
  await vault.write(words)
  const record = decodeVault(there())
  if (!record.ok) throw new Error('The vault does not read')
  const weak = { kind: 'weak', key: new Uint8Array(8) }
  disk.kept.set(diskKey, encodeVault({ ...record.value, wraps: [...record.value.wraps, weak] }))
  expect(await vault.read()).toEqual({ ok: false, refusal: { kind: 'vault-damaged' } })
  disk.kept.set(diskKey, encodeVault({ ...record.value, wraps: [] }))
  expect(await vault.read()).toEqual({ ok: false, refusal: { kind: 'vault-foreign' } })
})

test('a second wrap of the same key opens it too, and stays when it is written again', async () => {
  const { decodeVault, encodeVault, vaultContext } = await import('../../src/keys/vaultFormat.ts')
  const { open, seal, unpad, pad } = await import('../../src/crypto/index.ts')
  await vault.write(words)
  const record = decodeVault(there())
  const [first] = record.ok ? record.value.wraps : []
  const key = first && (await wrapOf('this device').unwrap(first.key))
  if (!record.ok || !first || !key?.ok) throw new Error('The vault does not read')
  const content = hide(key.value) as ContentKey
  const pin = await wrapOf('a pin', 'pin').wrap(key.value)
  if (!pin.ok) throw new Error('The pin does not wrap')
  const { nonce, sealed, version } = record.value
  const opened = open(sealed, vaultContext(record.value), nonce as never, content)
  const plain = opened.ok ? unpad(opened.value) : opened
  if (!plain.ok) throw new Error('The vault does not open')
  const wraps = [first, { kind: 'pin', key: pin.value }]
  const again = seal(pad(plain.value), vaultContext({ version, wraps }), nonce as never, content)
  disk.kept.set(diskKey, encodeVault({ version, wraps, nonce, sealed: again }))
  const byPin = vaultWith(wrapOf('a pin', 'pin'))
  expect(await byPin.read()).toEqual({ ok: true, value: words })
  await byPin.write(textToBytes('new words'))
  expect(await vault.read()).toEqual({ ok: true, value: textToBytes('new words') })
})

test('a full disk is a refusal and leaves what was there', async () => {
  await vault.write(words)
  disk.isFull = true
  expect(await vault.write(textToBytes('more'))).toEqual({ ok: false, refusal: { kind: 'disk-full' } })
  expect(await vault.read()).toEqual({ ok: true, value: words })
})

test('a key store that fails is not taken for a stranger’s vault', async () => {
  await vault.write(words)
  const broken = async () => refuse({ kind: 'wrap-broken' as const, why: 'closed' })
  const failing = vaultWith({ kind: 'test', wrap: broken, unwrap: broken })
  expect(await failing.read()).toEqual({ ok: false, refusal: { kind: 'wrap-broken', why: 'closed' } })
})

test('writes asked for at once are done in turn', async () => {
  await Promise.all(['one', 'two', 'three'].map((text) => vault.write(textToBytes(text))))
  expect(await vault.read()).toEqual({ ok: true, value: textToBytes('three') })
})
