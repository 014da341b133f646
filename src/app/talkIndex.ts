import type { CircleState } from '../circles/index.ts'
import type { ChapterView, Fact } from '../documents/index.ts'
import {
  callFacts,
  directType,
  messageType,
  newsFacts,
  newestSeen,
  parseMessage,
  parseOfMessage,
  seenOf,
  talkFacts,
  type Message,
  type Seen,
} from '../domain/index.ts'
import type { CircleId, PersonId } from '../keys/index.ts'
import { groupBy, once, type Look } from './look.ts'
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
  /** Messages that are important news, oldest first, as they came: whoever sends ten thousand has few of them read. */
  news(): readonly Fact[]
  /** How far each person has seen, where they say so. */
  seenBy(): ReadonlyMap<PersonId, Seen>
}

/** What a month says of talk. Its messages are read where they are wanted, and once. */
type Month = {
  /** Oldest first. */
  readonly said: () => readonly Fact[]
  readonly news: () => readonly Fact[]
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
    found = [...newestOf(month.said(), most), ...found].sort((a, b) => inOrder(a.fact, b.fact)).slice(-most)
  }
  return found
}

/** Of what this app can show: no more is read than is wanted. */
function newestOf(said: readonly Fact[], most: number): readonly SaidMessage[] {
  const found: SaidMessage[] = []
  for (let n = said.length - 1; n >= 0 && found.length < most; n--) found.push(...saidOf(said[n]))
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
    said: once(() => said.toSorted(inOrder)),
    news: once(() => month.said().filter(isNews)),
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
            ([device, facts]) => [device, seenOf(newestSeen(facts))],
          ),
        ),
    ),
  }
  monthByView.set(view, month)
  return month
}

const readByFact = new WeakMap<Fact, readonly SaidMessage[]>()

/** One message as this app can show it, or none; read once. */
export function saidOf(fact: Fact | undefined): readonly SaidMessage[] {
  if (!fact) return []
  const known = readByFact.get(fact)
  if (known) return known
  const message = parseMessage(fact.data)
  const said = message ? [{ ...message, fact }] : []
  readByFact.set(fact, said)
  return said
}

const isNews = ({ data }: Fact): boolean => typeof data === 'object' && data !== null && 'news' in data

/** What is said of messages names its message in one way. */
const aboutMessages = [
  talkFacts.pin,
  talkFacts.back,
  talkFacts.became,
  talkFacts.words,
  newsFacts.answer,
  newsFacts.told,
] as const

function byMessage(factsByType: Month['factsByType']): ReadonlyMap<string, readonly Fact[]> {
  const about = new Map<string, Fact[]>()
  for (const type of aboutMessages)
    for (const fact of factsByType.get(type) ?? []) {
      const name = `${type} ${parseOfMessage(fact.data)}`
      const others = about.get(name)
      if (others) others.push(fact)
      else about.set(name, [fact])
    }
  return about
}

const inOrder = (a: Fact, b: Fact): number => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id))
