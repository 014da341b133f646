import { decisionFacts, parseAdvocate, parseDecision, type DecisionNote } from '../../domain/index.ts'
import type { CircleState } from '../../circles/index.ts'
import type { Fact } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { AdvocateItem, DecisionItem, DecisionsView, DecisionViews } from '../decisionTypes.ts'
import { factsOf, groupBy, savedOf, today, type Look, type Placed } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, peopleOf, personOf, personRef } from './refs.ts'

export const decisionViews: ViewTable<DecisionViews> = { decisions: ({ look }) => selectDecisions(look) }

/** What is about somebody's deciding lies with those who care, or closer, and nowhere else. */
export const isForDecisions = ({ purpose }: CircleState): boolean =>
  purpose === 'care' || purpose === 'intimate'

export function selectDecisions(look: Look): DecisionsView {
  const circles = look.circles.filter(isForDecisions)
  const members = look.circles.find((one) => one.purpose === 'everyone')?.members ?? []
  return {
    notes: selectNotes(look),
    advocates: selectAdvocates(look),
    people: peopleOf(look, members),
    audiences: circles.map((circle) => audienceOf(look, circle)),
    holder: personRef(look, look.state.holder),
  }
}

type Found = { readonly note: DecisionNote; readonly author: PersonId; readonly item: DecisionItem }

/** Newest first. A note is put right by who wrote it, whom it is about, or the Holder; the older one lies under it. */
function selectNotes(look: Look): readonly DecisionItem[] {
  const found = factsOf(look, decisionFacts.note)
    .flatMap((fact): readonly Found[] => {
      const author = personOf(look.state, fact.device)
      const note = parseDecision(fact.data)
      if (author === undefined || !note || !isForDecisions(fact.circle)) return []
      if (!look.state.personById.has(note.person as PersonId)) return []
      return [{ note, author, item: noteItem(look, fact, note, author) }]
    })
    .sort((a, b) => b.item.at - a.item.at || (a.item.noteId < b.item.noteId ? 1 : -1))
  const byInstead = groupBy(found, (one) => one.note.instead)
  const findInstead = ({ item, author, note }: Found): Found | undefined =>
    byInstead
      .get(item.noteId)
      ?.find(
        (later) =>
          later.item.at >= item.at &&
          later.item.noteId !== item.noteId &&
          later.note.person === note.person &&
          [author, note.person, look.state.holder].includes(later.author),
      )
  const insteadOf = new Map(found.map((one) => [one, findInstead(one)]))
  const olderOf = new Map(found.toReversed().map((one) => [insteadOf.get(one), one]))
  const before = (one: Found, most = 50): readonly Omit<DecisionItem, 'before'>[] => {
    const older = olderOf.get(one)
    return older && most > 0 ? [older.item, ...before(older, most - 1)] : []
  }
  return found.filter((one) => !insteadOf.get(one)).map((one) => ({ ...one.item, before: before(one) }))
}

function noteItem(look: Look, fact: Placed<Fact>, note: DecisionNote, author: PersonId): DecisionItem {
  const { decision, day, how, help, said, asked, outcome, review } = note
  return {
    noteId: fact.id,
    person: personRef(look, note.person as PersonId),
    by: personRef(look, author),
    at: fact.at,
    ...{ decision, day, how, help, said, asked, outcome },
    reviewOn: review || null,
    reviewDue: review !== '' && review <= today(look),
    before: [],
    audience: audienceOf(look, fact.circle),
    saved: savedOf(look, fact.number === null),
  }
}

function selectAdvocates(look: Look): readonly AdvocateItem[] {
  const gone = factsOf(look, decisionFacts.gone).map((fact) => ({
    of: advocateIn(fact),
    by: personOf(look.state, fact.device),
  }))
  return factsOf(look, decisionFacts.advocate).flatMap((fact) => {
    const author = personOf(look.state, fact.device)
    const advocate = parseAdvocate(fact.data)
    if (author === undefined || !advocate || !isForDecisions(fact.circle)) return []
    const mayEnd = [author, advocate.person, look.state.holder]
    if (!look.state.personById.has(advocate.person as PersonId)) return []
    if (gone.some((one) => one.of === fact.id && one.by !== undefined && mayEnd.includes(one.by))) return []
    const { name, kind, contact, about } = advocate
    return [
      {
        advocateId: fact.id,
        person: personRef(look, advocate.person as PersonId),
        by: personRef(look, author),
        ...{ name, kind, contact, about },
        audience: audienceOf(look, fact.circle),
        canEnd: mayEnd.includes(look.me),
      },
    ]
  })
}

function advocateIn({ data }: Fact): string {
  const id = data !== null && typeof data === 'object' && 'advocate' in data ? data['advocate'] : undefined
  return typeof id === 'string' ? id : ''
}
