import type { ChapterView, Fact } from '../../documents/index.ts'
import {
  callFacts,
  callLimits,
  parseCallLine,
  parseCallLineOff,
  parseCallRinger,
  parseCallTold,
  parseCallWay,
  type CallWayWord,
} from '../../domain/index.ts'
import { groupBy, type Look } from '../look.ts'
import { personOf } from './refs.ts'

/** Somebody's yes or no, by one device. */
type Word = Pick<Fact, 'id' | 'at' | 'device'> & { readonly says: boolean }
type Line = Pick<Fact, 'id' | 'at' | 'device'> & { readonly text: string }
type WayWord = Pick<Fact, 'id' | 'at' | 'device'> & { readonly said: CallWayWord }

/** What one circle says of those without the app. A contact is one of its own: said elsewhere it counts for nothing. */
export type CallWords = {
  lines(contact: string): readonly Line[]
  /** Each person's last word, where it is yes. */
  told(contact: string, about: string): readonly Word[]
  rings(contact: string, since: number): readonly Word[]
  /** The Holder's last. */
  way(contact: string): CallWayWord | undefined
}

export function callWordsIn(look: Look, circle: Look['circles'][number]['id']): CallWords {
  const months = look.chaptersOf(circle).map(monthOf)
  const words = (name: string) =>
    standing(
      look,
      months.flatMap((month) => month.words.get(name) ?? []),
    )
  const off = new Set(
    months.flatMap((month) =>
      month.offs.map(({ device, about }) => `${personOf(look.state, device)} ${about}`),
    ),
  )
  return {
    lines: (contact) =>
      months
        .flatMap((month) => month.lines.get(contact) ?? [])
        .filter(({ id, device }) => !off.has(`${personOf(look.state, device)} ${id}`)),
    told: (contact, about) => words(`told ${contact} ${about}`),
    rings: (contact, since) => words(`rings ${contact}`).filter(({ at }) => at >= since),
    way: (contact) =>
      months
        .flatMap((month) => month.ways.get(contact) ?? [])
        .filter(({ device }) => personOf(look.state, device) === look.state.holder)
        .reduce<WayWord | undefined>(later, undefined)?.said,
  }
}

type Dated = Pick<Fact, 'id' | 'at'>
const later = <T extends Dated>(last: T | undefined, one: T): T =>
  !last || one.at > last.at || (one.at === last.at && one.id < last.id) ? one : last

function standing(look: Look, words: readonly Word[]): readonly Word[] {
  const byPerson = groupBy(words, ({ device }) => personOf(look.state, device))
  return [...byPerson].flatMap(([person, all]) => {
    const last = all.reduce<Word | undefined>(later, undefined)
    return person !== undefined && last?.says ? [last] : []
  })
}

/** What a month says, the last word of each device and the newest lines of it: read once, however often it was said. */
type Month = {
  readonly words: ReadonlyMap<string, readonly Word[]>
  readonly lines: ReadonlyMap<string, readonly Line[]>
  readonly ways: ReadonlyMap<string, readonly WayWord[]>
  readonly offs: readonly { readonly device: string; readonly about: string }[]
}

const monthByView = new WeakMap<ChapterView, Month>()

function monthOf(view: ChapterView): Month {
  const known = monthByView.get(view)
  if (known) return known
  const ofCalls = new Set<string>(Object.values(callFacts))
  const byType = groupBy(
    view.facts.filter(({ type }) => ofCalls.has(type)),
    ({ type }) => type,
  )
  const last = new Map<string, Word & { readonly name: string }>()
  const put = ({ id, at, device }: Fact, name: string, says: boolean): void => {
    const key = `${device} ${name}`
    const known = last.get(key)
    const word = { id, at, device, says, name }
    if (later(known, word) === word) last.set(key, word)
  }
  for (const fact of byType.get(callFacts.told) ?? []) {
    const told = parseCallTold(fact.data)
    if (told) put(fact, `told ${told.contact} ${told.about}`, told.told)
  }
  for (const fact of byType.get(callFacts.ringer) ?? []) {
    const rings = parseCallRinger(fact.data)
    if (rings) put(fact, `rings ${rings.contact}`, rings.rings)
  }
  const month: Month = {
    words: groupBy([...last.values()], ({ name }) => name),
    lines: newestLines(byType.get(callFacts.line) ?? []),
    ways: groupBy(
      newestOfDevices(byType.get(callFacts.way) ?? []).flatMap(({ id, at, device, data }) => {
        const said = parseCallWay(data)
        return said ? [{ id, at, device, said }] : []
      }),
      ({ said }) => said.contact,
    ),
    offs: newestOfDevices(byType.get(callFacts.lineOff) ?? []).map(({ device, data }) => ({
      device,
      about: parseCallLineOff(data),
    })),
  }
  monthByView.set(view, month)
  return month
}

const newestFirst = (a: Fact, b: Fact): number => b.at - a.at || (a.id < b.id ? -1 : 1)

const newestOfDevices = (facts: readonly Fact[]): readonly Fact[] =>
  [...groupBy(facts, ({ device }) => device).values()].flatMap((all) =>
    all.length <= callLimits.ofEach ? all : all.toSorted(newestFirst).slice(0, callLimits.ofEach),
  )

/** More than stand on a list are kept of each, as their own word takes a line off it. */
const keptOfEach = 4 * callLimits.lines

function newestLines(facts: readonly Fact[]): Month['lines'] {
  const count = new Map<string, number>()
  const kept: (Line & { readonly contact: string })[] = []
  for (const { id, at, device, data } of facts.toSorted(newestFirst)) {
    const line = parseCallLine(data)
    const name = `${device} ${line?.contact}`
    const before = count.get(name) ?? 0
    if (!line || before >= keptOfEach) continue
    count.set(name, before + 1)
    kept.push({ id, at, device, text: line.text, contact: line.contact })
  }
  return groupBy(kept, ({ contact }) => contact)
}
