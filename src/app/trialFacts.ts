import {
  parseTrialAnswered,
  parseTrialEnding,
  parseTrialOffer,
  parseTrialReply,
  parseTrialTold,
  parseTrialWord,
  trialFacts,
  type TrialOffer,
  type TrialReply,
  type TrialTold,
  type TrialWord,
  type TrialEnd,
} from '../domain/index.ts'
import { textHash, type PersonId } from '../keys/index.ts'
import type { Plain } from '../base/index.ts'
import type { Context } from './context.ts'
import { mayInvite } from './joinCards.ts'
import type { Look } from './look.ts'
import { privateFactsOf, type PrivateFact } from './privately.ts'

type By<T> = T & { readonly author: PersonId; readonly at: number; readonly id: string }

/** A trial as the device of one of the two can know it: what it cannot open is not among these facts. */
export type Trial = {
  readonly id: string
  readonly at: number
  readonly unsent: boolean
  readonly offer: TrialOffer
  /** Who asked: the Holder, or who invites in their place. */
  readonly by: PersonId
  readonly holder: PersonId
  /** Undefined for somebody without the app. */
  readonly person: PersonId | undefined
  readonly reply: By<TrialReply> | undefined
  /** My own answer, and theirs as they told me who are without the app. The latest of each. */
  readonly mine: By<TrialWord> | undefined
  readonly theirs: By<TrialWord> | undefined
  /** The other has answered: how they would like to be told. */
  readonly otherAnswered: { readonly wish: string } | undefined
  readonly isMyYesOut: boolean
  readonly isOtherYes: boolean
  readonly isTellingAsked: boolean
  /** My answer was told, and theirs to me. */
  readonly isMineTold: boolean
  readonly heard: By<TrialTold> | undefined
  readonly end: TrialEnd | undefined
}

/** The other of the two, as the one who looks sees it. */
export const otherOf = ({ holder, person }: Trial, me: PersonId): PersonId | undefined =>
  me === holder ? person : holder

/**
 * Those of which I am one of the two. The Holder offers, or in their place who may invite; only the two have a word in it, and
 * whom they ask to tell.
 */
export function trialsOf(look: Look, context: Context): readonly Trial[] {
  const facts = privateFactsOf(look, context, ...Object.values(trialFacts))
  return facts.flatMap((fact) => {
    const offer = fact.type === trialFacts.offer ? parseTrialOffer(fact.data) : undefined
    if (!offer || !isOffered(look, facts, fact)) return []
    const person = offer.person === '' ? undefined : (offer.person as PersonId)
    if (person === fact.author || person === look.state.holder) return []
    if (look.me !== look.state.holder && look.me !== person) return []
    return [trialFrom(look, facts, fact, offer, person)]
  })
}

/** By the Holder; or told to them by who invites in their place, as long as that stands or once the Holder went on with it. */
function isOffered(look: Look, facts: readonly PrivateFact[], { id, author, to }: PrivateFact): boolean {
  const { holder } = look.state
  if (author === holder) return true
  return to.includes(holder) && (mayInvite(look, author) || facts.some((one) => isWordOn(one, id, holder)))
}

const isWordOn = ({ author, data }: PrivateFact, trial: string, by: PersonId): boolean =>
  author === by && data !== null && typeof data === 'object' && 'trial' in data && data['trial'] === trial

/** What somebody asks me to tell for them, and whether I did. */
export function tellingsOf(
  look: Look,
  context: Context,
): readonly (By<TrialTold> & { readonly isDone: boolean })[] {
  const facts = privateFactsOf(look, context, trialFacts.tell, trialFacts.told)
  const told = readAs(facts, trialFacts.told, parseTrialTold).filter((one) => one.author === look.me)
  return readAs(facts, trialFacts.tell, parseTrialTold)
    .filter((one) => one.author === one.of && one.author !== look.me)
    .map((one) => ({ ...one, isDone: told.some(({ token }) => token === one.token) }))
}

function trialFrom(
  look: Look,
  facts: readonly PrivateFact[],
  fact: PrivateFact,
  offer: TrialOffer,
  person: PersonId | undefined,
): Trial {
  const { me } = look
  const { holder } = look.state
  const other = me === holder ? person : holder
  const of = <T extends { readonly trial: string }>(type: string, parse: (data: Plain) => T | undefined) =>
    readAs(facts, type, parse).filter((one) => one.trial === fact.id)
  const words = of(trialFacts.answer, parseTrialWord).filter((one) => one.author === me)
  const answered = of(trialFacts.answered, parseTrialAnswered)
  const checks = (by: PersonId | undefined) =>
    answered.filter((one) => one.author === by).map(({ check }) => check)
  const told = of(trialFacts.told, parseTrialTold)
  // By who answered, or by whom they asked to: nobody else has the token.
  const isTold = (one: By<TrialTold>, whose: PersonId | undefined) =>
    one.of === whose && (one.author === whose || checks(whose).includes(textHash(one.token)))
  const yes = of(trialFacts.yes, parseTrialReply)
  const isMyYesOut = yes.some((one) => one.author === me)
  return {
    id: fact.id,
    at: fact.at,
    unsent: fact.unsent,
    offer,
    by: fact.author,
    holder,
    person,
    reply: of(trialFacts.reply, parseTrialReply)
      .filter((one) => (one.author === person && one.how === '') || (one.author === holder && one.how !== ''))
      .at(-1),
    // What the other was shown stands, whatever another phone of mine that had no signal said to it.
    mine: words.findLast((one) => one.of === 'me' && (!isMyYesOut || one.answer === 'yes')),
    theirs: person === undefined ? words.findLast((one) => one.of === 'them') : undefined,
    otherAnswered: answered.findLast((one) => other !== undefined && one.author === other),
    isMyYesOut,
    isOtherYes: yes.some((one) => other !== undefined && one.author === other),
    isTellingAsked: of(trialFacts.tell, parseTrialTold).some((one) => one.author === me),
    isMineTold: told.some((one) => isTold(one, me)),
    heard: told.findLast((one) => other !== undefined && isTold(one, other)),
    end: of(trialFacts.end, parseTrialEnding).findLast((one) => one.author === holder)?.end,
  }
}

const readAs = <T>(
  facts: readonly PrivateFact[],
  type: string,
  parse: (data: Plain) => T | undefined,
): readonly By<T>[] =>
  facts.flatMap((fact) => {
    const read = fact.type === type ? parse(fact.data) : undefined
    return read ? [{ ...read, author: fact.author, at: fact.at, id: fact.id }] : []
  })
