/** One sentence or more of a dictionary, and where it stands: "today.empty.heading". */
export type Said = { readonly at: string; readonly text: string }

const names = ['Anne', 'Priya']

/** Stands for whatever a sentence is about: a name, a number, a list of names, a thing with names in it, something to call. */
const anything: unknown = new Proxy(() => 'Anne', {
  get(_, key) {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 3 : 'Anne')
    if (key === Symbol.iterator) return () => names[Symbol.iterator]()
    if (key === 'length') return names.length
    if (typeof key === 'string' && key in Array.prototype) return bound(names, key)
    if (typeof key === 'string' && key in String.prototype) return bound('Anne', key)
    return key === '0' || key === '1' ? 'Anne' : anything
  },
  has: () => true,
  apply: () => 'Anne',
})

const bound = (on: object | string, key: string) =>
  (on as unknown as Record<string, (...takes: unknown[]) => unknown>)[key]?.bind(on)

/** What the keys of a dictionary's own tables are tried with, where `anything` is not one of them. */
const tries: readonly unknown[] = [anything, 0, 1, 3, 'pin', 'sent', '', true, false, null]

/**
 * Every sentence of a dictionary: the first way that each can be said, or each way. A sentence that nothing here can make it
 * say is left out, and counted by `mute`.
 */
export function sayAll(
  words: object,
  at = '',
  ways: 'first' | 'each' = 'first',
): { readonly said: readonly Said[]; readonly mute: readonly string[] } {
  const said: Said[] = []
  const mute: string[] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') return void said.push({ at: path, text: value })
    if (typeof value === 'function') return walkSaid(value as (...takes: unknown[]) => unknown, path)
    if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`)
  }
  const walkSaid = (say: (...takes: unknown[]) => unknown, path: string): void => {
    const made = new Map<string, unknown>()
    for (const one of tries) {
      const now = attempt(() => say(...Array.from({ length: 5 }, () => one)))
      if (now === undefined || typeof now === 'function') continue
      const text = JSON.stringify(now) ?? ''
      if (!/undefined|NaN|\[object|\[native/.test(text)) made.set(text, now)
      if (ways === 'first' && made.size > 0) break
    }
    for (const one of made.values()) walk(one, path)
    if (made.size === 0) mute.push(path)
  }
  walk(words, at)
  return { said, mute }
}

function attempt(make: () => unknown): unknown {
  try {
    return make()
  } catch {
    return undefined
  }
}
