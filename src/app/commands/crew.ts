import { ok, refuse, type Result } from '../../base/index.ts'
import { crewLimits, passportShownType, tidyName } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import { isWithCrew, noteCrew, watchCrew } from '../crew.ts'
import type { CrewCommands } from '../crewTypes.ts'
import type { Desk } from '../desk.ts'
import { myCircle, write } from '../writing.ts'
import { prove } from './lock.ts'

type Done = Promise<Result<null, AppRefusal>>

export const crewCommands: CommandTable<CrewCommands> = {
  openCrew: { on: 'device', run: openCrew },
  endCrew: { on: 'device', run: endCrew },
}

/** Told before it is shown: nobody is shown what the Holder does not hear of. */
async function openCrew(desk: Desk, takes: CrewCommands['openCrew']['takes']): Done {
  const context = desk.running?.context
  const why = tidyName(takes.why, crewLimits.why)
  if (!why.ok) return why
  if (!context || desk.running?.isOut()) return refuse({ kind: 'not-found' })
  const circle = myCircle(context, 'care')
  if (!circle.ok) return circle
  const said = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type: passportShownType, data: { why: why.value } }),
  )
  if (!said.ok) return said
  const kept = await noteCrew(desk, true)
  if (!kept?.ok) return refuse({ kind: 'disk-broken' })
  watchCrew(desk)
  desk.changed()
  return ok(null)
}

async function endCrew(desk: Desk, { pin }: CrewCommands['endCrew']['takes']): Done {
  if (!isWithCrew(desk)) return ok(null)
  if (desk.lock.kind !== null) {
    const known = await prove(desk, pin)
    if (!known.ok) return known
  }
  const kept = await noteCrew(desk, false)
  if (!kept?.ok) return refuse({ kind: 'disk-broken' })
  desk.changed()
  return ok(null)
}
