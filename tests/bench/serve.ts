import type { Programs } from './programs.ts'

/** What one process says to the other. */
export type Asked = { readonly id: number; readonly word: string; readonly takes: readonly unknown[] }
export type Said =
  | { readonly began: unknown }
  | { readonly id: number; readonly gives: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly note: unknown }

/** Whoever started this one may be gone already. */
const tell = (said: Said): void => void process.send?.(said, undefined, undefined, () => {})

/** Runs one of the programs in this process, for the process that started it, until that one is gone. */
export async function serve(name: keyof Programs, takes: unknown): Promise<void> {
  const { programs } = await import('./programs.ts')
  const begin = programs[name] as (takes: unknown, note: (note: unknown) => void) => Promise<AnyProgram>
  const program = await begin(takes, (note) => tell({ note }))
  const end = async (): Promise<void> => {
    await program.end()
    process.exit(0)
  }
  process.on('disconnect', () => void end())
  process.on('message', ({ id, word, takes: args }: Asked) => {
    void (async () => {
      try {
        if (word === 'end') return await end()
        tell({ id, gives: (await program.words[word]?.(...args)) ?? null })
      } catch (error) {
        tell({ id, failed: error instanceof Error ? error.message : 'unknown' })
      }
    })()
  })
  tell({ began: program.began })
}

type AnyProgram = {
  readonly began: unknown
  readonly words: Readonly<Record<string, (...takes: readonly unknown[]) => unknown>>
  end(): Promise<void>
}
