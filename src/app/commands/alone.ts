import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import { aloneEvery, aloneFacts, aloneTimes, aloneWatchers, type Alone } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { aloneOf } from '../aloneFacts.ts'
import type { AloneCommands } from '../aloneTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import { sayPrivately } from '../privately.ts'

export const aloneCommands: CommandTable<AloneCommands> = {
  startAlone: { on: 'team', run: startAlone },
  sayFine: { on: 'team', run: sayFine },
  endAlone: { on: 'team', run: endAlone },
  seeToAlone: { on: 'team', run: seeToAlone },
}

type Done = Promise<Result<null, AppRefusal>>
const minute = 60_000

async function startAlone(
  context: Context,
  { until, every, personIds }: Commands['startAlone']['takes'],
): Done {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  const to = [...new Set(personIds as readonly PersonId[])].filter((one) => one !== look.me)
  if (to.length === 0 || to.length > aloneWatchers) return refuse({ kind: 'not-an-answer' })
  if (!aloneEvery.some((one) => one === every)) return refuse({ kind: 'not-an-answer' })
  if (!(until > look.now)) return refuse({ kind: 'time-is-past' })
  if (until - look.now > aloneTimes.longestMs) return refuse({ kind: 'bad-date' })
  // One stay at a time: who begins another has come out of the one before.
  const ended = await endAlone(context)
  if (!ended.ok) return ended
  const data = { until, every, due: nextDue(look.now, until, every) }
  return say(context, look, aloneFacts.began, to, data)
}

const nextDue = (now: number, until: number, every: number): number =>
  every === 0 ? until : Math.min(until, now + every * minute)

async function sayFine(context: Context): Done {
  const { look, mine } = here(context)
  const [stay] = mine
  if (!look || !stay) return refuse({ kind: 'not-found' })
  // Past the end somebody is all right and has not come out: asked again in half an hour.
  const until = Math.max(stay.until, look.now + 30 * minute)
  const data = { alone: stay.id, turn: stay.turn + 1, due: nextDue(look.now, until, stay.every) }
  return say(context, look, aloneFacts.fine, watchersOf(look, stay), data)
}

async function endAlone(context: Context): Done {
  const { look, mine } = here(context)
  if (!look) return refuse({ kind: 'not-found' })
  for (const stay of mine) {
    const said = await say(context, look, aloneFacts.over, watchersOf(look, stay), { alone: stay.id })
    if (!said.ok) return said
  }
  return ok(null)
}

async function seeToAlone(context: Context, { aloneId }: Commands['seeToAlone']['takes']): Done {
  const look = context.look()
  const stay = look && aloneOf(look, context).find((one) => one.id === aloneId)
  if (!look || !stay || stay.by === look.me) return refuse({ kind: 'not-found' })
  const to = [stay.by as PersonId, ...watchersOf(look, stay)].filter((one) => one !== look.me)
  return say(context, look, aloneFacts.seen, stillIn(look, to), { alone: stay.id, turn: stay.turn })
}

const watchersOf = (look: Look, stay: Alone): readonly PersonId[] =>
  stillIn(look, stay.to as readonly PersonId[])

const stillIn = (look: Look, ids: readonly PersonId[]): readonly PersonId[] =>
  ids.filter((one) => look.state.personById.get(one)?.standing === 'member')

function here(context: Context) {
  const look = context.look()
  return { look, mine: look ? aloneOf(look, context).filter((one) => one.by === look.me) : [] }
}

async function say(context: Context, look: Look, type: string, to: readonly PersonId[], data: Plain): Done {
  const said = await sayPrivately(context, everyone(look.state.team), type, to, data)
  return said.ok ? ok(null) : said
}
