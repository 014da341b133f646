import { isEnded, type CircleState } from '../../circles/index.ts'
import {
  addDays,
  believedDay,
  parseVisitId,
  type Mood,
  type Note,
  type Noticed,
  type PlainDate,
} from '../../domain/index.ts'
import { groupBy, savedOf, today, type Look } from '../look.ts'
import type {
  NoteItem,
  NoticedItem,
  ObservationViews,
  PaperWritten,
  RecordFormView,
  TimelineDay,
  TimelineFilter,
  TimelineItem,
  TimelineView,
} from '../observationTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { monthsOfLines, selectDayLines } from './dayLines.ts'
import { keptMedia } from './keeping.ts'
import { selectVisitItem } from './visits.ts'
import { selectRecordIn } from './records.ts'
import { selectSheets } from './paper.ts'
import { audienceOf, peopleOf, personRef } from './refs.ts'
import { moodSaid, picturesOf, type Written } from './readWritten.ts'
import {
  isForRecords,
  selectBefore,
  selectMonths,
  selectOne,
  selectWritten,
  type PlacedWritten,
} from './written.ts'

export const observationViews: ViewTable<
  Pick<ObservationViews, 'timeline' | 'timelineMonth' | 'recordForm'>
> = {
  timeline: ({ look }, params) => selectTimeline(look, params),
  timelineMonth: ({ look }, params) => ({ days: selectDays(look, params) }),
  recordForm: ({ look }, params) => selectForm(look, params),
}

const faceDays = 14

function selectTimeline(look: Look, filter: TimelineFilter): TimelineView {
  const written = isOfLines(filter) ? [] : selectMonths(look, isWanted(filter))
  return {
    months: [...new Set([...written, ...monthsOfLines(look, filter)])].sort((a, b) => b.localeCompare(a)),
    hasWritten: written.length > 0,
    faces: selectFaces(look),
    audiences: audiencesToWrite(look),
    today: today(look),
  }
}

const isOfLines = ({ kind }: TimelineFilter): boolean =>
  kind === 'doses' || kind === 'tasks' || kind === 'came'

const isWanted = ({ picture, circleId, kind = '' }: TimelineFilter) =>
  picture === '' && circleId === '' && kind === ''
    ? undefined
    : (one: Written, circle: CircleState) =>
        (circleId === '' || circle.id === circleId) &&
        (kind === '' || (one.kind === 'noticed') === (kind === 'noticed')) &&
        (picture === '' || picturesOf(one).includes(picture))

const audiencesToWrite = (look: Look) =>
  look.circles
    .filter((circle) => circle.members.includes(look.me) && !isEnded(circle))
    .filter((circle) => isForRecords(circle, look.me === look.state.holder))
    .sort((a, b) => Number(b.purpose === 'care') - Number(a.purpose === 'care'))
    .map((circle) => audienceOf(look, circle))

function selectDays(look: Look, params: TimelineFilter & { month: string }): readonly TimelineDay[] {
  const wanted = isWanted(params)
  const written = selectWritten(look, params.month)
  const lines = selectDayLines(look, params.month, params, written)
  const shown = isOfLines(params) ? [] : written.filter((one) => !wanted || wanted(one, one.circle))
  const items = groupBy(
    shown.flatMap((one) => {
      const item = itemOf(look, one)
      return item ? [{ date: one.day, item }] : []
    }),
    ({ date }) => date,
  )
  return [...new Set([...items.keys(), ...lines.keys()])]
    .sort((a, b) => b.localeCompare(a))
    .map((date) => ({
      date,
      items: (items.get(date) ?? []).map(({ item }) => item),
      lines: lines.get(date) ?? [],
    }))
}

/** Two may have said different things of a day: the last that was said is shown, and the day has all of them. */
function selectFaces(look: Look): TimelineView['faces'] {
  const last = today(look)
  const first = addDays(last, 1 - faceDays)
  const months = [...new Set([last.slice(0, 7), first.slice(0, 7)])]
  const said = new Map<PlainDate, Mood>()
  for (const one of months.flatMap((month) => selectWritten(look, month))) {
    const mood = moodSaid(one)
    if (mood && !said.has(one.day)) said.set(one.day, mood)
  }
  const days = Array.from({ length: faceDays }, (_, n) => addDays(first, n))
  return days.map((date) => ({ date, mood: said.get(date) ?? null }))
}

export function itemOf(look: Look, one: PlacedWritten): TimelineItem | undefined {
  switch (one.kind) {
    case 'visit': {
      const record = selectRecordIn(look, one.record, one.id)
      return record && { kind: 'visit', id: one.id, record }
    }
    case 'note':
      return noteItem(look, one)
    case 'noticed':
      return noticedItem(look, one)
    case 'paper': {
      const found = sheetsOf(look).get(one.id)
      return found && { kind: 'paper', id: one.id, date: one.day, ...found }
    }
  }
}

type Filed = Pick<PaperWritten, 'sheet' | 'paper' | 'audience'>
const filedByLook = new WeakMap<Look, ReadonlyMap<string, Filed>>()

/** What came back on paper counts where its sheet was printed: see `selectSheets`. */
function sheetsOf(look: Look): ReadonlyMap<string, Filed> {
  const known =
    filedByLook.get(look) ??
    new Map(
      selectSheets(look).flatMap(({ kind, filed, audience }) =>
        filed.map((paper) => [paper.paperId, { sheet: kind, paper, audience }] as const),
      ),
    )
  filedByLook.set(look, known)
  return known
}

type Placed<K> = Extract<PlacedWritten, { readonly kind: K }>

const noteItem = (look: Look, one: Placed<'note'>): NoteItem => ({
  ...noteWords(look, one, one.note),
  ...standingOf(look, one),
  before: selectBefore(look, one).flatMap((older) =>
    older.kind === 'note' ? noteWords(look, { ...one, ...older }, older.note) : [],
  ),
})

export const noticedItem = (look: Look, one: Placed<'noticed'>): NoticedItem => ({
  ...noticedWords(look, one, one.noticed),
  ...standingOf(look, one),
  before: selectBefore(look, one).flatMap((older) =>
    older.kind === 'noticed' ? noticedWords(look, { ...one, ...older }, older.noticed) : [],
  ),
})

const noteWords = (look: Look, one: PlacedWritten, note: Note) => ({
  kind: 'note' as const,
  ...wordsOf(look, one, note),
  ...{ tiles: note.tiles, source: note.source, from: note.from },
})

const noticedWords = (look: Look, one: PlacedWritten, noticed: Noticed) => ({
  kind: 'noticed' as const,
  ...wordsOf(look, one, noticed),
  ...{ what: noticed.what, amount: noticed.amount, of: noticed.kind },
  ...{ place: noticed.place, mark: noticed.mark, state: noticed.state },
})

const wordsOf = (look: Look, one: PlacedWritten, said: Note | Noticed) => ({
  id: one.id,
  date: one.day,
  time: said.time,
  by: personRef(look, one.by),
  writtenAt: one.at,
  late: one.day < believedDay('', one.at),
  text: said.text,
  ...keptMedia(look, said.media),
  visitId: said.visit,
})

const standingOf = (look: Look, one: Placed<'note' | 'noticed'>) => ({
  canChange: one.by === look.me && !isEnded(one.circle),
  audience: audienceOf(look, one.circle),
  saved: savedOf(look, one.fact.number === null),
})

function selectForm(
  look: Look,
  { insteadId, visitId, markId }: { insteadId: string; visitId: string; markId: string },
): RecordFormView {
  const everyone = look.circles.find(({ purpose }) => purpose === 'everyone')?.members ?? []
  const found = insteadId === '' ? undefined : selectOne(look, insteadId)
  const instead = found && found.by === look.me ? itemOf(look, found) : undefined
  const mark = markId === '' ? undefined : selectOne(look, markId)
  return {
    audiences: audiencesToWrite(look),
    people: peopleOf(look, everyone),
    today: today(look),
    instead: instead?.kind === 'note' || instead?.kind === 'noticed' ? instead : null,
    mark: mark?.kind === 'noticed' ? noticedItem(look, mark) : null,
    visitTitle: (parseVisitId(visitId) && selectVisitItem(look, visitId)?.title) || '',
  }
}
