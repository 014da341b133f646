import { refuse } from '../base/index.ts'
import { keptInvitations } from './doorstep.ts'
import { storageOf, type Desk, type Session } from './desk.ts'
import { readRegaining } from './helpNotes.ts'
import { openKeeper } from './keeper.ts'
import { watchCrew } from './crew.ts'
import { notes } from './notes.ts'
import { noteOpened } from './opening.ts'
import type { SessionPorts } from './ports.ts'
import { startRegaining } from './regaining.ts'
import { clearVolumes, startRunning } from './running.ts'
import { runCommand } from './runCommand.ts'
import { sharedOf } from './commands/sharing.ts'
import { viewsNow } from './selectView.ts'
import { createWatchers } from './watchers.ts'

/** The session of one team, or of a place on the device where there is none yet. */
export type TeamSession = Session & { readonly desk: Desk }

export async function createTeamSession(
  ports: SessionPorts,
  openSession: Desk['openSession'],
  onChange: () => void,
): Promise<TeamSession> {
  const watchers = createWatchers(() => viewsNow(desk) as never)
  let turn: Promise<unknown> = Promise.resolve()
  let newsWaits = false
  let closed = false

  const desk: Desk = {
    ports,
    keeper: undefined,
    unreadable: undefined,
    running: undefined,
    arriving: undefined,
    regaining: undefined,
    storage: { persisted: null, usedBytes: null, quotaBytes: null },
    lock: { kind: null, waitUntil: null, passkey: null, locked: false },
    shared: null,
    confirmedAt: undefined,
    changed,
    start,
    stop,
    open,
    reopen,
    openSession,
  }

  function changed(): void {
    watchers.changed()
    onChange()
  }

  /** Commands and the reading of news take turns, so that none sees another's half. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = turn.then(task)
    turn = done.catch(() => undefined)
    return done
  }

  function onNews(): void {
    if (newsWaits || closed) return
    newsWaits = true
    void inTurn(async () => {
      newsWaits = false
      await desk.running?.context.refresh()
    })
  }

  async function start(): Promise<void> {
    const keyring = desk.keeper?.keyring()
    if (!desk.keeper || !keyring) return
    const hasTeam = keyring.epochsByTeam.size > 0 || keptInvitations(keyring, 'received').length > 0
    if (!hasTeam && readRegaining(keyring)) desk.regaining ??= startRegaining(desk)
    if (!hasTeam) return
    desk.running = await startRunning({
      ports,
      keeper: desk.keeper,
      keyring,
      onNews,
      onChange: changed,
    })
    watchCrew(desk)
  }

  async function stop(): Promise<void> {
    await desk.regaining?.stop()
    desk.regaining = undefined
    await desk.running?.stop()
    desk.running = undefined
  }

  async function reopen(): Promise<void> {
    const keeper = await openKeeper(ports.vault)
    desk.keeper = keeper.ok ? keeper.value : undefined
    const locked = !keeper.ok && keeper.refusal.kind === 'vault-locked'
    desk.unreadable = keeper.ok || locked ? undefined : keeper.refusal
    const lock = await ports.lock?.state()
    desk.lock = lock?.ok ? { ...lock.value, locked } : { kind: null, waitUntil: null, passkey: null, locked }
    desk.shared = await sharedOf(ports)
  }

  async function open(): Promise<void> {
    await reopen()
    const noted = desk.keeper?.keyring()?.noteByName
    if (noted?.get(notes.founding) === 'begun' || noted?.get(notes.example) === 'making') {
      await ports.wipe()
      await reopen()
    }
    if (desk.keeper?.keyring()?.noteByName.has(notes.removedFrom)) await clearVolumes(ports.disk)
    await start()
    await desk.running?.context.refresh()
    desk.storage = await storageOf(ports)
  }

  let cancelTick = (): void => {}
  function tick(): void {
    cancelTick = ports.scheduler.after(60_000 - (ports.clock.now() % 60_000), () => {
      changed()
      // What is not kept is folded again at the next start, so a minute's worth is all that ever has to be.
      void inTurn(async () => {
        if (desk.running && !desk.running.isOut()) await desk.running.context.documents.keep()
      })
      tick()
    })
  }

  await inTurn(open)
  tick()

  return {
    desk,
    run: (name, takes) =>
      closed
        ? Promise.resolve(refuse({ kind: 'interrupted' }))
        : runCommand(desk, name, takes, inTurn).finally(changed),
    watch(view, params, onData) {
      const stop = watchers.watch(view, params, onData)
      void inTurn(async () => {
        const { running } = desk
        if (!closed && running && !running.isOut()) await noteOpened(running.context, view, params)
      })
      return stop
    },
    async close() {
      closed = true
      cancelTick()
      await inTurn(stop)
    },
  }
}
