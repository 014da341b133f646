import { refuse } from '../../base/index.ts'
import {
  journeyFacts,
  journeyLimits,
  pairOf,
  saidLimits,
  seriesLimits,
  tidyText,
} from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { RotaCommands } from '../rotaTypes.ts'
import { journeysToReplace } from '../select/journeys.ts'
import { sayInSchedule } from './schedule.ts'

export const journeyCommands: CommandTable<Pick<RotaCommands, 'sayJourney' | 'sayTravelMode'>> = {
  sayJourney: {
    on: 'team',
    run: async (context, takes) => {
      const look = context.look()
      const from = tidyText(takes.from.replace(/\s+/g, ' '), seriesLimits.place)
      const to = tidyText(takes.to.replace(/\s+/g, ' '), seriesLimits.place)
      if (!from.ok) return from
      if (!to.ok) return to
      const pair = pairOf(from.value, to.value)
      if (!look || pair === undefined) return refuse({ kind: 'not-found' })
      const minutes = Math.round(takes.minutes ?? 0)
      const tenths = Math.round((takes.miles ?? 0) * 10)
      const isMiles = takes.minutes === null
      const sound = isMiles
        ? tenths >= 1 && tenths <= journeyLimits.tenths
        : minutes >= 1 && minutes <= journeyLimits.minutes
      if (!sound) return refuse({ kind: 'not-an-answer' })
      return sayInSchedule(context, journeyFacts.said, {
        ...{ from: from.value, to: to.value, mode: takes.mode },
        ...(isMiles ? { tenths } : { minutes }),
        replaces: journeysToReplace(look, pair, takes.mode, isMiles).slice(-saidLimits.replaces),
      })
    },
  },
  sayTravelMode: {
    on: 'team',
    run: (context, { mode }) => sayInSchedule(context, journeyFacts.mode, { mode }),
  },
}
