import {
  fieldIds,
  parseAnswer,
  parseMember,
  type Answer,
  type FieldId,
  type MemberFields,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Row } from '../../documents/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { savedOf, type Look, type Placed } from '../look.ts'
import type { Brief, MemberSection, MemberView, MyAnswer, MyPageView } from '../memberTypes.ts'
import { selectGreeting, selectMyGreetings, selectPhoto } from './greetings.ts'
import { selectLegalRoles, selectEvidence } from './legal.ts'
import { ownRows, type OwnRow } from './ownRows.ts'
import { audienceOf, isOffered, circleRef, personRef } from './refs.ts'

export const memberRows = (look: Look): readonly OwnRow[] => ownRows(look, documentTypes.member)

type Told = { readonly answer: Answer; readonly row: Placed<Row> }

/** The newest answer to each question in each circle. */
function toldBy(look: Look, person: string): readonly Told[] {
  const told = new Map<string, Told>()
  for (const one of memberRows(look))
    if (one.isOwn && one.person === person)
      for (const answer of parseMember(one.row.data))
        told.set(`${one.row.circle.id} ${answer.field}`, { answer, row: one.row })
  return [...told.values()]
}

/** Of circles with that answer the one with the most people, and the newest of those. */
function widest(told: readonly Told[], field: FieldId): Told | undefined {
  return told
    .filter((one) => one.answer.field === field)
    .sort(
      (a, b) => b.row.circle.members.length - a.row.circle.members.length || b.row.last.at - a.row.last.at,
    )[0]
}

/** When somebody would rather not be rung, as they say it to me. */
export const quietHoursOf = (look: Look, person: PersonId): MemberFields['quiet'] | null =>
  (widest(toldBy(look, person), 'quiet')?.answer.value as MemberFields['quiet'] | undefined) ?? null

/** On which days and at which times I said that I can come. */
export const availabilityOf = (look: Look): MemberFields['availability'] =>
  (widest(toldBy(look, look.me), 'availability')?.answer.value as MemberFields['availability'] | undefined) ??
  []

export function selectBriefs(look: Look): Readonly<Record<string, Brief>> {
  const people = [...look.state.personById.values()].filter((person) => person.standing === 'member')
  return Object.fromEntries(people.map(({ id }) => [id, briefOf(look, id)]))
}

function briefOf(look: Look, person: PersonId): Brief {
  const told = toldBy(look, person)
  const get = <F extends FieldId>(field: F): MemberFields[F] | null =>
    (widest(told, field)?.answer.value as MemberFields[F] | undefined) ?? null
  const isHolder = person === look.state.holder
  return {
    face: get('face'),
    photo: selectPhoto(look, person),
    photoUse: get('photoUse') ?? [],
    kind: get('kind'),
    phone: get('phone') ?? '',
    emergency: get('emergency'),
    languages: get('languages') ?? [],
    gender: get('gender') ?? '',
    both: isHolder ? get('offer') !== null : get('supported') === 'yes',
  }
}

export function selectMember(look: Look, personId: string): MemberView {
  const person = look.state.personById.get(personId as PersonId)
  if (person?.standing !== 'member') return null
  return {
    person: personRef(look, person.id),
    greeting: selectGreeting(look, person.id),
    sections: sectionsOf(look, person.id),
    roles: selectLegalRoles(look, person.id),
    seen: selectEvidence(look, person.id),
    mayWriteRoles: look.me === person.id || look.me === look.state.holder,
    audiences: audiencesOf(look),
  }
}

function sectionsOf(look: Look, person: string): readonly MemberSection[] {
  const told = toldBy(look, person)
  const shown = fieldIds.flatMap((field) => widest(told, field) ?? [])
  const circles = look.circles.filter((circle) => shown.some((one) => one.row.circle.id === circle.id))
  return circles.map((circle) => ({
    audience: audienceOf(look, circle),
    answers: shown.filter((one) => one.row.circle.id === circle.id).map((one) => one.answer),
  }))
}

const audiencesOf = (look: Look) =>
  look.circles
    .filter((circle) => circle.members.includes(look.me) && isOffered(circle))
    .map((circle) => audienceOf(look, circle))

/** `kept`: what this device remembers of my answers. It counts for what I share with nobody here. */
export function selectMyPage(look: Look, kept: (field: FieldId) => unknown): MyPageView {
  const told = toldBy(look, look.me)
  const answers = fieldIds.flatMap((field): readonly MyAnswer[] => {
    const shared = told.filter((one) => one.answer.field === field)
    const newest = shared.toSorted((a, b) => b.row.last.at - a.row.last.at)[0]?.answer
    const answer = newest ?? keptAnswer(field, kept(field))
    if (!answer) return []
    const circles = shared.map((one) => audienceOf(look, one.row.circle))
    const unsent = shared.some((one) => one.row.unsent > 0)
    return [{ answer, circles, saved: shared.length === 0 ? 'on-this-phone' : savedOf(look, unsent) }]
  })
  return {
    me: personRef(look, look.me),
    greetings: selectMyGreetings(look),
    answers,
    audiences: audiencesOf(look),
    spoiled: spoiledOf(look, told),
  }
}

/** Where I shared it anew, what was spoilt is of no account. */
function spoiledOf(look: Look, told: readonly Told[]): MyPageView['spoiled'] {
  const spoilt = memberRows(look).filter((one) => one.person === look.me && !one.isOwn)
  return look.circles
    .filter((circle) => !told.some((one) => one.row.circle.id === circle.id))
    .map((circle) => ({
      circle: circleRef(look, circle),
      fields: spoilt
        .filter((one) => one.row.circle.id === circle.id)
        .flatMap((one) => parseMember(one.row.data).map(({ field }) => field)),
    }))
    .filter((one) => one.fields.length > 0)
}

export const keptAnswer = (field: FieldId, value: unknown): Answer | undefined =>
  value === undefined ? undefined : parseAnswer(field, value as never)
