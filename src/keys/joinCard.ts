import { hexToBytes, labels, ok, textToBytes, type Bytes, type Result } from '../base/index.ts'
import { deriveSeed, hash, hide, reveal, type MasterKey } from '../crypto/index.ts'
import { parseSecretLink, placeOf, secretLink, type LinkRefusal, type Meeting } from './meeting.ts'
import { pairsFromSeed } from './mint.ts'
import type { PersonPublic, SecretKeys } from './types.ts'

/**
 * An invitation card that many can hold. Its keys are nobody's but its own, so that nothing on it tells whose it is; the link
 * is a hash of the public ones, so that nobody who has the link can put another card in its place.
 */
export type JoinCardKeys = { readonly at: Meeting; readonly keys: SecretKeys; readonly salt: Bytes }

/** `seed`: 64 hexadecimal digits, which only those who may answer have. */
export function joinCardFromSeed(seed: string): JoinCardKeys {
  const master: MasterKey = hide(hexToBytes(seed) ?? new Uint8Array(32))
  const keys = pairsFromSeed(hide(reveal(master)), labels.joinCardKeys)
  const salt = new Uint8Array(reveal(deriveSeed(master, labels.joinCardKeys, textToBytes('salt'))))
  const publicKeys = { sign: keys.signing.publicKey, seal: keys.sealing.publicKey }
  return { at: placeOf(labels.joinCardPlace, linkSecret(publicKeys, salt)), keys, salt }
}

/** Whether these are the keys that the link was made of. */
export const isOfJoinCard = ({ id }: Meeting, keys: PersonPublic, salt: Uint8Array): boolean =>
  placeOf(labels.joinCardPlace, linkSecret(keys, salt)).id === id

const linkSecret = ({ sign, seal }: PersonPublic, salt: Uint8Array): MasterKey =>
  hide(hash(labels.joinCardLink, sign, seal, salt))

export const joinCardToLink = (origin: string, { secret }: Meeting): string =>
  secretLink(origin, '/ask', secret)

export function parseJoinCardLink(text: string): Result<Meeting, LinkRefusal> {
  const secret = parseSecretLink(text, '/ask')
  return secret.ok ? ok(placeOf(labels.joinCardPlace, secret.value)) : secret
}
