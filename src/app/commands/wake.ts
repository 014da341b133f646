import { hexToBytes, ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import { parseWake, wakeFact } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { WakeCommands } from '../wakeTypes.ts'
import { write } from '../writing.ts'

export const wakeCommands: CommandTable<WakeCommands> = {
  wakeMe: { on: 'team', run: wakeMe },
  wakeMeNot: { on: 'team', run: (context) => say(context, { address: '' }) },
}

async function wakeMe(
  context: Context,
  takes: Commands['wakeMe']['takes'],
): Promise<Result<null, AppRefusal>> {
  const [point, auth] = [hexToBytes(takes.point), hexToBytes(takes.auth)]
  const data = { address: takes.address, point: point ?? null, auth: auth ?? null }
  if (!parseWake(data)?.address) return refuse({ kind: 'wake-cannot' })
  return say(context, data)
}

async function say(context: Context, data: Plain): Promise<Result<null, AppRefusal>> {
  const team = context.state()?.team
  if (team === undefined) return refuse({ kind: 'not-found' })
  const written = await write(context, everyone(team), 'month', (place) =>
    context.documents.fact(place, { type: wakeFact, data }),
  )
  return written.ok ? ok(null) : written
}
