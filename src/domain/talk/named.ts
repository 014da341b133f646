/** Which of these people somebody names while they write: as a whole word, written as a name is. */
export function namedIn<T extends { readonly name: string }>(
  text: string,
  people: readonly T[],
): readonly T[] {
  const words = new Set(text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [])
  // Whose it is: "Jo's".
  for (const word of [...words]) words.add(word.replace(/[’']s$/u, ''))
  return people.filter(({ name }) => {
    const first = name.normalize('NFC').trim().split(/\s+/u)[0] ?? ''
    return first.length > 1 && words.has(first)
  })
}
