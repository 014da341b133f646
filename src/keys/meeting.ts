import { bytesToHex, labels, ok, refuse, type Label, type Random, type Result } from '../base/index.ts'
import { deriveKey, hash, hide, reveal, subkeys, type MasterKey } from '../crypto/index.ts'
import bs58check from 'bs58check'
import { commitmentOf } from './epoch.ts'
import { bytesToId, type CircleId, type TeamId } from './ids.ts'
import type { EpochKey } from './types.ts'

/**
 * A place at the relay that only those who have the secret can find: an epoch of no team, as an invitation's doorstep is.
 * `id` tells nothing of the secret.
 */
export type Meeting = { readonly id: string; readonly secret: MasterKey; readonly place: EpochKey }

/** Who meets belongs to no team yet, or does not know it. */
const noTeam = '00'.repeat(32) as TeamId
const secretLength = 32
const linkVersion = 1

export function placeOf(label: Label, secret: MasterKey): Meeting {
  const id = bytesToId<CircleId>(hash(label, reveal(deriveKey(secret, subkeys.commitment))))
  const commitment = commitmentOf(noTeam, id, secret)
  return { id, secret, place: { team: noTeam, circle: id, commitment, secret } }
}

/** Where a device that a person has meets a new one of theirs. Used once. */
export const mintMeeting = (random: Random): Meeting => placeOf(labels.linkId, hide(random(secretLength)))

/** In hex, for a note that is kept until nobody comes there any more. */
export const meetingSecret = ({ secret }: Meeting): string => bytesToHex(reveal(secret))

export const meetingToLink = (origin: string, { secret }: Meeting): string =>
  secretLink(origin, '/device', secret)

export type LinkRefusal = { readonly kind: 'link-cut-off' | 'link-not-ours' | 'link-newer' }

export function parseMeetingLink(text: string): Result<Meeting, LinkRefusal> {
  const secret = parseSecretLink(text, '/device')
  return secret.ok ? ok(placeOf(labels.linkId, secret.value)) : secret
}

/** In the fragment, which browsers do not send. `origin` without a slash at the end. */
export function secretLink(origin: string, path: string, secret: MasterKey): string {
  const bytes = new Uint8Array(1 + secretLength)
  bytes[0] = linkVersion
  bytes.set(reveal(secret), 1)
  return `${origin}${path}#${bs58check.encode(bytes)}`
}

export function parseSecretLink(text: string, path: string): Result<MasterKey, LinkRefusal> {
  const compact = text.slice(0, 4096).replace(/[\s\u200b\u2060\ufeff]/g, '')
  const at = compact.indexOf(`${path}#`)
  if (at < 0) return refuse({ kind: compact.endsWith(path) ? 'link-cut-off' : 'link-not-ours' })
  const bytes = bs58check.decodeUnsafe(compact.slice(at + path.length + 1))
  if (!bytes) return refuse({ kind: 'link-cut-off' })
  if ((bytes[0] ?? 0) > linkVersion) return refuse({ kind: 'link-newer' })
  if (bytes.length !== 1 + secretLength) return refuse({ kind: 'link-not-ours' })
  return ok(hide(bytes.slice(1)))
}
