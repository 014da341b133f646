import { ok, type Result } from '../base/index.ts'
import {
  answerYes,
  invitationFromSecret,
  openAdmission,
  signCard,
  verifyAnswer,
  verifyCard,
  type Answer,
  type Card,
  type Invitation,
  type InvitationSecret,
  type OpenedGrant,
} from '../circles/index.ts'
import { chapterIdOf, type Documents, type Letter } from '../documents/index.ts'
import type { DeviceId, DeviceSecret, KeptInvitation, Keyring } from '../keys/index.ts'
import type { Carrier } from './carrierTypes.ts'
import type { SessionPorts } from './ports.ts'
import type { Context } from './context.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { InvitationCard } from './types.ts'
import { deliver } from './deliver.ts'
import { visitPlace } from './meetingPlace.ts'
import { notes } from './notes.ts'

export const doorstepChapter = (invitation: Invitation): string =>
  chapterIdOf(invitation.doorstep.circle, 'doorstep', '')

const lettersAt = (documents: Documents, invitation: Invitation): readonly Letter[] =>
  documents.view(doorstepChapter(invitation))?.letters ?? []

/**
 * The inviter's words, the latest last: the first good card says who the inviter is. Later ones are theirs too, by the same
 * device or one that they certified, for a device that was copied goes on under another key.
 */
export function cardsAt(documents: Documents, invitation: Invitation): readonly Card[] {
  const cards = byNumber(lettersAt(documents, invitation)).flatMap((letter) => {
    const card = letter.kind === 'card' ? verifyCard(letter.bytes, invitation.id) : undefined
    return card?.ok ? [card.value] : []
  })
  return cards.filter((card) => card.inviter.personId === cards[0]?.inviter.personId)
}

/** A door that was closed stays closed. */
export function cardAt(documents: Documents, invitation: Invitation): Card | undefined {
  const cards = cardsAt(documents, invitation)
  return cards.find((card) => card.ends === 0) ?? cards.at(-1)
}

/** The first one, in the relay's order: a link is answered once. Whoever else has it cannot take back a no, or a yes. */
export function answerAt(documents: Documents, invitation: Invitation): Answer | undefined {
  for (const letter of byNumber(lettersAt(documents, invitation))) {
    const answer = letter.kind === 'answer' ? verifyAnswer(letter.bytes) : undefined
    if (answer?.ok && answer.value.invitation === invitation.id) return answer.value
  }
  return undefined
}

/** Why who waits here waits for nothing, if so. */
export function overAt(
  documents: Documents,
  keyring: Keyring,
): 'invitation-used' | 'invitation-withdrawn' | null {
  for (const invitation of keptInvitations(keyring, 'received')) {
    const card = cardAt(documents, invitation)
    if (card?.ends === 0) return 'invitation-withdrawn'
    const answer = answerAt(documents, invitation)
    const isMine = answer?.answer === 'yes' && answer.joiner.deviceId === keyring.certificate.deviceId
    if (answer && !isMine) return 'invitation-used'
    if (card && admissionAt(documents, invitation, card, keyring.device) === 'for another')
      return 'invitation-used'
  }
  return null
}

/** Grants for me, by the device whose card I answered. 'for another' when somebody else was let in by it. */
export function admissionAt(
  documents: Documents,
  invitation: Invitation,
  card: Card,
  me: DeviceSecret,
): readonly OpenedGrant[] | 'for another' | undefined {
  const admissions = admissionsAt(documents, invitation)
  for (const letter of admissions) {
    const opened = openAdmission(letter.bytes, me, card.team, letter.device as DeviceId)
    if (opened.ok) return opened.value
  }
  return admissions.length > 0 ? 'for another' : undefined
}

/** By whoever the cards are from: others with the link may put what they like here. */
function admissionsAt(documents: Documents, invitation: Invitation): readonly Letter[] {
  const inviters = new Set<string>(cardsAt(documents, invitation).map(({ inviter }) => inviter.deviceId))
  return lettersAt(documents, invitation).filter(
    (letter) => letter.kind === 'admission' && inviters.has(letter.device),
  )
}

export const cardForScreen = (card: Card): InvitationCard => ({
  holderName: card.teamName,
  inviterName: card.inviterName,
  relation: card.relation,
  ask: card.ask,
  purposes: card.circles.map((circle) => circle.purpose),
  endsAt: card.ends,
  stays: card.stays ?? null,
})

export type DoorstepVisit = {
  readonly documents: Documents
  readonly carrier: Carrier
  readonly invitation: Invitation
}

/**
 * Stands at a doorstep with a device that exists only for it, over a disk that is gone afterwards: an invitation can be
 * read and declined without leaving anything behind.
 */
export async function visitDoorstep<T>(
  ports: SessionPorts,
  secret: InvitationSecret,
  stay: (visit: DoorstepVisit) => Promise<T>,
): Promise<T> {
  const invitation = invitationFromSecret(secret)
  return visitPlace(ports, invitation.doorstep, ({ documents, carrier }) =>
    stay({ documents, carrier, invitation }),
  )
}

/** Looks until there is a card, or the relay has shown all it has, or time is up. */
export async function waitForCard(
  ports: SessionPorts,
  visit: DoorstepVisit,
  ms: number,
): Promise<
  Result<
    Card,
    { readonly kind: 'relay-away' | 'relay-nonsense' | 'invitation-not-found' | 'invitation-damaged' }
  >
> {
  for (let waited = 0; ; waited += 50) {
    const card = cardAt(visit.documents, visit.invitation)
    if (card) return { ok: true, value: card }
    if (visit.carrier.state().kind === 'nonsense') return { ok: false, refusal: { kind: 'relay-nonsense' } }
    if (visit.carrier.caughtUp() || waited >= ms) break
    await new Promise<void>((resolve) => ports.scheduler.after(50, resolve))
  }
  const view = visit.documents.view(doorstepChapter(visit.invitation))
  if (view && view.setAside.length > 0) return { ok: false, refusal: { kind: 'invitation-damaged' } }
  return { ok: false, refusal: { kind: visit.carrier.caughtUp() ? 'invitation-not-found' : 'relay-away' } }
}

function byNumber(letters: readonly Letter[]): readonly Letter[] {
  return [...letters].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
}

/** Somebody was let in by it already, by whoever the card is from: others with the link may put what they like here. */
export const isAdmitted = ({ documents, invitation }: DoorstepVisit): boolean =>
  admissionsAt(documents, invitation).length > 0

export const doorstepPlace = (invitation: Invitation) => ({
  chapter: doorstepChapter(invitation),
  epoch: invitation.doorstep.commitment,
  heads: [],
})

export async function putAtDoorstep(
  context: Context,
  invitation: Invitation,
  kind: 'card' | 'answer' | 'admission',
  letter: Uint8Array,
): Promise<Result<null, AppRefusal>> {
  await context.documents.openChapter([invitation.doorstep], 'doorstep', '')
  const written = deliver(context, await context.documents.letters(doorstepPlace(invitation), kind, [letter]))
  await context.carrier.follow()
  return written.ok ? ok(null) : written
}

/**
 * The yes of who waits here, put once. Looked for at every start: a phone that went off before it was written would else
 * wait for an answer that nobody can give.
 */
export async function sayYes(
  context: Context,
  { secret, team }: Pick<KeptInvitation, 'secret' | 'team'>,
): Promise<Result<null, AppRefusal>> {
  const { person, certificate, noteByName } = context.keyring()
  const invitation = invitationFromSecret(secret)
  const isSaid = lettersAt(context.documents, invitation).some(
    (letter) => letter.kind === 'answer' && letter.device === certificate.deviceId,
  )
  if (isSaid || team === undefined) return ok(null)
  const name = noteByName.get(notes.myName) ?? ''
  const asked = { team, invitation: invitation.id }
  const answer = answerYes(asked, name, person, certificate, context.ports.clock.now())
  return putAtDoorstep(context, invitation, 'answer', answer.bytes)
}

/** Whoever opens the link of an invitation that was taken back is told so. */
export async function closeDoor(context: Context, invitation: Invitation): Promise<Result<null, AppRefusal>> {
  const card = cardAt(context.documents, invitation)
  const { certificate, device } = context.keyring()
  const isMine = card?.inviter.personId === certificate.personId
  if (!card || !isMine || card.ends === 0) return ok(null)
  return putAtDoorstep(
    context,
    invitation,
    'card',
    signCard({ ...card, ends: 0, inviter: certificate }, device),
  )
}

export const keptInvitations = (keyring: Keyring, use: KeptInvitation['use']): readonly Invitation[] =>
  keyring.invitations.filter((kept) => kept.use === use).map((kept) => invitationFromSecret(kept.secret))
