import type { CircleState } from '../circles/index.ts'
import type { ChapterView, Fact } from '../documents/index.ts'
import {
  callFacts,
  directType,
  messageType,
  newsFacts,
  parseBecame,
  parseMessage,
  parseNewsAnswer,
  parseNewsTold,
  parseOfMessage,
  parseSeen,
  parseVoiceWords,
  seenOf,
  talkFacts,
  type Message,
  type Seen,
} from '../domain/index.ts'
import type { CircleId, PersonId } from '../keys/index.ts'
import { groupBy, type Look } from './look.ts'
import { personOf } from './select/refs.ts'

/** A message that this app can show, with where it comes from. */
export type SaidMessage = Message & { readonly fact: Fact }

/**
 * The talk of one circle, looked up month by month. A month that nothing came to is read once: what it says lies beside it for
 * as long as it is in memory, so that ten years of talk cost as much as what is new.
 */
export type TalkIndex = {
  /** The newest so many, oldest first: by when they were written; of the same moment by id, so that every device has one order. */
  latest(most: number): readonly SaidMessage[]
  readonly count: number
  /** The devices that said something. */
  authors(): ReadonlySet<string>
  find(messageId: string): SaidMessage | undefined
  /** What was said of a message with these words: pins, words beside a voice. */
  about(type: string, messageId: string): readonly Fact[]
  all(type: string): readonly Fact[]
  /** Messages that are important news. */
  news(): readonly SaidMessage[]
  /** How far each person has seen, where they say so. */
  seenBy(): ReadonlyMap<PersonId, Seen>
}

/** What a month says of talk. Its messages are read where they are wanted, and once. */
type Month = {
  readonly messages: () => readonly SaidMessage[]
  readonly news: () => readonly SaidMessage[]
  readonly factById: () => ReadonlyMap<string, Fact>
  readonly authors: () => readonly string[]
  /** How many there are, and when the last was written; -1 where there is none. */
  readonly count: number
  readonly endsAt: number
  readonly factsByType: ReadonlyMap<string, readonly Fact[]>
  readonly factsByMessage: () => ReadonlyMap<string, readonly Fact[]>
  readonly seenByDevice: () => ReadonlyMap<string, Seen>
}

export function talkIn(look: Look, circle: CircleId | CircleState['id']): TalkIndex {
  const months = look.chaptersOf(circle).map(monthOf)
  const about = (type: string, messageId: string) =>
    months.flatMap((month) => month.factsByMessage().get(`${type} ${messageId}`) ?? [])
  return {
    latest: (most) => latestOf(months, most),
    count: months.reduce((n, month) => n + month.count, 0),
    authors: () => new Set(months.flatMap((month) => month.authors())),
    find(messageId) {
      for (const month of months) {
        const fact = month.factById().get(messageId)
        if (fact) return saidOf(fact)[0]
      }
      return undefined
    },
    about,
    news: () => months.flatMap((month) => month.news()).sort(inOrder),
    all: (type) => months.flatMap((month) => month.factsByType.get(type) ?? []),
    seenBy: () =>
      new Map(
        [
          ...groupBy([...months.flatMap((month) => [...month.seenByDevice()])], ([device]) =>
            personOf(look.state, device),
          ),
        ].flatMap(([person, seen]) =>
          person === undefined
            ? []
            : [[person, seenOf(seen.flatMap(([, one]) => [...one].map(([device, at]) => ({ device, at }))))]],
        ),
      ),
  }
}

/** From the month with the newest on: one that ends before the oldest of those that are found has none of them. */
function latestOf(months: readonly Month[], most: number): readonly SaidMessage[] {
  let found: readonly SaidMessage[] = []
  for (const month of months.toSorted((a, b) => b.endsAt - a.endsAt)) {
    if (found.length >= most && month.endsAt < (found[0]?.fact.at ?? 0)) break
    found = [...month.messages().slice(-most), ...found].sort(inOrder).slice(-most)
  }
  return found
}

const monthByView = new WeakMap<ChapterView, Month>()

function monthOf(view: ChapterView): Month {
  const known = monthByView.get(view)
  if (known) return known
  const ofTalk = new Set<string>([
    messageType,
    directType,
    ...Object.values(talkFacts),
    ...Object.values(newsFacts),
    ...Object.values(callFacts),
  ])
  const factsByType = groupBy(
    view.facts.filter(({ type }) => ofTalk.has(type)),
    ({ type }) => type,
  )
  const said = factsByType.get(messageType) ?? []
  const month: Month = {
    messages: once(() => said.flatMap(saidOf).sort(inOrder)),
    news: once(() =>
      said
        .filter(isNews)
        .flatMap(saidOf)
        .filter(({ news }) => news !== null),
    ),
    factById: once(() => new Map(said.map((fact) => [fact.id, fact]))),
    authors: once(() => [...new Set(said.map(({ device }) => device))]),
    count: said.length,
    endsAt: said.reduce((last, { at }) => Math.max(last, at), -1),
    factsByType,
    factsByMessage: once(() => byMessage(factsByType)),
    seenByDevice: once(
      () =>
        new Map(
          [...groupBy(factsByType.get(talkFacts.seen) ?? [], ({ device }) => device)].map(
            ([device, facts]) => [device, seenOf(facts.flatMap(({ data }) => parseSeen(data)))],
          ),
        ),
    ),
  }
  monthByView.set(view, month)
  return month
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

function saidOf(fact: Fact): readonly SaidMessage[] {
  const message = parseMessage(fact.data)
  return message ? [{ ...message, fact }] : []
}

const isNews = ({ data }: Fact): boolean => typeof data === 'object' && data !== null && 'news' in data

function byMessage(factsByType: Month['factsByType']): ReadonlyMap<string, readonly Fact[]> {
  const about = Object.entries(messageOf).flatMap(([type, read]) =>
    (factsByType.get(type) ?? []).map((fact) => [`${type} ${read(fact)}`, fact] as const),
  )
  return new Map(
    [...groupBy(about, ([name]) => name)].map(([name, facts]) => [name, facts.map(([, fact]) => fact)]),
  )
}

/** Which message a fact is about. */
const messageOf: Readonly<Record<string, (fact: Fact) => string>> = {
  [talkFacts.pin]: ({ data }) => parseOfMessage(data),
  [talkFacts.back]: ({ data }) => parseOfMessage(data),
  [talkFacts.became]: ({ data }) => parseBecame(data)?.message ?? '',
  [talkFacts.words]: ({ data }) => parseVoiceWords(data)?.message ?? '',
  [newsFacts.answer]: ({ data }) => parseNewsAnswer(data)?.message ?? '',
  [newsFacts.told]: ({ data }) => parseNewsTold(data)?.message ?? '',
}

const inOrder = (a: SaidMessage, b: SaidMessage): number =>
  a.fact.at - b.fact.at || a.fact.id.localeCompare(b.fact.id)
