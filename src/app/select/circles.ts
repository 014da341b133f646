import {
  everyone,
  isEnded,
  isSeenBy,
  mayInPlace,
  type Act,
  type CircleState,
  type Power,
} from '../../circles/index.ts'
import { messageType } from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type {
  CircleDetails,
  CirclePerson,
  CirclesView,
  CircleViews,
  TimeOver,
  WhoCanSeeView,
} from '../circleTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, rowsOf, type Look } from '../look.ts'
import { readTold } from '../told.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectCards } from './cards.ts'
import { audienceOf, circleRef, isOffered, peopleOf, personRef } from './refs.ts'

export const circleViews: ViewTable<CircleViews> = {
  circles: ({ look, context }) => selectCircles(look, context),
  whoCanSee: ({ look }) => selectWhoCanSee(look),
}

function selectCircles(look: Look, context: Context): CirclesView {
  const detailsOf = (circles: readonly CircleState[]) => circles.map((circle) => selectDetails(look, circle))
  const isOnly = (circle: CircleState) => circle.own?.form === 'only'
  return {
    iAmHolder: look.me === look.state.holder,
    holder: personRef(look, look.state.holder),
    canMake: may(look, 'make'),
    circles: detailsOf(look.circles.filter(isOffered)),
    only: detailsOf(look.circles.filter((circle) => isOnly(circle) && !isEnded(circle))),
    ended: detailsOf(look.circles.filter(isEnded)),
    news: selectTimesOver(look, context),
  }
}

const may = (look: Look, power: Power, circle?: CircleId): boolean =>
  look.me === look.state.holder || mayInPlace(look.state, look.me, power, look.now, circle)

function selectDetails(look: Look, circle: CircleState): CircleDetails {
  const narrow = { ...look, circles: [circle] }
  const isOpen = isOffered(circle)
  const canTake = isOpen && may(look, 'circles', circle.id)
  const made = look.actById.get(circle.id as string as Act['id'])
  const members = [...look.state.personById.values()].filter((one) => one.standing === 'member')
  const isMaker = circle.by === look.me && may(look, 'make')
  return {
    circle: circleRef(look, circle),
    people: peopleOf(look, circle.members).map((person) =>
      selectStay(look, circle, person.personId as PersonId),
    ),
    others: peopleOf(
      look,
      members.map((one) => one.id).filter((id) => !circle.members.includes(id)),
    ),
    made: circle.purpose === 'own' && made ? { by: personRef(look, circle.by), at: made.body.at } : null,
    endedAt: atOf(look, circle.closings[0]?.act),
    holds: {
      cards: selectCards(narrow).length,
      visits: rowsOf(narrow, documentTypes.series).length,
      records: rowsOf(narrow, documentTypes.record).length,
      messages: factsOf(narrow, messageType).length,
    },
    canChange: isOpen && (canTake || circle.keyholders.includes(look.me)),
    canTake,
    canName: isOpen && may(look, 'keyholders', circle.id),
    canDescribe: isOpen && circle.purpose === 'own' && (look.me === look.state.holder || isMaker),
  }
}

const atOf = (look: Look, act: Act['id'] | undefined): number | null =>
  (act && look.actById.get(act)?.body.at) ?? null

function selectStay(look: Look, circle: CircleState, person: PersonId): CirclePerson {
  const { state } = look
  const begin = circle.spanByPerson.get(person)?.begins.at(-1)
  const since = atOf(look, begin === undefined ? undefined : state.order.ids[begin])
  const inCircle = circle.termByPerson.get(person)?.ends ?? null
  const inTeam = state.circleById.get(everyone(state.team))?.termByPerson.get(person)?.ends ?? null
  const untilIsTeam = inTeam !== null && (inCircle === null || inTeam < inCircle)
  return {
    person: personRef(look, person),
    since,
    readsFrom: circle.historyByPerson.get(person) === 'today' ? since : null,
    until: untilIsTeam ? inTeam : inCircle,
    untilIsTeam,
    bringsOthers: circle.keyholders.includes(person),
    canTime:
      person !== state.holder &&
      isOffered(circle) &&
      may(look, untilIsTeam ? 'remove' : 'circles', untilIsTeam ? undefined : circle.id),
  }
}

/** An ending that was said when a time was over: whoever ended it by hand before that is told of elsewhere. */
function selectTimesOver(look: Look, context: Context): readonly TimeOver[] {
  const told = readTold(context)
  const faulty = new Set(look.state.invalid.map((one) => one.act))
  const iAmHolder = look.me === look.state.holder
  const acts = [...look.actById.values()].filter((act) => !faulty.has(act.id))
  const terms = acts.flatMap(({ id, body }) => (body.type === 'term' ? [{ id, body }] : []))
  return acts.flatMap((act): TimeOver[] => {
    const { id, body } = act
    if (body.type !== 'revoke' && body.type !== 'remove') return []
    if (told.has(id) || (body.person !== look.me && !iAmHolder)) return []
    const circle = body.type === 'revoke' ? body.circle : everyone(look.state.team)
    const last = terms
      .filter((one) => one.body.person === body.person && one.body.circle === circle)
      .filter((one) => isSeenBy(look.state, one.id, id))
      .sort((a, b) => placeOf(look, a.id) - placeOf(look, b.id))
      .at(-1)
    const ends = last?.body.ends
    const isBack = look.state.circleById.get(circle)?.members.includes(body.person)
    if (!last || typeof ends !== 'number' || ends > body.at || isBack) return []
    const found = look.state.circleById.get(circle)
    return [
      {
        newsId: id,
        who: personRef(look, body.person),
        circle: found && body.type === 'revoke' ? circleRef(look, found) : null,
        at: ends,
        lasted: Math.max(0, ends - last.body.at),
      },
    ]
  })
}

const placeOf = (look: Look, id: Act['id']): number => look.state.order.positionById.get(id) ?? -1

function selectWhoCanSee(look: Look): WhoCanSeeView {
  const { state } = look
  const isOnly = (circle: CircleState) => circle.own?.form === 'only' && !isEnded(circle)
  const members = [...state.personById.values()].filter((one) => one.standing === 'member')
  const others = members.map((one) => one.id).filter((id) => id !== state.holder && id !== look.me)
  return {
    audiences: look.circles.filter(isOffered).map((circle) => audienceOf(look, circle)),
    only: look.circles.filter(isOnly).map((circle) => audienceOf(look, circle)),
    people: peopleOf(look, others),
    me: personRef(look, look.me),
    canChoose: may(look, 'make'),
  }
}
