import { labels, ok, refuse, type Random, type Result } from '../base/index.ts'
import { deriveKey, hash, hide, reveal, subkeys } from '../crypto/index.ts'
import { bytesToId, commitmentOf, type CircleId, type TeamId } from '../keys/index.ts'
import bs58check from 'bs58check'
import type { Invitation, InvitationSecret, LinkRefusal } from './invitationTypes.ts'
import type { InvitationId } from './words.ts'

const linkVersion = 1
const secretLength = 32
const maxLinkLength = 4096
/** The doorstep belongs to no team: who stands at it does not know one yet. */
const noTeam = '00'.repeat(32) as TeamId

export const mintInvitation = (random: Random): Invitation => invitationFromSecret(hide(random(secretLength)))

/** The id is in the team's acts, and tells nothing of the secret. */
export function invitationFromSecret(secret: InvitationSecret): Invitation {
  const id = bytesToId<InvitationId>(hash(labels.invitationId, reveal(deriveKey(secret, subkeys.commitment))))
  const circle = id as string as CircleId
  const commitment = commitmentOf(noTeam, circle, secret)
  return { secret, id, doorstep: { team: noTeam, circle, commitment, secret } }
}

/** In the fragment, which browsers do not send. `origin` without a slash at the end. */
export function invitationToLink(origin: string, secret: InvitationSecret): string {
  const bytes = new Uint8Array(1 + secretLength)
  bytes[0] = linkVersion
  bytes.set(reveal(secret), 1)
  return `${origin}/join#${bs58check.encode(bytes)}`
}

/**
 * Takes the whole link or the code behind its `#`, with the spaces and line breaks that messages put in. A link to
 * `/join` whose code fails its checksum is called cut off; a text that has neither is not ours.
 */
export function parseLink(text: string): Result<InvitationSecret, LinkRefusal> {
  const compact = text.slice(0, maxLinkLength).replace(/[\s\u200b\u2060\ufeff]/g, '')
  const joined = /\/join(?:#(.*))?$/s.exec(compact)
  const code = joined ? (joined[1] ?? '') : compact
  if (!/^[1-9A-HJ-NP-Za-km-z]*$/.test(code))
    return refuse({ kind: joined ? 'link-cut-off' : 'link-not-ours' })
  const bytes = bs58check.decodeUnsafe(code)
  if (!bytes) return refuse({ kind: joined || looksLikeCode(code) ? 'link-cut-off' : 'link-not-ours' })
  const version = bytes[0] ?? 0
  if (version > linkVersion) return refuse({ kind: 'link-newer', version })
  if (version < linkVersion || bytes.length !== 1 + secretLength) return refuse({ kind: 'link-not-ours' })
  return ok(hide(bytes.slice(1)))
}

/** A code of this version begins with these characters whatever the secret: the version byte stands first. */
const looksLikeCode = (code: string): boolean => code.length >= 20 && code.length <= 60
