import type { CircleState } from '../circles/index.ts'
import type { ChapterView, Fact } from '../documents/index.ts'
import {
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

type Month = {
  readonly messages: readonly SaidMessage[]
  readonly authors: readonly string[]
  readonly news: readonly SaidMessage[]
  readonly messageById: ReadonlyMap<string, SaidMessage>
  readonly factsByType: ReadonlyMap<string, readonly Fact[]>
  readonly factsByMessage: ReadonlyMap<string, readonly Fact[]>
  readonly seenByDevice: ReadonlyMap<string, Seen>
}

export function talkIn(look: Look, circle: CircleId | CircleState['id']): TalkIndex {
  const months = look.chaptersOf(circle).map(monthOf)
  const about = (type: string, messageId: string) =>
    months.flatMap((month) => month.factsByMessage.get(`${type} ${messageId}`) ?? [])
  return {
    latest: (most) => latestOf(months, most),
    count: months.reduce((n, month) => n + month.messages.length, 0),
    authors: () => new Set(months.flatMap((month) => month.authors)),
    find(messageId) {
      for (const month of months) {
        const found = month.messageById.get(messageId)
        if (found) return found
      }
      return undefined
    },
    about,
    news: () => months.flatMap((month) => month.news),
    all: (type) => months.flatMap((month) => month.factsByType.get(type) ?? []),
    seenBy: () =>
      new Map(
        [
          ...groupBy([...months.flatMap((month) => [...month.seenByDevice])], ([device]) =>
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
  const endOf = ({ messages }: Month) => messages.at(-1)?.fact.at ?? -1
  let found: readonly SaidMessage[] = []
  for (const month of months.toSorted((a, b) => endOf(b) - endOf(a))) {
    if (found.length >= most && endOf(month) < (found[0]?.fact.at ?? 0)) break
    found = [...month.messages.slice(-most), ...found].sort(inOrder).slice(-most)
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
  ])
  const factsByType = groupBy(
    view.facts.filter(({ type }) => ofTalk.has(type)),
    ({ type }) => type,
  )
  const messages = (factsByType.get(messageType) ?? [])
    .flatMap((fact) => {
      const message = parseMessage(fact.data)
      return message ? [{ ...message, fact }] : []
    })
    .sort(inOrder)
  const about = Object.entries(messageOf).flatMap(([type, read]) =>
    (factsByType.get(type) ?? []).map((fact) => [`${type} ${read(fact)}`, fact] as const),
  )
  const month: Month = {
    messages,
    authors: [...new Set(messages.map(({ fact }) => fact.device))],
    news: messages.filter(({ news }) => news !== null),
    messageById: new Map(messages.map((one) => [one.fact.id, one])),
    factsByType,
    factsByMessage: new Map(
      [...groupBy(about, ([name]) => name)].map(([name, facts]) => [name, facts.map(([, fact]) => fact)]),
    ),
    seenByDevice: new Map(
      [...groupBy(factsByType.get(talkFacts.seen) ?? [], ({ device }) => device)].map(([device, facts]) => [
        device,
        seenOf(facts.flatMap(({ data }) => parseSeen(data))),
      ]),
    ),
  }
  monthByView.set(view, month)
  return month
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
