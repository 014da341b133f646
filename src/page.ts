import type { AppRefusal, LockNeeds, Session, ShellView, SlotPerson, ViewName, Views } from './app/index.ts'
import { ok, refuse, systemRandom, type Result } from './base/index.ts'
import { parseDoorCard } from './domain/index.ts'
import { lockNoteIn, looksNoteIn, mintSlot, readDoorCards, removeSlot, type Slots } from './store/index.ts'
import type { Desk } from './sync/desk.ts'
import { connect, type Connected } from './sync/rpc.ts'
import { systemScheduler } from './sync/scheduler.ts'
import { createLastWords, type Bridge } from './ui/index.ts'

/**
 * The page's side of the session. It holds no secret: it asks the worker, and locking ends the worker. Every tab of the
 * browser locks with it, and stays locked over a reload of the page until somebody unlocks it. What is kept for that is
 * what to ask for; it keeps nobody out by itself: where there is a PIN, a new worker cannot open the vault without it.
 *
 * On a shared device the page asks first who is there, and only then begins a worker, which is that person's alone.
 * Whoever comes in locks what anybody else has open: one person at a time.
 */

/** After these there is something on the device that the browser should not throw away to make room. */
const worthKeeping = ['startTeam', 'acceptInvitation', 'askToJoin']

/** What may be asked while this page is locked. */
const entries: ReadonlySet<string> = new Set(['unlock', 'unlockByPasskey'])
const atTheDoor: ReadonlySet<string> = new Set([...entries, 'forgetDevice', 'addPerson', 'choosePerson'])

/** Workers may not ask for it everywhere; the page may. */
const askToKeep = async (): Promise<boolean> =>
  (await navigator.storage?.persist?.().catch(() => false)) ?? false

type Watch = {
  readonly view: ViewName
  readonly params: unknown
  readonly onData: (data: never) => void
  stop: () => void
}

/** What tabs tell each other. `unlock` names who came in. */
type Note = { readonly lock: LockNeeds } | { readonly unlock: string }
type Answer = Result<unknown, AppRefusal>

export function pageBridge(makeWorker: (slot: string) => Worker, opening: Promise<Slots>): Bridge {
  const channel = new BroadcastChannel('kith-lock')
  const kept = lockNoteIn(localStorage)
  const post = (note: Note): void => channel.postMessage(note)
  const watches = new Set<Watch>()
  const lastWords = createLastWords(systemScheduler.after)
  let line: { readonly worker: Worker; readonly desk: Connected } | undefined
  /** Everybody, on a shared device; nobody on one that is not. */
  let people: readonly SlotPerson[] = []
  /** Whose door this page is at. Null: they have yet to say who they are; undefined: the disk has yet to say. */
  let slot: string | null | undefined
  /** What the lock screen asks for, while this page is locked. */
  let needs: LockNeeds | undefined = kept.read()?.needs
  let waitUntil: number | null = null
  let lastKind: LockNeeds = 'tap'
  let passkey = kept.read()?.passkey ?? null
  /** Somebody said who they are: told once the worker has said what that takes. */
  let answered: (() => void) | undefined

  function open(): Connected | undefined {
    if (!line && typeof slot === 'string') {
      const worker = makeWorker(slot)
      line = { worker, desk: connect(worker, () => systemScheduler.now()) }
      for (const watch of watches) begin(watch)
    }
    return line?.desk
  }

  function close(): void {
    const last = line
    line = undefined
    for (const watch of watches) {
      watch.stop()
      watch.stop = () => {}
    }
    showDoor()
    if (!last) return
    lastWords.whenSaid(() => {
      last.desk.drop()
      last.worker.terminate()
    })
  }

  function begin(watch: Watch): void {
    if (needs !== undefined && answered === undefined) showDoor(watch)
    if (!line) return
    const desk: Desk = line.desk
    watch.stop = desk.watch(
      watch.view,
      watch.params,
      (data) => (watch.view === 'shell' ? onShell(watch, data as ShellView) : show(watch, data)),
      () => {},
    )
  }

  /** Until this page has proved the PIN itself it shows nothing, whatever another tab's worker would tell. */
  function show(watch: Watch, data: unknown): void {
    if (needs === undefined) (watch.onData as (data: unknown) => void)(data)
  }

  function onShell(watch: Watch, shell: ShellView): void {
    lastKind = asksFor(shell)
    passkey = shell.phase === 'locked' ? shell.passkey : 'lock' in shell ? shell.lock.passkey : null
    if (shell.phase === 'locked') waitUntil = shell.waitUntil
    if (answered) {
      answered()
      answered = undefined
      // Nothing keeps them out but that they said who they are.
      if (lastKind === 'tap') return comeIn()
      needs = lastKind
    } else if (needs !== undefined && shell.phase === 'locked') needs = lastKind
    if (needs === undefined) show(watch, shell)
    else showDoor(watch)
  }

  function showDoor(only?: Watch): void {
    if (slot === undefined) return
    const door: ShellView =
      slot === null
        ? { phase: 'choose', people }
        : {
            phase: 'locked',
            shown: people.find((each) => each.slot === slot) ?? null,
            needs: needs ?? 'tap',
            passkey,
            waitUntil,
          }
    for (const watch of only ? [only] : watches)
      if (watch.view === 'shell') (watch.onData as (data: ShellView) => void)(structuredClone(door))
  }

  function lock(by: LockNeeds): void {
    if (needs === undefined) lastWords.say()
    needs = by
    if (people.length > 0) slot = null
    else kept.keep({ needs: by, passkey })
    close()
    // Another tab may have begun to share this device, or somebody may have left it.
    void look()
  }

  function unlock(): void {
    if (needs === undefined) return
    needs = undefined
    waitUntil = null
    kept.remove()
    if (!line) return void open()
    for (const watch of watches) {
      watch.stop()
      begin(watch)
    }
  }

  function comeIn(): void {
    unlock()
    if (typeof slot === 'string') post({ unlock: slot })
  }

  /** Who uses this device, and whether somebody must say who they are. */
  async function look(): Promise<void> {
    const slots = await opening
    people = await slots.list()
    const isShut = !line && answered === undefined
    if (people.length > 0 && isShut) {
      slot = null
      needs ??= 'tap'
    } else if (people.length === 0 && typeof slot !== 'string') {
      if (slot === null) needs = kept.read()?.needs
      slot = await slots.alone()
    }
    if (needs === undefined) open()
    else if (isShut) showDoor()
  }
  const ready = look()

  /** Begins the worker of one person, and shows what it takes to come in. */
  async function choose(next: string | null): Promise<void> {
    slot = next
    needs = 'tap'
    passkey = null
    waitUntil = null
    const told = next === null ? undefined : new Promise<void>((resolve) => (answered = resolve))
    if (next === null) {
      close()
      return look()
    }
    open()
    await told
  }

  async function addPerson(shown: { readonly name: string; readonly face: number }): Promise<Answer> {
    const slots = await opening
    const next = mintSlot(systemRandom)
    const written = await slots.show({ slot: next, ...shown })
    if (!written.ok) return refuse(written.refusal as AppRefusal)
    people = await slots.list()
    await choose(next)
    return ok(null)
  }

  /** Nothing of theirs is left: the databases go, and whoever else uses this device is asked who they are. */
  async function leave(): Promise<void> {
    const left = slot
    if (people.length === 0 && left === '') {
      looksNoteIn(localStorage).remove()
      unlock()
      return post({ unlock: '' })
    }
    people = people.filter((each) => each.slot !== left)
    slot = null
    needs = 'tap'
    post({ lock: 'tap' })
    close()
    if (left) removeSlot(left)
    await look()
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Note>) => {
    lastWords.expect()
    if ('lock' in data) return lock(data.lock)
    if (data.unlock === slot) return unlock()
    if (typeof slot === 'string') lock(lastKind)
    else void look()
  })

  /** Known in this very turn, for it may be the last before a lock. */
  function ask(name: string, takes: unknown): Promise<Answer> {
    const answer = (line ? Promise.resolve(line.desk) : ready.then(open)).then(
      async (desk): Promise<Answer> => {
        const got = await desk?.call('run', [name, takes])
        if (!got) return refuse({ kind: 'locked' })
        return got.ok ? (got.value as Answer) : refuse({ kind: 'interrupted' })
      },
    )
    lastWords.asked(name, answer)
    return answer
  }

  async function runAny(name: string, takes: unknown): Promise<Answer> {
    if (name === 'lock') {
      lock(lastKind)
      post({ lock: lastKind })
      return ok(null)
    }
    if (needs !== undefined && !atTheDoor.has(name)) return refuse({ kind: 'locked' })
    if (name === 'choosePerson' || name === 'addPerson') {
      if (needs === undefined) return refuse({ kind: 'not-allowed' })
      if (name === 'addPerson') return addPerson(takes as { name: string; face: number })
      await choose((takes as { slot: string | null }).slot)
      return ok(null)
    }
    if (name === 'keepStorage') await askToKeep()
    const answer = await ask(name, takes)
    if (!answer.ok) return answer
    if (entries.has(name)) comeIn()
    if (name === 'forgetDevice' || name === 'stopWaiting') await leave()
    if (name === 'shareDevice' || name === 'stopSharing') {
      const wasShared = people.length > 0
      await look()
      if (!wasShared) await runAny('lock', null)
    }
    if (worthKeeping.includes(name)) void askToKeep().then(() => runAny('keepStorage', null))
    return answer
  }

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
    run: runAny as Session['run'],
    beforeLock: lastWords.hear,
    // Of nobody else on the device is anything shown here but who comes.
    async doorCards() {
      await ready
      const doors = typeof slot === 'string' ? [slot] : people.map((each) => each.slot)
      const cards = (await readDoorCards(doors, systemRandom)).flatMap((bytes) => parseDoorCard(bytes) ?? [])
      return typeof slot === 'string' ? cards : cards.map((card) => ({ ...card, rows: [] }))
    },
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

/** What opens it from outside. */
const asksFor = (shell: ShellView): LockNeeds =>
  shell.phase === 'locked' ? shell.needs : 'lock' in shell ? (shell.lock.kind ?? 'tap') : 'tap'
