import type { EmergencyField, Mood, Outcome, TileId } from '../domain/index.ts'
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

/** The emergency card, some of the hospital passport, and who steps in. The numbers are of those kept for stories. */
export const emergencyLines: readonly {
  readonly field: EmergencyField
  readonly text: string
  readonly phone?: string
  readonly person?: string
}[] = [
  { field: 'called', text: 'Maureen' },
  { field: 'born', text: '1948-05-03' },
  { field: 'allergies', text: 'Penicillin. My throat swells up.' },
  { field: 'medicines', text: 'Co-careldopa at 8, 11, 2, 5 and 8. If it is late I freeze.' },
  {
    field: 'conditions',
    text: 'Parkinson\u2019s. I fall backwards. Never give me haloperidol or metoclopramide.',
  },
  { field: 'talk', text: 'Face me, ask one thing, and wait. My face does not show what I feel.' },
  { field: 'call-1', text: 'my sister', phone: '01632 960142', person: 'Anne Holroyd' },
  { field: 'call-2', text: 'my assistant', phone: '07700 900118', person: 'Priya Shah' },
  { field: 'decision', text: 'ReSPECT form, in the blue folder on the fridge.' },
  { field: 'key', text: 'Mr Clough, number 12.' },
  { field: 'others', text: 'Biscuit, the cat. Mr Clough feeds him.' },
  { field: 'gp', text: 'Dr Osei', phone: '01632 960100' },
  { field: 'risks', text: 'I cough when I drink fast. Sit me up straight.' },
  { field: 'move', text: 'A frame, and one person on my left. Do not pull my arms.' },
  { field: 'likes', text: 'Brass bands, gardens, a straight answer.' },
  { field: 'grab', text: 'Tablets in the blue tin, glasses, phone charger, the green shawl.' },
  { field: 'step-in', text: 'my sister', phone: '01632 960142', person: 'Anne Holroyd' },
  { field: 'step-in', text: 'on weekdays', phone: '01632 960177', person: 'Tariq Aziz' },
  { field: 'get-in', text: 'Mr Clough has the key. Ring twice.' },
  { field: 'first-48', text: 'Tablets on the dot. Tea at six. Ring Dr Osei if I freeze for an hour.' },
]
