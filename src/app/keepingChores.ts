import { piecesOf, type MediaRef } from '../domain/index.ts'
import { keepNote } from '../keys/index.ts'
import type { Context } from './context.ts'
import type { Look } from './look.ts'
import { notes } from './notes.ts'
import { keepRulesOf, letGoOf } from './select/keeping.ts'
import { mediaOfChapter } from './select/readWritten.ts'

const day = 86_400_000
/** A phone that was off for longer than this, by its clock, or whose clock is wrong, waits a week before it lets go. */
const leapMs = 30 * day
const waitMs = 7 * day
/** At once; the rest a moment later. */
const most = 400
const momentMs = 1000

/** What was gone through since the start, so that it is not looked for again at each change of anything. */
const doneByContext = new WeakMap<Context, WeakSet<MediaRef>>()

/**
 * Takes off this phone the photos and voices of what was written of days whose time is over by the person's rule, and that
 * are not here alone. Answers when to look again, in ms.
 */
export async function letGoOfMedia(context: Context): Promise<number | undefined> {
  const look = context.look()
  if (!look || keepRulesOf(look).length === 0) return undefined
  const wait = await waitForClock(context, look.now)
  if (wait > 0) return Math.min(wait, day)
  const done = doneByContext.get(context) ?? new WeakSet()
  doneByContext.set(context, done)
  let soonest = day
  let count = 0
  for (const ref of mediaOf(look)) {
    if (done.has(ref)) continue
    const left = letGoOf(look, ref) - look.now
    if (left > 0) {
      soonest = Math.min(soonest, left)
      continue
    }
    if (count++ >= most) return momentMs
    if (await letGo(context, ref)) done.add(ref)
  }
  return soonest
}

const mediaOf = (look: Look): readonly MediaRef[] =>
  look.circles.flatMap((circle) => look.chaptersOf(circle.id)).flatMap(mediaOfChapter)

async function letGo({ media }: Context, ref: MediaRef): Promise<boolean> {
  let isGone = true
  for (const piece of piecesOf(ref)) {
    const gone = await media.blobs.letGo(piece)
    isGone &&= gone.ok && gone.value
  }
  return isGone
}

/** Noted once a day: until when this phone waits, and when it looked last. A clock that leapt is not believed at once. */
async function waitForClock({ keeper, keyring }: Context, now: number): Promise<number> {
  const [seen = 0, until = 0] = (keyring().noteByName.get(notes.letGo) ?? '').split(' ').map(Number)
  const hasLeapt = !(now - seen < leapMs && now > seen - day)
  const waits = hasLeapt ? now + waitMs : until
  if (hasLeapt || now - seen > day)
    await keeper.keep((before) => keepNote(before ?? keyring(), notes.letGo, `${now} ${waits}`))
  return waits - now
}
