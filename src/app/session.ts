import { ok, refuse, type Result } from '../base/index.ts'
import { keepNote, mintRing, type RingId, type TeamId } from '../keys/index.ts'
import type { AppRefusal, CommandName, Commands } from './commandTypes.ts'
import { readAsking } from './askingNotes.ts'
import { isKeptFromCrew, isWithCrew } from './crew.ts'
import type { Desk, Session } from './desk.ts'
import { notes } from './notes.ts'
import type { DevicePorts } from './ports.ts'
import { selectTeams } from './select/teams.ts'
import { createStrongbox } from './strongbox.ts'
import { createTeamSession, type TeamSession } from './teamSession.ts'
import type { TeamsViews } from './teamsTypes.ts'
import type { ViewName, Views } from './types.ts'
import { createWatchers } from './watchers.ts'

/**
 * One person on one device, with the teams they are in. Each team has a session of its own, with keys, a disk and a line of
 * its own, so that nothing of one can come to another; all of them work, and one is looked at. What is asked here goes to that one.
 */
export async function createSession(ports: DevicePorts): Promise<Session> {
  const box = createStrongbox(ports, () => [...sessions.values()].flatMap(({ desk }) => teamsOf(desk)))
  const sessions = new Map<RingId, TeamSession>()
  const watches = new Set<{ begin: () => void; stop: () => void }>()
  let here: RingId = ''
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = turn.then(task)
    turn = done.catch(() => undefined)
    return done
  }

  /** Whoever holds it reads one passport, and not which teams there are. */
  const isHandedOver = (): boolean => {
    const desk = sessions.get(here)?.desk
    return desk !== undefined && isWithCrew(desk)
  }
  const desks = (): ReadonlyMap<RingId, Desk> =>
    new Map([...sessions].map(([ring, session]) => [ring, session.desk]))
  const selectHere = () =>
    isHandedOver() ? { teams: [], clashes: [], gaps: [], busy: [], ways: [] } : selectTeams(desks(), here)
  const teams = createWatchers(() => selectHere as never)

  async function openTeam(ring: RingId): Promise<TeamSession> {
    const made =
      sessions.get(ring) ?? (await createTeamSession(box.portsOf(ring), createSession, teams.changed))
    sessions.set(ring, made)
    return made
  }

  async function closeTeam(ring: RingId): Promise<void> {
    const session = sessions.get(ring)
    sessions.delete(ring)
    await session?.close()
  }

  /** Every team that the vault has, the one that was looked at last before the others. Of a shut vault, its door. */
  async function gather(): Promise<void> {
    const rings = await box.read()
    const known = rings.ok ? [...rings.value.keyringByRing.keys()] : []
    const first = rings.ok && known.includes(rings.value.here) ? rings.value.here : (known[0] ?? '')
    await openTeam(first)
    lookAt(first)
    if (first !== '' && !known.includes('')) await closeTeam('')
    void inTurn(async () => {
      for (const ring of known) if (!closed) await openTeam(ring)
      teams.changed()
    })
  }

  function lookAt(ring: RingId): void {
    here = ring
    for (const watch of watches) {
      watch.stop()
      watch.begin()
    }
    teams.changed()
  }

  const current = (): TeamSession => sessions.get(here) as TeamSession
  const others = (): readonly [RingId, TeamSession][] => [...sessions].filter(([ring]) => ring !== here)

  /** A place where nothing was begun is left as if it had never been. */
  async function leaveIfEmpty(ring: RingId): Promise<void> {
    if (sessions.get(ring)?.desk.keeper?.keyring() === undefined) await closeTeam(ring)
  }

  async function switchTo(ring: RingId): Promise<Result<null, AppRefusal>> {
    if (!sessions.has(ring)) return refuse({ kind: 'not-found' })
    const from = here
    lookAt(ring)
    if (from !== ring) await leaveIfEmpty(from)
    await box.stayAt(ring)
    return ok(null)
  }

  async function beginTeam(): Promise<Result<{ ringId: RingId }, AppRefusal>> {
    if (current().desk.keeper?.keyring() === undefined) return ok({ ringId: here })
    const ringId = mintRing(ports.random)
    await openTeam(ringId)
    lookAt(ringId)
    return ok({ ringId })
  }

  async function dropTeam(): Promise<Result<null, AppRefusal>> {
    const left = here
    const next = others()[0]?.[0]
    if (next !== undefined) lookAt(next)
    await closeTeam(left)
    await box.drop(left)
    if (next === undefined) await gather()
    await box.stayAt(here)
    return ok(null)
  }

  /** The lock is the device's: what one team's session did to it holds for all. */
  async function afterRunning(name: CommandName, isDone: boolean): Promise<void> {
    const { desk } = current()
    if (name === 'lock' && isDone) for (const [ring] of others()) await closeTeam(ring)
    if ((name === 'unlock' || name === 'unlockByPasskey') && isDone && others().length === 0) await gather()
    for (const [, other] of others())
      Object.assign(other.desk, { lock: desk.lock, shared: desk.shared, confirmedAt: desk.confirmedAt })
    const one = others().find(([, other]) => other.desk.keeper?.keyring())?.[1].desk
    if (!one) return
    if (name === 'setAutoLock' || name === 'skipPin')
      for (const [, to] of others()) await sameLock(desk, to.desk)
    else await sameLock(one, desk)
    await box.stayAt(here)
  }

  async function run<C extends CommandName>(
    name: C,
    takes: Commands[C]['takes'],
  ): Promise<Result<Commands[C]['gives'], AppRefusal>> {
    type Done = Result<Commands[C]['gives'], AppRefusal>
    if (closed) return refuse({ kind: 'interrupted' })
    if (isKeptFromCrew(current().desk, name)) return refuse({ kind: 'locked' })
    if (name === 'switchTeam' || name === 'beginTeam' || name === 'dropTeam') {
      if (current().desk.lock.locked) return refuse({ kind: 'locked' })
      return inTurn<Result<unknown, AppRefusal>>(() => {
        if (name === 'switchTeam') return switchTo((takes as Commands['switchTeam']['takes']).ringId)
        return name === 'beginTeam' ? beginTeam() : dropTeam()
      }) as Promise<Done>
    }
    if (name === 'forgetDevice')
      await inTurn(async () => {
        for (const [ring] of others()) {
          await closeTeam(ring)
          await box.drop(ring)
        }
      })
    // Whoever is in a team already comes into the next one beside it.
    const from = here
    const kept = current().desk.keeper?.keyring()
    const comesIn = name === 'askToJoin' || (name === 'acceptInvitation' && !readAsking(kept))
    const isBeside = comesIn && kept !== undefined
    if (isBeside && !current().desk.lock.locked) await inTurn(beginTeam)
    const ring = inAnyTeam.has(name) ? (takes as { readonly ringId?: RingId }).ringId : undefined
    const to = ring === undefined ? current() : sessions.get(ring)
    if (!to) return refuse({ kind: 'not-found' })
    const done = await to.run(name, takes)
    if (isBeside && !done.ok) await inTurn(() => switchTo(from))
    if (changesAll.has(name)) await inTurn(() => afterRunning(name, done.ok))
    return done
  }

  await gather()

  return {
    run,
    watch<V extends ViewName>(view: V, params: Views[V]['params'], onData: (data: Views[V]['data']) => void) {
      if (view === 'teams')
        return teams.watch('teams', null, onData as (data: TeamsViews['teams']['data']) => void)
      const watch = {
        stop: (): void => {},
        begin: () => void (watch.stop = current().watch(view, params, onData)),
      }
      watches.add(watch)
      watch.begin()
      return () => {
        watches.delete(watch)
        watch.stop()
      }
    },
    async close() {
      closed = true
      await inTurn(async () => {
        for (const ring of sessions.keys()) await closeTeam(ring)
      })
      await ports.disk.close()
    },
  }
}

const teamsOf = ({ keeper }: Desk): readonly TeamId[] => {
  const keyring = keeper?.keyring()
  const awaited = keyring?.invitations.filter(({ use }) => use === 'received') ?? []
  return [...(keyring?.epochsByTeam.keys() ?? []), ...awaited.flatMap(({ team }) => team ?? [])]
}

/** What can be said in another of one's teams than the one that is looked at, by that team's own session. */
const inAnyTeam: ReadonlySet<CommandName> = new Set<CommandName>(['answerVisit', 'sayOnWay'])

/** What is about the device and not about a team, and what begins a team. */
const changesAll: ReadonlySet<CommandName> = new Set<CommandName>([
  'lock',
  'unlock',
  'unlockByPasskey',
  'setPin',
  'changePin',
  'removePin',
  'confirmPin',
  'addPasskey',
  'removePasskey',
  'setAutoLock',
  'skipPin',
  'shareDevice',
  'stopSharing',
  'startTeam',
  'acceptInvitation',
  'askToJoin',
  'openDeviceLink',
  'recover',
  'beginRegain',
])

async function sameLock(from: Desk, to: Desk): Promise<void> {
  for (const name of [notes.lockAfter, notes.lockOffer]) {
    const said = from.keeper?.keyring()?.noteByName.get(name)
    const keyring = to.keeper?.keyring()
    if (said === undefined || !keyring || keyring.noteByName.get(name) === said) continue
    await to.keeper?.keep((before) => keepNote(before ?? keyring, name, said))
  }
}
