import type { CallItem, CallsView, LetterView } from '../../../src/app/index.ts'
import { circleOf, type Eyes } from './cast.ts'
import { at, dateOf } from './team.ts'

/** Joan hears of it by telephone, Elsie by letter; of Walter there is no number yet. */
const callsOf = (eyes: Eyes): readonly CallItem[] => [
  {
    ...{
      contactId: 'contact-joan',
      name: 'Joan Birtle',
      what: 'Her oldest friend',
      when: 'After two o’clock',
    },
    ...{ way: 'phone', hears: [circleOf('news')], address: '', wrote: [] },
    phones: ['01632 960 144'],
    ringers: [eyes.of('anne')],
    lines: [
      {
        ...{ about: 'line-1', text: 'The walk is on Sunday at eleven.', by: eyes.of('tariq'), toldBy: [] },
        ...{ news: 'news-1', asks: 'nothing' },
      },
      {
        ...{ about: 'line-2', text: 'The boiler is mended.', by: eyes.of('anne'), toldBy: [eyes.of('anne')] },
        ...{ news: '', asks: 'nothing' },
      },
    ],
    audience: eyes.audience('schedule'),
  },
  {
    ...{ contactId: 'contact-walter', name: 'Walter', what: 'Comes for the garden', when: '', phones: [] },
    ...{ way: 'phone', hears: [circleOf('schedule')], address: '', wrote: [], ringers: [], lines: [] },
    audience: eyes.audience('schedule'),
  },
  elsie(eyes),
]

const elsie = (eyes: Eyes): CallItem => ({
  ...{
    contactId: 'contact-elsie',
    name: 'Elsie Whitworth',
    what: 'Plays cards with her',
    when: '',
    phones: [],
  },
  ...{ way: 'letter', hears: [circleOf('news'), circleOf('schedule')], ringers: [] },
  address: '4 Mill Row\nTodmorden',
  lines: [
    {
      ...{ about: 'news-2', text: 'Can you take the parcel in on Friday?', by: eyes.of('anne'), toldBy: [] },
      ...{ news: 'news-2', asks: 'yes-no' },
    },
    {
      ...{ about: 'line-3', text: 'The lift is mended.', by: eyes.of(eyes.me), toldBy: [] },
      ...{ news: '', asks: 'nothing' },
    },
  ],
  wrote: [
    {
      ...{ paperId: 'paper-elsie', writer: null, writerName: 'Elsie Whitworth', writtenOn: dateOf(-3) },
      ...{ enteredBy: eyes.of('anne'), enteredAt: at(-2, 9), media: [], behalf: null, saved: 'sent' },
      text: 'Please ring me about the cards on Tuesday.',
    },
  ],
  audience: eyes.audience('schedule'),
})

export const callsView = (eyes: Eyes, isEmpty: boolean): CallsView => ({
  calls: isEmpty ? [] : callsOf(eyes),
  others: isEmpty ? [] : [{ contactId: 'contact-plumber', name: 'Hollis', what: 'Plumber' }],
  iAmHolder: eyes.me === 'maureen',
  audiences: [eyes.audience('everyone'), eyes.audience('news'), eyes.audience('schedule')],
})

export const letterOf = (eyes: Eyes): LetterView => ({
  call: elsie(eyes),
  holder: eyes.of('maureen'),
  days: [0, 1, 2, 3, 4, 5, 6].map((n) => ({
    date: dateOf(n),
    visits:
      n % 3 === 2
        ? []
        : [
            { start: '09:00', title: 'Morning', names: n === 4 ? [] : ['Priya Shah'], isOff: n === 3 },
            { start: '18:30', title: 'Supper', names: ['Anne Hollis', 'Bev'], isOff: false },
          ],
  })),
})
