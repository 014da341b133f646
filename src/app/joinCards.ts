import {
  mayInPlace,
  mostJoinLetterBytes,
  openJoinAnswer,
  openJoinAsk,
  verifyJoinCard,
  type JoinAsk,
} from '../circles/index.ts'
import type { ChapterView, Documents } from '../documents/index.ts'
import {
  joinCardFacts,
  joinCardLimits,
  parseJoinAnswer,
  parseJoinCard,
  parseJoinCardEnded,
  tidyName,
  tidyText,
  type JoinAnswerSaid,
  type JoinCardSaid,
} from '../domain/index.ts'
import {
  joinCardFromSeed,
  redact,
  type JoinCardKeys,
  type PersonId,
  type PersonPublic,
} from '../keys/index.ts'
import type { Context } from './context.ts'
import type { Look } from './look.ts'
import { lettersIn, placeChapter } from './meetingPlace.ts'
import { privateFactsOf } from './privately.ts'

/** A card that is out, as those who may answer have it. README, decision "Asking to join". */
export type JoinCardOut = {
  readonly id: string
  readonly by: PersonId
  readonly readers: readonly PersonId[]
  readonly said: JoinCardSaid
  readonly keys: JoinCardKeys
  readonly isEnded: boolean
  readonly isPast: boolean
  readonly answers: readonly (JoinAnswerSaid & { readonly fact: string; readonly at: number })[]
}

const day = 86_400_000

export const mayInvite = ({ state, me, now }: Look, person: PersonId = me): boolean =>
  person === state.holder || mayInPlace(state, person, 'invite', now)

/** Who may invite now, besides me: they read what is asked, and answer. */
export const othersWhoInvite = (look: Look): readonly PersonId[] =>
  [...look.state.personById.values()]
    .filter((person) => person.standing === 'member' && person.id !== look.me && mayInvite(look, person.id))
    .map((person) => person.id)

/** Said by somebody who was asked to invite: what they say after that is over gives nobody an invitation. */
const couldInvite = ({ state }: Look, person: PersonId): boolean =>
  person === state.holder ||
  state.nominations.some((one) => one.person === person && one.powers.includes('invite'))

/** Of ended ones too. Those whose last day is long past are gone. */
export function joinCardsOf(look: Look, context: Context): readonly JoinCardOut[] {
  const facts = privateFactsOf(look, context, ...Object.values(joinCardFacts)).filter((fact) =>
    couldInvite(look, fact.author),
  )
  const ended = new Set(
    facts.flatMap((fact) =>
      fact.type === joinCardFacts.ended ? (parseJoinCardEnded(fact.data)?.card ?? []) : [],
    ),
  )
  const answers = facts.flatMap((fact) => {
    const answer = fact.type === joinCardFacts.answer ? parseJoinAnswer(fact.data) : undefined
    return answer ? [{ ...answer, fact: fact.id, at: fact.at }] : []
  })
  return facts.flatMap((fact): readonly JoinCardOut[] => {
    const said = fact.type === joinCardFacts.card ? parseJoinCard(fact.data) : undefined
    const isGone = said && said.ends + joinCardLimits.answerDays * day <= look.now
    if (!said) return []
    return [
      {
        ...{ id: fact.id, by: fact.author, readers: [fact.author, ...fact.to], said },
        keys: keysOf(said.seed),
        isEnded: isGone || ended.has(fact.id),
        isPast: said.ends <= look.now,
        answers: answers.filter((one) => one.card === fact.id),
      },
    ]
  })
}

/** Two curves a card, at every change of anything: made once. */
const keysBySeed = new Map<string, JoinCardKeys>()
function keysOf(seed: string): JoinCardKeys {
  const keys = keysBySeed.get(seed) ?? joinCardFromSeed(seed)
  if (keysBySeed.size > 100) keysBySeed.clear()
  keysBySeed.set(seed, keys)
  return keys
}

export type AskHere = Omit<JoinAsk, 'kind'> & {
  readonly id: PersonId
  readonly by: PersonPublic
  readonly more: readonly string[]
  readonly isStopped: boolean
}

/** What lies where the card leads. Whoever holds it can put there what they like, so there is an end to what is looked at. */
export type AtJoinCard = {
  readonly asks: readonly AskHere[]
  readonly isFull: boolean
  readonly isOut: boolean
  readonly isClosed: boolean
  /** Facts whose answers lie there. */
  readonly answered: ReadonlySet<string>
}

const mostLetters = 300
const nothing: AtJoinCard = { asks: [], isFull: false, isOut: false, isClosed: false, answered: new Set() }
const readByView = new WeakMap<ChapterView, AtJoinCard>()

export function atJoinCard(documents: Documents, keys: JoinCardKeys): AtJoinCard {
  const view = documents.view(placeChapter(keys.at.place))
  const known = view && readByView.get(view)
  if (!view || known) return known ?? nothing
  const read = readAt(documents, keys)
  readByView.set(view, read)
  return read
}

function readAt(documents: Documents, keys: JoinCardKeys): AtJoinCard {
  const all = lettersIn(documents, keys.at.place)
  const looked = all.filter(({ bytes }) => bytes.length <= mostJoinLetterBytes).slice(0, mostLetters)
  const byId = new Map<PersonId, AskHere>()
  const answered = new Set<string>()
  let [isOut, isClosed] = [false, false]
  for (const letter of looked) {
    const card = letter.kind === 'card' ? verifyJoinCard(letter.bytes, keys.at) : undefined
    const answer =
      letter.kind === 'card' && !card
        ? openJoinAnswer(letter.bytes, keys.at, redact(keys.keys), keys.keys)
        : undefined
    if (card) isOut ||= letter.number !== null
    if (card?.ends === 0) isClosed = true
    if (answer) answered.add(answer.fact)
    // What comes after the card was ended is nobody's to look at.
    const ask = letter.kind === 'answer' && !isClosed ? openJoinAsk(letter.bytes, keys) : undefined
    if (ask) takeIn(byId, ask)
  }
  const asks = [...byId.values()]
  const isFull = all.length > mostLetters || asks.length > joinCardLimits.asks
  return { asks: asks.slice(0, joinCardLimits.asks), isFull, isOut, isClosed, answered }
}

/** The first ask by somebody's keys is theirs, and what they say after it. */
function takeIn(byId: Map<PersonId, AskHere>, { id, by, said }: NonNullable<ReturnType<typeof openJoinAsk>>) {
  const known = byId.get(id)
  if (said.kind === 'ask') {
    const name = tidyName(said.name)
    if (known || !name.ok) return
    const { kind: _, ...rest } = said
    const tidy = { name: name.value, offer: words(said.offer), why: words(said.why) }
    byId.set(id, { ...rest, ...tidy, answers: said.answers.map(words), id, by, more: [], isStopped: false })
    return
  }
  if (!known) return
  if (said.kind === 'stop') byId.set(id, { ...known, isStopped: true })
  else if (known.more.length < joinCardLimits.talk)
    byId.set(id, { ...known, more: [...known.more, words(said.text)] })
}

/** From a stranger's phone: cut where ours would have refused it. */
function words(text: string): string {
  const tidy = tidyText([...text].slice(0, joinCardLimits.text).join(''), joinCardLimits.text)
  return tidy.ok ? tidy.value : ''
}
