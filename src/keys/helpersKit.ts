import { bytesToHex, encodePlain, labels, ok, shape, type Bytes, type Result } from '../base/index.ts'
import { hide, openFrom, reveal, sealTo } from '../crypto/index.ts'
import { bytesToId, idToBytes, type TeamId } from './ids.ts'
import type { Keyring } from './keyringTypes.ts'
import { openForKit, sealForKit, type Kit } from './kit.ts'
import { placeOf, type Meeting } from './meeting.ts'
import { decodeShare, encodeShare, type Share } from './shares.ts'
import type { PersonSecret, PublicKeys, SecretKeys } from './types.ts'

/**
 * What belongs to a kit that is shared among people. Its place is where the packet waits, and where later a device that
 * comes back and the helpers' apps leave word for one another: each helper has the place with their share.
 *
 * Unlike a sheet's, the packet holds no epochs: who puts the shares together finds out who it is, and reads nothing.
 */
export type HelpersPacket = {
  readonly person: PersonSecret
  readonly name: string
  readonly team: TeamId
  /** The act in which the helpers were asked. */
  readonly asked: string
}

export function sealHelpersPacket(
  kit: Kit,
  keyring: Keyring,
  { name, team, asked }: Omit<HelpersPacket, 'person'>,
): Bytes {
  const body = { name, team: idToBytes(team), asked: idToBytes(asked) }
  return sealForKit(kit, keyring, labels.helpersPacket, body)
}

export function openHelpersPacket(
  kit: Kit,
  bytes: Uint8Array,
): Result<HelpersPacket, { readonly kind: 'kit-damaged' }> {
  const opened = openForKit(kit, labels.helpersPacket, bytes, 8192, readPacket)
  if (!opened.ok) return opened
  const { body, person } = opened.value
  const { name, team, asked } = body
  return ok({ person, name, team: bytesToId<TeamId>(team), asked: bytesToHex(asked) })
}

// ---------------------------------------------------------------- between the person and a helper

/** To each device of a helper. Whoever wrote the entry that it came in asks. */
export type HelpAsk = { readonly asked: string; readonly share: Share; readonly place: Meeting }
/** To each device of the person, and to nobody else: a "no" is nobody's business. */
export type HelpWill = { readonly asked: string; readonly will: boolean }

export const sealHelpAsk = ({ asked, share, place }: HelpAsk, to: PublicKeys): Bytes =>
  sealTo(
    encodePlain({
      purpose: 'ask',
      asked: idToBytes(asked),
      share: encodeShare(share),
      place: reveal(place.secret),
    }),
    to.seal,
  )

/** Undefined for what is not for this device, or no such thing. */
export function openHelpAsk(box: Uint8Array, mine: SecretKeys): HelpAsk | undefined {
  const opened = openFrom(box, mine.sealing)
  const read = opened.ok ? shape.decoded(readAsk, opened.value) : undefined
  const share = read && decodeShare(read.share)
  return read && share && { asked: bytesToHex(read.asked), share, place: kitPlaceOf(read.place) }
}

export const sealHelpWill = ({ asked, will }: HelpWill, to: PublicKeys): Bytes =>
  sealTo(encodePlain({ purpose: 'will', asked: idToBytes(asked), will }), to.seal)

export function openHelpWill(box: Uint8Array, mine: SecretKeys): HelpWill | undefined {
  const opened = openFrom(box, mine.sealing)
  const read = opened.ok ? shape.decoded(readWill, opened.value) : undefined
  return read && { asked: bytesToHex(read.asked), will: read.will }
}

/** A kit's place, without the kit. */
export const kitPlaceOf = (secret: Uint8Array): Meeting => placeOf(labels.kitId, hide(secret))

// ---------------------------------------------------------------- a helper's word to the device that comes back

/** `until`: when this helper's wait is over, by their clock. */
export type HelpWord = {
  readonly regain: string
  readonly standing: 'told' | 'stopped'
  readonly until: number
}

export const encodeHelpWord = ({ regain, standing, until }: HelpWord): Bytes =>
  encodePlain({ regain: idToBytes(regain), standing, until })

export function decodeHelpWord(bytes: Uint8Array): HelpWord | undefined {
  const read = shape.decoded(readWord, bytes)
  return read && { ...read, regain: bytesToHex(read.regain) }
}

const readPacket = shape.exact({
  kit: shape.fixedBytes(32),
  person: shape.fixedBytes(32),
  name: shape.text(200),
  team: shape.fixedBytes(32),
  asked: shape.fixedBytes(32),
  maker: shape.someBytes(1024),
})
const readAsk = shape.exact({
  purpose: shape.oneOf('ask'),
  asked: shape.fixedBytes(32),
  share: shape.fixedBytes(20),
  place: shape.fixedBytes(32),
})
const readWill = shape.exact({
  purpose: shape.oneOf('will'),
  asked: shape.fixedBytes(32),
  will: shape.flag,
})
const readWord = shape.exact({
  regain: shape.fixedBytes(32),
  standing: shape.oneOf('told', 'stopped'),
  until: shape.whole(),
})
