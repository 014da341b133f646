import { isBefore } from './causal.ts'
import { circleSpan, findCircle, isClosed, isHigher, isInCircle, type Rank } from './ledger.ts'
import type { Case, Sentence } from './sentences.ts'
import type { BeginEpoch, CloseCircle, Describe, Grant, SetTerm } from './types.ts'

/** The rules of what is said about circles of one's own, and about being somewhere for a time. */

/** The circles that every team has keep their names, and stay. */
export const theCircleIsOnesOwn: Sentence<Describe | CloseCircle> = ({ body, ledger, sees }) =>
  findCircle(ledger, sees, body.circle)?.made.purpose === 'own' ? undefined : 'not-an-own-circle'

export const theCircleIsOpen: Sentence<Grant | BeginEpoch | SetTerm> = ({ body, ledger, sees }) =>
  isClosed(ledger, sees, body.circle) ? 'circle-ended' : undefined

export const thePersonIsInIt: Sentence<SetTerm> = ({ body, ledger, sees }) =>
  isInCircle(ledger, sees, body.circle, body.person) ? undefined : 'person-not-in-circle'

/** Whom the Holder let in, or for how long, no keyholder makes shorter or longer; nor whom a nominee did. */
export const theirStayIsNobodyHigher: Sentence<SetTerm> = (given) => {
  const { body, ledger, sees } = given
  const circle = ledger.circleById.get(body.circle)
  if (!circle) return 'unknown-circle'
  const ends = circleSpan(ledger, body.circle, body.person).ends.filter(sees)
  const ofThisStay = [...circle.grants, ...circle.terms].filter(
    (one) =>
      one.person === body.person &&
      sees(one.position) &&
      ends.every((end) => isBefore(ledger.order, end, one.position)),
  )
  return ofThisStay.some((one) => isHigher(one.rank, rankIn(given))) ? 'holder-decides' : undefined
}

const rankIn = ({ author, ledger, isNominee }: Case): Rank => {
  if (author === ledger.holder) return 'holder'
  return isNominee ? 'nominee' : 'own'
}
