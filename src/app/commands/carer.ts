import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { carerTypes } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { CarerCommands } from '../carerTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { selectCarer } from '../select/carer.ts'
import { write } from '../writing.ts'

type Done = Promise<Result<null, AppRefusal>>

export const carerCommands: CommandTable<CarerCommands> = {
  startCarerPlan: { on: 'team', run: startCarerPlan },
  answerCarerPlan: { on: 'team', run: answerCarerPlan },
  endCarerPlan: { on: 'team', run: endCarerPlan },
}

/** Whoever reads the plan may start it: often it is not the Holder who hears that nobody comes. Twice is once. */
async function startCarerPlan(context: Context): Done {
  const view = viewOf(context)
  if (!view?.audience) return refuse({ kind: 'not-found' })
  return view.on ? ok(null) : said(context, view.audience.circle.circleId, carerTypes.on, {})
}

async function answerCarerPlan(context: Context, takes: CarerCommands['answerCarerPlan']['takes']): Done {
  const view = viewOf(context)
  const step = view?.steps.find((one) => one.line.lineId === takes.lineId)
  if (!view?.audience || view.on?.startId !== takes.startId || !step) return refuse({ kind: 'not-found' })
  const data = { of: takes.startId, line: takes.lineId, can: takes.can }
  return said(context, view.audience.circle.circleId, carerTypes.answer, data)
}

async function endCarerPlan(context: Context, takes: CarerCommands['endCarerPlan']['takes']): Done {
  const view = viewOf(context)
  if (!view?.audience || view.on?.startId !== takes.startId) return refuse({ kind: 'not-found' })
  return said(context, view.audience.circle.circleId, carerTypes.over, { of: takes.startId })
}

function viewOf(context: Context) {
  const look = context.look()
  return look && selectCarer(look)
}

async function said(context: Context, circle: string, type: string, data: Plain): Done {
  const written = await write(context, circle as CircleId, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}
