import { easyRead } from '../../src/ui/words/easy-read/index.ts'
import { enGB } from '../../src/ui/words/en-GB/index.ts'
import { sayAll } from './sayAll.ts'

/** What stands in a story, and who is in it. */
type Said = string | RegExp

/** `sayAll` puts this name wherever a sentence has one. */
const somebody = 'Anne'
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What each sentence of English is in Easy Read, where that is something else. */
const pairs = (() => {
  const easyAt = new Map(sayAll(easyRead('phone')).said.map(({ at, text }) => [at, text]))
  return sayAll(enGB('phone')).said.flatMap(({ at, text }) => {
    const easy = easyAt.get(at)
    return easy === undefined || easy === text ? [] : [{ text, easy }]
  })
})()

/**
 * A story's words as they stand on the page of somebody who reads Easy Read: of what English says otherwise the sentence of
 * the same place in the other dictionary, with the names that are in the story.
 */
export function inEasyRead(words: Said, names: readonly string[]): Said {
  if (typeof words !== 'string') {
    const others = pairs
      .filter(({ text }) => [somebody, ...names].some((name) => words.test(text.replaceAll(somebody, name))))
      .map(({ easy }) => `^${escape(easy).replaceAll(somebody, '.+')}`)
    return new RegExp([words.source, ...others].join('|'), words.flags)
  }
  for (const { text, easy } of pairs) {
    const found = new RegExp(`^${escape(text).replaceAll(somebody, '(.+?)')}$`).exec(words)
    const said = found?.slice(1) ?? []
    if (found) return said.reduce((before, name) => before.replace(somebody, name), easy)
  }
  return words
}
