import {
  concat,
  encodePlain,
  labels,
  ok,
  refuse,
  textToBytes,
  type Bytes,
  type Random,
  type Result,
} from '../base/index.ts'
import {
  freshNonce,
  hash,
  hide,
  isStretchEnough,
  nonceLength,
  open,
  reveal,
  seal,
  stretch,
  stretchSaltLength,
  type ContentKey,
  type Nonce,
  type StretchCost,
} from '../crypto/index.ts'
import type { KeyWrap, KeyWrapRefusal, LockWords } from './ports.ts'
import type { LockHeader, PasskeyHeader, WrappedKey } from './vaultFormat.ts'

const shortestPassphrase = 10
const longestPassphrase = 200

/** The words as bytes; undefined where they cannot be such words. Spaces and the keyboard's way of writing do not count. */
export function wordsToBytes({ kind, words }: LockWords): Bytes | undefined {
  const plain = words.normalize('NFKC')
  if (kind === 'pin') {
    const digits = plain.replace(/[\s-]/g, '')
    return /^[0-9]{4,8}$/.test(digits) ? textToBytes(digits) : undefined
  }
  const said = plain.trim().replace(/\s+/g, ' ')
  return said.length >= shortestPassphrase && said.length <= longestPassphrase ? textToBytes(said) : undefined
}

/** 0000, 1234, 8765: the first that everybody tries. */
export function isEasy({ kind, words }: LockWords): boolean {
  const bytes = wordsToBytes({ kind, words })
  if (!bytes) return true
  const steps = new Set([...bytes.subarray(1)].map((byte, i) => byte - (bytes[i] ?? 0)))
  const [step = 9] = steps
  return steps.size === 1 && (kind === 'pin' ? Math.abs(step) <= 1 : step === 0)
}

/**
 * Under the words inside, under the device outside: without the device's key there is nothing that a guess could be
 * tried on, and with it each guess costs a stretching.
 */
export async function wrapLocked(
  key: ContentKey,
  lock: LockWords,
  device: KeyWrap,
  random: Random,
  cost: StretchCost,
): Promise<
  Result<WrappedKey, KeyWrapRefusal | { readonly kind: 'words-unfit'; readonly why: 'form' | 'easy' }>
> {
  const words = wordsToBytes(lock)
  if (!words) return refuse({ kind: 'words-unfit', why: 'form' })
  if (isEasy(lock)) return refuse({ kind: 'words-unfit', why: 'easy' })
  const { memory, passes, lanes } = cost
  const header: LockHeader = { kind: lock.kind, memory, passes, lanes, salt: random(stretchSaltLength) }
  const inner = sealInside(key, contextOf(header, device.kind), await keyOf(words, header), random)
  const wrapped = await device.wrap(inner)
  return wrapped.ok ? ok({ kind: device.kind, key: wrapped.value, lock: header }) : wrapped
}

export async function unwrapLocked(
  wrapped: WrappedKey & { readonly lock: LockHeader },
  typed: string,
  device: KeyWrap,
): Promise<
  Result<ContentKey, KeyWrapRefusal | { readonly kind: 'wrong-words' } | { readonly kind: 'vault-weak' }>
> {
  const { lock } = wrapped
  if (!isStretchEnough(lock)) return refuse({ kind: 'vault-weak' })
  const both = await device.unwrap(wrapped.key)
  if (!both.ok) return both
  const words = wordsToBytes({ kind: lock.kind, words: typed })
  if (!words) return refuse({ kind: 'wrong-words' })
  const key = openInside(both.value, contextOf(lock, wrapped.kind), await keyOf(words, lock))
  return key ? ok(key) : refuse({ kind: 'wrong-words' })
}

/** Under the passkey's answer inside, under the device outside: a passkey that the person's other devices have opens nothing. */
export async function wrapPasskey(
  key: ContentKey,
  passkey: PasskeyHeader,
  answer: Bytes,
  device: KeyWrap,
  random: Random,
): Promise<Result<WrappedKey, KeyWrapRefusal>> {
  const inner = sealInside(key, passkeyContext(passkey, device.kind), passkeyKey(answer), random)
  const wrapped = await device.wrap(inner)
  return wrapped.ok ? ok({ kind: device.kind, key: wrapped.value, passkey }) : wrapped
}

export async function unwrapPasskey(
  wrapped: WrappedKey & { readonly passkey: PasskeyHeader },
  answer: Bytes,
  device: KeyWrap,
): Promise<Result<ContentKey, KeyWrapRefusal | { readonly kind: 'wrong-passkey' }>> {
  const both = await device.unwrap(wrapped.key)
  if (!both.ok) return both
  const key = openInside(both.value, passkeyContext(wrapped.passkey, wrapped.kind), passkeyKey(answer))
  return key ? ok(key) : refuse({ kind: 'wrong-passkey' })
}

function sealInside(key: ContentKey, context: Bytes, under: ContentKey, random: Random): Bytes {
  const nonce = freshNonce(random)
  return concat(nonce, seal(reveal(key), context, nonce, under))
}

function openInside(both: Bytes, context: Bytes, under: ContentKey): ContentKey | undefined {
  const nonce = both.slice(0, nonceLength) as Nonce
  const opened = open(both.subarray(nonceLength), context, nonce, under)
  return opened.ok && opened.value.length === 32 ? hide(opened.value) : undefined
}

const passkeyKey = (answer: Bytes): ContentKey => hide(hash(labels.vaultPasskey, answer))

const passkeyContext = (passkey: PasskeyHeader, device: string): Bytes =>
  encodePlain({ label: labels.vaultPasskey, device, passkey })

const keyOf = (words: Bytes, header: LockHeader): Promise<ContentKey> =>
  stretch<'ContentKey'>(labels.vaultLock, words, header.salt, header)

/** Which words, how they are stretched and on which kind of device: none of it can be changed without the words. */
const contextOf = (header: LockHeader, device: string): Bytes =>
  encodePlain({ label: labels.vaultLock, device, lock: header })
