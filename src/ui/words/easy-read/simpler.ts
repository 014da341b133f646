/** Some of the words, at any depth: a sentence, a list of them, or what makes one. */
type Some<T> = T extends string | readonly unknown[] | ((...takes: never[]) => unknown)
  ? T
  : { readonly [Key in keyof T]?: Some<T[Key]> }

/** The English words, with what has to be said more simply in place of theirs. */
export function simpler<T extends object>(plain: T, easy: Some<T>): T {
  const said: Record<string, unknown> = { ...(plain as Record<string, unknown>) }
  for (const [key, simple] of Object.entries(easy)) {
    const was = said[key]
    const isGroup = (one: unknown): one is object =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
    said[key] = isGroup(simple) && isGroup(was) ? simpler(was, simple) : simple
  }
  return said as T
}
