import { callFacts, callLimits, parseCallLine, parseCallRinger, parseCallTold } from '../../domain/index.ts'
import type { CallItem, CallLineItem, CallViews } from '../callTypes.ts'
import type { ContactItem } from '../contactTypes.ts'
import { groupBy, type Look } from '../look.ts'
import { talkIn } from '../talkIndex.ts'
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
  const newsBy = groupBy(recentNews(look, since), ({ circleId }) => circleId)
  return selectContacts(look).contacts.map((contact: ContactItem): CallItem => {
    const { contactId, name, what, phones, when, audience } = contact
    const key = `${audience.circle.circleId} ${contactId}`
    const all = someOfEach<Heard>([
      ...(newsBy.get(audience.circle.circleId) ?? []),
      ...(lines.get(key) ?? []),
    ])
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

type Heard = {
  readonly about: string
  readonly text: string
  readonly at: number
  readonly by: PersonRef | null
}

const newestFirst = (a: Heard, b: Heard): number => b.at - a.at || a.about.localeCompare(b.about)

/** So many, the newest first, of each person in turn: whoever says a thousand things leaves room for what others say. */
const someOfEach = <T extends Heard>(all: readonly T[]): readonly T[] =>
  [...groupBy(all, ({ by }) => by?.personId).values()]
    .flatMap((ofOne) =>
      ofOne
        .toSorted(newestFirst)
        .slice(0, callLimits.lines)
        .map((one, turn) => ({ one, turn })),
    )
    .sort((a, b) => a.turn - b.turn || newestFirst(a.one, b.one))
    .slice(0, callLimits.lines)
    .map(({ one }) => one)
    .sort(newestFirst)

const recentNews = (look: Look, since: number): readonly (Heard & { readonly circleId: string })[] =>
  [...groupBy(selectCopies(look).flat(), ({ circle }) => circle.id)].flatMap(([circleId, copies]) =>
    someOfEach(
      copies
        .filter(({ said }) => said.fact.at >= since && said.text !== '')
        .filter(({ said, talk }) => !isTakenBack(look, talk, said))
        .map(({ said: { fact, text } }) => ({
          ...{ circleId, about: fact.id, text, at: fact.at, by: authorRef(look, fact.device) },
        })),
    ),
  )

const saidIn = (look: Look, type: string) =>
  look.circles.flatMap((circle) =>
    talkIn(look, circle.id)
      .all(type)
      .map((fact) => ({ ...fact, circle })),
  )

const linesIn = (look: Look, since: number) =>
  saidIn(look, callFacts.line).flatMap((fact) => {
    const line = fact.at < since ? undefined : parseCallLine(fact.data)
    const by = authorRef(look, fact.device)
    if (!line || !by) return []
    return [{ key: `${fact.circle.id} ${line.contact}`, about: fact.id, text: line.text, at: fact.at, by }]
  })

/** In the circle of the contact alone: said elsewhere it counts for nothing. */
function wordsIn(look: Look, type: string): readonly Word[] {
  return saidIn(look, type).flatMap((fact) => {
    const read = type === callFacts.told ? parseCallTold(fact.data) : parseCallRinger(fact.data)
    const by = personOf(look.state, fact.device) === undefined ? null : authorRef(look, fact.device)
    if (!read || !by) return []
    const [about, says] = 'about' in read ? [read.about, read.told] : ['', read.rings]
    return [{ contact: `${fact.circle.id} ${read.contact}`, about, says, at: fact.at, id: fact.id, by }]
  })
}

/** Each person's own last word, where it is yes. */
const standing = (words: readonly Word[]): readonly PersonRef[] =>
  [...groupBy(words, ({ by }) => by.personId).values()]
    .flatMap((all) => {
      const [last] = all.toSorted((a, b) => b.at - a.at || b.id.localeCompare(a.id))
      return last?.says ? [last.by] : []
    })
    .sort((a, b) => a.personId.localeCompare(b.personId))
