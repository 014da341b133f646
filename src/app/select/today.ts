import { addDays } from '../../domain/index.ts'
import { today, type Look } from '../look.ts'
import type { TodayView, TodayViews } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectRecords } from './records.ts'
import { circleFor } from './refs.ts'
import { selectMessages } from './talk.ts'
import { selectDay } from './visits.ts'

export const todayViews: ViewTable<TodayViews> = { today: ({ look }) => selectToday(look) }

const handoverDays = 2
const newsShown = 3

export function selectToday(look: Look): TodayView {
  const date = today(look)
  const since = addDays(date, -handoverDays)
  const news = circleFor(look, 'news')
  return {
    date,
    ...selectDay(look),
    handovers: selectRecords(look).filter((record) => record.handover !== '' && record.date >= since),
    news: news ? [...selectMessages(look, news.id, newsShown)].reverse() : [],
  }
}
