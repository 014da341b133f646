import type { Mood, Outcome, TileId } from '../domain/index.ts'
import type { CirclePurpose } from './types.ts'

/** All invented. What each may see follows the example that the co-op gives: sister, assistant, doctor, volunteers, neighbour. */
export type CastMember = {
  readonly name: string
  readonly relation: string
  readonly ask: string
  readonly circles: readonly CirclePurpose[]
}

export const cast: readonly CastMember[] = [
  {
    name: 'Anne Holroyd',
    relation: 'my sister',
    ask: 'Will you help me with the money, and come on Sundays?',
    circles: ['news', 'schedule', 'money'],
  },
  {
    name: 'Priya Shah',
    relation: 'my personal assistant',
    ask: 'Will you come in the mornings?',
    circles: ['news', 'schedule', 'care', 'intimate'],
  },
  {
    name: 'Dr Kofi Osei',
    relation: 'my doctor',
    ask: 'Will you keep an eye on how I am?',
    circles: ['care'],
  },
  {
    name: 'Tariq Aziz',
    relation: 'a volunteer',
    ask: 'Will you walk with me on Wednesdays?',
    circles: ['news', 'schedule'],
  },
  {
    name: 'Bev Sutcliffe',
    relation: 'a volunteer',
    ask: 'Will you come for tea and cards?',
    circles: ['news', 'schedule'],
  },
  {
    name: 'Mr Clough',
    relation: 'my neighbour',
    ask: 'May we ring you if something happens?',
    circles: ['news'],
  },
]

export const visits: readonly {
  readonly title: string
  readonly weekdays: readonly number[]
  readonly start: string
  readonly minutes: number
  readonly person: string
  readonly tiles: readonly TileId[]
}[] = [
  {
    title: 'Morning',
    weekdays: [1, 2, 3, 4, 5],
    start: '09:00',
    minutes: 60,
    person: 'Priya Shah',
    tiles: ['breakfast', 'shower', 'tablets', 'walk', 'drinks', 'bed'],
  },
  {
    title: 'Walk by the canal',
    weekdays: [3],
    start: '14:00',
    minutes: 60,
    person: 'Tariq Aziz',
    tiles: ['walk', 'company'],
  },
  {
    title: 'Tea and cards',
    weekdays: [2, 5],
    start: '15:30',
    minutes: 90,
    person: 'Bev Sutcliffe',
    tiles: ['company', 'tea'],
  },
  {
    title: 'Sunday dinner',
    weekdays: [7],
    start: '13:00',
    minutes: 120,
    person: 'Anne Holroyd',
    tiles: ['lunch', 'company'],
  },
  {
    title: 'Tea time',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    start: '18:00',
    minutes: 45,
    person: '',
    tiles: ['tea', 'tablets', 'drinks'],
  },
]

export const news: readonly string[] = ['The new chair has come. You are all to try it, one at a time.']

export const notesOfPriya: {
  readonly tiles: readonly (readonly [TileId, Outcome])[]
  readonly note: string
  readonly mood: Mood
  readonly handover: string
} = {
  tiles: [
    ['breakfast', 'done'],
    ['shower', 'done'],
    ['tablets', 'done'],
    ['walk', 'declined'],
    ['drinks', 'done'],
  ],
  note: 'We laughed about the library van. Porridge and two cups of tea. A bit stiff on the left, so no walk today, by her own choice.',
  mood: 'good',
  handover: 'The blue tin is nearly empty. The chemist opens at nine.',
}
