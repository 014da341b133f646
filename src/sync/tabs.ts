import { bytesToHex, refuse, type Result } from '../base/index.ts'
import type { CallRefusal, Desk } from './desk.ts'
import { connect, serve, type Connected, type Port } from './rpc.ts'
import { isNote, portBetween, type Note } from './tabNotes.ts'
import type { Scheduler } from './types.ts'

/** The part of `navigator.locks` that is used. */
export type Locks = {
  request<T>(
    name: string,
    options: { readonly mode?: 'exclusive' | 'shared'; readonly signal?: AbortSignal },
    held: () => T | Promise<T>,
  ): Promise<T>
}

/**
 * - seeking: nobody leads yet, as far as is known here; calls wait
 * - leading, following
 * - quiet: the leader lives (it holds its lock) and does not answer: its tab is frozen. Calls are interrupted
 * - failed: it was this tab's turn and its session would not start; it follows whoever leads next
 */
export type TabsState = 'seeking' | 'leading' | 'following' | 'quiet' | 'failed' | 'closed'

/** What leading means: the one session of this browser. */
export type Lead = { readonly desk: Desk; stop(): Promise<void> }

export type TabsOptions = {
  readonly name: string
  readonly locks: Locks
  /** A BroadcastChannel of this name, of which every tab has its own. */
  readonly channel: Port
  onLead(): Promise<Lead>
  onState(state: TabsState): void
  readonly scheduler: Scheduler
  readonly random: (length: number) => Uint8Array
}

/** A desk that answers in whichever tab leads. */
export type Tabs = Desk & { state(): TabsState; close(): Promise<void> }

const beatEvery = 2_000
const quietAfter = 10_000
/** Sooner than `quietAfter`: what a caller was told is interrupted, a leader that thaws never does. */
const staleAfter = 8_000

type Watching = {
  readonly name: string
  readonly params: unknown
  push(value: unknown): void
  ended(refusal: CallRefusal): void
  stop: () => void
}

/**
 * One tab leads, the others ask it. Laws:
 * 1. Who holds the lock `kith-<name>` leads; the browser frees it when the tab dies, and never before.
 * 2. Every tab holds a lock of its own, so that its death is told by being granted that lock, at once and without timers.
 * 3. A call goes to one leader once. If that leader dies or falls silent, the answer is `interrupted`.
 * 4. A watch outlives leaders: it is made again at each.
 */
export function createTabs({ name, locks, channel, onLead, onState, scheduler, random }: TabsOptions): Tabs {
  const me = bytesToHex(random(16))
  const closing = new AbortController()
  const watching = new Set<Watching>()
  const waiting: (() => void)[] = []
  const stopServing = new Map<string, () => void>()
  let told: TabsState = 'seeking'
  let leader: { readonly id: string; readonly desk: Desk; leave(): void } | undefined
  let lead: Lead | undefined
  let heardAt = 0
  let cancelTimer = (): void => {}
  let release = (): void => {}
  let turn: Promise<void> | undefined
  let queued = false
  /** What a call is answered that no leader will ever see. */
  let refusal: CallRefusal = { kind: 'interrupted' }

  const lockOf = (tab: string): string => `kith-${name}-tab-${tab}`
  const tell = (state: TabsState): void => {
    if (state === told || told === 'closed') return
    told = state
    onState(state)
  }
  const post = (kithTab: Note['kithTab'], to: string | null, body?: unknown): void => {
    if (told !== 'closed') channel.postMessage({ kithTab, from: me, to, body } satisfies Note)
  }
  /** Runs once the other tab is gone. */
  const onDeath = (tab: string, run: () => void): void => {
    const { signal } = closing
    void locks.request(lockOf(tab), { mode: 'shared', signal }, run).catch(() => {})
  }

  function begin(watch: Watching): void {
    watch.stop =
      leader?.desk.watch(watch.name, watch.params, watch.push, (why) => {
        // The leader went: the watch is made again at the next.
        if (why.kind === 'interrupted') return
        watching.delete(watch)
        watch.ended(why)
      }) ?? (() => {})
  }

  function attend(next: NonNullable<typeof leader>): void {
    for (const watch of watching) watch.stop()
    leader?.leave()
    leader = next
    for (const watch of [...watching]) begin(watch)
    for (const ask of waiting.splice(0)) ask()
  }

  function follow(tab: string): void {
    const desk = connect(portBetween(me, tab, channel), scheduler.now)
    // Before any question, so that the leader listens to us.
    post('who', tab)
    attend({ id: tab, desk, leave: desk.drop })
    onDeath(tab, () => {
      if (leader?.id !== tab || told === 'closed') return
      desk.drop()
      leader = undefined
      tell('seeking')
      if (!queued) queueForTurn()
    })
    listenForBeats(desk)
  }

  /** A silent leader makes calls answer, instead of hang. */
  function listenForBeats(desk: Connected): void {
    cancelTimer()
    cancelTimer = scheduler.after(beatEvery, () => {
      if (leader?.desk !== desk) return
      if (scheduler.now() >= heardAt + quietAfter) {
        desk.interrupt()
        tell('quiet')
      }
      listenForBeats(desk)
    })
  }

  function beat(): void {
    post('lead', null)
    cancelTimer()
    cancelTimer = scheduler.after(beatEvery, beat)
  }

  function serveTab(tab: string, desk: Desk): void {
    const isStale = (askedAt: number): boolean => scheduler.now() - askedAt > staleAfter
    stopServing.set(tab, serve(portBetween(me, tab, channel), desk, isStale))
    onDeath(tab, () => {
      stopServing.get(tab)?.()
      stopServing.delete(tab)
    })
  }

  function onNote({ data }: { readonly data: unknown }): void {
    if (!isNote(data) || data.from === me || (data.to !== null && data.to !== me)) return
    if (data.kithTab === 'who' && lead) {
      if (!stopServing.has(data.from)) serveTab(data.from, lead.desk)
      if (data.to === null) post('lead', data.from)
    } else if (data.kithTab === 'lead' && !lead) {
      heardAt = scheduler.now()
      if (leader?.id !== data.from) follow(data.from)
      tell('following')
    }
  }

  async function takeOver(): Promise<void> {
    queued = false
    if (told === 'closed') return
    try {
      lead = await onLead()
    } catch (error) {
      refusal = { kind: 'failed', why: error instanceof Error ? error.message : 'unknown' }
      tell('failed')
      for (const ask of waiting.splice(0)) ask()
      return
    }
    if (closing.signal.aborted) return lead.stop()
    attend({ id: me, desk: lead.desk, leave: () => {} })
    tell('leading')
    beat()
    await new Promise<void>((resolve) => (release = resolve))
  }

  function queueForTurn(): void {
    queued = true
    turn = locks.request(`kith-${name}`, { signal: closing.signal }, takeOver).catch(() => {})
  }

  channel.addEventListener('message', onNote)
  channel.start?.()
  const closed = new Promise<void>((resolve) => closing.signal.addEventListener('abort', () => resolve()))
  const alive = locks
    .request(lockOf(me), { signal: closing.signal }, async () => {
      post('who', null)
      queueForTurn()
      await closed
      await turn
    })
    .catch(() => {})

  return {
    call(callName, args) {
      const ask = (): Promise<Result<unknown, CallRefusal>> =>
        leader && told !== 'quiet' ? leader.desk.call(callName, args) : Promise.resolve(refuse(refusal))
      if (leader || told === 'closed' || told === 'failed') return ask()
      return new Promise((resolve) => waiting.push(() => void ask().then(resolve)))
    },
    watch(watchName, params, push, ended) {
      const watch: Watching = { name: watchName, params, push, ended, stop: () => {} }
      watching.add(watch)
      begin(watch)
      return () => {
        watching.delete(watch)
        watch.stop()
      }
    },
    state: () => told,
    async close() {
      cancelTimer()
      for (const stop of stopServing.values()) stop()
      if (leader?.id !== me) leader?.leave()
      leader = undefined
      refusal = { kind: 'interrupted' }
      tell('closed')
      for (const ask of waiting.splice(0)) ask()
      channel.removeEventListener('message', onNote)
      await lead?.stop()
      release()
      closing.abort()
      await alive
    },
  }
}
