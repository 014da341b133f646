import type {
  BodyView,
  Commands,
  DayLine,
  FoundThing,
  KeepingView,
  LastTimesView,
  NoteItem,
  NoticedItem,
  RecordFormView,
  TimelineDay,
  TimelineItem,
  TimelineView,
  TrendView,
} from '../../../src/app/index.ts'
import { addDays, noticedWhats, type Mood, type NoticedWhat } from '../../../src/domain/index.ts'
import type { CastName, Eyes } from './cast.ts'
import { bulbs, hello } from './media.ts'
import type { SceneName } from './scenes.ts'
import { at, dateOf, records } from './team.ts'

const said = (eyes: Eyes, id: string, by: CastName, day: number, hour: number) => ({
  id,
  date: dateOf(day),
  time: '',
  by: eyes.of(by),
  writtenAt: at(day, hour),
  late: false,
  text: '',
  media: [],
  letGo: [],
  visitId: '',
  canChange: eyes.me === by,
  audience: eyes.audience('care'),
  saved: 'sent' as const,
})

const notes = (eyes: Eyes): readonly NoteItem[] => [
  {
    ...said(eyes, 'note-1', 'maureen', 0, 9),
    ...{ kind: 'note', tiles: ['outing'], source: 'me', from: '', media: [bulbs, hello], before: [] },
    text: 'The bulbs came up by the gate. I sat in the sun for a while.',
  },
  {
    ...said(eyes, 'note-2', 'priya', -1, 18),
    ...{ kind: 'note', tiles: ['shower'], source: 'told', from: 'Anne Holroyd', media: [] },
    text: 'Anne said: a good shower in the evening, and no help with the hair.',
    late: true,
    letGo: [{ kind: 'photo', on: dateOf(0), asked: eyes.of('maureen') }],
    before: [
      {
        ...said(eyes, 'note-2a', 'priya', -1, 17),
        ...{ kind: 'note', tiles: [], source: 'told', from: 'Anne Holroyd' },
        text: 'Anne said: a shower.',
      },
    ],
  },
]

const noticed = (
  eyes: Eyes,
  id: string,
  by: CastName,
  day: number,
  about: Partial<NoticedItem> & Pick<NoticedItem, 'what'>,
): NoticedItem => ({
  ...said(eyes, id, by, day, 11),
  ...{ kind: 'noticed', amount: null, of: '', place: '', mark: '', state: '', before: [] },
  ...about,
})

const allNoticed = (eyes: Eyes): readonly NoticedItem[] => [
  noticed(eyes, 'n-drink', 'priya', 0, { what: 'drink', amount: 200, of: 'mildly-thick' }),
  noticed(eyes, 'n-pain', 'maureen', -1, { what: 'pain', amount: 6, place: 'left-knee' }),
  noticed(eyes, 'n-skin', 'priya', -3, { what: 'skin', of: 'red', place: 'right-heel', media: [bulbs] }),
]

const onPaper = (eyes: Eyes): TimelineItem => ({
  ...{ kind: 'paper', id: 'paper-9', date: dateOf(-2), sheet: 'records', audience: eyes.audience('care') },
  paper: {
    ...{ paperId: 'paper-9', writer: null, writerName: 'Sister Łucja', writtenOn: dateOf(-2) },
    ...{
      enteredBy: eyes.of('priya'),
      enteredAt: at(-1, 9),
      text: '',
      media: [bulbs],
      behalf: null,
      saved: 'sent',
    },
  },
})

const linesOf = (eyes: Eyes, date: string): readonly DayLine[] => [
  { kind: 'doses', date, taken: 9, declined: 1, other: 0, audience: eyes.audience('care') },
  {
    ...{ kind: 'tasks', date, audience: eyes.audience('schedule') },
    tasks: [{ taskId: 'task-bins', title: 'Bring the bins back in', by: eyes.of('priya') }],
  },
  {
    ...{ kind: 'came', date, audience: eyes.audience('schedule') },
    visits: [
      {
        ...{ visitId: 'aa01.2026-11-21', title: 'Tea and a chat', person: eyes.of('tariq') },
        ...{ arrivedAt: at(0, 15), leftAt: at(0, 16, 10) },
      },
    ],
  },
]

function daysOf(eyes: Eyes): readonly TimelineDay[] {
  const visits = records(eyes).map((record): TimelineItem => ({ kind: 'visit', id: record.recordId, record }))
  const all: readonly TimelineItem[] = [...notes(eyes), ...allNoticed(eyes), onPaper(eyes), ...visits]
  const dateOfItem = (item: TimelineItem): string => (item.kind === 'visit' ? item.record.date : item.date)
  const dates = [...new Set(all.map(dateOfItem))].toSorted().toReversed()
  return dates.map((date) => ({
    date,
    items: all.filter((item) => dateOfItem(item) === date),
    lines: date === dateOf(0) ? linesOf(eyes, date) : [],
  }))
}

const weeks = ['same', 'less', 'more'] as const
const amountsOf = (what: NoticedWhat, n: number): readonly number[] => {
  if (what === 'drink') return [200, 100 + (n % 4) * 50, 300]
  if (what === 'sleep') return [300 + (n % 5) * 45]
  if (what === 'weight') return [61_000 - n * 40]
  return [1 + (n % 4)]
}
const trendSaid = (eyes: Eyes, n: number, m: number, amount: number) => ({
  ...({ id: `t-${n}-${m}`, time: m === 0 ? '09:10' : '', of: '', place: '', amount } as const),
  by: eyes.of(m === 1 ? 'maureen' : 'priya'),
})

const faces: readonly (Mood | null)[] = ['good', null, 'so-so', 'good', 'very-good', null, 'good', 'not-good']

export function recordViewsOf(scene: SceneName, eyes: Eyes) {
  const sees = eyes.sees('care')
  const isShown = scene !== 'empty' && sees
  const audiences = sees ? [eyes.audience('care')] : []
  const first = addDays(dateOf(0), -13)
  return {
    timeline: (): TimelineView => ({
      hasWritten: isShown,
      months: isShown ? ['2026-11', '2026-10'] : [],
      faces: Array.from({ length: 14 }, (_, n) => ({
        date: addDays(first, n),
        mood: isShown ? (faces[n % faces.length] ?? null) : null,
      })),
      audiences,
      today: dateOf(0),
    }),
    timelineMonth: ({ month }: { month: string }) => ({ days: month === '2026-11' ? daysOf(eyes) : [] }),
    trend: ({ what }: { what: NoticedWhat }): TrendView => ({
      from: dateOf(-27),
      to: dateOf(0),
      days: Array.from({ length: 28 }, (_, n) => ({
        date: dateOf(n - 27),
        said:
          isShown && n % 3 !== 1 ? amountsOf(what, n).map((amount, m) => trendSaid(eyes, n, m, amount)) : [],
      })),
      week: isShown ? 'less' : 'nothing',
      today: dateOf(0),
    }),
    trends: () => ({
      lines: noticedWhats
        .filter((what) => what !== 'skin')
        .map((what, n) => ({ what, week: isShown ? (weeks[n % 3] ?? 'same') : ('nothing' as const) })),
    }),
    keeping: (): KeepingView => ({
      photos: isShown ? 'month' : 'always',
      voices: isShown ? 'year' : 'always',
      mayChange: eyes.me === 'maureen',
      said: isShown ? { by: eyes.of('maureen'), on: dateOf(-12), starts: dateOf(-5) } : null,
      everyone: eyes.audience('everyone'),
    }),
    lastTimes: (): LastTimesView => ({
      lines: isShown
        ? (['outing', 'drinks', 'shower', 'pain', 'walk', 'skin'] as const).map((id, n) => ({
            id,
            date: dateOf(-n),
            time: n === 1 ? '11:00' : '',
            by: eyes.of(n % 2 === 0 ? 'priya' : 'maureen'),
            amount: id === 'pain' ? 4 : null,
          }))
        : [],
      medicines: isShown
        ? ['Paracetamol', 'Co-careldopa'].map((name, n) => ({
            ...{ medicineId: `m${n}`, name, amount: n === 0 ? '2 tablets' : '1 tablet' },
            ...{ date: dateOf(-n), time: n === 0 ? '08:05' : '21:00', by: eyes.of('priya') },
          }))
        : [],
      visitors: (['priya', 'anne', 'tariq'] as const).map((name, n) => ({
        ...{ person: eyes.of(name), visitId: 'aa01.2026-11-21', isHere: n === 0 },
        ...{ date: dateOf(-3 * n), time: '08:40' },
      })),
      today: dateOf(0),
      notIn: sees ? [] : ['care', 'intimate'],
      from: [],
      isFetching: false,
    }),
    body: (): BodyView => ({
      marks: isShown
        ? allNoticed(eyes)
            .filter(({ what }) => what === 'skin')
            .map((mark) => ({
              mark,
              later: [
                noticed(eyes, 'n-skin-2', 'maureen', -1, {
                  what: 'skin',
                  state: 'better',
                  mark: mark.id,
                  place: mark.place,
                }),
              ],
            }))
        : [],
      pains: isShown ? allNoticed(eyes).filter(({ what }) => what === 'pain') : [],
      canWrite: sees,
    }),
    recordForm: ({ insteadId }: { insteadId: string }): RecordFormView => ({
      audiences,
      people: eyes.people,
      today: dateOf(0),
      instead: [...notes(eyes), ...allNoticed(eyes)].find(({ id }) => id === insteadId) ?? null,
      mark: null,
      visitTitle: '',
    }),
  }
}

/** What is found with "back", of each kind one. */
export function found(eyes: Eyes): Commands['find']['gives'] {
  const thing = (what: FoundThing['what'], title: string, text: string, more: Partial<FoundThing> = {}) => ({
    ...{ kind: 'thing' as const, what, id: what, opens: 'x', title, text, date: '', by: null },
    ...{ audience: eyes.audience('care'), ...more },
  })
  return {
    hits: [
      thing('medicine', 'Paracetamol 500 mg', 'For her back, when it hurts'),
      thing('contact', 'Dr Green', 'Back clinic\n01706 555011'),
      thing('card', 'What helps me', 'A cushion for my back.', { audience: eyes.audience('everyone') }),
      thing('task', 'Bring the bins back in', '', { date: dateOf(0), by: eyes.of('priya') }),
      ...allNoticed(eyes).slice(0, 1),
      ...notes(eyes).slice(0, 1),
      thing('message', '', 'Back by six. The bus is late again.', {
        ...{ date: dateOf(-2), by: eyes.of('anne'), audience: eyes.audience('everyone') },
      }),
      thing('dose', 'Paracetamol', 'Her back hurt after the bus', { date: dateOf(-3), by: eyes.of('priya') }),
    ],
    more: 0,
    instead: [],
  }
}
