import { isEnded, mayInPlace, type CircleState } from '../../circles/index.ts'
import type { Row } from '../../documents/index.ts'
import {
  parseTrust,
  parseTrustWord,
  selectTrust,
  trustQuestions,
  wordsOfTrust,
  type Trust,
  type TrustHead,
  type TrustSaid,
  type TrustSides,
  type TrustTalk,
  type TrustWording,
} from '../../domain/index.ts'
import { textHash, type PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { groupBy, rowsOf, savedOf, today, type Look, type Placed } from '../look.ts'
import type { MediaItem, VoiceItem } from '../mediaTypes.ts'
import type { TrustHeadItem, TrustItem, TrustView, TrustViews, TrustWordingItem } from '../trustTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectRights } from './cardWriters.ts'
import { countedData } from './counted.ts'
import { behalfItem } from './paper.ts'
import { audienceOf, isOffered, peopleOf, personOf, personRef } from './refs.ts'
import { isForRecords } from './written.ts'

export const trustViews: ViewTable<TrustViews> = { trust: ({ look }) => selectTrustView(look) }

/** Of each author in a circle so many, the newest: nobody buries what two agreed under ten thousand others. */
const most = { wordings: 60, words: 200 } as const

export type PlacedTrust = {
  readonly circle: CircleState
  readonly sides: TrustSides
  readonly talk: TrustTalk
}
type PlacedWording = TrustWording & {
  readonly row: Placed<Row>
  readonly isOdd: boolean
  /** As it is written, before names are brought up to date. */
  readonly trust: Trust
  readonly mark: string
}
type Known = {
  readonly talks: readonly PlacedTrust[]
  readonly byId: ReadonlyMap<string, PlacedWording>
  readonly said: readonly TrustSaid[]
}

const knownByLook = new WeakMap<Look, Known>()

export function trustOf(look: Look): Known {
  const before = knownByLook.get(look)
  if (before) return before
  const rights = selectRights(look)
  const wordings = groupBy(placedIn(look), ({ row }) => row.circle)
  const said = saidIn(look)
  const words = groupBy(said, ({ row }) => row.circle)
  const all = [...wordings].flatMap(([circle, own]): readonly PlacedTrust[] => {
    const members = new Set(circle.members.map((one) => personRef(look, one).personId))
    const sides: TrustSides = {
      holder: look.state.holder,
      isIn: (person) => members.has(person),
      mayWrite: (person) => rights(circle, person as PersonId) === 'now',
      actsForHolder: (person) => mayInPlace(look.state, person as PersonId, 'circles', look.now, circle.id),
    }
    const marks = new Map(own.map(({ id, mark }) => [id, mark]))
    const read = (words.get(circle) ?? []).filter((one) => marks.get(one.wording) === one.mark)
    return selectTrust(own, read, sides).map((talk) => ({ circle, sides, talk }))
  })
  const byId = new Map([...wordings.values()].flat().map((one) => [one.id, one] as const))
  // A conversation is where it was begun; what names it from elsewhere is none.
  const talks = all.filter(({ circle, talk }) => (byId.get(talk.id)?.row.circle ?? circle) === circle)
  const known = { talks, byId, said }
  knownByLook.set(look, known)
  return known
}

/** It is about the Holder, so it is where the Holder reads it. */
const isPlace = (look: Look, circle: CircleState, by: PersonId): boolean =>
  circle.members.includes(look.state.holder) && isForRecords(circle, by === look.state.holder)

/** Its author's alone: what others write in it is set aside. Where what the author said is not here any more, it is told as odd. */
function ofAuthor(
  look: Look,
  row: Placed<Row>,
): { data: Row['data']; by: PersonId; isOdd: boolean } | undefined {
  const by = personOf(look.state, row.first.device)
  if (by === undefined || !isPlace(look, row.circle, by)) return undefined
  const counted = countedData(look, row)
  const isOdd = counted === null
  return { data: counted ?? row.data, by: personRef(look, by).personId as PersonId, isOdd }
}

function placedIn(look: Look): readonly PlacedWording[] {
  const now = (id: string): string => personRef(look, id as PersonId).personId
  const all = rowsOf(look, documentTypes.trust).flatMap((row): readonly PlacedWording[] => {
    const own = ofAuthor(look, row)
    const trust = own && parseTrust(own.data)
    if (!own || !trust) return []
    const { by, isOdd } = own
    const people = trust.people.map(now)
    const mark = textHash(wordsOfTrust(trust))
    return [{ ...trust, people, id: row.document, by, at: row.first.at, row, isOdd, trust, mark }]
  })
  return newestOfEach(all, most.wordings)
}

function saidIn(look: Look): readonly (TrustSaid & { readonly row: Placed<Row> })[] {
  const all = rowsOf(look, documentTypes.trustWord).flatMap((row) => {
    const own = ofAuthor(look, row)
    const word = own && parseTrustWord(own.data)
    if (!own || !word || own.isOdd) return []
    return [{ ...word, id: row.document, by: own.by, at: row.first.at, row }]
  })
  return newestOfEach(all, most.words)
}

function newestOfEach<T extends { row: Placed<Row>; by: string; at: number; id: string }>(
  all: readonly T[],
  count: number,
): readonly T[] {
  const byAuthor = groupBy(all, ({ row, by }) => `${row.circle.id} ${by}`)
  return [...byAuthor.values()].flatMap((own) =>
    own.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, count),
  )
}

export function selectTrustView(look: Look): TrustView {
  const { talks, byId } = trustOf(look)
  const rights = selectRights(look)
  const audiences = look.circles.filter(
    (circle) => circle.members.includes(look.me) && isOffered(circle) && isPlace(look, circle, look.me),
  )
  const items = talks.map((one) => itemOf(look, one, byId))
  const rank = (one: TrustItem): number => Number(one.isOver) * 2 + Number(!isForMe(one))
  return {
    talks: items.sort(
      (a, b) => rank(a) - rank(b) || titleOf(a).localeCompare(titleOf(b)) || (a.talkId < b.talkId ? -1 : 1),
    ),
    audiences: audiences
      .toSorted((a, b) => Number(b.purpose === 'care') - Number(a.purpose === 'care'))
      .map((circle) => audienceOf(look, circle)),
    holder: personRef(look, look.state.holder),
    iWriteIn: audiences
      .filter((circle) => look.me !== look.state.holder && rights(circle, look.me) === 'now')
      .map(({ id }) => id),
    today: today(look),
  }
}

const titleOf = ({ heads, offered }: TrustItem): string => [...heads, ...offered][0]?.title ?? ''
const isForMe = ({ heads, offered }: TrustItem): boolean =>
  heads.length > 1 ||
  [...heads, ...offered].some((one) => one.sides.some(({ person, says }) => person.isMe && says === ''))

function itemOf(
  look: Look,
  { circle, sides, talk }: PlacedTrust,
  byId: ReadonlyMap<string, PlacedWording>,
): TrustItem {
  const headOf = (head: TrustHead) => headItem(look, circle, sides, head, byId)
  const heads = talk.heads.map(headOf)
  const isOver = heads.length > 0 && heads.every((one) => one.isOver)
  const unsent = [...talk.heads, ...talk.offered].some(
    ({ wording }) => (byId.get(wording.id)?.row.unsent ?? 0) > 0,
  )
  return {
    talkId: talk.id,
    heads,
    offered: talk.offered.map(headOf),
    before: talk.before.toReversed().map((one) => wordingItem(look, one, byId)),
    isDue: !isOver && heads.some(({ review }) => review !== '' && review <= today(look)),
    isOver,
    audience: audienceOf(look, circle),
    saved: savedOf(look, unsent),
  }
}

function wordingItem(
  look: Look,
  wording: TrustWording,
  byId: ReadonlyMap<string, PlacedWording>,
): TrustWordingItem {
  const ref = (id: string) => personRef(look, id as PersonId)
  const { way, topic, title, review, isOver, at } = wording
  return {
    wordingId: wording.id,
    ...{ way, topic, title, review, isOver, at },
    answers: answerItems(look, wording.answers),
    agreed: wording.agreed.map(({ what, person }) => ({ what, person: person === '' ? null : ref(person) })),
    by: ref(wording.by),
    behalf: behalfItem(look, wording.behalf),
    isOdd: byId.get(wording.id)?.isOdd ?? false,
  }
}

function answerItems(look: Look, answers: Trust['answers']): TrustWordingItem['answers'] {
  const isVoice = (item: MediaItem | null): item is VoiceItem => item?.kind === 'voice'
  const items = trustQuestions.map((question) => {
    const { text, pictures, voice } = answers[question]
    const item = voice && look.mediaItem(voice)
    return [question, { text, pictures, voice: isVoice(item) ? item : null }] as const
  })
  return Object.fromEntries(items) as TrustWordingItem['answers']
}

function headItem(
  look: Look,
  circle: CircleState,
  sides: TrustSides,
  { wording, sides: said, state }: TrustHead,
  byId: ReadonlyMap<string, PlacedWording>,
): TrustHeadItem {
  const ref = (id: string) => personRef(look, id as PersonId)
  const isHere = !isEnded(circle) && circle.members.includes(look.me)
  return {
    ...wordingItem(look, wording, byId),
    sides: said.map(({ person, says, words, toldBy }) => ({
      ...{ person: ref(person), says, words },
      toldBy: toldBy === '' ? null : ref(toldBy),
    })),
    state,
    iAmAsked: isHere && said.some(({ person }) => person === look.me),
    iMayTell: isHere && look.me !== look.state.holder && sides.mayWrite(look.me),
  }
}

/** Whom a conversation can be with: everybody of the circle but the Holder. */
export const partnersOf = (look: Look, circle: CircleState): readonly string[] =>
  peopleOf(look, circle.members)
    .filter(({ isHolder }) => !isHolder)
    .map(({ personId }) => personId)
