import { nominationsOf, type TeamState } from '../circles/index.ts'
import type { PersonId } from '../keys/index.ts'
import { readUp, type Book } from './book.ts'
import { carryLate } from './carrying.ts'
import { sayHatsWorn } from './hatChores.ts'
import { carryClaims, keepRates, tellWhatWasAnswered } from './moneyChores.ts'
import { sayVisitsStand } from './scheduleChores.ts'
import { endRegaining, goOnHelping } from './helping.ts'
import { goOnLinking } from './linking.ts'
import { putDraftTasks } from './commands/rota.ts'
import { endWhatIsOver } from './commands/nominees.ts'
import { openTrials } from './commands/trials.ts'
import { keepJoinCards } from './joinCardChores.ts'
import { sayOpened } from './opening.ts'
import { tryPrivate } from './privately.ts'
import { giveOwed } from './owing.ts'
import { grantToLatecomers } from './recipients.ts'
import { endTerms } from './terms.ts'
import { turnWhereNeeded } from './turning.ts'
import { coverWake } from './select/cover.ts'
import { showWishesToReaders } from './wishFacts.ts'
import { tellHolderInTime } from './concernChores.ts'
import { whenAloneTurns } from './aloneFacts.ts'
import { emptyOldChecks } from './commands/checks.ts'
import { letGoOfMedia } from './keepingChores.ts'
import { leaveTimers } from './timers.ts'
import { sealGlassAnew } from './glassFacts.ts'
import type { Context } from './context.ts'

/**
 * What a device does by itself when something came. Not one that does not speak for its person (yet): nothing it says has
 * an effect, so it would see the same need again, and say it again, without end. Answers when to look again, in ms.
 */
export async function doChores(context: Context, book: Book): Promise<number | undefined> {
  const { deviceId } = context.keyring().certificate
  if (!book.state?.deviceById.get(deviceId)?.stands) return undefined
  const look = context.look()
  const isMorePrivate = look !== undefined && tryPrivate(look, context)
  await goOnLinking(context)
  await giveOwed(context, book)
  await grantToLatecomers(context, book)
  await endWhatIsOver(context)
  await openTrials(context)
  await showWishesToReaders(context)
  await keepJoinCards(context)
  const concernWake = await tellHolderInTime(context)
  await sealGlassAnew(context)
  await emptyOldChecks(context)
  const termWake = await endTerms(context)
  await endRegaining(context)
  const wake = await goOnHelping(context, book)
  const before = book.state
  if (mayTurnAtOnce(before, context.me(), context.ports.clock.now())) await turnWhereNeeded(context)
  // What others write under an epoch that was begun here just now is to be followed from now on.
  if (book.state !== before) await readUp(context, book)
  await carryLate(context, book)
  await sayOpened(context)
  await sayHatsWorn(context)
  await carryClaims(context)
  await tellWhatWasAnswered(context)
  await keepRates(context)
  await sayVisitsStand(context)
  await putDraftTasks(context, true)
  const keepWake = await letGoOfMedia(context)
  const moreWake = isMorePrivate ? 0 : undefined
  const waits = [moreWake, wake, termWake, concernWake, keepWake, ...(await waitsNow(context))]
  return soonest(...waits)
}

/** Once nothing more is written: what is folded of the days for one of them the next need not fold. */
async function waitsNow(context: Context): Promise<readonly (number | undefined)[]> {
  const look = context.look()
  return look
    ? [whenAloneTurns(look, context), coverWake(look, context), await leaveTimers(look, context)]
    : []
}

const soonest = (...waits: readonly (number | undefined)[]): number | undefined => {
  const known = waits.filter((one) => one !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}

/** The Holder's, a nominee's and a keyholder's devices begin the next epoch when they see it is needed; others when they write. */
function mayTurnAtOnce(state: TeamState | undefined, me: PersonId, now: number): boolean {
  if (!state) return false
  return (
    state.holder === me ||
    nominationsOf(state, me, now).length > 0 ||
    [...state.circleById.values()].some((circle) => circle.keyholders.includes(me))
  )
}
