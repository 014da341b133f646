import {
  directBodies,
  directType,
  hasSeen,
  parseMessage,
  parseOfMessage,
  seenOf,
  type Message,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { DirectRoom, DirectViews } from '../directTypes.ts'
import { groupBy, savedOf, type Look } from '../look.ts'
import { openFact, type PrivateFact } from '../privately.ts'
import { talkIn } from '../talkIndex.ts'
import { readTalkNote, talkWith } from '../talkNote.ts'
import type { MessageItem } from '../types.ts'
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

function selectDirect(look: Look, context: Context, person: PersonId, most: number): DirectRoom | null {
  const isMember = look.state.personById.get(person)?.standing === 'member'
  if (!isMember || person === look.me) return null
  const { facts, hasOlder } = openedOf(look, context, (one) => one === person || one === look.me, most)
  return {
    person: personRef(look, person),
    me: personRef(look, look.me),
    holder: personRef(look, look.state.holder),
    messages: messagesWith(look, facts, person),
    hasOlder,
  }
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
  return [...groupBy(facts, (fact) => otherOf(look, fact))].flatMap(([person, all]) =>
    person !== undefined && look.state.personById.get(person)?.standing === 'member'
      ? messagesWith(look, all, person).map((message) => ({ person, message }))
      : [],
  )
}

export function selectTalks(look: Look, context: Context): DirectViews['directTalks']['data']['talks'] {
  const quiet = marking(look, context) === 'nothing'
  const { facts } = openedOf(look, context, () => true, triedForList)
  return [...groupBy(facts, (fact) => otherOf(look, fact))]
    .flatMap(([person, all]) => {
      if (person === undefined || look.state.personById.get(person)?.standing !== 'member') return []
      const last = messagesWith(look, all, person).at(-1)
      return last
        ? [
            {
              ...{ person: personRef(look, person), at: last.at, text: last.text, media: last.media },
              ...{ saved: last.saved, isFresh: !quiet && isFresh(context, person, last) },
            },
          ]
        : []
    })
    .sort((a, b) => b.at - a.at)
}
