import { isEnded } from '../../circles/index.ts'
import {
  addDays,
  addMonths,
  compareWeeks,
  isPlainDate,
  moods,
  noticedWhats,
  type NoticedWhat,
  type PlainDate,
} from '../../domain/index.ts'
import { fairly, groupBy, today, type Look } from '../look.ts'
import type { BodyView, NoticedItem, ObservationViews, TrendSaid, TrendView } from '../observationTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { noticedItem } from './observations.ts'
import { personRef } from './refs.ts'
import { moodSaid } from './readWritten.ts'
import { isForRecords, selectAllWritten, selectWritten, type PlacedWritten } from './written.ts'

export const trendViews: ViewTable<Pick<ObservationViews, 'trend' | 'trends' | 'body'>> = {
  trend: ({ look }, { what, until }) => selectTrend(look, what, until),
  trends: ({ look }) => selectTrends(look),
  body: ({ look }) => selectBody(look),
}

const days = 28
/** So much of one place is looked through; nobody's phone stops over somebody's ten thousand marks. */
const most = { marks: 200, later: 30, pains: 200, ofDay: 50 } as const

function selectTrend(look: Look, what: NoticedWhat, until: string): TrendView {
  const now = today(look)
  const to = isPlainDate(until) && until < now ? until : now
  const from = addDays(to, 1 - days)
  const saidByDay = groupBy(saidBetween(look, what, from, to), (one) => one.date)
  return {
    from,
    to,
    days: Array.from({ length: days }, (_, n) => addDays(from, n)).map((date) => ({
      date,
      said: fairly(saidByDay.get(date) ?? [], most.ofDay, ({ said }) => said.by.personId).map(
        ({ said }) => said,
      ),
    })),
    week: weekOf(look, what),
    today: now,
  }
}

/** Skin has places and no numbers. */
function selectTrends(look: Look): {
  readonly lines: readonly { what: NoticedWhat; week: TrendView['week'] }[]
} {
  const whats = noticedWhats.filter((what) => what !== 'skin')
  return { lines: whats.map((what) => ({ what, week: weekOf(look, what) })) }
}

function weekOf(look: Look, what: NoticedWhat): TrendView['week'] {
  const now = today(look)
  const said = saidBetween(look, what, addDays(now, -13), now)
  return compareWeeks(
    what,
    said.map(({ date, said: { amount } }) => ({ date, amount })),
    now,
  )
}

type SaidOn = { readonly date: PlainDate; readonly said: TrendSaid }

/** Oldest first within its day. */
function saidBetween(look: Look, what: NoticedWhat, from: PlainDate, to: PlainDate): readonly SaidOn[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addMonths(month, 1)) months.push(month)
  return months
    .flatMap((month) => selectWritten(look, month).toReversed())
    .flatMap((one) => {
      const amount = one.day < from || one.day > to ? undefined : amountOf(one, what)
      return amount === undefined ? [] : [{ date: one.day, said: trendSaid(look, one, amount) }]
    })
}

function amountOf(one: PlacedWritten, what: NoticedWhat): number | undefined {
  const mood = what === 'mood' ? moodSaid(one) : undefined
  if (mood) return 5 - moods.indexOf(mood)
  return one.kind === 'noticed' && one.noticed.what === what ? (one.noticed.amount ?? undefined) : undefined
}

function trendSaid(look: Look, one: PlacedWritten, amount: number): TrendSaid {
  const { time, kind, place } =
    one.kind === 'noticed' ? one.noticed : ({ time: '', kind: '', place: '' } as const)
  return { id: one.id, time, of: kind, place, by: personRef(look, one.by), amount }
}

const byWhom = ({ by }: PlacedWritten): string => by

function selectBody(look: Look): BodyView {
  const all = selectAllWritten(
    look,
    (one) => one.kind === 'noticed' && (one.noticed.what === 'skin' || one.noticed.what === 'pain'),
  ).flatMap((one) => (one.kind === 'noticed' ? [one] : []))
  const marks = fairly(
    all.filter(({ noticed }) => noticed.what === 'skin' && noticed.mark === ''),
    most.marks,
    byWhom,
  )
  const laterByMark = groupBy(
    all.filter(({ noticed }) => noticed.mark !== ''),
    ({ circle, noticed }) => `${circle.id} ${noticed.mark}`,
  )
  const items = marks.map((one) => ({
    mark: noticedItem(look, one),
    later: fairly(laterByMark.get(`${one.circle.id} ${one.id}`) ?? [], most.later, byWhom).map((later) =>
      noticedItem(look, later),
    ),
  }))
  const isHealed = ({ later }: { readonly later: readonly NoticedItem[] }) => later[0]?.state === 'healed'
  const pains = all.filter(({ noticed }) => noticed.what === 'pain' && noticed.place !== '')
  return {
    marks: items.toSorted((a, b) => Number(isHealed(a)) - Number(isHealed(b))),
    pains: fairly(pains, most.pains, byWhom).map((one) => noticedItem(look, one)),
    canWrite: look.circles.some(
      (circle) =>
        circle.members.includes(look.me) &&
        !isEnded(circle) &&
        isForRecords(circle, look.me === look.state.holder),
    ),
  }
}
