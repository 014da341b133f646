import sodium from 'libsodium-wrappers'
import { systemRandom } from '../../src/base/index.ts'
import { cryptoReady, reveal } from '../../src/crypto/index.ts'
import { deriveBlob, openChunk, sealBlob } from '../../src/documents/blobSeal.ts'
import { timed } from './clock.ts'
import type { Bench, Times, Work } from './bench.ts'

/** A photo of 1 MB sealed and opened, against one AEAD over as many bytes. What is above 1 is hashes, padding and CBOR. */
export const benches = [photo]

const times = 5

async function photo(): Promise<Bench> {
  await cryptoReady
  await sodium.ready
  const content = systemRandom(1_000_000)
  const { key, entries } = sealBlob(content, systemRandom)
  const access = deriveBlob(key.secret)
  const secret = reveal(access.content)
  const nonce = systemRandom(24)
  const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(content, null, null, nonce, secret)

  const again = (run: () => void): Promise<Times> =>
    timed(times, () => {
      for (let i = 0; i < times; i++) run()
    })
  const bareSeal: Work = {
    name: 'libsodium alone',
    run: () =>
      again(() => void sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(content, null, null, nonce, secret)),
  }
  const bareOpen: Work = {
    name: 'libsodium alone',
    run: () =>
      again(
        () => void sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, null, nonce, secret),
      ),
  }
  const sealing: Work = { name: 'sealBlob', run: () => again(() => void sealBlob(content, systemRandom)) }
  const opening: Work = {
    name: 'openChunk of all',
    async run() {
      let good = 0
      const took = await again(() => {
        for (const { bytes } of entries) if (openChunk(access, key.hash, bytes)) good++
      })
      if (good !== times * entries.length) throw new Error('Not every chunk opened')
      return took
    },
  }
  return {
    name: 'a photo of 1 MB',
    tells: ['cpu'],
    rounds: 11,
    counted: {
      chunks: entries.length,
      sealedBytes: entries.reduce((n, { bytes }) => n + bytes.length, 0),
    },
    compare: [
      { subject: sealing, against: [bareSeal] },
      { subject: opening, against: [bareOpen] },
    ],
  }
}
