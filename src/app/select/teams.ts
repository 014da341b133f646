import type { RingId } from '../../keys/index.ts'
import type { Desk } from '../desk.ts'
import { selectClashes, slotOf } from '../../domain/index.ts'
import { today } from '../look.ts'
import type { VisitItem } from '../scheduleTypes.ts'
import type { TeamChoice, TeamClash, TeamGap, TeamsView } from '../teamsTypes.ts'
import type { PersonRef } from '../types.ts'
import { isComing, shiftOf } from './clashes.ts'
import { availabilityOf } from './members.ts'
import { personRef } from './refs.ts'
import { selectShell } from './shell.ts'
import { selectMyTasks } from './tasks.ts'
import { selectDay, selectVisits } from './visits.ts'

export function selectTeams(deskByRing: ReadonlyMap<RingId, Desk>, here: RingId): TeamsView {
  const teams = [...deskByRing].map(([ring, desk]) => choiceOf(ring, desk, ring === here))
  const sorted = teams.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name))
  return { teams: sorted, clashes: clashesAcross(deskByRing, here), gaps: gapsAcross(deskByRing, here) }
}

type Mine = { readonly ring: RingId; readonly holder: PersonRef; readonly visit: VisitItem }

/** Of the next two weeks. What one team does not fit with another stays on this device. */
function clashesAcross(deskByRing: ReadonlyMap<RingId, Desk>, here: RingId): readonly TeamClash[] {
  if (deskByRing.size < 2) return []
  const mine = [...deskByRing].flatMap(([ring, desk]) => visitsOfMine(ring, desk))
  const byName = new Map(mine.map((one) => [nameOf(one), one]))
  const shifts = mine.map((one) => ({ ...shiftOf(one.visit, one.ring), visitId: nameOf(one) }))
  return selectClashes(shifts, null).flatMap(({ kind, first, next, minutes }): readonly TeamClash[] => {
    const [a, b] = [byName.get(first), byName.get(next)]
    if (!a || !b || a.ring === b.ring || (a.ring !== here && b.ring !== here)) return []
    const [own, other] = a.ring === here ? [a, b] : [b, a]
    return [
      {
        ...{ kind, minutes, visitId: own.visit.visitId, date: own.visit.date, start: own.visit.start },
        ...{ other: other.holder, otherDate: other.visit.date, otherStart: other.visit.start },
      },
    ]
  })
}

const mostGaps = 40

/** Of the next two weeks, in all teams of which I read who comes. What suits me comes first. */
function gapsAcross(deskByRing: ReadonlyMap<RingId, Desk>, here: RingId): readonly TeamGap[] {
  const looks = [...deskByRing].flatMap(([ring, desk]) => {
    const look = desk.running?.isOut() ? undefined : desk.running?.context.look()
    return look && look.me !== look.state.holder ? [{ ring, look }] : []
  })
  const mine = [...deskByRing].flatMap(([ring, desk]) => visitsOfMine(ring, desk))
  const slots = new Set(looks.flatMap(({ look }) => availabilityOf(look)))
  return looks
    .flatMap(({ ring, look }) => {
      const holder = personRef(look, look.state.holder)
      return selectVisits(look, today(look), 14)
        .filter((one) => one.gaps > 0 && !one.cancelled && !one.rests && one.suggestedBy === null)
        .filter((one) => one.startsAt > look.now && !one.people.some((comer) => comer.person.isMe))
        .filter(
          (one) => !mine.some(({ visit }) => visit.startsAt < one.endsAt && one.startsAt < visit.endsAt),
        )
        .map((one): TeamGap => ({
          ...{ ringId: ring, isHere: ring === here, holder, visitId: one.visitId, title: one.title },
          ...{ date: one.date, start: one.start, minutes: one.minutes },
          suits: slots.has(slotOf(one.date, one.start)),
        }))
    })
    .sort(
      (a, b) =>
        Number(b.suits) - Number(a.suits) || `${a.date} ${a.start}`.localeCompare(`${b.date} ${b.start}`),
    )
    .slice(0, mostGaps)
}

const nameOf = ({ ring, visit }: Mine): string => `${ring} ${visit.visitId}`

function visitsOfMine(ring: RingId, desk: Desk): readonly Mine[] {
  const look = desk.running?.isOut() ? undefined : desk.running?.context.look()
  if (!look) return []
  const holder = personRef(look, look.state.holder)
  return selectVisits(look, today(look), 14)
    .filter(isOfMine)
    .map((visit) => ({ ring, holder, visit }))
}

const tasksShown = 3

const isOfMine = (visit: VisitItem): boolean =>
  !visit.cancelled &&
  !visit.rests &&
  visit.suggestedBy === null &&
  visit.people.some((one) => one.person.isMe && isComing(one.state))

const order = (choice: TeamChoice): number => (choice.holder?.isMe ? 0 : 1)

function choiceOf(ringId: RingId, desk: Desk, isHere: boolean): TeamChoice {
  const shell = selectShell(desk)
  const nothing = { holder: null, name: '', unsent: 0, answersWaiting: 0, next: null, mine: [], tasks: [] }
  const choice = { ...nothing, ringId, isHere, phase: shell.phase }
  if (shell.phase === 'waiting')
    return { ...choice, name: shell.card.holderName, unsent: shell.saving.unsent }
  if (shell.phase === 'removed') return { ...choice, name: shell.holderName }
  if (shell.phase !== 'open') return choice
  const look = desk.running?.context.look()
  const day = look && selectDay(look)
  const visit = day?.now
  return {
    ...choice,
    holder: shell.team.holder,
    name: shell.team.holder.name,
    unsent: shell.saving.unsent,
    answersWaiting: shell.answersWaiting,
    next: visit ? { title: visit.title, date: visit.date, start: visit.start } : null,
    mine: [...(visit ? [visit] : []), ...(day?.rest ?? [])].filter(isOfMine),
    tasks: look ? selectMyTasks(look).slice(0, tasksShown) : [],
  }
}
