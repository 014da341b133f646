import type { Bytes, Disk } from '../base/index.ts'
import { entryStanding, type ActId, type TeamState } from '../circles/index.ts'
import { createDocuments, type Standing } from '../documents/index.ts'
import {
  deriveViewKey,
  forgetInvitation,
  forgetTeam,
  keepEpoch,
  keepNote,
  mintKeyring,
  personIdOf,
  pinRelay,
  redact,
  type DeviceId,
  type Keyring,
  type PersonId,
  type TeamId,
  type VolumeId,
} from '../keys/index.ts'
import { createAlarm } from './alarm.ts'
import { createAttesting } from './attesting.ts'
import { monthsOf, openBook, rankOf, readUp, type Book } from './book.ts'
import { createCarrier } from './carrier.ts'
import { createChapters } from './chapters.ts'
import { doChores } from './chores.ts'
import { keepDoorCard, rememberDoorCard } from './doorCard.ts'
import type { Context } from './context.ts'
import { goOnCopied, isDropped, speaksForBy } from './copied.ts'
import { admissionAt, cardAt, closeDoor, keptInvitations, sayYes } from './doorstep.ts'
import type { Keeper } from './keeper.ts'
import type { Look } from './look.ts'
import { startMedia } from './media.ts'
import { forgetHelping } from './helpNotes.ts'
import { kitInHand } from './kitInHand.ts'
import { notes } from './notes.ts'
import { isOwing } from './owing.ts'
import { hearTimer } from './timers.ts'
import type { SessionPorts } from './ports.ts'
import { wasForATime } from './terms.ts'
import { goOnRecovering } from './recovering.ts'

/** A device with a person on it, at work. */
export type Running = {
  readonly context: Context
  /** Out of the team: the keys are gone, and what is left is to say so. */
  readonly isOut: () => boolean
  readonly stop: () => Promise<void>
}

export type RunningOptions = {
  readonly ports: SessionPorts
  readonly keeper: Keeper
  readonly keyring: Keyring
  /** Something arrived or went: the session calls `refresh` in its turn. */
  readonly onNews: () => void
  readonly onChange: () => void
}

export async function startRunning(options: RunningOptions): Promise<Running> {
  const { keeper } = options
  const doorCard = options.ports.doorCard && rememberDoorCard(options.ports.doorCard)
  const ports: SessionPorts = { ...options.ports, doorCard }
  const keyring = () => keeper.keyring() ?? options.keyring
  const me: PersonId = personIdOf(redact(options.keyring.person))
  let book: Book | undefined = bookOf(keyring())
  let out = false
  let hasHeardItself = false
  let wasCaughtUp = false
  let doorsSeen = false
  const wakeIn = createAlarm(ports, options.onNews)

  const documents = createDocuments({
    disk: ports.disk,
    clock: ports.clock,
    random: ports.random,
    device: keyring().device.signing,
    viewKey: deriveViewKey(keyring().device),
    standing: standingBy(() => book?.state),
    speaksFor: speaksForBy(() => book),
    log: ports.log,
  })
  documents.on('changed', options.onChange)
  const media = await startMedia(ports, keyring())
  const carrier = createCarrier({
    ports,
    documents,
    blobs: media.blobs,
    pin: keyring().pinByRelay.get(ports.relayUrl) ?? null,
    onIdentity: (relay: Bytes) =>
      void keeper.keep((kept) => pinRelay(kept ?? keyring(), ports.relayUrl, relay)),
    rank: (access) => rankOf(book, access),
    onReceived: options.onNews,
    onTimer: (volume) => hearTimer(context, volume, options.onNews),
    onEcho: () => (hasHeardItself = true),
    onChange() {
      // Known once everything there is has come, which is no news by itself: chores that waited for it are done now, whether
      // its kit counts, whether this is a copy, and whether somebody still has a right to keys.
      const isCaughtUp = carrier.caughtUp()
      const hasCaughtUp = isCaughtUp && !wasCaughtUp
      wasCaughtUp = isCaughtUp
      const isWaiting =
        kitInHand(keyring()) !== undefined || hasHeardItself || documents.forked('present').length > 0
      if (isWaiting || hasCaughtUp || (isOwing(keyring()) && isCaughtUp)) options.onNews()
      options.onChange()
    },
  })

  const context: Context = {
    ports,
    keeper,
    documents,
    media,
    carrier,
    attesting: () => attesting,
    book: () => book,
    keyring,
    me: () => me,
    state: () => book?.state,
    linking: { now: undefined },
    look,
    refresh,
  }

  const attesting = createAttesting(context)
  const chapters = createChapters(documents)

  function look(): Look | undefined {
    const state = book?.state
    if (!book || !state || !state.personById.has(me)) return undefined
    const known = book
    const saving = carrier.state().kind
    return {
      state,
      actById: book.acts,
      me,
      now: ports.clock.now(),
      timeZone: ports.timeZone,
      connected: saving === 'connected',
      stuck: carrier.problem() !== null && carrier.problem()?.kind !== 'relay-away',
      circles: [...state.circleById.values()].filter((circle) => circle.members.includes(me)),
      mediaItem: media.item,
      chaptersOf: (circle, epochs) => chapters.of(state, circle, monthsOf(known, circle), epochs),
    }
  }

  async function refresh(): Promise<void> {
    if (out) return
    if (!book) await comeIn()
    if (book) {
      await readUp(context, book)
      // What has just been opened is behind until the relay has shown it: no chore is done on half of it.
      await carrier.follow()
      wasCaughtUp &&= carrier.caughtUp()
      if (!doorsSeen) await closeDoors(book)
      const standing = book.state?.personById.get(me)?.standing
      if (standing === 'removed' || standing === 'left') return goOut(book, standing)
      if (wasLetInForNothing(book, me)) return goOut(book, 'removed')
      if (isDropped(context, book.state)) return goOut(book, 'dropped')
      if (standing === 'member') await forgetDoor(book)
      if ((await goOnRecovering(context)) === 'refused') return goOut(book, 'dropped')
      const isCopied = hasHeardItself
      hasHeardItself &&= !carrier.caughtUp()
      await goOnCopied(context, book, isCopied)
      wakeIn(await doChores(context, book))
      await keepDoorCard(context)
    }
    await carrier.follow()
    await attesting.judge()
    options.onChange()
  }

  /** At the doorstep: an admission for me brings the first keys of the team. */
  async function comeIn(): Promise<void> {
    for (const kept of keyring().invitations.filter((one) => one.use === 'received'))
      await sayYes(context, kept)
    for (const invitation of keptInvitations(keyring(), 'received')) {
      const card = cardAt(documents, invitation)
      const admitted = card && admissionAt(documents, invitation, card, keyring().device)
      if (!card || !admitted || admitted === 'for another') continue
      const keys = admitted.flatMap((grant) => grant.epochs)
      const kept = await keeper.keep((before) => keys.reduce(keepEpoch, before ?? keyring()))
      if (kept.ok) book = openBook(card.team)
    }
  }

  /** Once a start: what was taken back by an act, and the phone went off before the doorstep said so. */
  async function closeDoors({ state }: Book): Promise<void> {
    doorsSeen = state !== undefined
    for (const invitation of keptInvitations(keyring(), 'sent'))
      if (state?.invitationById.get(invitation.id)?.standing === 'withdrawn')
        await closeDoor(context, invitation)
  }

  /** Once the acts say that I am a member, the invitation is done with. */
  async function forgetDoor(known: Book): Promise<void> {
    const kept = keyring().invitations.filter((one) => one.use === 'received' && one.team === known.team)
    if (kept.length > 0)
      await keeper.keep((before) =>
        kept.reduce((ring, one) => forgetInvitation(ring, one.secret), before ?? keyring()),
      )
  }

  /** What this phone had of the team goes: the keys first, then what they opened. */
  async function goOut(left: Book, standing: 'removed' | 'left' | 'dropped'): Promise<void> {
    out = true
    await doorCard?.remove()
    const name = left.state?.name ?? ''
    await keeper.keep((before) => {
      // A device that was dropped keeps nothing of its person, not even who they are.
      const bare =
        standing === 'dropped'
          ? mintKeyring(ports.random, ports.clock.now())
          : forgetHelping(forgetTeam(before ?? keyring(), left.team))
      const noted = keepNote(keepNote(bare, notes.removedFrom, name), notes.left, yes(standing === 'left'))
      const isOver = standing === 'removed' && wasForATime(left, me)
      return keepNote(
        keepNote(keepNote(noted, notes.atDoor, ''), notes.dropped, yes(standing === 'dropped')),
        notes.timeOver,
        yes(isOver),
      )
    })
    await carrier.stop()
    await documents.close()
    await clearVolumes(ports.disk)
    options.onChange()
  }

  for (const use of ['sent', 'received'] as const)
    for (const invitation of keptInvitations(keyring(), use))
      await documents.openChapter([invitation.doorstep], 'doorstep', '')

  return {
    context,
    isOut: () => out,
    async stop() {
      wakeIn(undefined)
      if (out) return
      await carrier.stop()
      await documents.keep()
      await documents.close()
    },
  }
}

/** All that was sealed on this device. Its keys are gone before it, so a start that finds some goes on clearing. */
export async function clearVolumes(disk: Disk): Promise<void> {
  for (const prefix of ['view/', 'volume/', 'blob/']) {
    const keys = await disk.list(prefix)
    if (keys.length > 0) await disk.write(keys.map(([key]) => ({ remove: key })))
  }
}

const yes = (is: boolean): string => (is ? 'yes' : '')

/** Whoever let them in had no right to it any more: the acts say that they never came in, though they had keys. */
function wasLetInForNothing({ acts, state }: Book, me: PersonId): boolean {
  if (!state || state.personById.has(me)) return false
  const faulty = new Set(state.invalid.map((one) => one.act))
  return [...acts.values()].some(
    ({ id, body }) =>
      faulty.has(id) &&
      body.type === 'admit' &&
      body.answer.answer === 'yes' &&
      body.answer.joiner.personId === me,
  )
}

const bookOf = (keyring: Keyring): Book | undefined => {
  const team: TeamId | undefined = [...keyring.epochsByTeam.keys()][0]
  return team === undefined ? undefined : openBook(team)
}

/** Letters say by themselves whether they hold; content needs an author who was in the circle. */
const standingBy =
  (state: () => TeamState | undefined): Standing =>
  (device, access, seq, heads) => {
    if (access.kind === 'acts' || access.kind === 'grants' || access.kind === 'doorstep') return 'member'
    const known = state()
    if (!known) return 'unknown'
    const { circle, volume } = access
    const standing = entryStanding(known, {
      device: device as DeviceId,
      circle,
      volume: volume as string as VolumeId,
      seq,
      heads: heads as readonly ActId[],
    })
    switch (standing.kind) {
      case 'good':
        return 'member'
      case 'late':
      case 'not-in-circle':
        return 'cut-off'
      case 'unknown-device':
      case 'waiting':
        return 'unknown'
    }
  }
