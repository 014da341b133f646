import {
  directBodies,
  directLimits,
  directType,
  hasSeen,
  noDirectType,
  parseDirectPin,
  parseMessage,
  parseNoDirect,
  parseOfMessage,
  seenOf,
  type Message,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { DirectRoom, DirectViews } from '../directTypes.ts'
import { groupBy, savedOf, type Look } from '../look.ts'
import { openFact, privateFactsOf, type PrivateFact } from '../privately.ts'
import { talkIn } from '../talkIndex.ts'
import { readTalkNote, talkWith } from '../talkNote.ts'
import type { MessageItem, Quote } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { marking } from './fresh.ts'
import { circleFor, personOf, personRef } from './refs.ts'

export const directViews: ViewTable<DirectViews> = {
  directTalk: ({ look, context }, { personId, most }) =>
    selectDirect(look, context, personId as PersonId, most),
  directTalks: ({ look, context }) => ({ talks: selectTalks(look, context) }),
}

/** For the list of talks so many of the newest of each person are tried: most are not for me. */
const triedForList = 40

/** Of these authors, the newest so many of each, opened where they are for me. README, "Direct talk". */
function openedOf(
  look: Look,
  context: Context,
  isAuthor: (person: PersonId) => boolean,
  most: number,
): { readonly facts: readonly PrivateFact[]; readonly hasOlder: boolean } {
  const everyone = circleFor(look, 'everyone')
  if (!everyone) return { facts: [], hasOlder: false }
  const said = talkIn(look, everyone.id)
    .all(directType)
    .flatMap((fact) => {
      const author = personOf(look.state, fact.device)
      return author !== undefined && isAuthor(author) ? [{ ...fact, author, circle: everyone }] : []
    })
  const byAuthor = [...groupBy(said, ({ author }) => author).values()].map((all) =>
    all.toSorted((a, b) => b.at - a.at || a.id.localeCompare(b.id)),
  )
  return {
    facts: byAuthor
      .flatMap((all) => all.slice(0, most))
      .flatMap((fact) => openFact(look, context, fact) ?? []),
    hasOlder: byAuthor.some((all) => all.length > most),
  }
}

/** Somebody who left is still read; who never was in the team is nobody. */
function selectDirect(look: Look, context: Context, person: PersonId, most: number): DirectRoom | null {
  const known = look.state.personById.get(person)
  if (!known || person === look.me) return null
  const { facts, hasOlder } = openedOf(look, context, (one) => one === person || one === look.me, most)
  const ours = facts.filter((fact) => otherOf(look, fact) === person)
  const messages = messagesWith(look, ours, person)
  const hasLeft = known.standing !== 'member'
  if (hasLeft && messages.length === 0) return null
  return {
    person: personRef(look, person),
    me: personRef(look, look.me),
    holder: personRef(look, look.state.holder),
    ...{ messages, hasOlder, hasLeft },
    pins: pinsIn(ours, messages),
    isStopped: stoppedBy(look, context).has(person),
  }
}

/** Of each, the last word of my own devices. */
function stoppedBy(look: Look, context: Context): ReadonlySet<string> {
  const words = new Map<string, boolean>()
  for (const { author, data } of privateFactsOf(look, context, noDirectType)) {
    const no = author === look.me ? parseNoDirect(data) : undefined
    if (no) words.set(no.person, no.is)
  }
  return new Set([...words].flatMap(([person, is]) => (is ? [person] : [])))
}

const inOrder = (a: PrivateFact, b: PrivateFact): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/** The last word of the two on each message. */
function pinsIn(ours: readonly PrivateFact[], messages: readonly MessageItem[]): readonly Quote[] {
  const up = new Map<string, boolean>()
  for (const { type, data } of ours.toSorted(inOrder)) {
    const pin = type === directBodies.pin ? parseDirectPin(data) : undefined
    if (!pin) continue
    up.delete(pin.message)
    up.set(pin.message, pin.up)
  }
  return [...up]
    .toReversed()
    .flatMap(([id, isUp]): readonly Quote[] => {
      const message = isUp ? messages.find(({ messageId }) => messageId === id) : undefined
      if (!message) return []
      const { messageId, by, text, media, isBack } = message
      return [{ messageId, by, text, media, state: isBack ? 'back' : 'here' }]
    })
    .slice(0, directLimits.pins)
}

/** Only what is for just the two: what was said to a third as well is no talk of theirs. */
const otherOf = (look: Look, { author, to }: PrivateFact): PersonId | undefined => {
  if (to.length !== 1) return undefined
  return author === look.me ? to[0] : author
}

function messagesWith(look: Look, facts: readonly PrivateFact[], person: PersonId): readonly MessageItem[] {
  const ours = facts.filter((fact) => otherOf(look, fact) === person)
  const back = new Set(
    ours
      .filter(({ type }) => type === directBodies.back)
      .map(({ author, data }) => `${author} ${parseOfMessage(data)}`),
  )
  return ours
    .flatMap((fact): readonly MessageItem[] => {
      const message = fact.type === directBodies.said ? parseMessage(fact.data) : undefined
      return message ? [itemOf(look, fact, message, back.has(`${fact.author} ${fact.id}`))] : []
    })
    .sort((a, b) => a.at - b.at || a.messageId.localeCompare(b.messageId))
}

const itemOf = (look: Look, fact: PrivateFact, message: Message, isBack: boolean): MessageItem => ({
  messageId: fact.id,
  by: personRef(look, fact.author),
  at: fact.at,
  text: isBack ? '' : message.text,
  media: isBack ? [] : message.media.map(look.mediaItem),
  ...{ isBack, isNews: false, thanks: '', quotes: null, words: [], became: [], seenBy: [] },
  saved: savedOf(look, fact.unsent),
})

const isFresh = (context: Context, person: PersonId, last: MessageItem): boolean => {
  const seen = seenOf(readTalkNote(context).looked[talkWith(person)] ?? [])
  return !last.isBack && !last.by?.isMe && !hasSeen(seen, { device: person, at: last.at })
}

/** To look for something in: the newest so many of each person, those alone that are between me and another who is here. */
const triedForWords = 200

export function selectDirectWords(
  look: Look,
  context: Context,
): readonly { readonly person: PersonId; readonly message: MessageItem }[] {
  const { facts } = openedOf(look, context, () => true, triedForWords)
  const stopped = stoppedBy(look, context)
  return [...groupBy(facts, (fact) => otherOf(look, fact))].flatMap(([person, all]) =>
    person !== undefined && look.state.personById.has(person) && !stopped.has(person)
      ? messagesWith(look, all, person).map((message) => ({ person, message }))
      : [],
  )
}

export function selectTalks(look: Look, context: Context): DirectViews['directTalks']['data']['talks'] {
  const quiet = marking(look, context) === 'nothing'
  const { facts } = openedOf(look, context, () => true, triedForList)
  const stopped = stoppedBy(look, context)
  return [...groupBy(facts, (fact) => otherOf(look, fact))]
    .flatMap(([person, all]) => {
      const known = person === undefined ? undefined : look.state.personById.get(person)
      if (person === undefined || !known) return []
      const last = messagesWith(look, all, person).at(-1)
      if (!last) return []
      const isStopped = stopped.has(person)
      return [
        {
          ...{ person: personRef(look, person), at: last.at, isStopped },
          // What they said since is not for me to come upon.
          ...{ text: isStopped ? '' : last.text, media: isStopped ? [] : last.media },
          ...{ saved: last.saved, hasLeft: known.standing !== 'member' },
          isFresh: !quiet && !isStopped && isFresh(context, person, last),
        },
      ]
    })
    .sort((a, b) => Number(a.isStopped) - Number(b.isStopped) || b.at - a.at)
}
