import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { carerTypes, mostCarerIds } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { CarerCommands } from '../carerTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { carerState } from '../select/carer.ts'
import { write } from '../writing.ts'

type Done = Promise<Result<null, AppRefusal>>

export const carerCommands: CommandTable<CarerCommands> = {
  startCarerPlan: { on: 'team', run: startCarerPlan },
  answerCarerPlan: { on: 'team', run: answerCarerPlan },
  endCarerPlan: { on: 'team', run: endCarerPlan },
}

/** Whoever reads the plan may start it: often it is not the Holder who hears that nobody comes. Twice is once. */
async function startCarerPlan(context: Context): Done {
  const view = stateOf(context)?.view
  if (!view?.audience) return refuse({ kind: 'not-found' })
  return view.on ? ok(null) : said(context, view.audience.circle.circleId, carerTypes.on, {})
}

async function answerCarerPlan(context: Context, takes: CarerCommands['answerCarerPlan']['takes']): Done {
  const now = stateOf(context)
  const step = now?.view.steps.find((one) => one.line.lineId === takes.lineId)
  if (!now?.view.audience || !now.open.includes(takes.startId) || !step) return refuse({ kind: 'not-found' })
  const after = now.answersTo(takes.lineId).slice(-mostCarerIds)
  const data = { of: takes.startId, line: takes.lineId, can: takes.can, after }
  return said(context, now.view.audience.circle.circleId, carerTypes.answer, data)
}

/** All that are on and that this person can end: nobody is asked anew by one that two started without signal. */
async function endCarerPlan(context: Context, takes: CarerCommands['endCarerPlan']['takes']): Done {
  const now = stateOf(context)
  if (!now?.view.audience || !now.open.includes(takes.startId)) return refuse({ kind: 'not-found' })
  const [of, ...also] = now.mineToEnd
  if (of === undefined) return refuse({ kind: 'not-allowed' })
  const data = { of, also: also.slice(0, mostCarerIds) }
  return said(context, now.view.audience.circle.circleId, carerTypes.over, data)
}

function stateOf(context: Context) {
  const look = context.look()
  return look && carerState(look)
}

async function said(context: Context, circle: string, type: string, data: Plain): Done {
  const written = await write(context, circle as CircleId, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}
