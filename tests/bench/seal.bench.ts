import sodium from 'libsodium-wrappers'
import { systemRandom, textToBytes } from '../../src/base/index.ts'
import {
  cryptoReady,
  freshNonce,
  hide,
  open,
  pad,
  seal,
  unpad,
  type ContentKey,
} from '../../src/crypto/index.ts'
import type { Bench } from './bench.ts'

/** What the crypto room costs over libsodium called bare: branding, results, padding. */
await cryptoReady
await sodium.ready

const size = 2000
const bytes = systemRandom(32)
const key: ContentKey = hide(bytes)
const context = textToBytes(
  'where it belongs: some hundred bytes of circle, volume, epoch and kind, as an entry has them',
)
const message = systemRandom(200)

const bareSealAndOpen = (plaintext: Uint8Array): void => {
  const nonce = systemRandom(24)
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, context, null, nonce, bytes)
  sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, context, nonce, bytes)
}

const times = (work: () => void) => (): void => {
  for (let i = 0; i < size; i++) work()
}

export const benches: readonly Bench[] = [
  {
    name: 'seal and open 200 bytes',
    size,
    baseline: { name: 'libsodium alone', run: times(() => bareSealAndOpen(message)) },
    subjects: [
      {
        name: 'crypto: seal, open',
        run: times(() => {
          const nonce = freshNonce(systemRandom)
          open(seal(message, context, nonce, key), context, nonce, key)
        }),
      },
      {
        name: 'crypto: pad, seal, open, unpad',
        run: times(() => {
          const nonce = freshNonce(systemRandom)
          const opened = open(seal(pad(message), context, nonce, key), context, nonce, key)
          if (opened.ok) unpad(opened.value)
        }),
      },
      // The place for `documents: sealEntry, openEntry`, with its signature, chain and key commitment.
    ],
  },
]
