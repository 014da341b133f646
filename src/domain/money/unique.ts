import type { Said } from '../hats/select.ts'

/** Ids are made by whoever writes: of two that say the same id, always the same one counts, in whatever order they came. */
export function unique<T extends Said<unknown>>(all: readonly T[]): readonly T[] {
  const byId = new Map<string, T>()
  for (const one of all) {
    const other = byId.get(one.id)
    if (!other || wordsOf(one) < wordsOf(other)) byId.set(one.id, one)
  }
  return [...byId.values()]
}

const wordsOf = ({ by, said }: Said<unknown>): string => JSON.stringify([by, said])
