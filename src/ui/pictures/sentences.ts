/** What ends in a full stop and is not the end of a sentence. */
const titles = /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|rev|st)\.$/i

/** The sentences of a text, one by one, as people write them. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = []
  let rest = ''
  for (const part of text.split(/(?<end>[.!?\u2026]["\u201d\u2019)]*)\s+/u)) {
    const isEnd = /^[.!?\u2026]["\u201d\u2019)]*$/u.test(part)
    rest = isEnd || rest === '' ? rest + part : `${rest} ${part}`
    if (isEnd && !titles.test(rest)) {
      sentences.push(rest.trim())
      rest = ''
    }
  }
  if (rest.trim() !== '') sentences.push(rest.trim())
  return sentences
}
