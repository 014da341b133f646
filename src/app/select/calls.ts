import { callLimits } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { CallItem, CallLineItem, CallsView, CallViews } from '../callTypes.ts'
import type { ContactItem } from '../contactTypes.ts'
import type { Context } from '../context.ts'
import { groupBy, type Look } from '../look.ts'
import type { SheetItem } from '../paperTypes.ts'
import { trialsOf } from '../trialFacts.ts'
import type { PersonRef } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { callWordsIn, type CallWords } from './callWords.ts'
import { selectContacts } from './contacts.ts'
import { selectLetter } from './letter.ts'
import { newestPieces, type NewsCopy } from './news.ts'
import { selectSheets } from './paper.ts'
import { audienceOf, authorRef, circleRef, isOffered } from './refs.ts'
import { isTakenBack } from './talkItem.ts'

export const callViews: ViewTable<CallViews> = {
  calls: ({ look }) => selectCalls(look),
  unlisted: ({ look, context }) => ({
    names: look.me === look.state.holder ? unlistedOf(look, context) : [],
  }),
  letter: ({ look }, { contactId }) => selectLetter(look, selectCalls(look), contactId),
}

const weekMs = callLimits.days * 86_400_000

function selectCalls(look: Look): CallsView {
  const { contacts } = selectContacts(look)
  const letters = selectSheets(look).filter(({ kind }) => kind === 'letter')
  const all = selectCallItems(look, contacts, letters)
  return {
    calls: all.filter(({ way }) => way !== 'none'),
    others: all
      .filter(({ way }) => way === 'none')
      .map(({ contactId, name, what }) => ({ contactId, name, what })),
    iAmHolder: look.me === look.state.holder,
    audiences: look.circles
      .filter((circle) => circle.members.includes(look.me) && isOffered(circle))
      .map((circle) => audienceOf(look, circle)),
  }
}

/**
 * What was said for them, and important news: of the circles of which they hear, as the Holder said; until then what everybody
 * where their number is kept has read. Nobody outside is told what only some of the team know.
 */
export function selectCallItems(
  look: Look,
  contacts: readonly ContactItem[],
  letters: readonly SheetItem[] = [],
): readonly CallItem[] {
  const since = look.now - weekMs
  const news = recentNews(look, since)
  const wordsByCircle = new Map<string, CallWords>()
  const wordsIn = (circleId: string): CallWords => {
    const words = wordsByCircle.get(circleId) ?? callWordsIn(look, circleId as CircleId)
    wordsByCircle.set(circleId, words)
    return words
  }
  return contacts.map((contact): CallItem => {
    const { contactId, name, what, phones, when, audience } = contact
    const { circleId } = audience.circle
    const words = wordsIn(circleId)
    const counted = words.way(contactId)
    const heard: readonly string[] = counted ? counted.circles : [circleId]
    const lines = words
      .lines(contactId)
      .filter(({ at }) => at >= since)
      .flatMap(({ id, text, at, device }): readonly Heard[] => {
        const by = authorRef(look, device)
        return by ? [{ abouts: [id], text, at, by, news: '', asks: 'nothing' }] : []
      })
    const ofNews = news.filter(({ circles }) => circles.some((id) => heard.includes(id)))
    return {
      ...{ contactId, name, what, phones, when, audience },
      way: counted?.way ?? '',
      hears: look.circles
        .filter(({ id, members }) => heard.includes(id) && members.includes(look.me))
        .map((circle) => circleRef(look, circle)),
      address: counted?.address ?? '',
      ringers: people(look, words.rings(contactId, since)),
      lines: someOfEach([...ofNews, ...lines]).map(
        ({ abouts, text, by, news: message, asks }): CallLineItem => ({
          ...{ about: abouts[0] ?? '', text, by, news: message, asks },
          toldBy: people(
            look,
            abouts.flatMap((about) => words.told(contactId, about)),
          ),
        }),
      ),
      wrote: letters
        .filter(({ subject, audience: of }) => subject === contactId && of.circle.circleId === circleId)
        .flatMap(({ filed }) => filed)
        .sort((a, b) => b.enteredAt - a.enteredAt)
        .slice(0, callLimits.wrote),
    }
  })
}

const people = (look: Look, words: readonly { readonly device: string }[]): readonly PersonRef[] => [
  ...new Map(
    words
      .flatMap(({ device }) => authorRef(look, device) ?? [])
      .sort((a, b) => (a.personId < b.personId ? -1 : 1))
      .map((one) => [one.personId, one]),
  ).values(),
]

/** `abouts`: what a word that it was told can name. News has one name in all its circles, whoever looks. */
type Heard = Pick<CallLineItem, 'text' | 'by' | 'news' | 'asks'> & {
  readonly abouts: readonly string[]
  readonly at: number
}
type HeardNews = Heard & { readonly circles: readonly string[] }

const newestFirst = (a: Heard, b: Heard): number =>
  b.at - a.at || (a.abouts[0] ?? '').localeCompare(b.abouts[0] ?? '')

/** So many, the newest first, of each person in turn: whoever says a thousand things leaves room for what others say. */
const someOfEach = (all: readonly Heard[]): readonly Heard[] =>
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

/** Of each author the newest, as many as can stand on a list for each of their circles. */
const recentNews = (look: Look, since: number): readonly HeardNews[] =>
  newestPieces(look, callLimits.lines * look.circles.length, (copies) =>
    copies.every((copy) => isTold(look, copy, since)),
  ).flatMap((copies): readonly HeardNews[] => {
    const [first] = copies
    if (!first) return []
    const { said, author } = first
    return [
      {
        abouts: [`${said.news?.id} ${author}`.slice(0, 100), ...copies.map((copy) => copy.said.fact.id)],
        ...{ text: said.text, at: said.fact.at, by: authorRef(look, said.fact.device), news: said.fact.id },
        asks: said.news?.asks ?? 'nothing',
        circles: copies.map(({ circle }) => circle.id),
      },
    ]
  })

const isTold = (look: Look, { said, talk }: NewsCopy, since: number): boolean =>
  said.fact.at >= since && said.text !== '' && !isTakenBack(look, talk, said)

/** Who joined after a trial without the app, and who wrote on a sheet that the Holder put in, and stands nowhere among the numbers. */
function unlistedOf(look: Look, context: Context): readonly string[] {
  const { contacts } = selectContacts(look)
  const known = new Set([
    ...contacts.map(({ name }) => plain(name)),
    ...[...look.state.personById.values()].map(({ name }) => plain(name)),
  ])
  const joined = trialsOf(look, context)
    .filter(({ person, end }) => person === undefined && end === 'join')
    .map(({ offer }) => offer.name)
  const wrote = selectSheets(look)
    .flatMap(({ filed }) => filed)
    .filter(({ enteredBy, writer }) => enteredBy?.isMe && writer === null)
    .map(({ writerName }) => writerName)
  const byName = new Map([...joined, ...wrote].map((name) => [plain(name), name.trim()]))
  return [...byName]
    .flatMap(([name, as]) => (name === '' || known.has(name) ? [] : [as]))
    .slice(0, callLimits.names)
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase()
