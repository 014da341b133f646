import { callFacts, callLimits, parseCallLine, parseCallRinger, parseCallTold } from '../../domain/index.ts'
import type { CallItem, CallLineItem, CallViews } from '../callTypes.ts'
import type { ContactItem } from '../contactTypes.ts'
import { factsOf, groupBy, type Look } from '../look.ts'
import type { PersonRef } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectContacts } from './contacts.ts'
import { selectCopies } from './news.ts'
import { authorRef, personOf } from './refs.ts'
import { isTakenBack } from './talkItem.ts'

export const callViews: ViewTable<CallViews> = { calls: ({ look }) => ({ calls: selectCalls(look) }) }

type Word = {
  readonly contact: string
  readonly about: string
  readonly says: boolean
  readonly at: number
  readonly id: string
  readonly by: PersonRef
}

const weekMs = callLimits.days * 86_400_000

/**
 * What was said for them, and important news that everybody where their number is kept has read: nobody outside is told what
 * only some of the team know.
 */
function selectCalls(look: Look): readonly CallItem[] {
  const since = look.now - weekMs
  const lines = groupBy(linesIn(look, since), ({ key }) => key)
  const told = groupBy(wordsIn(look, callFacts.told), ({ contact, about }) => `${contact} ${about}`)
  const rings = groupBy(wordsIn(look, callFacts.ringer), ({ contact }) => contact)
  const news = selectCopies(look).flat()
  return selectContacts(look).contacts.map((contact: ContactItem): CallItem => {
    const { contactId, name, what, phones, when, audience } = contact
    const key = `${audience.circle.circleId} ${contactId}`
    const heard = news
      .filter(({ circle, said, talk }) => {
        const isRecent = said.fact.at >= since && said.text !== ''
        return isRecent && circle.id === audience.circle.circleId && !isTakenBack(look, talk, said)
      })
      .map(({ said }) => ({
        about: said.fact.id,
        text: said.text,
        at: said.fact.at,
        by: authorRef(look, said.fact.device),
      }))
    const all = [...heard, ...(lines.get(key) ?? [])]
      .sort((a, b) => b.at - a.at || a.about.localeCompare(b.about))
      .slice(0, callLimits.lines)
    return {
      ...{ contactId, name, what, phones, when, audience },
      ringers: standing((rings.get(key) ?? []).filter(({ at }) => at >= since)),
      lines: all.map(({ about, text, by }): CallLineItem => ({
        ...{ about, text, by },
        toldBy: standing(told.get(`${key} ${about}`) ?? []),
      })),
    }
  })
}

const linesIn = (look: Look, since: number) =>
  factsOf(look, callFacts.line).flatMap((fact) => {
    const line = fact.at < since ? undefined : parseCallLine(fact.data)
    const by = authorRef(look, fact.device)
    if (!line || !by) return []
    return [{ key: `${fact.circle.id} ${line.contact}`, about: fact.id, text: line.text, at: fact.at, by }]
  })

/** In the circle of the contact alone: said elsewhere it counts for nothing. */
function wordsIn(look: Look, type: string): readonly Word[] {
  return factsOf(look, type).flatMap((fact) => {
    const read = type === callFacts.told ? parseCallTold(fact.data) : parseCallRinger(fact.data)
    const by = personOf(look.state, fact.device) === undefined ? null : authorRef(look, fact.device)
    if (!read || !by) return []
    const [about, says] = 'about' in read ? [read.about, read.told] : ['', read.rings]
    return [{ contact: `${fact.circle.id} ${read.contact}`, about, says, at: fact.at, id: fact.id, by }]
  })
}

/** Each person's own last word, where it is yes. */
const standing = (words: readonly Word[]): readonly PersonRef[] =>
  [...groupBy(words, ({ by }) => by.personId).values()].flatMap((all) => {
    const [last] = all.toSorted((a, b) => b.at - a.at || b.id.localeCompare(a.id))
    return last?.says ? [last.by] : []
  })
