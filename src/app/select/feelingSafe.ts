import { parseVisitId, safeWishes } from '../../domain/index.ts'
import { today, type Look } from '../look.ts'
import type { FeelingSafeView } from '../rotaTypes.ts'
import type { VisitItem } from '../scheduleTypes.ts'
import { selectCards } from './cards.ts'
import { isComing } from './clashes.ts'
import { selectPhoto } from './greetings.ts'
import { scheduleOf } from './schedule.ts'
import { selectVisitItem } from './visits.ts'

/** At one visit, for whoever can read of it: from the cards that the person wrote for the one who looks. */
export function selectFeelingSafe(look: Look, visitId: string): FeelingSafeView {
  const visit = selectVisitItem(look, visitId)
  const cards = selectCards(look).filter((card) => card.kind === 'wishes')
  const said = cards.flatMap((card) => card.sayings.filter((saying) => !saying.gone))
  const wishes = safeWishes.filter((one) => said.some((saying) => saying.safe.includes(one)))
  const coming = visit && cards.length > 0 ? comingTo(visit) : []
  const newHere = coming.length > 0 ? coming.filter(isNewHere(look, visitId)) : []
  return {
    ...{ wishes, cards, newHere },
    noPhoto: coming.filter((person) => selectPhoto(look, person.personId) === null),
    wantsTwo: wishes.includes('two-at-first') && newHere.length > 0 && (visit?.needed ?? 2) < 2,
  }
}

const comingTo = (visit: VisitItem) =>
  visit.cancelled
    ? []
    : visit.people
        .filter(({ person, state }) => !person.isHolder && (isComing(state) || state === 'offered'))
        .map(({ person }) => person)

/** Everybody begins with their first visit, so who said that they arrived at another one is not new. */
function isNewHere(look: Look, visitId: string): (person: { readonly personId: string }) => boolean {
  const now = today(look)
  const known = new Set<string>()
  for (const [other, came] of scheduleOf(look).presence)
    if (other !== visitId && (parseVisitId(other)?.date ?? '9') <= now)
      for (const { person } of came) known.add(person)
  return ({ personId }) => !known.has(personId)
}
