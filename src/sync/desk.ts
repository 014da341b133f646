import { ok, refuse, type Result } from '../base/index.ts'

/**
 * Asking across a boundary that carries plain data: page to worker, tab to tab. A question is a call with one answer, or
 * a watch with pushes until it is ended by either side. Nothing throws across: an error is a refusal.
 */
export type CallRefusal =
  /** Nobody will answer any more. It was done once or not at all, and is never done later. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'failed'; readonly why: string }

/** Whoever answers, near or far. `ended` is called once, unless the watch is ended by the caller. */
export type Desk = {
  call(name: string, args: readonly unknown[]): Promise<Result<unknown, CallRefusal>>
  watch(
    name: string,
    params: unknown,
    push: (value: unknown) => void,
    ended: (refusal: CallRefusal) => void,
  ): () => void
}

/** What a desk is made of: functions by name. A watch answers how to end it. */
export type Api = {
  readonly calls: Readonly<Record<string, (...args: never[]) => unknown>>
  readonly watches: Readonly<Record<string, (params: never, push: (value: unknown) => void) => () => void>>
}

export function deskOf(api: Api): Desk {
  return {
    async call(name, args) {
      if (!Object.hasOwn(api.calls, name)) return refuse({ kind: 'unknown-name', name })
      try {
        return ok(await api.calls[name]?.(...(args as never[])))
      } catch (error) {
        return refuse(failed(error))
      }
    },
    watch(name, params, push, ended) {
      const begin = Object.hasOwn(api.watches, name) ? api.watches[name] : undefined
      try {
        if (begin) return begin(params as never, push)
        ended({ kind: 'unknown-name', name })
      } catch (error) {
        ended(failed(error))
      }
      return () => {}
    },
  }
}

type Calls<A extends Api> = A['calls']
type Watches<A extends Api> = A['watches']
type Pushed<W> = W extends (params: never, push: (value: infer V) => void) => unknown ? V : never

/** A desk with the types of its api on. */
export type Caller<A extends Api> = {
  call<K extends keyof Calls<A> & string>(
    name: K,
    ...args: Parameters<Calls<A>[K]>
  ): Promise<Result<Awaited<ReturnType<Calls<A>[K]>>, CallRefusal>>
  watch<K extends keyof Watches<A> & string>(
    name: K,
    params: Parameters<Watches<A>[K]>[0],
    push: (value: Pushed<Watches<A>[K]>) => void,
    ended?: (refusal: CallRefusal) => void,
  ): () => void
}

export function callerOf<A extends Api>(desk: Desk): Caller<A> {
  return {
    call: (name, ...args) =>
      desk.call(name, args) as Promise<Result<Awaited<ReturnType<Calls<A>[typeof name]>>, CallRefusal>>,
    watch: (name, params, push, ended = () => {}) =>
      desk.watch(name, params, push as (value: unknown) => void, ended),
  }
}

export const failed = (error: unknown): CallRefusal => ({
  kind: 'failed',
  why: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
})
