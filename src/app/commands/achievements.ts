import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { achievementLimits, achievementType, coinsOf, tidyText } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { AchievementCommands } from '../achievementTypes.ts'
import { coinsHere } from '../coinFacts.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { groupBy, today } from '../look.ts'
import { achievementsIn } from '../select/achievements.ts'
import { isOffered } from '../select/refs.ts'
import { write } from '../writing.ts'

export const achievementCommands: CommandTable<AchievementCommands> = {
  tellAchievement: { on: 'team', run: tellAchievement },
  takeBackAchievement: { on: 'team', run: takeBackAchievement },
}

type Done = Promise<Result<null, AppRefusal>>

/** Nobody tells it for somebody else: it is of whoever writes it. */
async function tellAchievement(context: Context, takes: Commands['tellAchievement']['takes']): Done {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  const text = tidyText(takes.text, achievementLimits.text)
  if (!text.ok) return text
  const year = today(look).slice(0, 4)
  const coins = coinsHere(look).coins.filter((coin) => coin.date.startsWith(year))
  const minutes = takes.kind === 'hours' ? coinsOf(coins, look.me).given : 0
  if (takes.kind === 'hours' ? minutes === 0 : text.value === '') return refuse({ kind: 'nothing-yet' })
  const ids = [...new Set(takes.circleIds)]
  if (ids.length === 0) return refuse({ kind: 'nothing-yet' })
  const circles = ids.map((id) => look.circles.find((one) => one.id === id))
  if (!circles.every((one) => one && one.members.includes(look.me) && isOffered(one)))
    return refuse({ kind: 'not-allowed' })
  const said = { kind: takes.kind, year, minutes, text: takes.kind === 'hours' ? '' : text.value }
  for (const id of ids) {
    const written = await say(context, id as CircleId, { ...said, gone: false, replaces: [] })
    if (!written.ok) return written
  }
  return ok(null)
}

/** Everywhere it was told at once. */
async function takeBackAchievement(
  context: Context,
  { ids }: Commands['takeBackAchievement']['takes'],
): Done {
  const look = context.look()
  const found = look ? achievementsIn(look).filter(({ id }) => ids.includes(id)) : []
  if (!look || found.length === 0) return refuse({ kind: 'not-found' })
  if (found.some(({ by }) => by !== look.me)) return refuse({ kind: 'not-allowed' })
  for (const [circle, some] of groupBy(found, (one) => one.circle.id)) {
    for (let at = 0; at < some.length; at += achievementLimits.back) {
      const replaces = some.slice(at, at + achievementLimits.back).map(({ id }) => id)
      const [{ kind, year }] = [found[0]?.said ?? { kind: 'learned', year: '' }]
      const gone = { kind, year, minutes: 0, text: '', gone: true, replaces }
      const written = await say(context, circle, gone)
      if (!written.ok) return written
    }
  }
  return ok(null)
}

const say = (context: Context, circle: CircleId, data: Plain) =>
  write(context, circle, 'month', (place) => context.documents.fact(place, { type: achievementType, data }))
