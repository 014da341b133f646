import type { PlainDate } from '../dates.ts'
import type { HatAnswer, HatEnd, HatOffer, HatPass, HatsWorn } from './shape.ts'

/** A statement with its author, as the acts name them. */
export type Said<T> = { readonly id: string; readonly by: string; readonly at: number; readonly said: T }

export type SaidOfHats = {
  readonly offers: readonly Said<HatOffer>[]
  readonly answers: readonly Said<HatAnswer>[]
  readonly ends: readonly Said<HatEnd>[]
  readonly passes: readonly Said<HatPass>[]
  readonly worn: readonly Said<HatsWorn>[]
}

/** Whom the acts let speak. It is asked of every statement: what is written here anybody in the team could have put. */
export type HatRights = {
  readonly isHolder: (person: string) => boolean
  /** May offer and take back this hat in the Holder's place, by this nomination, today. */
  readonly isNominee: (person: string, under: string, hat: string) => boolean
  readonly isMember: (person: string) => boolean
}

/** `coming`: accepted, and its first day is not there yet. */
export type WearState = 'asked' | 'coming' | 'worn' | 'declined' | 'laid-down' | 'taken-back' | 'over'

export type Wearing = HatOffer & {
  readonly offer: string
  /** Who offered it; the Holder where only her word of what is worn is here. */
  readonly by: string
  readonly at: number
  readonly state: WearState
  /** When it was answered or ended; null while it waits. */
  readonly since: number | null
  /** Whom the wearer would like to wear it next; '' for nobody. */
  readonly passTo: string
  /** It should be looked at again: the day for it has come. */
  readonly isOverdue: boolean
  /** Only a nominee's word, which the Holder's phone has not taken up yet. */
  readonly isUnconfirmed: boolean
}

/**
 * Every offer that counts with how it stands. No clock decides between two people: an end by somebody who may end it ends
 * it, whenever it came, and a "no" wins over a "yes" of the same person. So all phones say the same in whatever order
 * things arrive, and a hat that two people were offered at once is worn by both.
 */
export function selectWearing(said: SaidOfHats, rights: HatRights, today: PlainDate): readonly Wearing[] {
  const words = said.worn.filter((one) => rights.isHolder(one.by)).sort(byTime)
  const inHolderWord = new Set(words.flatMap((one) => one.said.hats.map((hat) => hat.offer)))
  const offers = new Map<string, Said<HatOffer>>()
  // Where two have one id, the Holder's counts.
  for (const one of [...said.offers].sort(byTime))
    if (rights.isHolder(one.by)) offers.set(one.id, offers.get(one.id) ?? one)
  for (const one of [...said.offers].sort(byTime)) {
    const may = rights.isNominee(one.by, one.said.under, one.said.hat) || inHolderWord.has(one.id)
    if (!offers.has(one.id) && may) offers.set(one.id, one)
  }
  const known = [...offers.values()].map((one) => wearing(said, rights, today, one, inHolderWord.has(one.id)))
  return [...known, ...byHolderWord(said, rights, today, words, offers)]
}

function wearing(
  said: SaidOfHats,
  rights: HatRights,
  today: PlainDate,
  { id, by, at, said: offer }: Said<HatOffer>,
  inHolderWord: boolean,
): Wearing {
  const answers = said.answers.filter((one) => one.said.offer === id && one.by === offer.person)
  const no = answers.find((one) => !one.said.yes)
  const yes = answers.find((one) => one.said.yes)
  const ended = endOf(said, rights, id, offer)
  const state = ((): readonly [WearState, number | null] => {
    if (ended?.by === offer.person && ended.by !== by) return [yes ? 'laid-down' : 'declined', ended.at]
    if (ended) return ['taken-back', ended.at]
    if (no) return ['declined', no.at]
    if (isOver(rights, today, offer)) return ['over', null]
    if (!yes) return ['asked', null]
    return [offer.from > today ? 'coming' : 'worn', yes.at]
  })()
  return {
    ...offer,
    ...{ offer: id, by, at, state: state[0], since: state[1] },
    passTo: passOf(said, id, offer.person),
    isOverdue: isOverdue(state[0], today, offer),
    isUnconfirmed: !rights.isHolder(by) && !inHolderWord,
  }
}

/**
 * What was answered before somebody came, in the Holder's word of it. Each of her phones may have said some: what any of
 * them said counts until it ends.
 */
function byHolderWord(
  said: SaidOfHats,
  rights: HatRights,
  today: PlainDate,
  words: readonly Said<HatsWorn>[],
  known: ReadonlyMap<string, unknown>,
): readonly Wearing[] {
  const found = new Map<string, Wearing>()
  for (const word of words)
    for (const { offer: id, ...offer } of word.said.hats) {
      if (known.has(id) || isOver(rights, today, offer) || endOf(said, rights, id, offer)) continue
      const state = offer.from > today ? 'coming' : 'worn'
      found.set(id, {
        ...offer,
        ...{ offer: id, by: word.by, at: word.at, state, since: null, isUnconfirmed: false },
        passTo: passOf(said, id, offer.person),
        isOverdue: isOverdue(state, today, offer),
      })
    }
  return [...found.values()]
}

const endOf = (said: SaidOfHats, rights: HatRights, id: string, offer: HatOffer): Said<HatEnd> | undefined =>
  said.ends.find(
    (one) =>
      one.said.offer === id &&
      (one.by === offer.person ||
        rights.isHolder(one.by) ||
        rights.isNominee(one.by, one.said.under, offer.hat)),
  )

/** The last word of the wearer; their own name takes it back. */
function passOf(said: SaidOfHats, id: string, wearer: string): string {
  const mine = said.passes.filter((one) => one.said.offer === id && one.by === wearer)
  const to = [...mine].sort(byTime).at(-1)?.said.to ?? ''
  return to === wearer ? '' : to
}

const isOver = (rights: HatRights, today: PlainDate, offer: HatOffer): boolean =>
  !rights.isMember(offer.person) || (offer.until !== '' && offer.until < today)

const isOverdue = (state: WearState, today: PlainDate, { review }: HatOffer): boolean =>
  (state === 'worn' || state === 'coming') && review !== '' && review <= today

const byTime = (a: Said<unknown>, b: Said<unknown>): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/** Who wears every hat that is worn, where that is one person and more than two hats; '' where it is not. */
export function selectAllOnOne(all: readonly Wearing[]): string {
  const worn = all.filter((one) => one.state === 'worn')
  const people = new Set(worn.map((one) => one.person))
  const hats = new Set(worn.map((one) => one.hat))
  return people.size === 1 && hats.size > 2 ? ([...people][0] ?? '') : ''
}
