import type { LockNeeds, Session, ShellView, ViewName, Views } from './app/index.ts'
import { refuse } from './base/index.ts'
import type { Desk } from './sync/desk.ts'
import { connect, type Connected } from './sync/rpc.ts'
import { systemScheduler } from './sync/scheduler.ts'
import type { Bridge } from './ui/index.ts'

/**
 * The page's side of the session. It holds no secret: it asks the worker, and locking ends the worker. Every tab of the
 * browser locks with it, and stays locked over a reload of the page until somebody unlocks it. What is kept for that is
 * what to ask for; it keeps nobody out by itself: where there is a PIN, a new worker cannot open the vault without it.
 */
const lockedKey = 'kith-locked'

/** What was asked for a moment before locking (a note that was left) is still written, behind the locked screen. */
const lastWordsMs = 300

/** After these there is something on the device that the browser should not throw away to make room. */
const firstThingsWorthKeeping: ReadonlySet<string> = new Set(['startTeam', 'acceptInvitation'])

/** Workers may not ask for it everywhere; the page may. */
const askToKeep = async (): Promise<boolean> =>
  (await navigator.storage?.persist?.().catch(() => false)) ?? false

type Watch = {
  readonly view: ViewName
  readonly params: unknown
  readonly onData: (data: never) => void
  stop: () => void
}

export function pageBridge(makeWorker: () => Worker): Bridge {
  const channel = new BroadcastChannel('kith-lock')
  const watches = new Set<Watch>()
  const asked = new Set<Promise<unknown>>()
  let line: { readonly worker: Worker; readonly desk: Connected } | undefined
  /** What the lock screen asks for, while this page is locked. */
  let needs: LockNeeds | undefined = readNeeds()
  let waitUntil: number | null = null
  let lastKind: LockNeeds = 'tap'

  function open(): Connected {
    if (!line) {
      const worker = makeWorker()
      line = { worker, desk: connect(worker, () => systemScheduler.now()) }
      for (const watch of watches) begin(watch)
    }
    return line.desk
  }

  function close(): void {
    const last = line
    line = undefined
    for (const watch of watches) if (watch.view === 'shell') showLocked(watch)
    if (!last) return
    const end = (): void => {
      last.desk.drop()
      last.worker.terminate()
    }
    if (asked.size === 0) return end()
    const cancel = systemScheduler.after(lastWordsMs, end)
    void Promise.allSettled(asked).then(() => {
      cancel()
      end()
    })
  }

  function begin(watch: Watch): void {
    if (needs !== undefined && watch.view === 'shell') showLocked(watch)
    if (!line) return
    const desk: Desk = line.desk
    const onData = watch.onData as (data: unknown) => void
    watch.stop = desk.watch(
      watch.view,
      watch.params,
      (data) => {
        if (watch.view === 'shell') noteLock(data as ShellView)
        // Until this page has proved the PIN itself it shows nothing, whatever another tab's worker would tell.
        if (needs === undefined) onData(data)
        else if (watch.view === 'shell') showLocked(watch)
      },
      () => {},
    )
  }

  function noteLock(shell: ShellView): void {
    if (shell.phase === 'open') lastKind = shell.lock.kind ?? 'tap'
    if (shell.phase !== 'locked') return
    waitUntil = shell.waitUntil
    lastKind = shell.needs
    if (needs !== undefined) needs = shell.needs
  }

  const showLocked = (watch: Watch): void =>
    (watch.onData as (data: ShellView) => void)({
      phase: 'locked',
      name: '',
      needs: needs ?? 'tap',
      waitUntil,
    })

  function lock(by: LockNeeds): void {
    needs = by
    localStorage.setItem(lockedKey, by)
    close()
  }

  function unlock(): void {
    if (needs === undefined) return
    needs = undefined
    waitUntil = null
    localStorage.removeItem(lockedKey)
    if (!line) return void open()
    for (const watch of watches) {
      watch.stop()
      begin(watch)
    }
  }

  channel.addEventListener('message', ({ data }) => (data === 'unlock' ? unlock() : lock(parseNeeds(data))))

  function ask(name: string, takes: unknown): Promise<Awaited<ReturnType<Session['run']>>> {
    const answer = open()
      .call('run', [name, takes])
      .then((got) =>
        got.ok
          ? (got.value as Awaited<ReturnType<Session['run']>>)
          : refuse({ kind: 'interrupted' as const }),
      )
    asked.add(answer)
    void answer.finally(() => asked.delete(answer))
    return answer
  }

  const run: Session['run'] = async (name, takes) => {
    if (name === 'lock') {
      lock(lastKind)
      channel.postMessage(needs)
      return { ok: true, value: null as never }
    }
    if (needs !== undefined && name !== 'unlock' && name !== 'forgetDevice') return refuse({ kind: 'locked' })
    if (name === 'keepStorage') await askToKeep()
    const answer = await ask(name, takes)
    if (answer.ok && (name === 'unlock' || name === 'forgetDevice')) {
      unlock()
      channel.postMessage('unlock')
    }
    if (answer.ok && firstThingsWorthKeeping.has(name)) void askToKeep().then(() => run('keepStorage', null))
    return answer as never
  }

  if (needs === undefined) open()

  // Signal came or went, or somebody looks again: the relay is asked now, not when a timer says so.
  const hurry = (): void => {
    if (line && needs === undefined) void ask('sendNow', null)
  }
  window.addEventListener('online', hurry)
  window.addEventListener('offline', hurry)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hurry()
  })

  return {
    run,
    watch<V extends ViewName>(view: V, params: Views[V]['params'], onData: (data: Views[V]['data']) => void) {
      const watch: Watch = { view, params, onData: onData as (data: never) => void, stop: () => {} }
      watches.add(watch)
      begin(watch)
      return () => {
        watches.delete(watch)
        watch.stop()
      }
    },
  }
}

const parseNeeds = (value: unknown): LockNeeds => (value === 'pin' || value === 'passphrase' ? value : 'tap')

function readNeeds(): LockNeeds | undefined {
  const kept = localStorage.getItem(lockedKey)
  return kept === null ? undefined : parseNeeds(kept)
}
