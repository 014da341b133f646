import type { CircleState } from '../../circles/index.ts'
import {
  newsAnswers,
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
import { talkIn, type SaidMessage, type TalkIndex } from '../talkIndex.ts'
import type { ViewTable } from '../viewTable.ts'
import { quietHoursOf } from './members.ts'
import { isQuietNow } from './quiet.ts'
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

/** Each piece of news once, with all its copies: of one author, for nobody joins theirs to somebody else's. */
export function selectCopies(look: Look): readonly (readonly NewsCopy[])[] {
  const copies = look.circles
    .filter((circle) => circle.members.includes(look.me))
    .flatMap((circle) => {
      const talk = talkIn(look, circle.id)
      return talk.news().flatMap((said): readonly NewsCopy[] => {
        const author = personOf(look.state, said.fact.device)
        return author === undefined ? [] : [{ circle, talk, said, author }]
      })
    })
  return [...groupBy(copies, ({ author, said }) => `${author} ${said.news?.id}`).values()]
}

/** The newest of them: somebody can send ten thousand. */
export const newsWithPages = (look: Look): readonly string[] =>
  selectCopies(look)
    .flat()
    .map(({ said }) => said.fact)
    .sort((a, b) => b.at - a.at)
    .slice(0, newsLimits.pages)
    .map(({ id }) => id)

/** What is up: not taken down by the Holder, in any of the circles. The newest first. */
export function selectUp(look: Look): readonly (readonly NewsCopy[])[] {
  const down = downIn(look)
  return selectCopies(look)
    .filter((copies) => !copies.some(({ said }) => down.has(said.fact.id)))
    .sort((a, b) => atOf(b) - atOf(a) || idOf(a).localeCompare(idOf(b)))
}

const atOf = ([first]: readonly NewsCopy[]): number => first?.said.fact.at ?? 0
const idOf = ([first]: readonly NewsCopy[]): string => first?.said.fact.id ?? ''

const downIn = (look: Look): ReadonlySet<string> =>
  new Set(
    look.circles
      .filter((circle) => circle.members.includes(look.me))
      .flatMap((circle) => talkIn(look, circle.id).all(newsFacts.down))
      .filter(({ device }) => personOf(look.state, device) === look.state.holder)
      .flatMap(({ data }) => parseNewsDown(data)),
  )

/** Somebody who sends much has their last ones on top of everybody's day, and a line for the others. */
export function selectImportantNews(look: Look): NewsViews['importantNews']['data'] {
  const others = selectUp(look).filter(
    ([first]) => first && first.author !== look.me && !isTakenBack(look, first.talk, first.said),
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
        .slice(newsLimits.ofEach, newsLimits.ofEach + newsLimits.counted)
        .filter((copies) => !copies.some((copy) => myAnswersIn(look, copy).length > 0))
      const [first] = unread[0] ?? []
      return first
        ? [{ by: personRef(look, first.author), count: unread.length, messageId: first.said.fact.id }]
        : []
    }),
    audiences: look.circles
      .filter((circle) => circle.members.includes(look.me) && isOffered(circle))
      .map((circle) => audienceOf(look, circle)),
  }
}

function newsOne(look: Look, messageId: string): NewsItem | null {
  const copies = selectCopies(look).find((all) => all.some(({ said }) => said.fact.id === messageId))
  const [first] = copies ?? []
  if (!copies || !first) return null
  const up = selectUp(look).filter(([one]) => one?.author === first.author)
  const isDown = !up.some((all) => idOf(all) === first.said.fact.id)
  return { ...newsItem(look, copies), isDown, more: isDown ? up.length : up.length - 1 }
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
  const isBack = copies.some((copy) => isTakenBack(look, copy.talk, copy.said))
  return {
    messageId: said.fact.id,
    by: authorRef(look, said.fact.device),
    at: said.fact.at,
    text: isBack ? '' : said.text,
    media: isBack ? [] : said.media.map(look.mediaItem),
    emergency: said.news?.emergency ?? false,
    asks,
    ...{ isBack, isDown: false, more: 0 },
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
    talk.about(newsFacts.answer, fact.id).flatMap((one) => {
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
