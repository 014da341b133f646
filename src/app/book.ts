import {
  everyone,
  fold,
  logOf,
  openGrant,
  selectAuthorised,
  verifyAct,
  type Act,
  type ActId,
  type TeamState,
} from '../circles/index.ts'
import { chapterIdOf, type Documents } from '../documents/index.ts'
import { monthOf, monthsBetween } from '../domain/index.ts'
import { keepEpoch, selectEpochs, type CircleId, type EpochKey, type TeamId } from '../keys/index.ts'
import type { Keeper } from './keeper.ts'
import { byGeneration } from './generations.ts'
import { kitsInHand } from './kitInHand.ts'
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
  /** Which acts lie in which volume: those who were let in from today on read the newest only. */
  readonly actsByVolume: Map<string, Set<ActId>>
  state: TeamState | undefined
  months: readonly string[]
}

export const openBook = (team: TeamId): Book => ({
  team,
  acts: new Map(),
  read: new Set(),
  actsByVolume: new Map(),
  state: undefined,
  months: [],
})

/** No team is followed over more months than this, whatever dates arrive. */
const mostMonths = 600

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

const keysByCircle = (reading: Reading, book: Book): ReadonlyMap<CircleId, readonly EpochKey[]> =>
  keysOf(reading, book).reduce(
    (map, key) => map.set(key.circle, [...(map.get(key.circle) ?? []), key]),
    new Map<CircleId, EpochKey[]>(),
  )

const keysOf = (reading: Reading, book: Book): readonly EpochKey[] => {
  const keyring = reading.keeper.keyring()
  return keyring ? selectEpochs(keyring, book.team) : []
}

/** Acts and grants are read with every key there is: they are what says which keys count. */
async function openLetterChapters(reading: Reading, book: Book): Promise<void> {
  for (const [circle, keys] of keysByCircle(reading, book)) {
    await reading.documents.openChapter(keys, 'acts', '')
    if (circle === everyone(book.team)) await reading.documents.openChapter(keys, 'grants', '')
  }
}

/** Content is opened only with keys whose epoch somebody with the right began. */
async function openContent(reading: Reading, book: Book, state: TeamState): Promise<void> {
  book.months = monthsToOpen(reading, book, state)
  for (const [, keys] of keysByCircle(reading, book)) {
    const authorised = selectAuthorised(state, keys)
    if (authorised.length === 0) continue
    for (const [generation, ofIt] of byGeneration(state, authorised))
      await reading.documents.openChapter(ofIt, 'living', generation)
    for (const month of book.months) await reading.documents.openChapter(authorised, 'month', month)
  }
}

function readActs(reading: Reading, book: Book): boolean {
  let isNew = false
  for (const circle of keysByCircle(reading, book).keys())
    for (const letter of lettersOf(reading, book, circle, 'acts')) {
      const act = verifyAct(letter.bytes)
      if (!act.ok) reading.ports.log('act-refused')
      else if (logOf(act.value) !== circle) reading.ports.log('act-in-wrong-log')
      else {
        const lying = book.actsByVolume.get(letter.volume) ?? new Set()
        book.actsByVolume.set(letter.volume, lying.add(act.value.id))
        if (book.acts.has(act.value.id)) continue
        book.acts.set(act.value.id, act.value)
        isNew = true
      }
    }
  return isNew
}

async function readGrants(reading: Reading, book: Book): Promise<boolean> {
  const keyring = reading.keeper.keyring()
  if (!keyring || !book.state) return false
  const found: EpochKey[] = []
  for (const letter of lettersOf(reading, book, everyone(book.team), 'grants')) {
    for (const mine of [keyring.device, ...kitsInHand(keyring)]) {
      const grant = openGrant(letter.bytes, mine, book.team, letter.device as never)
      if (grant.ok) found.push(...grant.value.epochs)
    }
  }
  if (found.length === 0) return false
  const kept = await reading.keeper.keep((before) => found.reduce(keepEpoch, before ?? keyring))
  return kept.ok && kept.value !== keyring
}

/** Letters that were not read before; each is looked at once. */
function lettersOf(reading: Reading, book: Book, circle: CircleId, kind: 'acts' | 'grants') {
  const view = reading.documents.view(chapterIdOf(circle, kind, ''))
  const fresh = (view?.letters ?? []).filter((letter) => !book.read.has(letter.entry))
  for (const letter of fresh) book.read.add(letter.entry)
  return fresh
}

/**
 * From the founding to the month after the newest that is known, so that a device whose clock runs ahead is still read:
 * writers never go further than that either (see `monthToWrite`).
 */
function monthsToOpen(reading: Reading, book: Book, state: TeamState): readonly string[] {
  const now = monthOf(reading.ports.clock.now())
  const founded = monthOf(state.founded)
  const newest = newestMonth(reading, book) ?? founded
  const last = nextMonth(newest > now ? newest : now)
  return monthsBetween(founded < now ? founded : now, last).slice(-mostMonths)
}

/** The month a new fact goes to: this device's, kept within what every other device follows. */
export function monthToWrite(reading: Reading, book: Book): string {
  const now = monthOf(reading.ports.clock.now())
  const founded = book.state ? monthOf(book.state.founded) : now
  const most = nextMonth(newestMonth(reading, book) ?? founded)
  if (now < founded) return founded
  return now > most ? most : now
}

/** The newest month with something in it. */
function newestMonth(reading: Reading, book: Book): string | undefined {
  const circles = [...keysByCircle(reading, book).keys()]
  return [...book.months].reverse().find((month) =>
    circles.some((circle) => {
      const view = reading.documents.view(chapterIdOf(circle, 'month', month))
      return view !== undefined && (view.facts.length > 0 || Object.keys(view.rows).length > 0)
    }),
  )
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
