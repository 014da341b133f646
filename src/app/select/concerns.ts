import { nominationsOf } from '../../circles/index.ts'
import {
  concernFields,
  toldLaterUntil,
  valuesOf,
  type Concern,
  type ConcernValue,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { isConfirmed } from '../commands/lock.ts'
import { concernFactsOf, concernsOf, isAbout } from '../concernFacts.ts'
import type {
  ConcernDoor,
  ConcernFull,
  ConcernItem,
  ConcernSaidValue,
  ConcernViews,
} from '../concernTypes.ts'
import type { Context } from '../context.ts'
import type { Desk } from '../desk.ts'
import { savedOf, type Look } from '../look.ts'
import { readTold } from '../told.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectWorn } from './hatSaid.ts'
import { circleFor, peopleOf, personRef } from './refs.ts'

export const concernViews: ViewTable<ConcernViews> = {
  concernForm: ({ look }) => selectForm(look),
  concerns: ({ look, context, desk }) => selectList(look, context, desk),
  concern: ({ look, context, desk }, { concernId }) => selectOne(look, context, desk, concernId),
}

/** One reads, and writes more, for a while. */
const openForMs = 15 * 60_000

const doorOf = (desk: Desk): ConcernDoor => {
  if (desk.lock.kind === null) return 'no-pin'
  return isConfirmed(desk, openForMs) ? 'open' : 'pin'
}

/** Without a PIN whoever holds this phone could read on, so what was written here goes and does not show again. */
const shownBehind = (look: Look, context: Context, door: ConcernDoor): readonly Concern[] => {
  if (door === 'pin') return []
  const all = concernsOf(look, context)
  return door === 'open' ? all : all.filter((one) => one.author !== look.me)
}

/** For who looks for something: none of it without the PIN, so that nobody finds it who only holds this phone. */
export const selectOpenConcerns = (look: Look, context: Context, desk: Desk): readonly Concern[] =>
  doorOf(desk) === 'open' ? concernsOf(look, context) : []

function selectForm(look: Look): ConcernViews['concernForm']['data'] {
  const others = (circleFor(look, 'everyone')?.members ?? []).filter((id) => id !== look.me)
  const wearers = new Set(
    selectWorn(look)
      .filter((one) => one.hat === 'safeguarding' && one.state === 'worn')
      .map((one) => one.person),
  )
  return {
    people: peopleOf(look, others).map((person) => ({
      person,
      looksAfter: wearers.has(person.personId),
      actsForHolder: actsForHolder(look, person.personId as PersonId),
    })),
    holder: personRef(look, look.state.holder),
    iAmHolder: look.me === look.state.holder,
  }
}

const actsForHolder = (look: Look, person: PersonId): boolean =>
  nominationsOf(look.state, person, look.now).length > 0

function selectList(look: Look, context: Context, desk: Desk): ConcernViews['concerns']['data'] {
  const door = doorOf(desk)
  const told = readTold(context)
  const iAmHolder = look.me === look.state.holder
  const isQuiet = (concern: Concern) =>
    iAmHolder &&
    concern.about.some((one) => actsForHolder(look, personRef(look, one as PersonId).personId as PersonId))
  const news = concernsOf(look, context).filter(
    (one) =>
      !isQuiet(one) &&
      (one.author !== look.me || door !== 'no-pin') &&
      newsOf(look, context, one, told).length > 0,
  )
  const concerns = shownBehind(look, context, door).map((one) => itemOf(look, context, one, told))
  return { door, concerns: concerns.reverse(), news: news.length }
}

function selectOne(
  look: Look,
  context: Context,
  desk: Desk,
  concernId: string,
): ConcernViews['concern']['data'] {
  const door = doorOf(desk)
  const concern = shownBehind(look, context, door).find((one) => one.id === concernId)
  return { door, concern: concern ? fullOf(look, context, concern) : null }
}

/** What others said in it and was not read here. */
const newsOf = (
  look: Look,
  context: Context,
  concern: Concern,
  told: ReadonlySet<string>,
): readonly string[] => {
  const own = new Set(concern.factIds)
  return concernFactsOf(look, context)
    .filter((fact) => own.has(fact.id) && fact.author !== look.me && !told.has(fact.id))
    .map((fact) => fact.id)
}

function itemOf(look: Look, context: Context, concern: Concern, told: ReadonlySet<string>): ConcernItem {
  const own = new Set(concern.factIds)
  const unsent = concernFactsOf(look, context).some((fact) => own.has(fact.id) && fact.unsent)
  return {
    concernId: concern.id,
    by: personRef(look, concern.author as PersonId),
    at: concern.at,
    what: concern.what,
    safe: concern.safe,
    media: concern.media.map(look.mediaItem),
    about: peopleOf(look, concern.about as readonly PersonId[]),
    readers: peopleOf(look, concern.group as readonly PersonId[]),
    passedBy: namesOf(look, concern.passedBy),
    isNew: newsOf(look, context, concern, told).length > 0,
    isClosed: valuesOf(concern, 'closed').now.some(({ value }) => value === 'yes'),
    saved: savedOf(look, unsent),
  }
}

function fullOf(look: Look, context: Context, concern: Concern): ConcernFull {
  const { holder } = look.state
  const told = readTold(context)
  const group = concern.group as readonly PersonId[]
  const isHolderIn = group.includes(holder)
  return {
    ...itemOf(look, context, concern, told),
    fields: concernFields.flatMap((field) => {
      const { now, before } = valuesOf(concern, field)
      const said = (all: readonly ConcernValue[]) => all.map((one) => valueOf(look, one))
      return now.length > 0 ? [{ field, now: said(now), before: said(before) }] : []
    }),
    letIn: concern.letIn.map(({ person, by, at, why }) => ({
      person: personRef(look, person as PersonId),
      by: personRef(look, by as PersonId),
      at,
      why,
    })),
    holderKnows: isHolderIn ? 'yes' : isAbout(look, concern, holder) ? 'about' : 'later',
    holder: personRef(look, holder),
    laterUntil: toldLaterUntil(concern, look.now),
    agreed: peopleOf(look, [...new Set(concern.waits.map(({ by }) => by as PersonId))]),
    mayAgree: !isHolderIn && concern.author !== look.me,
    others: peopleOf(
      look,
      (circleFor(look, 'everyone')?.members ?? []).filter(
        (one) => !group.includes(one) && !isAbout(look, concern, one),
      ),
    ),
    newsIds: newsOf(look, context, concern, told),
  }
}

const valueOf = (look: Look, { factId, value, author, at, passedBy }: ConcernValue): ConcernSaidValue => ({
  factId,
  value,
  by: personRef(look, author as PersonId),
  at,
  passedBy: namesOf(look, passedBy),
})

const namesOf = (look: Look, ids: readonly string[]) => ids.map((id) => personRef(look, id as PersonId))
