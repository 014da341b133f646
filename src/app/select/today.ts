import { today, type Look } from '../look.ts'
import type { TodayView, TodayViews } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectPinned } from './records.ts'
import { circleFor } from './refs.ts'
import { selectMessages } from './talk.ts'
import { selectDay } from './visits.ts'

export const todayViews: ViewTable<TodayViews> = { today: ({ look }) => selectToday(look) }

const newsShown = 3

export function selectToday(look: Look): TodayView {
  const date = today(look)
  const news = circleFor(look, 'news')
  return {
    date,
    ...selectDay(look),
    handovers: selectPinned(look),
    news: news ? [...selectMessages(look, news.id, newsShown)].reverse() : [],
  }
}
