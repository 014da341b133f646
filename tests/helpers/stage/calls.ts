import type { CallItem } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'

/** Joan hears of it by telephone. */
export const callsOf = (eyes: Eyes): readonly CallItem[] => [
  {
    ...{
      contactId: 'contact-joan',
      name: 'Joan Birtle',
      what: 'Her oldest friend',
      when: 'After two o’clock',
    },
    phones: ['01632 960 144'],
    ringers: [eyes.of('anne')],
    lines: [
      { about: 'line-1', text: 'The walk is on Sunday at eleven.', by: eyes.of('tariq'), toldBy: [] },
      { about: 'line-2', text: 'The boiler is mended.', by: eyes.of('anne'), toldBy: [eyes.of('anne')] },
    ],
    audience: eyes.audience('schedule'),
  },
]
