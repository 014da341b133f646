import type { CircleState } from '../../circles/index.ts'
import {
  newsAnswers,
  newsFacts,
  newsLimits,
  parseNewsAnswer,
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
import { audienceOf, authorRef, isOffered, peopleOf, personOf } from './refs.ts'
import { isTakenBack } from './talkItem.ts'

export const newsViews: ViewTable<NewsViews> = {
  importantNews: ({ look }) => selectImportantNews(look),
  newsOne: ({ look }, { messageId }) => {
    const copies = selectCopies(look).find((all) => all.some(({ said }) => said.fact.id === messageId))
    return copies ? newsItem(look, copies) : null
  },
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

/** Somebody who sends much has only their last ones on top of everybody's day. */
export function selectImportantNews(look: Look): NewsViews['importantNews']['data'] {
  const others = selectCopies(look)
    .filter(([first]) => first && first.author !== look.me)
    .sort((a, b) => (b[0]?.said.fact.at ?? 0) - (a[0]?.said.fact.at ?? 0))
  const ofEach = [...groupBy(others, ([first]) => first?.author).values()].flatMap((all) =>
    all.slice(0, newsLimits.ofEach),
  )
  return {
    toRead: ofEach
      .map((copies) => newsItem(look, copies))
      .filter((one) => one.mine.length === 0 && !one.isBack)
      .sort((a, b) => Number(b.emergency) - Number(a.emergency) || b.at - a.at)
      .slice(0, newsLimits.onToday),
    audiences: look.circles
      .filter((circle) => circle.members.includes(look.me) && isOffered(circle))
      .map((circle) => audienceOf(look, circle)),
  }
}

function newsItem(look: Look, copies: readonly NewsCopy[]): NewsItem {
  const [{ said, talk, author }] = copies as readonly [NewsCopy, ...NewsCopy[]]
  const asks = said.news?.asks ?? 'nothing'
  const answers = answersTo(look, copies)
  const told = new Map(
    copies.flatMap((copy) =>
      copy.talk.about(newsFacts.told, copy.said.fact.id).flatMap((fact) => {
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
    isBack,
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
