import type { Plain } from '../../base/index.ts'
import {
  aloneFacts,
  aloneTimes,
  parseAloneBegan,
  parseAloneFine,
  parseAloneOver,
  parseAloneSeen,
} from './shape.ts'

export type AloneFact = {
  readonly id: string
  readonly type: string
  readonly author: string
  readonly to: readonly string[]
  readonly at: number
  readonly data: Plain
}

export type Alone = {
  readonly id: string
  readonly by: string
  readonly to: readonly string[]
  readonly until: number
  readonly every: number
  readonly due: number
  readonly turn: number
  /** When they last said a word of it, by their own clock. */
  readonly heardAt: number
  readonly seenBy: readonly string[]
  /** `asked`: a word is due. `late`: it has not come, and may be on its way. */
  readonly standing: 'on' | 'asked' | 'late'
}

/** Of one person: two phones of theirs can have begun one each, and nobody's app begins more. */
const mostOfOne = 2

/**
 * Who is alone now and has not said that it is over. Only their own words begin, go on and end it; of one who begins it a
 * hundred times those that began last.
 */
export function selectAlone(facts: readonly AloneFact[], now: number): readonly Alone[] {
  const over = new Set(
    facts.flatMap((fact) => {
      const said = fact.type === aloneFacts.over ? parseAloneOver(fact.data) : undefined
      return said ? [`${fact.author} ${said.alone}`] : []
    }),
  )
  const wordByStay = new Map<string, { turn: number; due: number; at: number }>()
  const seenByStay = new Map<string, Set<string>>()
  for (const fact of facts) {
    const fine = fact.type === aloneFacts.fine ? parseAloneFine(fact.data) : undefined
    if (fine) {
      const stay = `${fact.author} ${fine.alone}`
      const word = { turn: fine.turn, due: fine.due, at: fact.at }
      const known = wordByStay.get(stay)
      if (!known || isAfter(word, known)) wordByStay.set(stay, word)
    }
    const seen = fact.type === aloneFacts.seen ? parseAloneSeen(fact.data) : undefined
    if (seen) {
      const key = `${seen.alone} ${seen.turn}`
      seenByStay.set(key, (seenByStay.get(key) ?? new Set()).add(fact.author))
    }
  }
  const countByAuthor = new Map<string, number>()
  return facts
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .flatMap((fact): readonly Alone[] => {
      const began = fact.type === aloneFacts.began ? parseAloneBegan(fact.data) : undefined
      const stay = `${fact.author} ${fact.id}`
      if (!began || over.has(stay)) return []
      const word = wordByStay.get(stay) ?? { turn: 0, due: Math.min(began.due, began.until), at: fact.at }
      const due = Math.min(word.due, word.at + aloneTimes.longestMs)
      const until = Math.max(due, Math.min(began.until, fact.at + aloneTimes.longestMs))
      const count = countByAuthor.get(fact.author) ?? 0
      if (now > until + aloneTimes.shownMs || count >= mostOfOne) return []
      countByAuthor.set(fact.author, count + 1)
      const seen = [...(seenByStay.get(`${fact.id} ${word.turn}`) ?? [])].filter((one) =>
        fact.to.includes(one),
      )
      return [
        {
          ...{ id: fact.id, by: fact.author, to: fact.to, until, every: began.every, due, turn: word.turn },
          heardAt: word.at,
          seenBy: seen.sort(),
          standing: now < due ? 'on' : now < due + aloneTimes.graceMs ? 'asked' : 'late',
        },
      ]
    })
    .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1))
}

type Word = { readonly turn: number; readonly due: number; readonly at: number }
/** Two phones of theirs without signal: the earlier end of two words counts, so nobody is missed. */
const isAfter = (one: Word, other: Word): boolean =>
  one.turn !== other.turn
    ? one.turn > other.turn
    : one.due !== other.due
      ? one.due < other.due
      : one.at < other.at
