import { betweenFacts, parseBetween, parseBetweenAnswer } from '../../domain/index.ts'
import type { Context } from '../context.ts'
import { savedOf, type Look } from '../look.ts'
import { privateFactsOf } from '../privately.ts'
import type { BetweenPromise } from '../promiseTypes.ts'
import { personRef } from './refs.ts'

/**
 * What one of two promised the other, oldest first. It is theirs who say it: an answer counts by whom was asked, and the last
 * one does; it is over when whoever promised says so, or whoever asked.
 */
export function selectBetween(look: Look, context: Context): readonly BetweenPromise[] {
  const answers = privateFactsOf(look, context, betweenFacts.answered, betweenFacts.over).flatMap((fact) => {
    const answer = parseBetweenAnswer(fact.data)
    return answer ? [{ ...answer, by: fact.author, isOver: fact.type === betweenFacts.over }] : []
  })
  return privateFactsOf(look, context, betweenFacts.said).flatMap((fact): readonly BetweenPromise[] => {
    const said = parseBetween(fact.data)
    const [other] = fact.to
    const isHere = (id: typeof other) => id && look.state.personById.get(id)?.standing === 'member'
    if (!said || !other || fact.to.length !== 1 || !isHere(other) || !isHere(fact.author)) return []
    const theirs = answers.filter((one) => one.of === fact.id)
    const answer = theirs.findLast((one) => one.by === other && !one.isOver)
    const promiser = said.asks ? other : fact.author
    const mayEnd = said.asks && answer?.yes !== true ? [fact.author] : [fact.author, promiser]
    if (theirs.some((one) => one.isOver && (one.by === promiser || one.by === fact.author))) return []
    const state = !said.asks ? 'promised' : answer ? (answer.yes ? 'promised' : 'no') : 'asked'
    // Who said no is not shown it again.
    if (state === 'no' && look.me !== fact.author) return []
    return [
      {
        promiseId: fact.id,
        from: personRef(look, promiser),
        to: personRef(look, said.asks ? fact.author : other),
        ...{ text: said.text, at: fact.at, state },
        canAnswer: state === 'asked' && look.me === other,
        canTakeBack: mayEnd.includes(look.me),
        saved: savedOf(look, fact.unsent),
      },
    ]
  })
}
