import type { CircleState } from '../../circles/index.ts'
import { periodOf } from '../../documents/index.ts'
import { addDays } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { today, lookAs, type Look } from '../look.ts'
import { isMonth } from '../months.ts'
import type { SeeAsView, WouldSee } from '../types.ts'
import { selectCards } from './cards.ts'
import { selectBriefs } from './members.ts'
import { selectRecords } from './records.ts'
import { circleRef, isOffered, personRef } from './refs.ts'
import { selectMessages } from './talk.ts'
import { selectVisits } from './visits.ts'

/**
 * The same views as everywhere, over the circles whose keys that person holds. Nothing is hidden by the screen: what is
 * not here is what their device cannot open. With `would`, over the circles that are about to be theirs.
 */
export function selectSeeAs(look: Look, personId: string, would: WouldSee | null): SeeAsView {
  const person = look.state.personById.get(personId as PersonId)
  if (person?.standing !== 'member') return null
  const theirs = would ? lookAsIf(look, person.id, would) : lookAs(look, person.id)
  const ids = new Set(theirs.circles.map((circle) => circle.id))
  return {
    person: personRef(look, person.id),
    circles: theirs.circles.map((circle) => circleRef(look, circle)),
    notCircles: look.circles
      .filter((circle) => !ids.has(circle.id) && isOffered(circle))
      .map((circle) => circleRef(look, circle)),
    cards: selectCards(theirs),
    visits: selectVisits(theirs, addDays(today(look), -1), 9),
    records: selectRecords(theirs),
    briefs: selectBriefs(theirs),
    messages: theirs.circles.flatMap((circle) => selectMessages(theirs, circle.id)),
  }
}

/** From today on, what lives in a circle is there as it is now; of its months nothing is. */
function lookAsIf(look: Look, person: PersonId, { circleIds, history }: WouldSee): Look {
  const now = lookAs(look, person)
  const theirs = new Set<string>(now.circles.map((circle) => circle.id))
  const wanted = new Set(circleIds)
  // Not asked about: everyone's, those for single things, those that ended.
  const stays = (circle: CircleState) => circle.purpose === 'everyone' || !isOffered(circle)
  return {
    ...now,
    circles: look.circles
      .filter((circle) => wanted.has(circle.id) || (theirs.has(circle.id) && stays(circle)))
      .map((circle) => ({ ...circle, members: [...new Set([...circle.members, person])] })),
    chaptersOf(circle, epochs) {
      if (theirs.has(circle)) return now.chaptersOf(circle, epochs)
      const all = look.chaptersOf(circle)
      return history === 'all' ? all : all.filter((view) => !isMonth(periodOf(view.chapter)))
    },
  }
}
