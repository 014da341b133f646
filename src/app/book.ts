import {
  everyone,
  fold,
  logOf,
  openActBundle,
  openGrant,
  selectAuthorised,
  verifyAct,
  type Act,
  type ActId,
  type TeamState,
} from '../circles/index.ts'
import {
  chapterIdOf,
  type ChapterId,
  type Documents,
  type Letter,
  type VolumeAccess,
} from '../documents/index.ts'
import {
  formerDevices,
  keepEpoch,
  selectEpoch,
  selectEpochs,
  type CircleId,
  type Commitment,
  type DeviceId,
  type EpochKey,
  type TeamId,
} from '../keys/index.ts'
import type { Keeper } from './keeper.ts'
import { byGeneration } from './generations.ts'
import { kitsInHand } from './kitInHand.ts'
import { firstMonthOf, openMonths } from './months.ts'
import { addOffer, keysToTry, selectNamed, takeBack, type Offers } from './offers.ts'
import type { SessionPorts } from './ports.ts'

/**
 * What this device has read of one team: its acts, what they fold to, and which of its chapters are open. Acts come from
 * letters, letters from chapters, chapters from keys, keys from grants, and grants from letters again: `readUp` goes
 * round until nothing new is found.
 */
export type Book = {
  readonly team: TeamId
  readonly acts: Map<ActId, Act>
  /** Entry ids of letters that were read, good or not. */
  readonly read: Set<string>
  readonly offers: Offers
  /** Which acts lie in which volume: those who were let in from today on read the newest only. */
  readonly actsByVolume: Map<string, Set<ActId>>
  /** Devices that went on under a key of their own when there were two of one (D7), and which one that was. */
  readonly originalByCopy: Map<string, DeviceId>
  /** Living documents that are more than a copy of them can be, as they are: not tried again and again. */
  readonly tooMuch: Set<string>
  state: TeamState | undefined
  /** Those that are open, by circle. */
  monthsByCircle: ReadonlyMap<CircleId, readonly string[]>
  /** With how many keys each chapter of content was opened: none is opened twice with the same. */
  readonly keysByChapter: Map<ChapterId, number>
}

export const openBook = (team: TeamId): Book => ({
  team,
  acts: new Map(),
  read: new Set(),
  offers: new Map(),
  actsByVolume: new Map(),
  originalByCopy: new Map(),
  tooMuch: new Set(),
  state: undefined,
  monthsByCircle: new Map(),
  keysByChapter: new Map(),
})

type Reading = {
  readonly ports: Pick<SessionPorts, 'clock' | 'log'>
  readonly keeper: Keeper
  readonly documents: Documents
}

/** Reads on until there is nothing new. Answers whether anything was. */
export async function readUp(reading: Reading, book: Book): Promise<boolean> {
  let isNew = false
  for (let going = true; going;) {
    await openLetterChapters(reading, book)
    const acts = readActs(reading, book)
    if (acts) {
      book.state = fold(book.team, [...book.acts.values()]) ?? book.state
      await reading.documents.reconsider()
    }
    const keys = await readGrants(reading, book)
    going = acts || keys
    isNew ||= going
  }
  if (book.state) await openContent(reading, book, book.state)
  return isNew
}

const byCircle = (keys: readonly EpochKey[]): ReadonlyMap<CircleId, readonly EpochKey[]> =>
  keys.reduce(
    (map, key) => map.set(key.circle, [...(map.get(key.circle) ?? []), key]),
    new Map<CircleId, EpochKey[]>(),
  )

const keysOf = (reading: Reading, book: Book): readonly EpochKey[] => {
  const keyring = reading.keeper.keyring()
  return keyring ? selectEpochs(keyring, book.team) : []
}

/** What acts are looked for with. */
const letterKeys = (reading: Reading, book: Book): ReadonlyMap<CircleId, readonly EpochKey[]> =>
  byCircle([...keysOf(reading, book), ...keysToTry(book.offers)])

/** Acts and grants are read with every key there is: they are what says which keys count. */
async function openLetterChapters(reading: Reading, book: Book): Promise<void> {
  for (const [circle, keys] of letterKeys(reading, book)) {
    await reading.documents.openChapter(keys, 'acts', '')
    if (circle === everyone(book.team)) await reading.documents.openChapter(keys, 'grants', '')
  }
}

/** Content is opened only with keys whose epoch somebody with the right began. */
async function openContent(reading: Reading, book: Book, state: TeamState): Promise<void> {
  const monthsByCircle = new Map<CircleId, readonly string[]>()
  for (const [circle, keys] of byCircle(keysOf(reading, book))) {
    const authorised = selectAuthorised(state, keys)
    if (authorised.length === 0) continue
    const open = async (kind: 'living' | 'month', ofIt: readonly EpochKey[], period: string) => {
      const chapter = chapterIdOf(circle, kind, period)
      if (book.keysByChapter.get(chapter) === ofIt.length) return
      await reading.documents.openChapter(ofIt, kind, period)
      book.keysByChapter.set(chapter, ofIt.length)
    }
    for (const [generation, ofIt] of byGeneration(state, authorised)) await open('living', ofIt, generation)
    const epochs = authorised.map((key) => ({ key, first: firstMonth(book, circle, key.commitment) }))
    const months = await openMonths(reading.documents, circle, epochs, (ofIt, month) =>
      open('month', ofIt, month),
    )
    monthsByCircle.set(circle, months)
  }
  book.monthsByCircle = monthsByCircle
}

/** The first month that is written in under an epoch. */
export function firstMonth(book: Book, circle: CircleId, epoch: Commitment): string {
  const known = book.state?.circleById.get(circle)?.epochs.find((one) => one.commitment === epoch)
  const act = known && book.acts.get(known.act)
  return firstMonthOf(act?.body.at ?? 0)
}

export const monthsOf = (book: Book, circle: CircleId): readonly string[] =>
  book.monthsByCircle.get(circle) ?? []

/** Months that stay open at the relay: the one that is to come, and some 90 days. */
const hotMonths = 4

/** How soon something may come of a volume, 0 for at any moment: where not all can be open at once, the others take turns. */
export function rankOf(book: Book | undefined, access: VolumeAccess): number {
  const { circle, kind, period, commitment } = access
  const known = book?.state?.circleById.get(circle)
  if (!book || !known || kind === 'doorstep') return 0
  const newest = known.writable ?? known.epochs.at(-1)?.commitment
  const old = commitment === newest ? 0 : 2
  if (kind !== 'month') return kind === 'living' ? old : old / 2
  const months = monthsOf(book, circle)
  const age = months.length - months.indexOf(period)
  return old + (age <= hotMonths ? 0 : 1 + age / 10_000)
}

function readActs(reading: Reading, book: Book): boolean {
  let isNew = false
  for (const circle of letterKeys(reading, book).keys())
    for (const letter of lettersOf(reading, book, circle, 'acts')) {
      book.read.add(letter.entry)
      const bytes = letter.kind === 'acts' ? openActBundle(letter.bytes) : [letter.bytes]
      if (!bytes) reading.ports.log('act-refused')
      for (const one of bytes ?? []) isNew = readAct(reading, book, circle, letter, one) || isNew
    }
  return isNew
}

/** Answers whether it is one that was not known. */
function readAct(reading: Reading, book: Book, circle: CircleId, letter: Letter, bytes: Uint8Array): boolean {
  const act = verifyAct(bytes, book.acts)
  if (!act.ok) reading.ports.log('act-refused')
  else if (logOf(act.value) !== circle) reading.ports.log('act-in-wrong-log')
  else {
    const lying = book.actsByVolume.get(letter.volume) ?? new Set()
    book.actsByVolume.set(letter.volume, lying.add(act.value.id))
    if (book.acts.has(act.value.id)) return false
    noteCopy(book, act.value, letter.device)
    book.acts.set(act.value.id, act.value)
    return true
  }
  return false
}

/**
 * A device that is added is brought in by one that is there. One that brings itself in is a copy of the one that signed. The
 * first letter says which: whoever turns an epoch puts the whole log again, its own introduction too.
 */
export function noteCopy(book: Book, { by, body }: Act, author: string): void {
  if (body.type === 'device' && body.certificate.deviceId === author) book.originalByCopy.set(author, by)
}

/** Answers whether there are new keys, to keep or to try. What could not be kept is tried again at the next reading. */
async function readGrants(reading: Reading, book: Book): Promise<boolean> {
  const keyring = reading.keeper.keyring()
  const { state, offers } = book
  if (!keyring || !state) return false
  const before = offers.size
  for (const letter of lettersOf(reading, book, everyone(book.team), 'grants')) {
    // Anybody with the key of everyone can write under a name that nobody knows.
    if (!state.deviceById.has(letter.device)) continue
    book.read.add(letter.entry)
    for (const mine of [keyring.device, ...formerDevices(keyring), ...kitsInHand(keyring)]) {
      const grant = openGrant(letter.bytes, mine, book.team, letter.device)
      if (!grant.ok) continue
      for (const key of grant.value.epochs)
        if (!selectEpoch(keyring, key.team, key.circle, key.commitment)) addOffer(offers, key, letter.device)
    }
  }
  const isNew = offers.size > before
  const named = selectNamed(offers, state)
  if (named.length === 0) return isNew
  const kept = await reading.keeper.keep((ring) => named.reduce(keepEpoch, ring ?? keyring))
  if (kept.ok) takeBack(offers, named)
  return isNew || kept.ok
}

/** Letters that were not read before. */
function lettersOf(reading: Reading, book: Book, circle: CircleId, kind: 'acts' | 'grants') {
  const view = reading.documents.view(chapterIdOf(circle, kind, ''))
  return (view?.letters ?? []).filter((letter) => !book.read.has(letter.entry))
}
