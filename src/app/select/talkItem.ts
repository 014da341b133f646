import { hasSeen, parseBecame, parseVoiceWords, talkFacts, type Seen } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { groupBy, savedOf, type Look } from '../look.ts'
import type { SaidMessage, TalkIndex } from '../talkIndex.ts'
import type { MessageBecame, MessageItem, MessageWords, Quote } from '../types.ts'
import { selectThing } from './made.ts'
import { newestOfEach } from './newest.ts'
import { authorRef, personOf, personRef } from './refs.ts'

/** One message as a screen gets it: what was taken back says so, and no more. */
export function messageItem(
  look: Look,
  talk: TalkIndex,
  said: SaidMessage,
  seenBy: ReadonlyMap<PersonId, Seen>,
): MessageItem {
  const { fact } = said
  const isBack = isTakenBack(look, talk, said)
  return {
    messageId: fact.id,
    by: authorRef(look, fact.device),
    at: fact.at,
    text: isBack ? '' : said.text,
    media: isBack ? [] : said.media.map(look.mediaItem),
    isBack,
    isNews: said.news !== null,
    thanks: isBack ? '' : said.thanks,
    quotes: said.quotes === '' ? null : quoteOf(look, talk, said.quotes),
    words: isBack ? [] : wordsOf(look, talk, said),
    became: becameOf(look, talk, said),
    seenBy: seersOf(look, said, seenBy),
    saved: savedOf(look, fact.number === null),
  }
}

/** By whoever said it, on any of their phones; nobody else can take it back. */
export function isTakenBack(look: Look, talk: TalkIndex, { fact }: SaidMessage): boolean {
  const by = personOf(look.state, fact.device)
  return talk
    .about(talkFacts.back, fact.id)
    .some((back) => by !== undefined && personOf(look.state, back.device) === by)
}

/** The words are looked up in this very circle: who answers cannot put others into somebody's mouth. */
export function quoteOf(look: Look, talk: TalkIndex, messageId: string): Quote {
  const said = talk.find(messageId)
  if (!said) return { messageId, by: null, text: '', media: [], state: 'not-here' }
  const by = authorRef(look, said.fact.device)
  if (isTakenBack(look, talk, said)) return { messageId, by, text: '', media: [], state: 'back' }
  return {
    ...{ messageId, by, state: 'here' },
    text: said.text.slice(0, 300),
    media: said.media.map(look.mediaItem),
  }
}

const wordsShown = 3

/**
 * What somebody typed for who cannot hear it: of each person the newest that nobody replaced, whoever speaks in it first. What
 * they wrote themselves nobody else replaces.
 */
function wordsOf(look: Look, talk: TalkIndex, { fact, media }: SaidMessage): readonly MessageWords[] {
  if (!media.some(({ kind }) => kind === 'voice')) return []
  const speaker = authorRef(look, fact.device)?.personId
  const all = talk.about(talkFacts.words, fact.id).flatMap((one) => {
    const words = parseVoiceWords(one.data)
    const by = words && authorRef(look, one.device)
    return words && by ? [{ ...words, id: one.id, by, at: one.at, isOwn: by.personId === speaker }] : []
  })
  const replacedBy = (some: typeof all) =>
    new Set(some.flatMap((one) => one.replaces.filter((id) => id !== one.id)))
  const [replaced, byOwn] = [replacedBy(all), replacedBy(all.filter(({ isOwn }) => isOwn))]
  const standing = all
    .filter(({ id, text, isOwn }) => text !== '' && !(isOwn ? byOwn : replaced).has(id))
    .sort((a, b) => b.at - a.at || a.id.localeCompare(b.id))
  return [...groupBy(standing, ({ by }) => by.personId).values()]
    .flatMap((ofOne) => ofOne.slice(0, 1))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))
    .slice(0, wordsShown)
    .map(({ id, by, text }) => ({ wordsId: id, by, text }))
}

const becameShown = 3
const becameOfEach = 20

/** What was made of it, as whoever made it says: the newest of each kind and person, and only what I can read. */
function becameOf(look: Look, talk: TalkIndex, { fact }: SaidMessage): readonly MessageBecame[] {
  const byName = new Map<string, MessageBecame>()
  for (const one of newestOfEach(look, talk.about(talkFacts.became, fact.id), becameOfEach).toSorted(
    (a, b) => a.at - b.at || a.id.localeCompare(b.id),
  )) {
    const became = parseBecame(one.data)
    const by = became && authorRef(look, one.device)
    const thing = by && selectThing(look, became.what, became.of)
    if (thing?.by === by?.personId && thing && by)
      byName.set(`${became.what} ${by.personId}`, { what: became.what, of: thing.of, by, on: thing.on })
  }
  return [...byName.values()].slice(0, becameShown)
}

/** Each for themselves: what somebody says that another has seen counts for nothing. */
const seersOf = (look: Look, { fact }: SaidMessage, seenBy: ReadonlyMap<PersonId, Seen>) => {
  const author = personOf(look.state, fact.device)
  const ids = [...seenBy].flatMap(([person, seen]) =>
    person !== author && hasSeen(seen, { device: fact.device, at: fact.at }) ? [person] : [],
  )
  return ids.map((id) => personRef(look, id)).sort((a, b) => a.name.localeCompare(b.name))
}
