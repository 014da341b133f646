import { encodePlain, labels, shape, type Bytes, type Plain, type Random } from '../base/index.ts'
import {
  freshNonce,
  hash,
  hide,
  open,
  padTo,
  reveal,
  seal,
  unpad,
  type ContentKey,
  type Nonce,
} from '../crypto/index.ts'
import { idToBytes, type PersonId, type TeamId } from './ids.ts'
import { kitFromEntropy, mintKit, type Kit } from './kit.ts'
import { decodeShare, encodeShare, joinShares, splitKit } from './shares.ts'

/** Whose it is, and of which set: opened for any other it is nothing. */
export type GlassPlace = { readonly team: TeamId; readonly holder: PersonId; readonly set: string }

/** What several people open together: sixteen bytes that nobody has whole but the Holder's devices. */
export type GlassSecret = Kit

const sizes = [1024, 4096, 16_384, 49_152]

export const mintGlass = (random: Random): GlassSecret => mintKit(random)

/** To be kept by the Holder's own devices, who seal it anew when what it says has changed. */
export const glassSecretBytes = (secret: GlassSecret): Uint8Array => Uint8Array.from(reveal(secret.entropy))

export const glassFromBytes = (bytes: Uint8Array): GlassSecret | undefined =>
  bytes.length === 16 ? kitFromEntropy(bytes) : undefined

/** A part for each, in order. */
export async function splitGlass(
  secret: GlassSecret,
  people: number,
  needed: number,
): Promise<readonly Bytes[]> {
  return (await splitKit(secret, people, needed)).map(encodeShare)
}

/** Undefined where it is too long. */
export function sealGlass(
  random: Random,
  place: GlassPlace,
  secret: GlassSecret,
  content: Plain,
): { readonly nonce: Bytes; readonly sealed: Bytes } | undefined {
  const bytes = encodePlain(content)
  const size = sizes.find((one) => bytes.length < one)
  if (size === undefined) return undefined
  const nonce = freshNonce(random)
  return { nonce, sealed: seal(padTo(bytes, size), contextOf(place), nonce, keyOf(secret)) }
}

/** From as many parts as are needed. Undefined for too few, for parts of another set, and for what was sealed elsewhere. */
export async function openGlass(
  place: GlassPlace,
  parts: readonly Uint8Array[],
  nonce: Uint8Array,
  sealed: Uint8Array,
): Promise<Plain | undefined> {
  const shares = parts.flatMap((part) => decodeShare(part) ?? [])
  const secret = await joinShares(shares)
  if (!secret.ok) return undefined
  const opened = open(sealed, contextOf(place), nonce as Nonce, keyOf(secret.value))
  const bytes = opened.ok ? unpad(opened.value) : undefined
  return bytes?.ok ? shape.decoded(anything, bytes.value) : undefined
}

const keyOf = (secret: GlassSecret): ContentKey => hide(hash(labels.glassKey, reveal(secret.entropy)))

const contextOf = ({ team, holder, set }: GlassPlace): Bytes =>
  encodePlain({ label: labels.glass, team: idToBytes(team), holder: idToBytes(holder), set })

const anything: shape.Reader<Plain> = (value) => value
