import { hexToBytes, ok, type Result } from '../base/index.ts'
import {
  everyone,
  fold,
  makeAdmission,
  makeGrant,
  selectEpochsOf,
  selectRecipientsOf,
  verifyAct,
  type CircleState,
  type RegainState,
  type TeamState,
} from '../circles/index.ts'
import {
  decodeHelpWord,
  encodeHelpWord,
  keepNote,
  kitPlaceOf,
  sealHelpWill,
  type EpochKey,
  type Meeting,
} from '../keys/index.ts'
import { authorisedKeys, beginSaying, newestEpoch, publish, publishActs } from './acts.ts'
import type { Book } from './book.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { saySealed } from './helpFacts.ts'
import { goOnMeeting } from './helpMeeting.ts'
import { keepComingBack, keepHelping, readComingBack, readHelpings, type Helping } from './helpNotes.ts'
import { lettersIn, putAtPlace } from './meetingPlace.ts'
import { notes } from './notes.ts'
import { putGrants } from './turning.ts'

/** Devices that one kit brings. More is nobody who lost a phone. */
const mostRegains = 5
const againMs = 60_000

/**
 * What a helper's app does by itself, and every member's for somebody who is back: it watches the places of the kits it has a
 * part of, carries who comes back there into the team's log, waits, says so, and gives what it can open. Answers in how many
 * milliseconds it wants to look again.
 */
export async function goOnHelping(context: Context, book: Book): Promise<number | undefined> {
  if (book.state?.personById.get(context.me())?.standing !== 'member') return undefined
  await sayWills(context)
  await goOnMeeting(context)
  const helpings = readHelpings(context.keyring()).filter((one) => one.will)
  for (const helping of helpings) await carryIn(context, book, helping)
  await noteSeen(context, book)
  for (const helping of helpings) await tell(context, book, helping)
  const next = await sayWaited(context, book)
  await giveToThoseWhoAreBack(context, book, helpings)
  return next
}

/** What I answered and have not said yet. */
export async function sayWills(context: Context): Promise<Result<null, AppRefusal>> {
  for (const helping of readHelpings(context.keyring())) {
    if (helping.isSaid) continue
    const { asked, will } = helping
    const person = askerOf(context.state(), asked)
    if (!person) continue
    const said = await saySealed(context, 'will', person.id, (keys) => sealHelpWill({ asked, will }, keys))
    if (!said.ok) return said
    await keepHelping(context, { ...helping, isSaid: true })
  }
  return ok(null)
}

const askerOf = (state: TeamState | undefined, asked: string) =>
  [...(state?.personById.values() ?? [])].find((one) => one.helpers?.act === asked)

const placeOf = ({ place }: Helping): Meeting => kitPlaceOf(hexToBytes(place) ?? new Uint8Array(0))

/** Somebody who put the parts together says who comes back: everybody shall know at once. */
async function carryIn(context: Context, book: Book, helping: Helping): Promise<void> {
  const { place } = placeOf(helping)
  await context.documents.openChapter([place], 'doorstep', '')
  await context.carrier.follow()
  for (const letter of lettersIn(context.documents, place)) {
    if (letter.kind !== 'answer' || book.read.has(letter.entry)) continue
    book.read.add(letter.entry)
    const act = verifyAct(letter.bytes)
    if (!act.ok || act.value.body.type !== 'regain' || book.acts.has(act.value.id)) continue
    const known = (book.state?.regains ?? []).filter((one) => one.helpers.act === helping.asked)
    const next = fold(book.team, [...book.acts.values(), act.value])
    const counts = next?.regains.some((one) => one.act === act.value.id && one.helpers.act === helping.asked)
    if (!counts || known.length >= mostRegains) continue
    const put = await publishActs(context, book, [act.value])
    if (!put.ok) book.read.delete(letter.entry)
  }
}

/** Each device counts the wait from when it heard, for the clock of the one who comes back is only their word. */
async function noteSeen(context: Context, book: Book): Promise<void> {
  const { seen } = readComingBack(context.keyring())
  const fresh = (book.state?.regains ?? []).filter((one) => seen[one.act] === undefined)
  if (fresh.length === 0) return
  const now = context.ports.clock.now()
  await keepComingBack(context, (before) => ({
    ...before,
    seen: { ...before.seen, ...Object.fromEntries(fresh.map((one) => [one.act, now])) },
  }))
}

/** To the device that comes back: that the team knows, and until when it waits; or that it was stopped. */
async function tell(context: Context, book: Book, helping: Helping): Promise<void> {
  const { place } = placeOf(helping)
  const mine = lettersIn(context.documents, place).filter((letter) => letter.device === idOf(context))
  const said = mine.flatMap(
    (letter) => (letter.kind === 'card' ? decodeHelpWord(letter.bytes) : undefined) ?? [],
  )
  const { seen } = readComingBack(context.keyring())
  let open = 0
  for (const regain of book.state?.regains ?? []) {
    if (regain.helpers.act !== helping.asked || regain.standing === 'back') continue
    const standing = regain.standing === 'stopped' ? 'stopped' : 'told'
    if (standing === 'told') open++
    if (said.some((word) => word.regain === regain.act && word.standing === standing)) continue
    const until = (seen[regain.act] ?? context.ports.clock.now()) + regain.helpers.wait
    await putAtPlace(context, place, 'card', encodeHelpWord({ regain: regain.act, standing, until }))
  }
  // Nobody asks me by this any more, and whoever came by it has been told.
  if (open === 0 && context.carrier.caughtUp() && !askerOf(book.state, helping.asked))
    await keepHelping(context, { ...helping, will: false, share: '', place: '' })
}

// ---------------------------------------------------------------- in

/**
 * The acts say that the device stands: it gets the epochs that its person had a right to. Everyone's at the kit's place, for it
 * can read nothing before; the others among the grants. Helpers give; where none of them is in a circle, everybody in it does.
 */
async function giveToThoseWhoAreBack(
  context: Context,
  book: Book,
  helpings: readonly Helping[],
): Promise<void> {
  const { state } = book
  const { given } = readComingBack(context.keyring())
  if (!state) return
  for (const regain of state.regains) {
    const to = selectRecipientsOf(state, regain.person).find((one) => one.id === regain.device)
    if (regain.standing !== 'back' || !to || given.includes(regain.act)) continue
    const { device } = context.keyring()
    const grantOf = (circle: CircleState) => {
      const keys = keysFor(context, state, circle, regain)
      return keys.length > 0 ? [makeGrant(book.team, circle.id, to.keys, keys, device)] : []
    }
    const circles = [...state.circleById.values()]
    const all = circles.filter((circle) => circle.id === everyone(book.team)).flatMap(grantOf)
    const others = circles.filter((circle) => circle.id !== everyone(book.team)).flatMap(grantOf)
    const helping = helpings.find((one) => one.asked === regain.helpers.act)
    if (helping && all.length > 0) {
      const put = await putAtPlace(context, placeOf(helping).place, 'admission', makeAdmission(all))
      if (!put.ok) return
    }
    const put = await putGrants(context, book, others, newestEpoch(context, book, everyone(book.team)))
    if (!put.ok) return
    await keepComingBack(context, (before) => ({ ...before, given: [...before.given, regain.act] }))
  }
}

function keysFor(
  context: Context,
  state: TeamState,
  circle: CircleState,
  { person, device, helpers }: RegainState,
): readonly EpochKey[] {
  const me = context.me()
  const isIn = circle.members.includes(me) && circle.members.includes(person) && device !== idOf(context)
  const isMine = helpers.people.includes(me) || !helpers.people.some((one) => circle.members.includes(one))
  if (!isIn || !isMine) return []
  const theirs = new Set(selectEpochsOf(state, circle.id, person))
  return authorisedKeys(context, circle.id).filter((key) => theirs.has(key.commitment))
}

/** On the device that is back: it is like any other now. */
export async function endRegaining(context: Context): Promise<void> {
  const keyring = context.keyring()
  if (!keyring.noteByName.get(notes.regaining)) return
  if (context.state()?.deviceById.get(idOf(context))?.stands)
    await context.keeper.keep((kept) => keepNote(kept ?? keyring, notes.regaining, ''))
}

// ---------------------------------------------------------------- the wait

/**
 * The wait is over by this clock, nobody has stopped it that this device could know of, and I know that it is them: said in the
 * acts. Once more where two said it at the same time, for then neither counted the other.
 */
async function sayWaited(context: Context, { state }: Book): Promise<number | undefined> {
  const { seen, sure } = readComingBack(context.keyring())
  const now = context.ports.clock.now()
  let next: number | undefined
  for (const regain of state?.regains ?? []) {
    const { helpers, waited } = regain
    const isMine = helpers.people.includes(context.me()) && sure.includes(regain.device)
    if (regain.standing !== 'waiting' || !isMine) continue
    if (waited.includes(context.me()) && waited.length < helpers.voices) continue
    const left = (seen[regain.act] ?? now) + helpers.wait - now
    // A clock that was set back must not make a wait longer than it is.
    if (left > 0 || !context.carrier.caughtUp()) {
      next = Math.min(next ?? againMs, Math.max(left, 1000))
      continue
    }
    const saying = beginSaying(context)
    if (!saying.ok) continue
    saying.value.say({ type: 'waited', regain: regain.act })
    const isBack = saying.value
      .state()
      .regains.some((one) => one.act === regain.act && one.standing === 'back')
    if (isBack || !waited.includes(context.me())) await publish(context, saying.value)
  }
  return next
}

const idOf = (context: Context) => context.keyring().certificate.deviceId
