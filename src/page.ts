import type { Session, ShellView, ViewName, Views } from './app/index.ts'
import { refuse } from './base/index.ts'
import type { Desk } from './sync/desk.ts'
import { connect, type Connected } from './sync/rpc.ts'
import { systemScheduler } from './sync/scheduler.ts'
import type { Bridge } from './ui/index.ts'

/**
 * The page's side of the session. It holds no secret: it asks the worker, and locking ends the worker. Every tab of the
 * browser locks with it, and stays locked over a reload of the page until somebody unlocks it.
 */
const lockedKey = 'kith-locked'

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
  let line: { readonly worker: Worker; readonly desk: Connected } | undefined

  function open(): void {
    if (line) return
    const worker = makeWorker()
    line = { worker, desk: connect(worker, () => systemScheduler.now()) }
    for (const watch of watches) begin(watch)
  }

  function close(): void {
    line?.desk.drop()
    line?.worker.terminate()
    line = undefined
    for (const watch of watches) if (watch.view === 'shell') showLocked(watch)
  }

  function begin(watch: Watch): void {
    if (!line) return watch.view === 'shell' ? showLocked(watch) : undefined
    const desk: Desk = line.desk
    watch.stop = desk.watch(watch.view, watch.params, watch.onData as (data: unknown) => void, () => {})
  }

  const showLocked = (watch: Watch): void =>
    (watch.onData as (data: ShellView) => void)({ phase: 'locked', name: '' })

  function setLocked(isLocked: boolean): void {
    if (isLocked) localStorage.setItem(lockedKey, 'yes')
    else localStorage.removeItem(lockedKey)
    if (isLocked) close()
    else open()
  }

  channel.addEventListener('message', ({ data }) => setLocked(data === 'lock'))

  const run: Session['run'] = async (name, takes) => {
    if (name === 'lock' || name === 'unlock') {
      setLocked(name === 'lock')
      channel.postMessage(name)
      return { ok: true, value: null as never }
    }
    if (!line) return refuse({ kind: 'locked' })
    if (name === 'keepStorage') await askToKeep()
    const answer = await line.desk.call('run', [name, takes])
    if (answer.ok && firstThingsWorthKeeping.has(name)) void askToKeep().then(() => run('keepStorage', null))
    return answer.ok
      ? (answer.value as Awaited<ReturnType<Session['run']>> as never)
      : refuse({ kind: 'interrupted' })
  }

  if (localStorage.getItem(lockedKey) === null) open()

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
