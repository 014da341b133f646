import type { LateToday, TeamRef, TodayView, VisitItem } from '../../../app/index.ts'
import type { Dates } from '../../words/dates.ts'
import type { Words } from '../../words/index.ts'

/** That the one who is named at that visit said that they come later. */
const lateAt = (view: TodayView, { visitId, person }: VisitItem): LateToday | undefined =>
  view.late.find((one) => one.visitId === visitId && one.person.personId === person?.personId)

/** The same, else that another of them comes later. */
export const lateOn = (view: TodayView, visit: VisitItem): LateToday | undefined =>
  lateAt(view, visit) ?? view.late.find((one) => one.visitId === visit.visitId)

/**
 * The one sentence of the day: who is here, or who comes next, for the one who looks. `sight` names what they see instead
 * where the schedule is not theirs to see: that nobody is shown to them does not mean that nobody comes. A team that rests,
 * or has ended, does not begin.
 */
export function sayToday(
  words: Words,
  dates: Dates,
  view: TodayView,
  team: TeamRef,
  sight: readonly string[] | undefined,
  rests: boolean,
  /** One of the visits of the one who looks, which they are told of first. */
  mine?: VisitItem,
): string {
  const hour = dates.hourNow()
  const { holder: toHolder, member: toMember } = words.today
  const name = team.holder.name
  if (mine) {
    const isOn = mine.state === 'arrived'
    return isOn ? toMember.mineHere(name) : toMember.mine(hour, name, dates.time(mine.start))
  }
  // While the team rests nobody is asked for.
  const visit = view.now?.rests ? null : view.now
  if (visit === null) {
    if (!team.iAmHolder && sight) return toMember.sees(hour, name, sight)
    const planned = view.coming.length + view.rest.length + view.over.length
    const to = team.iAmHolder ? toHolder : toMember
    return planned === 0 && !rests ? to.empty(hour) : to.none(hour)
  }
  const at = dates.time(visit.start)
  const here = visit.state === 'arrived'
  const who = visit.arrivedBy ?? visit.person
  if (who === null) return team.iAmHolder ? toHolder.gap(hour, at) : toMember.gap(name, at)
  if (here) {
    if (team.iAmHolder) return toHolder.here(who.name)
    return who.isMe ? toMember.mineHere(name) : toMember.here(who.name, name)
  }
  if (who.isMe) return toMember.mine(hour, name, at)
  const late = lateAt(view, visit)
  const coming = team.iAmHolder
    ? late
      ? toHolder.late(hour, who.name, dates.time(late.at))
      : toHolder.coming(hour, who.name, at)
    : late
      ? toMember.late(who.name, name, dates.time(late.at))
      : toMember.coming(who.name, name, at)
  const hasSetOut = visit.onWay.some(({ person }) => person.personId === who.personId)
  return hasSetOut ? `${coming} ${words.today.onWay(who.name)}` : coming
}
