import type { PersonItem } from '../../../app/index.ts'
import type { Dates } from '../../words/dates.ts'
import type { Words } from '../../words/index.ts'

/** Signed when they were let in; nothing is said of circles where they read everything. */
function readsFrom(dates: Dates, words: Words, item: PersonItem, circleId: string): string | undefined {
  const from = item.fromDays.find((one) => one.circleId === circleId)
  return from && words.history.reads.from(dates.longDate(dates.plainDate(from.at)))
}

/** That, and until when they are in, where it is for a time. */
export function noteOf(dates: Dates, words: Words, item: PersonItem, circleId: string): string | undefined {
  const until = item.untils?.find((one) => one.circleId === circleId)
  const isTeam = item.circles.some((one) => one.circleId === circleId && one.purpose === 'everyone')
  const say = words.circlePage.one
  const said = until && (isTeam ? say.untilTeam : say.until)(dates.stamp(until.at))
  return [readsFrom(dates, words, item, circleId), said].filter(Boolean).join('. ') || undefined
}

/** Until when they are in the team, where it is for a time. */
export function inTeamUntil(dates: Dates, words: Words, item: PersonItem): string | undefined {
  const everyone = item.circles.find((one) => one.purpose === 'everyone')
  const until = item.untils?.find((one) => one.circleId === everyone?.circleId)
  return until && words.circlePage.one.untilTeam(dates.stamp(until.at))
}
