import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { nominationsOf } from '../../circles/index.ts'
import { endFacts, isPlainDate, pauseLimits, restsOn, tidyText } from '../../domain/index.ts'
import { setText } from '../../documents/index.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { today, type Look } from '../look.ts'
import type { PauseCommands } from '../pauseTypes.ts'
import { endOfTeam, keepersOf, pausesOf } from '../select/pauses.ts'
import { edited, myCircle, write } from '../writing.ts'
import { removePerson } from './circles.ts'

type Done = Promise<Result<null, AppRefusal>>

export const pauseCommands: CommandTable<PauseCommands> = {
  pauseTeam: { on: 'team', run: pauseTeam },
  goOn: { on: 'team', run: goOn },
  endTeam: { on: 'team', run: endTeam },
  tellDeath: { on: 'team', run: tellDeath },
  takeBackEnd: { on: 'team', run: takeBackEnd },
}

const mayNow = (look: Look): boolean =>
  look.me === look.state.holder || nominationsOf(look.state, look.me, look.now).length > 0

async function pauseTeam(context: Context, takes: PauseCommands['pauseTeam']['takes']): Done {
  const look = context.look()
  const everyone = myCircle(context, 'everyone')
  if (!look || !everyone.ok) return refuse({ kind: 'not-found' })
  if (!mayNow(look)) return refuse({ kind: 'not-allowed' })
  const why = tidyText(takes.why, pauseLimits.why)
  if (!why.ok) return why
  const { from, until } = takes
  if (!isPlainDate(from) || (until !== '' && (!isPlainDate(until) || until < from)))
    return refuse({ kind: 'not-found' })
  const known = pausesOf(look).find((one) => one.pause.until === '' || one.pause.until >= today(look))
  const written = known
    ? await edited(context, known.row.document, (draft) => {
        if (draft['from'] !== from) draft['from'] = from
        if (draft['until'] !== until) draft['until'] = until
        setText(draft, 'why', why.value)
      })
    : await write(context, everyone.value.id, 'living', (place) =>
        context.documents.create(place, documentTypes.pause, (draft) => {
          Object.assign(draft, { from, until, why: why.value, over: false })
        }),
      )
  return written.ok ? ok(null) : written
}

/** Every pause that is on: two people may have said one at once. */
async function goOn(context: Context): Done {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  if (!mayNow(look)) return refuse({ kind: 'not-allowed' })
  const day = today(look)
  for (const one of pausesOf(look)) {
    if (!restsOn(one.pause, day) && one.pause.from <= day) continue
    const written = await edited(context, one.row.document, (draft) => {
      draft['over'] = true
    })
    if (!written.ok) return written
  }
  return ok(null)
}

/** Said first, so that everybody reads it; then, where it was chosen, each place ends, and with it what their phones keep. */
async function endTeam(context: Context, { clear }: PauseCommands['endTeam']['takes']): Done {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  if (look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  if (!endOfTeam(look)) {
    const said = await say(context, endFacts.ended, { kind: 'ended', on: today(look) })
    if (!said.ok) return said
  }
  if (!clear) return ok(null)
  const others = [...look.state.personById.values()].filter(
    (one) => one.standing === 'member' && one.id !== look.me,
  )
  for (const { id } of others) {
    const out = await removePerson(context, { personId: id })
    if (!out.ok) return out
  }
  return ok(null)
}

async function tellDeath(context: Context, { on }: PauseCommands['tellDeath']['takes']): Done {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  if (!keepersOf(look).includes(look.me)) return refuse({ kind: 'not-allowed' })
  if (!isPlainDate(on) || on > today(look)) return refuse({ kind: 'not-found' })
  return say(context, endFacts.ended, { kind: 'died', on })
}

async function takeBackEnd(context: Context, { endedId }: PauseCommands['takeBackEnd']['takes']): Done {
  const look = context.look()
  const end = look && endOfTeam(look)
  if (!end || end.id !== endedId) return refuse({ kind: 'not-found' })
  if (look.me !== look.state.holder && look.me !== end.by) return refuse({ kind: 'not-allowed' })
  return say(context, endFacts.notEnded, { ended: endedId })
}

async function say(context: Context, type: string, data: Plain): Done {
  const everyone = myCircle(context, 'everyone')
  if (!everyone.ok) return everyone
  const written = await write(context, everyone.value.id, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}
