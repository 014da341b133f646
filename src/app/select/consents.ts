import { consentFacts, consentKey, parseConsent, standingConsent, type Consent } from '../../domain/index.ts'
import type { Fact } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { ConsentItem, ConsentSaid, ConsentsView, ConsentViews } from '../consentTypes.ts'
import { factsOf, groupBy, savedOf, today, type Look, type Placed } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { voiceItem } from './media.ts'
import { behalfItem } from './paper.ts'
import { audienceOf, peopleOf, personOf, personRef } from './refs.ts'

export const consentViews: ViewTable<ConsentViews> = { consents: ({ look }) => selectConsents(look) }

export function selectConsents(look: Look): ConsentsView {
  const all = selectSaid(look)
  const byPerson = groupBy(all, ({ person }) => person as string)
  const ids = [...new Set([look.state.holder, ...all.map(({ person }) => person)])]
  return {
    people: peopleOf(look, ids).flatMap((person) => {
      const items = itemsOf(byPerson.get(person.personId) ?? [])
      return items.length > 0 ? [{ person, items }] : []
    }),
    audiences: look.circles.map((circle) => audienceOf(look, circle)),
    iAmHolder: look.me === look.state.holder,
    holder: personRef(look, look.state.holder),
  }
}

type Found = {
  readonly person: PersonId
  readonly consent: Consent
  readonly isOwn: boolean
  readonly isWithdrawn: boolean
  readonly said: ConsentSaid
}

/** Newest first. What somebody writes down for another is theirs to have written, and the other's to take back. */
function selectSaid(look: Look): readonly Found[] {
  const day = today(look)
  const withdrawn = groupBy(
    factsOf(look, consentFacts.withdrawn).map((fact) => ({
      of: consentIn(fact),
      by: personOf(look.state, fact.device),
      at: fact.at,
    })),
    (one) => one.of,
  )
  return factsOf(look, consentFacts.said)
    .flatMap((fact): readonly Found[] => {
      const author = personOf(look.state, fact.device)
      const consent = parseConsent(fact.data)
      if (author === undefined || !consent) return []
      const person = consent.behalf === null ? author : (consent.behalf.person as PersonId)
      const isOwn = consent.behalf === null
      if (!look.state.personById.has(person) || isOwn !== (person === author)) return []
      const gone = withdrawn.get(fact.id)?.find((one) => one.by === person || one.by === author)
      const said = saidOf(look, day, fact, consent, author, person, gone?.at ?? null)
      return [{ person, consent, isOwn, isWithdrawn: gone !== undefined, said }]
    })
    .sort((a, b) => b.said.at - a.said.at || (a.said.consentId < b.said.consentId ? 1 : -1))
}

function saidOf(
  look: Look,
  today: string,
  fact: Placed<Fact>,
  consent: Consent,
  author: PersonId,
  person: PersonId,
  withdrawnAt: number | null,
): ConsentSaid {
  return {
    consentId: fact.id,
    answer: consent.answer,
    onlyIf: consent.onlyIf,
    format: consent.format,
    voice: consent.voice && voiceItem(look, consent.voice),
    by: personRef(look, author),
    behalf: behalfItem(look, consent.behalf),
    at: fact.at,
    until: consent.until || null,
    over: consent.until !== '' && consent.until < today,
    reviewOn: consent.review || null,
    reviewDue: consent.review !== '' && consent.review <= today,
    withdrawnAt,
    canWithdraw: withdrawnAt === null && (look.me === person || look.me === author),
    audience: audienceOf(look, fact.circle),
    saved: savedOf(look, fact.number === null),
  }
}

function itemsOf(newestFirst: readonly Found[]): readonly ConsentItem[] {
  return [...groupBy(newestFirst, ({ consent }) => consentKey(consent)).values()].flatMap((all) => {
    const { now, beside } = standingConsent(all)
    if (!now) return []
    const { purpose, words } = now.consent
    const before = all.filter((one) => one !== now && one !== beside).map(({ said }) => said)
    return [{ purpose, words, now: now.said, beside: beside?.said ?? null, before }]
  })
}

function consentIn({ data }: Fact): string {
  const id = data !== null && typeof data === 'object' && 'consent' in data ? data['consent'] : undefined
  return typeof id === 'string' ? id : ''
}
