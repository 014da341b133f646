import { calledName, list } from './say.ts'

export const plan = {
  title: 'Plan a visit',
  heading: 'Plan a visit',
  lead: 'It comes back every week, on the days you choose.',
  what: 'What is it?',
  whatHint: 'Such as: Morning visit, Tea and the garden',
  titles: ['Morning visit', 'Lunch', 'Tea time', 'Evening visit', 'Company', 'Shopping', 'A walk'],
  days: 'Which days?',
  daysNone: 'Choose one day or more.',
  everyDay: 'Every day',
  from: 'From which day on?',
  start: 'When does it begin?',
  minutes: 'How long is it?',
  who: 'Who comes?',
  nobody: 'Nobody yet',
  nobodyWhat: 'It shows as a gap, so people can offer.',
  tiles: 'What may be done?',
  tilesHint: 'These become the pictures to tap at the visit. Choose up to 12.',
  bodyTiles: 'And what is private?',
  bodyTilesHint: 'These are not in the Schedule. Only those see them who read the care records.',
  summary: 'This is the plan',
  sentence: (who: string, title: string, days: readonly string[], at: string, duration: string) =>
    `${who === '' ? 'Nobody yet' : calledName(who)}: ${title || 'a visit'}, ${days.length === 7 ? 'every day' : days.length === 0 ? 'no day yet' : `every ${list(days)}`} at ${at}, for ${duration}.`,
  save: 'Yes, plan it',
  saved: 'The visit is planned.',
  cannot: 'You are not in the Schedule circle, so you cannot plan visits.',
}
