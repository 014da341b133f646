import { mayInPlace } from '../../circles/index.ts'
import {
  addDays,
  givenBackType,
  leavingWordsType,
  parseGivenBack,
  parseLeaving,
  parseLeavingWords,
  type Leaving,
} from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { LeavingItem, LeavingView, LeavingViews, LeftItem, ThingItem } from '../leavingTypes.ts'
import { today, factsOf, rowsOf, savedOf, type Look, type Placed } from '../look.ts'
import { privateFactsOf } from '../privately.ts'
import { readTold } from '../told.ts'
import type { ViewTable } from '../viewTable.ts'
import { wearsOf } from './hats.ts'
import { audienceOf, circleFor, personOf, personRef, peopleOf } from './refs.ts'
import { selectVisits } from './visits.ts'

export const leavingViews: ViewTable<LeavingViews> = {
  leaving: ({ look, context }) => selectLeaving(look, context),
}

const weeksShown = 28

function selectLeaving(look: Look, context: Context): LeavingView {
  const items = leavings(look).map((one) => itemOf(look, one))
  const mine = items.find((one) => one.person.isMe) ?? null
  const everyone = circleFor(look, 'everyone')
  const schedule = circleFor(look, 'schedule')
  return {
    iAmHolder: look.me === look.state.holder,
    mine,
    others: items.filter((one) => one !== mine).sort((a, b) => a.from.localeCompare(b.from)),
    words: privateFactsOf(look, context, leavingWordsType).flatMap(({ id, author, to, data, at }) => {
      const said = parseLeavingWords(data)
      const person = personRef(look, author)
      return said ? [{ wordsId: id, person, to: peopleOf(look, to), ...said, at }] : []
    }),
    left: leftOf(look, context),
    everyone: everyone ? audienceOf(look, everyone) : null,
    schedule: schedule ? audienceOf(look, schedule) : null,
  }
}

export type TeamLeaving = { readonly row: Placed<Row>; readonly leaving: Leaving; readonly by: PersonId }

/**
 * Of each member the newest that counts. It counts where every word of it is the leaver's own or of somebody who may end
 * their place, for a third could send somebody away with it; what a third wrote into is as if it were not there.
 */
export function leavings(look: Look): readonly TeamLeaving[] {
  const byPerson = new Map<string, TeamLeaving>()
  for (const row of [...rowsOf(look, documentTypes.leaving)].sort((a, b) => a.first.at - b.first.at)) {
    const leaving = parseLeaving(row.data)
    const by = personOf(look.state, row.first.device)
    if (!leaving || leaving.stopped || by === undefined || row.circle.purpose !== 'everyone') continue
    const person = look.state.personById.get(leaving.person as PersonId)
    if (person?.standing !== 'member' || person.id === look.state.holder) continue
    const mayEnd = (device: string) => {
      const author = personOf(look.state, device)
      return author === person.id || (author !== undefined && mayEndPlaces(look, author))
    }
    if (row.authors.every(mayEnd)) byPerson.set(person.id, { row, leaving, by })
  }
  return [...byPerson.values()]
}

/** The Holder, and who may take people out in her place. */
export const mayEndPlaces = (look: Look, person: PersonId): boolean =>
  person === look.state.holder || mayInPlace(look.state, person, 'remove', look.now)

function itemOf(look: Look, { row, leaving, by }: TeamLeaving): LeavingItem {
  const person = leaving.person as PersonId
  const from = leaving.from === '' ? today(look) : leaving.from
  return {
    leavingId: row.document,
    person: personRef(look, person),
    from,
    by: personRef(look, by),
    isDue: from <= today(look),
    things: thingsOf(look, row.document, leaving),
    hats: wearsOf(look, person),
    visits: selectVisits(look, addDays(from, 1), weeksShown).filter(
      (visit) => visit.person?.personId === person && visit.date > from,
    ),
    keyholderOf: look.circles.filter((circle) => circle.keyholders.includes(person)).length,
    isMine: person === look.me || mayEndPlaces(look, look.me),
    saved: savedOf(look, row.unsent > 0),
  }
}

/** Of each thing the last word by the leaver or the other side; anybody else's is no receipt. */
function thingsOf(look: Look, document: string, { person, things }: Leaving): readonly ThingItem[] {
  const ticks = factsOf(look, givenBackType).flatMap((fact) => {
    const back = parseGivenBack(fact.data)
    const by = personOf(look.state, fact.device)
    const counts = by !== undefined && (by === person || mayEndPlaces(look, by))
    return back?.leaving === document && counts ? [{ ...back, by, at: fact.at, id: fact.id }] : []
  })
  return Object.entries(things)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([thingId, what]) => {
      const last = ticks
        .filter((one) => one.thing === thingId)
        .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
        .at(-1)
      return { thingId, what, backBy: last?.back ? personRef(look, last.by) : null }
    })
}

const newsDays = 30

/** Told to everybody who is there: that somebody left, or that their place was ended; never why. */
function leftOf(look: Look, context: Context): readonly LeftItem[] {
  const told = readTold(context)
  return look.state.endings
    .flatMap((ending): readonly LeftItem[] => {
      const at = look.actById.get(ending.act)?.body.at ?? 0
      const isOut = look.state.personById.get(ending.person)?.standing !== 'member'
      const isPlace = ending.type === 'leave' || ending.type === 'remove'
      const newsId = `${ending.act}.left`
      const isOld = at < look.now - newsDays * 86_400_000
      if (!isPlace || !isOut || isOld || ending.by === look.me || told.has(newsId)) return []
      const left = ending.type === 'leave'
      return [{ newsId, person: personRef(look, ending.person), at, left }]
    })
    .sort((a, b) => b.at - a.at)
}
