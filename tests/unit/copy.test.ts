import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawings } from '../../src/ui/pictures/drawings.ts'
import { findPicture } from '../../src/ui/pictures/lexicon.ts'
import { splitSentences } from '../../src/ui/pictures/sentences.ts'
import { cy } from '../../src/ui/words/cy/index.ts'
import { easyRead } from '../../src/ui/words/easy-read/index.ts'
import { enGB } from '../../src/ui/words/en-GB/index.ts'
import type { Here } from '../../src/ui/words/index.ts'
import { welshDate } from '../../src/ui/words/welshDates.ts'
import { sayAll, type Said } from '../helpers/sayAll.ts'

/** What the dictionaries say, read by rule. Rules find slips; whether people understand it, only people can tell. */
const heres: readonly Here[] = ['phone', 'tablet', 'computer']
const everything = (words: (here: Here) => object, ways: 'first' | 'each'): readonly Said[] =>
  heres.flatMap((here) => sayAll(words(here), '', ways).said)
const english = everything(enGB, 'first')
const easy = everything(easyRead, 'each')
const welsh = everything(cy, 'first')

type Sentence = { readonly at: string; readonly text: string }
const sentencesOf = (said: readonly Said[]): readonly Sentence[] =>
  said.flatMap(({ at, text }) => splitSentences(text).map((sentence) => ({ at, text: sentence })))
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\u2019'-]*/gu)?.length ?? 0
const shown = ({ at, text }: Sentence): string => `${at}: ${text}`
const isOn = (page: string) => (one: Said) => one.at.startsWith(`${page}.`)

/** Technical words are on the page about safety and nowhere else. */
const banned = {
  english:
    /\b(sync\w*|keys?|keyring|encrypt\w*|decrypt\w*|peers?|relays?|servers?|cryptograph\w*|metadata)\b/i,
  welsh: /\b(cydamser\w*|amgrypt\w*|allwedd\w*|gweinydd\w*|relay|server)\b/i,
}
/** A key that opens a door. */
const doorKeys =
  /\b(keys?|allweddi?)\b[^.]*\b(door|house|neighbour|drws|tŷ|alarm|larwm)|\b(door|house|drws)\b[^.]*\b(keys?|allweddi?)\b/i
const realKeys = /^(profileCards\.kinds\.access|profile|hats\.kinds\.door-key|emergencyFields)\./

describe('Every sentence in every language', () => {
  it('can be said: nothing stays mute', () => {
    for (const words of [enGB, easyRead, cy]) expect(sayAll(words('phone')).mute.length).toBeLessThan(12)
  })

  it.each([
    ['English', english, banned.english],
    ['Easy Read', easy, banned.english],
    ['Welsh', welsh, banned.welsh],
  ] as const)('%s keeps technical words on the page about safety', (_, said, words) => {
    const found = said.filter(
      (one) =>
        words.test(one.text) && !isOn('safety')(one) && !realKeys.test(one.at) && !doorKeys.test(one.text),
    )
    expect([...new Set(found.map(shown))]).toEqual([])
  })

  it.each([
    ['English', english],
    ['Easy Read', easy],
    ['Welsh', welsh],
  ] as const)('%s has no Latin abbreviations, and writes no number from ten on as a word', (_, said) => {
    const found = said.filter(({ text }) =>
      /\b(e\.g|i\.e|etc|viz|cf|n\.b)\b\.?|\b(eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty)\b/i.test(
        text,
      ),
    )
    expect([...new Set(found.map(shown))]).toEqual([])
  })
})

/** What Welsh and English rightly have in common: names, what a sentence only puts together, and what people write themselves. */
const alike =
  /^(say|.*\.say)\.|^frame\.(app|title)$|^talk\.by$|^visit\.(title|do\.changed)$|^visits\.(coming\.minutes|do\.alsoBy|leave\.byPerson|record\.why)$|^promises\.languages\.|^members\.(expertise\.dementia|form\.languages\.\d+|say\.slot)$|^lock\.shared\.choose\.unnamed$|^circlePage\.form\.colours\.|^helpers\.whose$|^crew\.(pin|by)$|^person\.headingMember$/

describe('Welsh', () => {
  it('has no English left in it', () => {
    const inEnglish = new Set(english.map(({ at, text }) => `${at} ${text}`))
    const left = welsh.filter(
      ({ at, text }) => /[a-z]{3}/i.test(text) && inEnglish.has(`${at} ${text}`) && !alike.test(at),
    )
    expect([...new Set(left.map(shown))]).toEqual([])
  })

  it('says dates as Intl does, where a browser has no Welsh', () => {
    for (const options of [
      { weekday: 'long', day: 'numeric', month: 'long' },
      { day: 'numeric', month: 'long', year: 'numeric' },
      { weekday: 'long' },
    ] as const)
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2026, month, 3 + month))
        const intl = new Intl.DateTimeFormat('cy', { ...options, timeZone: 'UTC' }).format(date)
        expect(welshDate(options, date)).toBe(intl.replace(',', ''))
      }
  })

  it('has a form for every plural that the language has', () => {
    const said = [1, 2, 3, 4, 6].map((n) => cy('phone').people.count(n))
    expect(said).toEqual(['1 person', '2 berson', '3 pherson', '4 person', '6 pherson'])
  })
})

describe('Easy Read', () => {
  it('has sentences of 15 words at the most', () => {
    const long = sentencesOf(easy).filter(({ text }) => wordsIn(text) > 15)
    expect([...new Set(long.map(shown))]).toEqual([])
  })

  it('has one idea in each: what is longer than 12 words goes on after no comma', () => {
    const two = sentencesOf(easy).filter(({ text }) => wordsIn(text) > 12 && /[,;:]/.test(text))
    expect([...new Set(two.map(shown))]).toEqual([])
  })

  it('joins no two sentences', () => {
    const joined =
      /(?<!\b(?:yes|no)), (?:and|but|so|because|which|who|or) (?:it|you|they|we|he|she|nobody|everybody|is|are|can|see|sees|choose|open)\b|;/i
    const found = sentencesOf(easy).filter(({ text }) => joined.test(text))
    expect([...new Set(found.map(shown))]).toEqual([])
  })

  it('has no hard word where there is an easy one', () => {
    const hard =
      /\b(whoever|whether|afterwards|otherwise|neither|commitment|traditional|registered|concerns|perhaps|possible|receive|require\w*|provide\w*|additional|regarding|via)\b/i
    const found = sentencesOf(easy).filter(({ text }) => hard.test(text))
    expect([...new Set(found.map(shown))]).toEqual([])
  })

  it('finds a picture for every sentence', () => {
    const bare = sentencesOf(easy).filter(
      ({ text }) => /[.?!]$/.test(text) && findPicture(text, 'en-GB-x-easyread') === undefined,
    )
    expect([...new Set(bare.map(shown))]).toEqual([])
  })
})

describe('A picture', () => {
  it('has a colour to be drawn in', () => {
    const styles = readFileSync('src/ui/styles/tokens.css', 'utf8')
    const tones = new Set(Object.values(drawings).map(({ tone }) => tone))
    const colourless = [...tones].filter((tone) => !styles.includes(`[data-circle='${tone}'] {`))
    expect(colourless).toEqual([])
  })
})
