import type { PersonRef, ShellView, TeamChoice, TeamsView } from '../../../src/app/index.ts'
import type { SceneName } from './scenes.ts'
import { at, dateOf } from './team.ts'

const holder = (personId: string, name: string): PersonRef => ({
  personId,
  name,
  relation: '',
  isMe: false,
  isHolder: true,
})
const quiet = { unsent: 0, answersWaiting: 0, next: null, isHere: false, mine: [], tasks: [] } as const

/** Whoever is looked at, and in the scene `teams` two more: one that waits, one that goes on. */
export function teamsOf(scene: SceneName, shell: ShellView): TeamsView {
  const here: TeamChoice = {
    ...quiet,
    ringId: '',
    isHere: true,
    phase: shell.phase,
    holder: shell.phase === 'open' ? shell.team.holder : null,
    name: shell.phase === 'open' ? shell.team.holder.name : '',
    next: { title: 'Help in the morning', date: '2026-11-21', start: '09:00' },
  }
  if (scene !== 'teams') return { teams: [here], clashes: [], gaps: [], busy: [], ways: [] }
  return {
    busy: [
      {
        ...{ holder: holder('x21', 'Dev Rao'), date: dateOf(1), start: '18:15' },
        ...{ startsAt: at(1, 18, 15), endsAt: at(1, 19) },
      },
    ],
    ways: [],
    gaps: gapsOf(),
    clashes: [
      {
        ...{ kind: 'double', visitId: 'aa01.2026-11-22', date: '2026-11-22', start: '09:00', minutes: -30 },
        ...{ other: holder('x21', 'Dev Rao'), otherDate: '2026-11-22', otherStart: '09:30' },
      },
    ],
    teams: [
      here,
      {
        ...quiet,
        ringId: '1111111111111111',
        phase: 'open',
        holder: holder('x21', 'Dev Rao'),
        name: 'Dev Rao',
        unsent: 2,
        answersWaiting: 1,
        next: { title: 'Swimming', date: '2026-11-23', start: '14:00' },
      },
      { ...quiet, ringId: '2222222222222222', phase: 'waiting', holder: null, name: 'Ruth Mensah' },
    ],
  }
}

const gapsOf = (): TeamsView['gaps'] => [
  {
    ...{ ringId: '', isHere: true, holder: holder('x6', 'Maureen Thwaite'), visitId: 'aa03.2026-11-22' },
    ...{ title: 'Tea time', date: '2026-11-22', start: '18:00', minutes: 60, suits: true },
  },
  {
    ...{ ringId: '1111111111111111', isHere: false, holder: holder('x21', 'Dev Rao') },
    ...{ visitId: 'bb01.2026-11-24', title: 'A walk', date: '2026-11-24', start: '10:00', minutes: 90 },
    suits: false,
  },
]
