import { refuse, type Result } from '../base/index.ts'
import { failed, type CallRefusal, type Desk } from './desk.ts'

/** MessagePort, Worker, a worker's own scope, BroadcastChannel. */
export type Port = {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  /** A MessagePort with listeners is silent until it is started. */
  start?(): void
}

type Question =
  | {
      readonly kith: 'call'
      readonly id: number
      readonly name: string
      readonly args: readonly unknown[]
      readonly at: number
    }
  | { readonly kith: 'watch'; readonly id: number; readonly name: string; readonly params: unknown }
  | { readonly kith: 'unwatch'; readonly id: number }

type Answer =
  | { readonly kith: 'answer'; readonly id: number; readonly result: Result<unknown, CallRefusal> }
  | { readonly kith: 'push'; readonly id: number; readonly value: unknown }
  | { readonly kith: 'ended'; readonly id: number; readonly refusal: CallRefusal }

const isOurs = <T extends { readonly kith: string; readonly id: number }>(
  data: unknown,
  ...kinds: readonly T['kith'][]
): data is T => {
  if (data === null || typeof data !== 'object' || !('kith' in data) || !('id' in data)) return false
  return typeof data.id === 'number' && kinds.some((kind) => kind === data.kith)
}

/**
 * Answers what comes in at the port, until stopped. `isStale` tells of a call, by when it was asked, that its caller has
 * been told it was interrupted, and so must not be done.
 */
export function serve(
  port: Port,
  desk: Desk,
  isStale: (askedAt: number) => boolean = () => false,
): () => void {
  const endById = new Map<number, () => void>()
  let stopped = false

  /** What cannot be cloned is the desk's fault, and told as such. */
  function send(answer: Answer): boolean {
    if (stopped) return false
    try {
      port.postMessage(answer)
      return true
    } catch (error) {
      const refusal = failed(error)
      if (answer.kith === 'answer') port.postMessage({ ...answer, result: refuse(refusal) })
      else port.postMessage({ kith: 'ended', id: answer.id, refusal })
      return false
    }
  }

  function end(id: number): void {
    const stop = endById.get(id)
    endById.delete(id)
    stop?.()
  }

  function watch(id: number, name: string, params: unknown): void {
    let live = true
    endById.set(id, () => (live = false))
    const stop = desk.watch(
      name,
      params,
      (value) => {
        if (live && !send({ kith: 'push', id, value })) end(id)
      },
      (refusal) => {
        if (live) send({ kith: 'ended', id, refusal })
        end(id)
      },
    )
    if (!live) return stop()
    endById.set(id, () => {
      live = false
      stop()
    })
  }

  function onMessage({ data }: { readonly data: unknown }): void {
    if (!isOurs<Question>(data, 'call', 'watch', 'unwatch')) return
    if (data.kith === 'unwatch') end(data.id)
    else if (data.kith === 'watch') watch(data.id, data.name, data.params)
    else if (isStale(data.at)) send({ kith: 'answer', id: data.id, result: refuse({ kind: 'interrupted' }) })
    else void desk.call(data.name, data.args).then((result) => send({ kith: 'answer', id: data.id, result }))
  }

  port.addEventListener('message', onMessage)
  port.start?.()
  return () => {
    stopped = true
    port.removeEventListener('message', onMessage)
    for (const id of [...endById.keys()]) end(id)
  }
}

/** The desk behind a port. */
export type Connected = Desk & {
  /** What was called and not answered is interrupted. Watches go on. */
  interrupt(): void
  /** Everything that was asked, or will be, is interrupted. */
  drop(): void
}

export function connect(port: Port, now: () => number): Connected {
  const answerById = new Map<number, (result: Result<unknown, CallRefusal>) => void>()
  const watchById = new Map<number, { push(value: unknown): void; ended(refusal: CallRefusal): void }>()
  const interrupted: CallRefusal = { kind: 'interrupted' }
  let lastId = 0
  let dropped = false

  function onMessage({ data }: { readonly data: unknown }): void {
    if (!isOurs<Answer>(data, 'answer', 'push', 'ended')) return
    if (data.kith === 'push') return watchById.get(data.id)?.push(data.value)
    if (data.kith === 'ended') {
      const watch = watchById.get(data.id)
      watchById.delete(data.id)
      return watch?.ended(data.refusal)
    }
    answerById.get(data.id)?.(data.result)
    answerById.delete(data.id)
  }
  port.addEventListener('message', onMessage)
  port.start?.()

  function interrupt(): void {
    const answers = [...answerById.values()]
    answerById.clear()
    for (const answer of answers) answer(refuse(interrupted))
  }

  return {
    interrupt,
    call(name, args) {
      if (dropped) return Promise.resolve(refuse(interrupted))
      const id = ++lastId
      return new Promise((resolve) => {
        answerById.set(id, resolve)
        try {
          port.postMessage({ kith: 'call', id, name, args, at: now() } satisfies Question)
        } catch (error) {
          answerById.delete(id)
          resolve(refuse(failed(error)))
        }
      })
    },
    watch(name, params, push, ended) {
      const id = ++lastId
      if (dropped) {
        ended(interrupted)
        return () => {}
      }
      watchById.set(id, { push, ended })
      port.postMessage({ kith: 'watch', id, name, params } satisfies Question)
      return () => {
        if (watchById.delete(id) && !dropped) port.postMessage({ kith: 'unwatch', id } satisfies Question)
      }
    },
    drop() {
      dropped = true
      port.removeEventListener('message', onMessage)
      interrupt()
      const watches = [...watchById.values()]
      watchById.clear()
      for (const watch of watches) watch.ended(interrupted)
    },
  }
}
