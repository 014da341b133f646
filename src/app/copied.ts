import {
  everyone,
  isSeenBy,
  makeAct,
  makeGrant,
  selectEpochsOf,
  selectRecipients,
  signCard,
  type ActId,
  type TeamState,
} from '../circles/index.ts'
import { chapterIdOf, type SpeaksFor, type VolumeAccess } from '../documents/index.ts'
import {
  deriveViewKey,
  deviceIdOf,
  formerDevices,
  redact,
  rekey,
  type DeviceId,
  type DeviceSecret,
} from '../keys/index.ts'
import { authorisedKeys, headsOf, newestEpoch, putActs, takeIn } from './acts.ts'
import { noteCopy, type Book } from './book.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import { cardsAt, keptInvitations, putAtDoorstep } from './doorstep.ts'
import { putGrants } from './turning.ts'

/**
 * A profile was copied, or a phone came back from a backup while the old one lived on: there are two of one device (D7).
 * The copy that finds out, because its entry lost its place to the other's or because it hears itself speak, goes on as a
 * device of its own: first the new key is kept, then the team is told, then what nobody was shown is said again. Each step
 * can be done again, and whatever was cut off is gone on with at the next news or start.
 */
export async function goOnCopied(context: Context, book: Book, hasHeardItself: boolean): Promise<void> {
  const { documents, keeper, ports, carrier } = context
  const isCopied = hasHeardItself || documents.forked('present').length > 0
  // By then whatever there is has come: whether this device was taken off the list, and what was sealed to it.
  if (isCopied && carrier.caughtUp() && standsBy(book.state, context.keyring().device)) {
    const kept = await keeper.keep((ring) =>
      rekey(ring ?? context.keyring(), ports.random, ports.clock.now()),
    )
    if (!kept.ok) return
    documents.become(kept.value.device.signing, deriveViewKey(kept.value.device))
    context.media.blobs.become(deriveViewKey(kept.value.device))
  }
  if (formerDevices(context.keyring()).length === 0) return
  for (const volume of documents.forked('former'))
    if (volume.kind === 'acts' && !(await sayLost(context, book, volume))) return
  if (!(await introduce(context, book))) return
  for (const volume of documents.forked('former')) if (!(await sayLost(context, book, volume))) return
  await renewCards(context)
}

/** Under the key that the team knows: this one is mine too. Answers whether it is in. */
async function introduce(context: Context, book: Book): Promise<boolean> {
  const keyring = context.keyring()
  const { certificate } = keyring
  if (standsBy(book.state, keyring.device)) return true
  const former = formerDevices(keyring).find((one) => standsBy(book.state, one))
  const isSaid = [...book.acts.values()].some(
    ({ body }) => body.type === 'device' && body.certificate.deviceId === certificate.deviceId,
  )
  if (!book.state || !former || isSaid) return false
  const act = makeAct(book.state, { type: 'device', certificate }, former, context.ports.clock.now())
  const all = everyone(book.team)
  const put = await putActs(context, book, all, newestEpoch(context, book, all), [act])
  if (!put.ok) return false
  noteCopy(book, act, certificate.deviceId)
  await takeIn(context, book, [act])
  return standsBy(book.state, keyring.device)
}

/** Answers whether it is on the disk. */
async function sayLost(context: Context, book: Book, volume: VolumeAccess): Promise<boolean> {
  const { kind, circle, period, commitment } = volume
  const heads = kind === 'doorstep' ? [] : headsOf(book, circle)
  const place = { chapter: chapterIdOf(circle, kind, period), epoch: commitment, heads }
  // A grant is worth something by its author only, and nobody can tell what was in it: so they are made anew.
  const grants = kind === 'grants' ? grantsAnew(context, book) : []
  if (grants.length > 0) return (await putGrants(context, book, grants, commitment)).ok
  return deliver(context, await context.documents.sayAgain(place)).ok
}

/** All that the others of my circles may have of me. Who has it already has it twice. */
function grantsAnew(context: Context, book: Book): readonly Uint8Array[] {
  const { state } = book
  const { device, certificate } = context.keyring()
  const mine = [...(state?.circleById.values() ?? [])].filter((one) => one.members.includes(context.me()))
  return mine.flatMap((circle) =>
    (state ? selectRecipients(state, circle.id) : []).flatMap((one) => {
      const theirs = state ? selectEpochsOf(state, circle.id, one.person) : []
      const keys = authorisedKeys(context, circle.id).filter((key) => theirs.includes(key.commitment))
      if (one.id === certificate.deviceId || keys.length === 0) return []
      return [makeGrant(book.team, circle.id, one.keys, keys, device)]
    }),
  )
}

/** At open doors the card names the device that lets in: from now on it is this one too. */
async function renewCards(context: Context): Promise<void> {
  const { certificate, device } = context.keyring()
  for (const invitation of keptInvitations(context.keyring(), 'sent')) {
    const cards = cardsAt(context.documents, invitation)
    const [card] = cards
    const isDone = cards.some(({ ends, inviter }) => ends === 0 || inviter.deviceId === certificate.deviceId)
    if (!card || isDone || card.inviter.personId !== certificate.personId) continue
    const renewed = signCard({ ...card, inviter: certificate }, device)
    if (!(await putAtDoorstep(context, invitation, 'card', renewed)).ok) return
  }
}

const nameOf = (device: DeviceSecret): DeviceId => deviceIdOf(redact(device))

const standsBy = (state: TeamState | undefined, device: DeviceSecret): boolean =>
  state?.deviceById.get(nameOf(device))?.stands ?? false

/** Off the person's list; or never on it, since the key that would have said so was taken off before. */
export function isDropped(context: Context, state: TeamState | undefined): boolean {
  const keyring = context.keyring()
  const known = [keyring.device, ...formerDevices(keyring)].find((one) => state?.deviceById.has(nameOf(one)))
  return known !== undefined && !standsBy(state, known)
}

/** A device may say again what was written under the keys that brought it in, each of them its own person's. */
export const speaksForBy =
  (bookNow: () => Book | undefined): SpeaksFor =>
  (device, heads) => {
    const book = bookNow()
    const found: DeviceId[] = []
    if (!book?.state) return found
    for (let next: DeviceId | undefined = device; next;) {
      next = introducerOf(book, book.state, next, heads as readonly ActId[])
      if (!next || next === device || found.includes(next)) break
      found.push(next)
    }
    return found
  }

/** By the acts that were known when it was written, so that it is the same for everybody. */
function introducerOf(
  { acts }: Book,
  state: TeamState,
  device: DeviceId,
  heads: readonly ActId[],
): DeviceId | undefined {
  for (const position of state.deviceById.get(device)?.since ?? []) {
    const id = state.order.ids[position]
    const act = id && acts.get(id)
    if (!act || act.body.type !== 'device') continue
    if (heads.some((head) => head === id || isSeenBy(state, id, head))) return act.by
  }
  return undefined
}
