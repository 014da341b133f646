import { restsOn } from '../../domain/index.ts'
import { today, savedOf, type Look } from '../look.ts'
import type { PauseItem, PauseView, PauseViews } from '../pauseTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { nominationsOf } from '../../circles/index.ts'
import { endOfTeam, keepersOf, pausesOf, type TeamPause } from './pauses.ts'
import { audienceOf, circleFor, peopleOf, personRef } from './refs.ts'

export const pauseViews: ViewTable<PauseViews> = { pause: ({ look }) => selectPause(look) }

function selectPause(look: Look): PauseView {
  const day = today(look)
  const pauses = pausesOf(look)
  const now = pauses.find((one) => restsOn(one.pause, day))
  const coming = pauses.find((one) => one.pause.from > day)
  const end = endOfTeam(look)
  const keepers = keepersOf(look)
  const everyone = circleFor(look, 'everyone')
  return {
    mayPause: look.me === look.state.holder || nominationsOf(look.state, look.me, look.now).length > 0,
    now: now ? itemOf(look, now) : null,
    coming: coming ? itemOf(look, coming) : null,
    ended: end
      ? {
          ...{ endedId: end.id, kind: end.kind, on: end.on, by: personRef(look, end.by) },
          mayTakeBack: look.me === look.state.holder || look.me === end.by,
        }
      : null,
    iAmKeeper: keepers.includes(look.me),
    keepers: peopleOf(look, keepers),
    everyone: everyone ? audienceOf(look, everyone) : null,
  }
}

const itemOf = (look: Look, { row, pause, by }: TeamPause): PauseItem => ({
  ...{ pauseId: row.document, from: pause.from, until: pause.until, why: pause.why },
  by: personRef(look, by),
  saved: savedOf(look, row.unsent > 0),
})
