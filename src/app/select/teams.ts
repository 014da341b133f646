import type { RingId } from '../../keys/index.ts'
import type { Desk } from '../desk.ts'
import { slotOf } from '../../domain/index.ts'
import type { TeamChoice, TeamGap, TeamsView } from '../teamsTypes.ts'
import { isOfMine, seeTeam, selectAcross, visitsOfMine, type Mine, type SeenTeam } from './acrossTeams.ts'
import { availabilityOf } from './members.ts'
import { personRef } from './refs.ts'
import { selectShell } from './shell.ts'
import { selectMyTasks } from './tasks.ts'
import { selectDay } from './visits.ts'

export function selectTeams(deskByRing: ReadonlyMap<RingId, Desk>, here: RingId): TeamsView {
  const seen = [...deskByRing].map(([ring, desk]) => seeTeam(ring, desk))
  const teams = seen.map((team) => choiceOf(team, team.ring === here))
  const sorted = teams.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name))
  const mine = seen.flatMap(visitsOfMine)
  return { teams: sorted, ...selectAcross(seen, mine, here), gaps: gapsAcross(seen, mine, here) }
}

const mostGaps = 40

/** Of the next two weeks, in all teams of which I read who comes. What suits me comes first. */
function gapsAcross(seen: readonly SeenTeam[], mine: readonly Mine[], here: RingId): readonly TeamGap[] {
  const looks = seen.flatMap(({ ring, look, visits }) =>
    look && look.me !== look.state.holder ? [{ ring, look, visits }] : [],
  )
  const slots = new Set(looks.flatMap(({ look }) => availabilityOf(look)))
  return looks
    .flatMap(({ ring, look, visits }) => {
      const holder = personRef(look, look.state.holder)
      return visits
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

const tasksShown = 3

const order = (choice: TeamChoice): number => (choice.holder?.isMe ? 0 : 1)

function choiceOf({ ring: ringId, desk, look }: SeenTeam, isHere: boolean): TeamChoice {
  const shell = selectShell(desk)
  const nothing = { holder: null, name: '', unsent: 0, answersWaiting: 0, next: null, mine: [], tasks: [] }
  const choice = { ...nothing, ringId, isHere, phase: shell.phase }
  if (shell.phase === 'waiting')
    return { ...choice, name: shell.card.holderName, unsent: shell.saving.unsent }
  if (shell.phase === 'removed') return { ...choice, name: shell.holderName }
  if (shell.phase !== 'open') return choice
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
