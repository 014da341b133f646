import type { OpenedLine } from '../../../app/index.ts'
import type { Here } from '../index.ts'
import { count, listOr } from './say.ts'

const whats: Readonly<Record<OpenedLine['what'], string>> = {
  records: 'notes',
  cards: 'cards',
  talk: 'messages',
}

const onDays = (days: number): string => (days === 7 ? 'every day' : `on ${count(days, 'day', 'days')}`)

export const opened = (here: Here) => ({
  title: 'Who opened what',
  link: 'Who opened what',
  linkWhat: 'Who looked at notes, cards and messages',
  heading: 'Who opened what',
  lead: 'Each phone says once a day that somebody opened something. It never says what they read.',
  leadOthers: (holder: string) =>
    `When you open notes, cards or messages, your ${here} says so to ${holder}, once a day. It never says what you read.`,
  thisWeek: 'This week',
  week: (from: string, to: string) => `${from} to ${to}`,
  /** "Priya opened notes in Care records on 4 days." */
  line: (who: string, what: OpenedLine['what'], circle: string, days: number) =>
    `${who} opened ${whats[what]} in ${circle} ${onDays(days)}.`,
  you: 'You',
  nobody: (circles: readonly string[]) => `Nobody else opened anything in ${listOr(circles)}.`,
  none: 'Nobody opened anything.',
  noneOthers: 'You opened nothing.',
  not: 'What you open yourself is not counted. A phone that was changed by somebody clever could keep quiet.',
  notOthers: 'Only the days are told. Everybody in that circle could find them out.',
  news: {
    heading: 'Who opened what last week',
    know: 'I have read it',
    more: 'See all weeks',
  },
})
