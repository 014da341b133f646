import { joinCardLimits } from '../../domain/index.ts'
import { joinCardToLink } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import {
  atJoinCard,
  joinCardsOf,
  mayInvite,
  othersWhoInvite,
  type AskHere,
  type JoinCardOut,
} from '../joinCards.ts'
import type { JoinAskItem, JoinCardItem, JoinCardsView, JoinCardViews, JoinTalk } from '../joinCardTypes.ts'
import type { Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { peopleOf, personRef } from './refs.ts'

export const joinCardViews: ViewTable<JoinCardViews> = {
  joinCards: ({ look, context }) => selectJoinCards(look, context),
}

export function selectJoinCards(look: Look, context: Context): JoinCardsView {
  if (!mayInvite(look)) return { canMake: false, cards: [], readers: [], waiting: 0 }
  const cards = joinCardsOf(look, context)
    .filter((card) => !card.isEnded)
    .map((card) => itemOf(look, context, card))
    .reverse()
  return {
    canMake: cards.length < joinCardLimits.cards,
    cards,
    readers: peopleOf(look, [look.me, ...othersWhoInvite(look)]),
    waiting: cards.flatMap(({ asks }) => asks.filter(({ state }) => state === 'new')).length,
  }
}

function itemOf(look: Look, context: Context, card: JoinCardOut): JoinCardItem {
  const { words, questions, ends } = card.said
  const here = atJoinCard(context.documents, card.keys)
  const mayRead = (may: boolean) => card.readers.filter((id) => mayInvite(look, id) === may)
  return {
    ...{ cardId: card.id, words, questions, endsAt: ends, isPast: card.isPast },
    link: joinCardToLink(context.ports.origin, card.keys.at),
    isOut: here.isOut,
    by: personRef(look, card.by),
    readers: peopleOf(look, mayRead(true)),
    formerReaders: peopleOf(look, mayRead(false)),
    asks: here.asks.map((ask) => askOf(card, ask)),
    isFull: here.isFull,
  }
}

/** A yes counts before a no, and both before what is still open between the two. */
function askOf({ said, answers }: JoinCardOut, ask: AskHere): JoinAskItem {
  const mine = answers.filter((one) => one.ask === ask.id)
  const questions = mine.filter((one) => one.kind === 'question')
  const has = (kind: 'yes' | 'no') => mine.some((one) => one.kind === kind)
  const isAskedBack = questions.length > ask.more.length
  const open = ask.isStopped ? 'stopped' : isAskedBack ? 'asked-back' : 'new'
  const talk = questions.flatMap(({ text }, at): readonly JoinTalk[] => [
    { mine: true, text },
    ...ask.more.slice(at, at + 1).map((reply) => ({ mine: false, text: reply })),
  ])
  return {
    ...{ askId: ask.id, name: ask.name, offer: ask.offer, why: ask.why, at: ask.at, talk },
    answers: said.questions.flatMap((question, at) => {
      const answer = ask.answers[at] ?? ''
      return answer === '' ? [] : [{ question, answer }]
    }),
    state: has('yes') ? 'invited' : has('no') ? 'no' : open,
    canAskBack: !isAskedBack && questions.length < joinCardLimits.talk,
  }
}
