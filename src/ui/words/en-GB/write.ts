import type { Mood, Outcome, TileId } from '../../../domain/index.ts'
import { calledName } from './say.ts'

const tiles: Readonly<Record<TileId, string>> = {
  breakfast: 'Breakfast',
  lunch: 'Lunch',
  tea: 'Tea',
  drinks: 'Drinks',
  wash: 'Wash',
  shower: 'Shower',
  dress: 'Getting dressed',
  toilet: 'Toilet',
  tablets: 'Tablets',
  skin: 'Skin',
  walk: 'Walk',
  moving: 'Moving about',
  bed: 'The bed',
  housework: 'Housework',
  shopping: 'Shopping',
  company: 'Company',
  outing: 'Going out',
  activity: 'Something to do',
  rest: 'Rest',
  other: 'Something else',
}

const outcomes: Readonly<Record<Outcome, string>> = {
  done: 'Done',
  partly: 'Partly done',
  'not-done': 'Not done',
  declined: 'Did not want to',
  'not-needed': 'Not needed',
}

const moods: Readonly<Record<Mood, string>> = {
  'very-good': 'Very good',
  good: 'Good',
  'so-so': 'So-so',
  'not-good': 'Not so good',
  bad: 'Bad',
}

export const write = {
  title: 'Write',
  heading: 'Write about a visit',
  headingReader: 'What was written',
  todays: 'Today\u2019s visits',
  none: 'There is no visit for you to write about today.',
  timeline: 'What was written',
  timelineNone: 'Nothing is written yet. The first visit will show here.',
  cannotSee: 'You are not in the Care records circle, so there are no records here for you.',
  cannotSeeWhat: 'You can still say when you arrive and leave.',
  by: (name: string) => `${calledName(name)} wrote`,
  byYou: 'You wrote',
  byLeft: 'Somebody who has left wrote',
  mood: (mood: string) => `How it was: ${mood}`,
  handover: 'To know next time',
  tiles,
  outcomes,
  moods,
}
