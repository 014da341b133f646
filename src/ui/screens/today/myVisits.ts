import type { PersonRef, TeamsView, TodayView, VisitItem } from '../../../app/index.ts'

/** A visit of the one who looks, with whom, and in which of their other teams; null in the one that is looked at. */
export type MyVisit = {
  readonly visit: VisitItem
  readonly holder: PersonRef
  readonly ringId: string | null
}

/** In the order in which they begin; one that I am at comes first. No team learns of another: they meet on this device alone. */
export function myVisits(
  view: TodayView,
  teams: TeamsView | undefined,
  holder: PersonRef,
): readonly MyVisit[] {
  const here = [view.now, ...view.rest]
    .filter((visit): visit is VisitItem => visit !== null && isMine(visit))
    .map((visit) => ({ visit, holder, ringId: null }))
  const elsewhere = (teams?.teams ?? []).flatMap((team) => {
    const theirs = team.holder
    if (team.isHere || theirs === null) return []
    return team.mine.map((visit) => ({ visit, holder: theirs, ringId: team.ringId }))
  })
  const isOn = ({ visit }: MyVisit) => (visit.state === 'arrived' ? 0 : 1)
  return [...here, ...elsewhere].sort((a, b) => isOn(a) - isOn(b) || a.visit.startsAt - b.visit.startsAt)
}

const isMine = (visit: VisitItem): boolean =>
  visit.cancelled === null &&
  !visit.rests &&
  visit.people.some(({ person, state }) => person.isMe && (state === 'planned' || state === 'coming'))
