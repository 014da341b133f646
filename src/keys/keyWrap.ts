import { encodePlain, labels, ok, refuse, type Random } from '../base/index.ts'
import { freshNonce, nonceLength, open, seal, type ContentKey, type Nonce } from '../crypto/index.ts'
import type { KeyWrap } from './ports.ts'

/**
 * Wraps under 32 bytes that somebody else keeps: Node's 0600 file, or a constant in memory.
 * Nonce, then ciphertext and tag.
 */
export function createKeyWrap(kind: string, key: ContentKey, random: Random): KeyWrap {
  const context = encodePlain({ label: labels.vaultWrap, kind })
  return {
    kind,
    wrap: async (secret) => {
      const nonce = freshNonce(random)
      const sealed = seal(secret, context, nonce, key)
      const wrapped = new Uint8Array(nonceLength + sealed.length)
      wrapped.set(nonce)
      wrapped.set(sealed, nonceLength)
      return ok(wrapped)
    },
    unwrap: async (wrapped) => {
      const opened = open(wrapped.subarray(nonceLength), context, wrapped.slice(0, nonceLength) as Nonce, key)
      return opened.ok ? opened : refuse({ kind: 'wrong-wrap' })
    },
  }
}
