import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Programs } from './programs.ts'
import type { Asked, Said } from './serve.ts'

type Begun<P extends keyof Programs> = Awaited<ReturnType<Programs[P]>>
type Words<P extends keyof Programs> = Begun<P>['words']
type Ask<F> = F extends (...takes: infer A) => infer G ? (...takes: A) => Promise<Awaited<G>> : never

/** A program in a process of its own, so that what is measured shares no event loop with who measures. */
export type Child<P extends keyof Programs> = {
  readonly began: Begun<P>['began']
  readonly ask: { readonly [W in keyof Words<P>]: Ask<Words<P>[W]> }
  /** What it says unasked, from now on. */
  hear(listen: (note: Note<P>) => void): void
  end(): Promise<void>
}

type Note<P extends keyof Programs> = Parameters<Parameters<Programs[P]>[1]>[0]

export async function start<P extends keyof Programs>(
  name: P,
  takes: Parameters<Programs[P]>[0],
): Promise<Child<P>> {
  const built = pathToFileURL(join(process.cwd(), 'dist/bench/bench.js')).href
  const program = `await (await import(${JSON.stringify(built)})).serve(${JSON.stringify(name)}, ${JSON.stringify(takes)})`
  const child = spawn(
    process.execPath,
    [...(process.env['BENCH_NODE_FLAGS']?.split(' ') ?? []), '--input-type=module', '--eval', program],
    { stdio: ['ignore', 2, 2, 'ipc'] },
  )
  const waiting = new Map<number, { give(value: unknown): void; fail(error: Error): void }>()
  const listeners = new Set<(note: Note<P>) => void>()
  let lastId = 0

  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const began = new Promise<unknown>((resolve, reject) => {
    void exited.then(() => {
      reject(new Error(`The program ${name} ended`))
      for (const { fail } of waiting.values()) fail(new Error(`The program ${name} ended`))
    })
    child.on('message', (said: Said) => {
      if ('began' in said) resolve(said.began)
      else if ('note' in said) for (const listen of listeners) listen(said.note as Note<P>)
      else {
        const one = waiting.get(said.id)
        waiting.delete(said.id)
        if ('gives' in said) one?.give(said.gives)
        else one?.fail(new Error(`${name}: ${'failed' in said ? said.failed : ''}`))
      }
    })
  })

  const ask = (word: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((give, fail) => {
      const id = ++lastId
      waiting.set(id, { give, fail })
      child.send({ id, word, takes: args } satisfies Asked)
    })

  return {
    began: (await began) as Begun<P>['began'],
    ask: new Proxy({} as Child<P>['ask'], {
      get:
        (_, word) =>
        (...args: readonly unknown[]) =>
          ask(String(word), args),
    }),
    hear: (listen) => void listeners.add(listen),
    async end() {
      if (child.connected) child.send({ id: 0, word: 'end', takes: [] } satisfies Asked)
      await exited
    },
  }
}
