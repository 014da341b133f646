import {
  cardCheckType,
  cardKindOf,
  parseCard,
  parseCardCheck,
  parseCardVersion,
  reviewMs,
  selectHeads,
  type Card,
  type CardCheck,
  type CardVersion,
  type Saying,
} from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, groupBy, rowsOf, savedOf, type Look, type Placed } from '../look.ts'
import type { CardItem, CardSaying, SaidItem } from '../profileTypes.ts'
import { selectRights, type Rights } from './cardWriters.ts'
import { behalfItem } from './paper.ts'
import { audienceOf, authorRef, personOf } from './refs.ts'

type Found = {
  readonly rights: Rights
  readonly versionsByCard: ReadonlyMap<string, readonly PlacedVersion[]>
  readonly checksByCard: ReadonlyMap<string, readonly Check[]>
}
export type PlacedVersion = CardVersion & { readonly id: string; readonly row: Placed<Row> }
type Check = CardCheck & { readonly device: string; readonly at: number; readonly unsent: boolean }

/** In the order they were begun. They are hers who gets support: begun by her, or by who may write or once might. */
export function selectCards(look: Look): readonly CardItem[] {
  const found = find(look)
  return rowsOf(look, documentTypes.card)
    .filter((row) => found.rights(row.circle, personOf(look.state, row.first.device)) !== 'never')
    .sort((a, b) => a.first.at - b.first.at || a.document.localeCompare(b.document))
    .flatMap((row) => {
      const card = parseCardOf(look, found, row)
      if (!card) return []
      const sayings = sayingsOf(look, found, row, card)
      return sayings.some((saying) => !saying.gone) ? [itemOf(look, found, row, card, sayings)] : []
    })
}

function find(look: Look): Found {
  const rights = selectRights(look)
  const checks = factsOf(look, cardCheckType).flatMap((fact): readonly Check[] => {
    const check = parseCardCheck(fact.data)
    if (!check || rights(fact.circle, personOf(look.state, fact.device)) !== 'now') return []
    const { device, at, number } = fact
    return [{ ...check, device, at, unsent: number === null }]
  })
  return {
    rights,
    versionsByCard: groupBy(selectVersions(look, rights), (version) => version.card),
    checksByCard: groupBy(checks, (check) => check.card),
  }
}

/** Only who may takes a card away. */
function sayingsOf(look: Look, found: Found, row: Placed<Row>, card: Card): readonly CardSaying[] {
  if (cardKindOf(card.kind)?.critical) return sayingsOfVersions(look, found, row)
  const isGone = card.removed && strangerIn(look, found.rights, row, row.lastBy) === undefined
  return isGone ? [] : [sayingOf(look, found, row, row.document, card)]
}

/** What kind a card is nobody changes, and whoever never might does not say what it is called where lives hang on it. */
function parseCardOf(look: Look, found: Found, row: Placed<Row>): Card | undefined {
  const card = parseCard(row.data)
  const begun = parseCard(row.begun)
  if (!card || !begun) return begun ?? card
  const isSpoilt = cardKindOf(begun.kind)?.critical && strangerIn(look, found.rights, row, row.authors)
  return { ...card, kind: begun.kind, starter: isSpoilt ? begun.starter : card.starter }
}

/** A device of somebody who never might write here. */
const strangerIn = (
  look: Look,
  rights: Rights,
  row: Placed<Row>,
  devices: Row['authors'],
): Row['authors'][number] | undefined =>
  devices.find((device) => rights(row.circle, personOf(look.state, device)) === 'never')

/**
 * A version is written once. Where somebody touched it who never might, it says what it said when it was begun; where
 * that is not known any more, what they left of it is told as theirs, and takes nothing away.
 */
export const selectVersions = (look: Look, rights: Rights): readonly PlacedVersion[] =>
  rowsOf(look, documentTypes.cardVersion)
    .filter((row) => rights(row.circle, personOf(look.state, row.first.device)) !== 'never')
    .flatMap((row) => {
      const stranger = strangerIn(look, rights, row, row.authors)
      const begun = stranger === undefined ? undefined : parseCardVersion(row.begun)
      const version = begun ?? parseCardVersion(row.data)
      if (!version) return []
      const by = begun ? row.first.device : stranger
      const id = row.document
      if (by === undefined) return [{ ...version, id, row }]
      const said = begun ?? { ...version, gone: false, replaces: [] }
      return [{ ...said, id, row: { ...row, last: { ...row.first, device: by }, lastBy: [by] } }]
    })

function sayingsOfVersions(look: Look, found: Found, row: Placed<Row>): readonly CardSaying[] {
  const here = (found.versionsByCard.get(row.document) ?? []).filter(
    (version) => version.row.circle.id === row.circle.id,
  )
  return selectHeads(here)
    .map((version) => ({
      ...sayingOf(look, found, version.row, row.document, version),
      versionId: version.id,
      gone: version.gone,
    }))
    .sort((a, b) => a.at - b.at || a.versionId.localeCompare(b.versionId))
}

function sayingOf(
  look: Look,
  found: Found,
  row: Placed<Row>,
  cardId: string,
  saying: Card | CardVersion,
): CardSaying {
  const stranger = strangerIn(look, found.rights, row, row.lastBy)
  const { at } = row.last
  const device = stranger ?? row.last.device
  const isLooked = found.checksByCard
    .get(cardId)
    ?.some((check) => (row.document === cardId ? check.at >= at : check.versions.includes(row.document)))
  return {
    ...saidItem(look, saying),
    versionId: '',
    by: authorRef(look, device),
    at,
    gone: false,
    lapsed:
      stranger !== undefined ||
      (found.rights(row.circle, personOf(look.state, device)) !== 'now' && isLooked !== true),
  }
}

export const saidItem = (look: Look, saying: Saying): SaidItem => ({
  ...saidWords(saying),
  media: saying.media.map(look.mediaItem),
  behalf: behalfItem(look, saying.behalf),
})

const saidWords = ({ text, symbols, scales, safe, helper }: Saying) => ({
  ...{ text, symbols, scales, safe, helper },
})

function itemOf(
  look: Look,
  found: Found,
  row: Placed<Row>,
  card: Card,
  sayings: readonly CardSaying[],
): CardItem {
  const kind = cardKindOf(card.kind)
  const last = sayings.reduce((one, other) => (other.at > one.at ? other : one))
  const checks = found.checksByCard.get(row.document) ?? []
  const check = checks.reduce<Check | undefined>(
    (one, other) => (one && one.at >= other.at ? one : other),
    undefined,
  )
  const versions = found.versionsByCard.get(row.document) ?? []
  const unsent = row.unsent > 0 || versions.some((one) => one.row.unsent > 0) || (check?.unsent ?? false)
  const looked = Math.max(check?.at ?? 0, last.by?.isHolder ? last.at : 0)
  const isHolder = look.me === look.state.holder
  return {
    cardId: row.document,
    kind: card.kind,
    section: kind?.section ?? 'also',
    critical: kind?.critical ?? false,
    starter: card.starter,
    sayings,
    text: sayings
      .map((saying) => saying.text)
      .filter(Boolean)
      .join('\n\n'),
    audience: audienceOf(look, row.circle),
    by: last.by,
    changedAt: last.at,
    checked: check ? { by: authorRef(look, check.device), at: check.at } : null,
    due: isHolder ? dueOf(sayings, looked, look.now - looked > reviewMs(kind)) : null,
    canWrite: found.rights(row.circle, look.me) === 'now' && row.circle.members.includes(look.me),
    saved: savedOf(look, unsent),
  }
}

function dueOf(sayings: readonly CardSaying[], looked: number, isTime: boolean): CardItem['due'] {
  if (sayings.length > 1) return 'two'
  if (sayings.some((saying) => saying.lapsed)) return 'changed'
  if (sayings.some((saying) => saying.at > looked)) return 'changed'
  return isTime ? 'time' : null
}
