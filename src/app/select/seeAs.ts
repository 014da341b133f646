import { addDays } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { lookAs, type Look } from '../look.ts'
import type { SeeAsView } from '../types.ts'
import { selectCards } from './cards.ts'
import { selectRecords } from './records.ts'
import { circleRef, personRef } from './refs.ts'
import { selectMessages } from './talk.ts'
import { selectVisits, today } from './visits.ts'

/**
 * The same views as everywhere, over the circles whose keys that person holds. Nothing is hidden by the screen: what is
 * not here is what their device cannot open.
 */
export function selectSeeAs(look: Look, personId: string): SeeAsView {
  const person = look.state.personById.get(personId as PersonId)
  if (person?.standing !== 'member') return null
  const theirs = lookAs(look, person.id)
  return {
    person: personRef(look, person.id),
    circles: theirs.circles.map(circleRef),
    notCircles: look.circles.filter((circle) => !circle.members.includes(person.id)).map(circleRef),
    cards: selectCards(theirs),
    visits: selectVisits(theirs, addDays(today(look), -1), 9),
    records: selectRecords(theirs),
    messages: theirs.circles.flatMap((circle) => selectMessages(theirs, circle.id)),
  }
}
