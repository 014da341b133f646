import { afterEach, describe, expect, test } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import {
  callerOf,
  connect,
  createTabs,
  deskOf,
  serve,
  type Api,
  type Lead,
  type Port,
  type TabsState,
} from '../../src/sync/index.ts'
import { fastScheduler, pause } from '../helpers/wireClient.ts'
import { createLockManager } from '../helpers/wireLocks.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A session that says who it is, counts, and can be made slow. */
function sessionOf(name: string) {
  const watchers = new Set<(value: string) => void>()
  const done: string[] = []
  const gate = { open: Promise.resolve() }
  const api = {
    calls: {
      async note(word: string) {
        await gate.open
        done.push(word)
        return `${name}: ${word}`
      },
      fail() {
        throw new TypeError('no')
      },
      unclonable: () => () => {},
    },
    watches: {
      words(params: { from: string }, push: (value: string) => void) {
        push(`${name} greets ${params.from}`)
        watchers.add(push)
        return () => {
          watchers.delete(push)
        }
      },
      unclonable(_: null, push: (value: () => void) => void) {
        setTimeout(() => push(() => {}))
        return () => {}
      },
    },
  } satisfies Api
  return { api, done, gate, watchers, say: (word: string) => watchers.forEach((push) => push(word)) }
}
type SessionApi = ReturnType<typeof sessionOf>['api']

describe('asking over a port', () => {
  function overChannel(name = 'worker') {
    const { port1, port2 } = new MessageChannel()
    const session = sessionOf(name)
    const stop = serve(port1 as unknown as Port, deskOf(session.api))
    const desk = connect(port2 as unknown as Port, Date.now)
    closing.push(() => port1.close())
    return { session, stop, desk, caller: callerOf<SessionApi>(desk) }
  }

  test('a call is answered, and an error is a refusal', async () => {
    const { caller, desk } = overChannel()
    expect(await caller.call('note', 'a')).toEqual({ ok: true, value: 'worker: a' })
    expect(await caller.call('fail')).toEqual({
      ok: false,
      refusal: { kind: 'failed', why: 'TypeError: no' },
    })
    for (const name of ['absent', 'toString', '__proto__']) {
      expect(await desk.call(name, [])).toEqual({ ok: false, refusal: { kind: 'unknown-name', name } })
    }
  })

  test('only plain data crosses, either way', async () => {
    const { caller, desk } = overChannel()
    expect(await caller.call('unclonable')).toMatchObject({ ok: false, refusal: { kind: 'failed' } })
    expect(await desk.call('note', [() => {}])).toMatchObject({ ok: false, refusal: { kind: 'failed' } })
    const ended = await new Promise((resolve) => caller.watch('unclonable', null, () => {}, resolve))
    expect(ended).toMatchObject({ kind: 'failed' })
  })

  test('a watch pushes until it is ended', async () => {
    const { caller, session } = overChannel()
    const heard: string[] = []
    const end = caller.watch('words', { from: 'page' }, (word) => heard.push(word))
    await expect.poll(() => heard).toEqual(['worker greets page'])
    session.say('one')
    await expect.poll(() => heard.length).toBe(2)
    end()
    await expect.poll(() => session.watchers.size).toBe(0)
  })

  test('a dropped connection interrupts what is under way and what comes', async () => {
    const { caller, desk, session } = overChannel()
    session.gate.open = new Promise(() => {})
    const ended: unknown[] = []
    caller.watch(
      'words',
      { from: 'page' },
      () => {},
      (refusal) => ended.push(refusal),
    )
    const call = caller.call('note', 'a')
    desk.drop()
    expect(await call).toEqual({ ok: false, refusal: { kind: 'interrupted' } })
    expect(await caller.call('note', 'b')).toEqual({ ok: false, refusal: { kind: 'interrupted' } })
    expect(ended).toEqual([{ kind: 'interrupted' }])
  })

  test('a server that stopped ends its watches and answers nothing', async () => {
    const { caller, session, stop } = overChannel()
    caller.watch('words', { from: 'page' }, () => {})
    await expect.poll(() => session.watchers.size).toBe(1)
    stop()
    expect(session.watchers.size).toBe(0)
  })

  test('strangers on the port are not heard', async () => {
    const { port1, port2 } = new MessageChannel()
    closing.push(() => port1.close())
    const session = sessionOf('worker')
    serve(port1 as unknown as Port, deskOf(session.api))
    for (const noise of [null, 1, 'call', {}, { kith: 'call' }, { kith: 'push', id: 1 }])
      port2.postMessage(noise)
    const caller = callerOf<SessionApi>(connect(port2 as unknown as Port, Date.now))
    expect(await caller.call('note', 'a')).toMatchObject({ ok: true })
  })
})

describe('E9 one tab leads', () => {
  let channels = 0

  function browserOf(factor = 1) {
    const locks = createLockManager()
    const channelName = `tabs-${channels++}`
    return (name: string, start?: () => Promise<Lead>) => {
      const channel = new BroadcastChannel(channelName)
      const lock = locks.tab()
      const session = sessionOf(name)
      const states: TabsState[] = []
      const clock = fastScheduler(factor)
      const frozen = { value: false }
      const tabs = createTabs({
        name: 'test',
        locks: lock,
        channel: freezable(channel as unknown as Port, frozen),
        onLead: start ?? (async () => ({ desk: deskOf(session.api), stop: async () => {} })),
        onState: (state) => states.push(state),
        scheduler: {
          now: clock.now,
          // A frozen tab runs no timers: they come due when it thaws.
          after: (ms, run) => clock.after(ms, () => (frozen.value ? thaws.push(run) : run())),
        },
        random: systemRandom,
      })
      const thaws: (() => void)[] = []
      let killed = false
      closing.push(async () => {
        if (!killed) await tabs.close()
        channel.close()
      })
      return {
        tabs,
        session,
        states,
        caller: callerOf<SessionApi>(tabs),
        /** As when the person closes it or the system kills it: nothing of it runs on. */
        kill() {
          killed = true
          channel.close()
          lock.kill()
        },
        freeze: () => void (frozen.value = true),
        thaw() {
          frozen.value = false
          ;(channel as unknown as { thaw(): void }).thaw()
          for (const run of thaws.splice(0)) run()
        },
      }
    }
  }

  /** Holds messages back while frozen, as a browser does. */
  function freezable(channel: Port, frozen: { value: boolean }): Port {
    const held: (() => void)[] = []
    Object.assign(channel, { thaw: () => held.splice(0).forEach((run) => run()) })
    const wrapped = new Map<unknown, (event: { data: unknown }) => void>()
    return {
      postMessage: (message) => channel.postMessage(message),
      addEventListener(type, listener) {
        const hold = (event: { readonly data: unknown }): void =>
          void (frozen.value ? held.push(() => listener(event)) : listener(event))
        wrapped.set(listener, hold)
        channel.addEventListener(type, hold)
      },
      removeEventListener(type, listener) {
        const hold = wrapped.get(listener)
        if (hold) channel.removeEventListener(type, hold)
      },
    }
  }

  test('the first leads, the others ask it', async () => {
    const open = browserOf()
    const [a, b, c] = [open('a'), open('b'), open('c')]
    expect(await a.caller.call('note', '1')).toEqual({ ok: true, value: 'a: 1' })
    expect(await b.caller.call('note', '2')).toEqual({ ok: true, value: 'a: 2' })
    expect(await c.caller.call('note', '3')).toEqual({ ok: true, value: 'a: 3' })
    expect([a, b, c].map(({ tabs }) => tabs.state())).toEqual(['leading', 'following', 'following'])
  })

  test('when the leader dies the next takes over, watches go on, calls under way are interrupted and not repeated', async () => {
    const open = browserOf()
    const [a, b, c] = [open('a'), open('b'), open('c')]
    const heard: string[] = []
    c.caller.watch('words', { from: 'c' }, (word) => heard.push(word))
    await expect.poll(() => heard).toEqual(['a greets c'])
    a.session.gate.open = new Promise(() => {})
    const lost = c.caller.call('note', 'lost')
    await pause(50)
    a.kill()
    expect(await lost).toEqual({ ok: false, refusal: { kind: 'interrupted' } })
    await expect.poll(() => heard).toEqual(['a greets c', 'b greets c'])
    expect(await c.caller.call('note', 'again')).toEqual({ ok: true, value: 'b: again' })
    expect(b.session.done).toEqual(['again'])
    expect(b.tabs.state()).toBe('leading')
  })

  test('a leader that is closed hands over', async () => {
    const open = browserOf()
    const [a, b] = [open('a'), open('b')]
    await expect.poll(() => b.tabs.state()).toBe('following')
    await a.tabs.close()
    expect(await a.caller.call('note', 'x')).toEqual({ ok: false, refusal: { kind: 'interrupted' } })
    expect(await b.caller.call('note', 'y')).toEqual({ ok: true, value: 'b: y' })
    expect(b.tabs.state()).toBe('leading')
  })

  test('what a tab watched ends at the leader when the tab dies', async () => {
    const open = browserOf()
    const [a, b] = [open('a'), open('b')]
    b.caller.watch('words', { from: 'b' }, () => {})
    await expect.poll(() => a.session.watchers.size).toBe(1)
    b.kill()
    await expect.poll(() => a.session.watchers.size).toBe(0)
  })

  test('a frozen leader makes calls answer, and does not do them when it thaws', async () => {
    const open = browserOf(20)
    const [a, b] = [open('a'), open('b')]
    await expect.poll(() => b.tabs.state()).toBe('following')
    const heard: string[] = []
    b.caller.watch('words', { from: 'b' }, (word) => heard.push(word))
    await expect.poll(() => heard.length).toBe(1)
    a.freeze()
    const call = b.caller.call('note', 'late')
    expect(await call).toEqual({ ok: false, refusal: { kind: 'interrupted' } })
    expect(b.tabs.state()).toBe('quiet')
    expect(await b.caller.call('note', 'x')).toEqual({ ok: false, refusal: { kind: 'interrupted' } })
    a.thaw()
    await expect.poll(() => b.tabs.state()).toBe('following')
    expect(await b.caller.call('note', 'now')).toEqual({ ok: true, value: 'a: now' })
    expect(a.session.done).toEqual(['now'])
    a.session.say('still')
    await expect.poll(() => heard.at(-1)).toBe('still')
  })

  test('a session that will not start is told, and the next tab tries', async () => {
    const open = browserOf()
    const a = open('a', () => Promise.reject(new Error('disk')))
    expect(await a.caller.call('note', '1')).toEqual({ ok: false, refusal: { kind: 'failed', why: 'disk' } })
    expect(a.tabs.state()).toBe('failed')
    const b = open('b')
    await expect.poll(() => a.tabs.state()).toBe('following')
    expect(await a.caller.call('note', '2')).toEqual({ ok: true, value: 'b: 2' })
    expect(b.tabs.state()).toBe('leading')
  })
})
