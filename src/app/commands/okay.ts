import { ok, refuse, type Result } from '../../base/index.ts'
import { okLimits, okType } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { chooseDayAtDoor } from '../doorCard.ts'
import { selectOkays } from '../select/okay.ts'
import type { TodayCommands } from '../todayTypes.ts'
import { myCircle, write } from '../writing.ts'

export const todayCommands: CommandTable<TodayCommands> = {
  sayOk: { on: 'team', run: sayOk },
  showDayAtDoor: { on: 'team', run: (context, { on }) => chooseDayAtDoor(context, on) },
}

/** Taken back, it is the newest that is: what was said this morning stays said. */
async function sayOk(
  context: Context,
  { is }: TodayCommands['sayOk']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const circle = myCircle(context, 'schedule')
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  if (!circle.ok) return circle
  const newest = selectOkays(look)[0]
  if (!is && !newest) return ok(null)
  const replaces = is || !newest ? [] : [newest.okId].slice(0, okLimits.replaces)
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type: okType, data: { is, replaces } }),
  )
  return written.ok ? ok(null) : written
}
