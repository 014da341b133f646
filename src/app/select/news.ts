import type { CircleState } from '../../circles/index.ts'
import type { Fact } from '../../documents/index.ts'
import {
  newsAnswers,
  newsIdOf,
  newsFacts,
  newsLimits,
  parseNewsAnswer,
  parseNewsDown,
  parseNewsTold,
  type NewsAnswer,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { groupBy, savedOf, type Look } from '../look.ts'
import type { NewsItem, NewsReader, NewsViews } from '../newsTypes.ts'
import { saidOf, talkIn, type SaidMessage, type TalkIndex } from '../talkIndex.ts'
import type { ViewTable } from '../viewTable.ts'
import { quietHoursOf } from './members.ts'
import { isQuietNow } from './quiet.ts'
import { newestOfEach } from './newest.ts'
import { audienceOf, authorRef, isOffered, peopleOf, personOf, personRef } from './refs.ts'
import { isTakenBack } from './talkItem.ts'

export const newsViews: ViewTable<NewsViews> = {
  importantNews: ({ look }) => selectImportantNews(look),
  newsOne: ({ look }, { messageId }) => newsOne(look, messageId),
}

/** One piece of news in one of my circles. */
export type NewsCopy = {
  readonly circle: CircleState
  readonly talk: TalkIndex
  readonly said: SaidMessage
  readonly author: PersonId
}

/** One piece of news with the first fact of it in each of my circles. It is read once it is to be shown. */
type Piece = {
  readonly author: PersonId
  readonly name: string
  readonly at: number
  readonly facts: readonly { readonly circle: CircleState; readonly talk: TalkIndex; readonly fact: Fact }[]
}

const piecesByLook = new WeakMap<Look, readonly Piece[]>()

/** Each piece once, the newest first: of one author, for nobody joins theirs to somebody else's. */
function piecesOf(look: Look): readonly Piece[] {
  const known = piecesByLook.get(look)
  if (known) return known
  const byName = new Map<string, { author: PersonId; facts: Piece['facts'][number][] }>()
  for (const circle of myCircles(look)) {
    const talk = talkIn(look, circle.id)
    for (const fact of talk.news()) {
      const author = personOf(look.state, fact.device)
      const id = newsIdOf(fact.data)
      if (author === undefined || id === '') continue
      const name = `${author} ${id}`
      const piece = byName.get(name)
      if (!piece) byName.set(name, { author, facts: [{ circle, talk, fact }] })
      else if (piece.facts.at(-1)?.circle !== circle) piece.facts.push({ circle, talk, fact })
    }
  }
  const pieces = [...byName]
    .map(([name, { author, facts }]) => ({ author, name, facts, at: facts[0]?.fact.at ?? 0 }))
    .sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1))
  piecesByLook.set(look, pieces)
  return pieces
}

const myCircles = (look: Look): readonly CircleState[] =>
  look.circles.filter((circle) => circle.members.includes(look.me))

const copiesOf = ({ facts, author }: Piece): readonly NewsCopy[] =>
  facts.flatMap(({ circle, talk, fact }) => saidOf(fact).map((said) => ({ circle, talk, said, author })))

/** The piece that begins with this message in one of my circles: who repeats theirs says nothing new. */
export function copiesWith(look: Look, messageId: string): readonly NewsCopy[] {
  const piece = piecesOf(look).find(({ facts }) => facts.some(({ fact }) => fact.id === messageId))
  return piece ? copiesOf(piece) : []
}

/** Of each author the newest so many pieces, as `isWanted` says; the newest first. */
export function newestPieces(
  look: Look,
  most: number,
  isWanted: (copies: readonly NewsCopy[]) => boolean,
): readonly (readonly NewsCopy[])[] {
  const found: (readonly NewsCopy[])[] = []
  const countByAuthor = new Map<PersonId, number>()
  for (const piece of piecesOf(look)) {
    const count = countByAuthor.get(piece.author) ?? 0
    if (count >= most) continue
    const copies = copiesOf(piece)
    if (copies.length === 0 || !isWanted(copies)) continue
    countByAuthor.set(piece.author, count + 1)
    found.push(copies)
  }
  return found
}

/** The newest of them: somebody can send ten thousand. */
export const newsWithPages = (look: Look): readonly string[] =>
  piecesOf(look)
    .slice(0, newsLimits.pages)
    .flatMap(({ facts }) => facts.map(({ fact }) => fact.id))

/** The ids of what one author has up: not taken down by the Holder, in any of the circles. */
export function selectUp(look: Look, author: PersonId): readonly Piece['facts'][] {
  const down = downIn(look)
  return piecesOf(look)
    .filter((piece) => piece.author === author && !isDown(down, piece.facts))
    .map(({ facts }) => facts)
}

const isDown = (down: ReadonlySet<string>, facts: Piece['facts']): boolean =>
  facts.some(({ fact }) => down.has(fact.id))

const downIn = (look: Look): ReadonlySet<string> =>
  new Set(
    myCircles(look)
      .flatMap((circle) => talkIn(look, circle.id).all(newsFacts.down))
      .filter(({ device }) => personOf(look.state, device) === look.state.holder)
      .flatMap(({ data }) => parseNewsDown(data)),
  )

/** Somebody who sends much has their last ones on top of everybody's day, and a line for the others. */
export function selectImportantNews(look: Look): NewsViews['importantNews']['data'] {
  const down = downIn(look)
  const others = newestPieces(
    look,
    newsLimits.ofEach + newsLimits.counted,
    (copies) =>
      !copies.some(({ said }) => down.has(said.fact.id)) &&
      copies[0]?.author !== look.me &&
      !isBack(look, copies),
  )
  const ofEach = [...groupBy(others, ([first]) => first?.author).values()]
  return {
    toRead: ofEach
      .flatMap((all) => all.slice(0, newsLimits.ofEach))
      .map((copies) => newsItem(look, copies))
      .filter((one) => one.mine.length === 0 && !one.isBack)
      .sort((a, b) => Number(b.emergency) - Number(a.emergency) || b.at - a.at)
      .slice(0, newsLimits.onToday),
    folded: ofEach.flatMap((all) => {
      const unread = all
        .slice(newsLimits.ofEach)
        .filter((copies) => !copies.some((copy) => myAnswersIn(look, copy).length > 0))
      const [first] = unread[0] ?? []
      return first
        ? [{ by: personRef(look, first.author), count: unread.length, messageId: first.said.fact.id }]
        : []
    }),
    audiences: myCircles(look)
      .filter(isOffered)
      .map((circle) => audienceOf(look, circle)),
  }
}

/** In one of its circles is in all: whoever said it took it back. */
const isBack = (look: Look, copies: readonly NewsCopy[]): boolean =>
  copies.some(({ talk, said }) => isTakenBack(look, talk, said))

function newsOne(look: Look, messageId: string): NewsItem | null {
  const copies = copiesWith(look, messageId)
  const [first] = copies
  if (!first) return null
  const up = selectUp(look, first.author)
  const isDownNow = !up.some((facts) => facts[0]?.fact.id === first.said.fact.id)
  return { ...newsItem(look, copies), isDown: isDownNow, more: isDownNow ? up.length : up.length - 1 }
}

function newsItem(look: Look, copies: readonly NewsCopy[]): NewsItem {
  const [{ said, talk, author }] = copies as readonly [NewsCopy, ...NewsCopy[]]
  const asks = said.news?.asks ?? 'nothing'
  const answers = answersTo(look, copies)
  const told = new Map(
    copies.flatMap((copy) =>
      copy.talk
        .about(newsFacts.told, copy.said.fact.id)
        .toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id))
        .flatMap((fact) => {
          const one = parseNewsTold(fact.data)
          return one ? [[one.person, authorRef(look, fact.device)] as const] : []
        }),
    ),
  )
  const says = (person: PersonId): readonly NewsAnswer[] =>
    (answers.get(person) ?? []).filter((one) => one === 'seen' || isOneOf(newsAnswers[asks], one))
  const readers = [...new Set(copies.flatMap(({ circle }) => circle.members))].filter((id) => id !== author)
  const isGone = isBack(look, copies)
  return {
    messageId: said.fact.id,
    by: authorRef(look, said.fact.device),
    at: said.fact.at,
    text: isGone ? '' : said.text,
    media: isGone ? [] : said.media.map(look.mediaItem),
    emergency: said.news?.emergency ?? false,
    asks,
    ...{ isBack: isGone, isDown: false, more: 0 },
    audiences: copies.map(({ circle }) => audienceOf(look, circle)),
    readers: peopleOf(look, readers)
      .map((person): NewsReader => {
        const id = person.personId as PersonId
        return {
          person,
          says: says(id),
          toldBy: told.get(id) ?? null,
          isQuiet: isQuietNow(look, quietHoursOf(look, id)),
        }
      })
      .sort((a, b) => weight(a) - weight(b)),
    mine: says(look.me),
    saved: savedOf(look, talk.find(said.fact.id)?.fact.number === null),
  }
}

const isOneOf = <T extends string>(all: readonly T[], one: string): one is T =>
  (all as readonly string[]).includes(one)
const weight = ({ says, toldBy }: NewsReader): number => (says.length > 0 ? 2 : toldBy ? 1 : 0)

/** What each said for themselves and did not take the place of since: whoever writes another's name under it counts as themselves. */
function answersTo(look: Look, copies: readonly NewsCopy[]): ReadonlyMap<PersonId, readonly NewsAnswer[]> {
  const said = copies.flatMap(({ talk, said: { fact } }) =>
    newestOfEach(look, talk.about(newsFacts.answer, fact.id), newsLimits.answers).flatMap((one) => {
      const answer = parseNewsAnswer(one.data)
      const by = personOf(look.state, one.device)
      return answer && by !== undefined ? [{ ...answer, id: one.id, by }] : []
    }),
  )
  return new Map(
    [...groupBy(said, ({ by }) => by)].map(([by, all]) => {
      const replaced = new Set(all.flatMap((one) => one.replaces.filter((id) => id !== one.id)))
      return [by, [...new Set(all.filter(({ id }) => !replaced.has(id)).map(({ says }) => says))].sort()]
    }),
  )
}

/** What I said of it that stands, in one circle. */
export const myAnswersIn = (look: Look, { talk, said }: NewsCopy): readonly string[] =>
  talk
    .about(newsFacts.answer, said.fact.id)
    .filter(({ device }) => personOf(look.state, device) === look.me)
    .map(({ id }) => id)
