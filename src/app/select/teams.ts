import type { RingId } from '../../keys/index.ts'
import type { Desk } from '../desk.ts'
import type { TeamChoice, TeamsView } from '../teamsTypes.ts'
import { selectShell } from './shell.ts'
import { selectToday } from './today.ts'

export function selectTeams(deskByRing: ReadonlyMap<RingId, Desk>, here: RingId): TeamsView {
  const teams = [...deskByRing].map(([ring, desk]) => choiceOf(ring, desk, ring === here))
  return { teams: teams.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name)) }
}

const order = (choice: TeamChoice): number => (choice.holder?.isMe ? 0 : 1)

function choiceOf(ringId: RingId, desk: Desk, isHere: boolean): TeamChoice {
  const shell = selectShell(desk)
  const nothing = { holder: null, name: '', unsent: 0, answersWaiting: 0, next: null }
  const choice = { ...nothing, ringId, isHere, phase: shell.phase }
  if (shell.phase === 'waiting')
    return { ...choice, name: shell.card.holderName, unsent: shell.saving.unsent }
  if (shell.phase === 'removed') return { ...choice, name: shell.holderName }
  if (shell.phase !== 'open') return choice
  const look = desk.running?.context.look()
  const visit = look ? selectToday(look).now : null
  return {
    ...choice,
    holder: shell.team.holder,
    name: shell.team.holder.name,
    unsent: shell.saving.unsent,
    answersWaiting: shell.answersWaiting,
    next: visit && { title: visit.title, date: visit.date, start: visit.start },
  }
}
