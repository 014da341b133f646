import sodium from 'libsodium-wrappers'
import { systemRandom } from '../../src/base/index.ts'
import { cryptoReady, reveal } from '../../src/crypto/index.ts'
import { bindingOf, noEntry, openEntry, sealEntry, type EntryDraft } from '../../src/documents/entries.ts'
import { deriveVolume } from '../../src/documents/volumes.ts'
import { bytesOf, deviceOf, epochOf } from '../helpers/documents.ts'
import { timed } from './clock.ts'
import type { Bench, Times, Work } from './bench.ts'

/**
 * An entry against what libsodium alone takes for as many bytes: one AEAD and one signature, over the padded size. What
 * is above 1 is the id, the key commitment, the place it is bound to, CBOR and its strict reading.
 */
export const benches = [() => entries(1, 400), () => entries(50, 40)]

async function entries(batch: number, times: number): Promise<Bench> {
  await cryptoReady
  await sodium.ready
  const access = deriveVolume(epochOf('care'), 'month', '2026-11')
  const device = deviceOf('anne')
  const key = reveal(access.content)
  const signing = reveal(device.secretKey)
  const draftOf = (n: number): EntryDraft => ({
    seq: n + 1,
    previous: n === 0 ? noEntry : bytesToWord(n),
    heads: [bytesToWord(1), bytesToWord(2)],
    at: 1_790_000_000_000 + n,
    payload: {
      kind: 'fact',
      id: '0123456789abcdef0123456789abcdef',
      type: 'message',
      corrects: null,
      data: { text: 'Had the porridge and half an apple, and walked to the gate and back.' },
    },
  })
  const drafts = Array.from({ length: batch }, (_, n) => draftOf(n))
  const sealAll = () =>
    drafts.map((draft, n) => sealEntry(access, draft, device, n === batch - 1, systemRandom))
  const sealed = sealAll()
  const size = batch * times

  const { context } = bindingOf(access)
  const plaintext = systemRandom((sealed[0]?.bytes.length ?? 0) - 1 - 24 - 16)
  const body = plaintext.subarray(0, 400)
  const signature = sodium.crypto_sign_detached(body, signing)
  const nonce = systemRandom(24)
  const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, context, null, nonce, key)

  const again = (run: () => void): Promise<Times> =>
    timed(size, () => {
      for (let i = 0; i < times; i++) run()
    })
  const bareSeal: Work = {
    name: 'libsodium alone',
    run: () =>
      again(() => {
        for (let n = 0; n < batch; n++)
          sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, context, null, systemRandom(24), key)
        sodium.crypto_sign_detached(body, signing)
      }),
  }
  const bareOpen: Work = {
    name: 'libsodium alone',
    run: () =>
      again(() => {
        for (let n = 0; n < batch; n++)
          sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, context, nonce, key)
        sodium.crypto_sign_verify_detached(signature, body, device.publicKey)
      }),
  }
  const sealing: Work = {
    name: 'sealEntry',
    async run() {
      const times = await again(sealAll)
      for (const { id, bytes } of sealAll())
        if (!openEntry(access, id, bytes).ok) throw new Error('What was sealed does not open')
      return times
    },
  }
  const opening: Work = {
    name: 'openEntry',
    async run() {
      let good = 0
      const times = await again(() => {
        const binding = bindingOf(access)
        for (const { id, bytes } of sealed) if (openEntry(access, id, bytes, binding).ok) good++
      })
      if (good !== size) throw new Error('Not every entry opened')
      return times
    },
  }
  return {
    name: batch === 1 ? 'an entry with a signature of its own' : `an entry of ${batch} with one signature`,
    tells: ['cpu'],
    rounds: 11,
    counted: { entryBytes: sealed[0]?.bytes.length ?? 0, paddedBytes: plaintext.length },
    compare: [
      { subject: sealing, against: [bareSeal] },
      { subject: opening, against: [bareOpen] },
    ],
  }
}

const bytesToWord = (n: number): string => Buffer.from(bytesOf(`word ${n}`)).toString('hex')
