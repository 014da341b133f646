import { profile as plain } from '../en-GB/profile.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const profile = simpler<Words['profile']>(plain, {
  lead: 'Each card says who can see it. You choose who.',
  noneOther: 'You cannot see any cards yet.',
  two: { lead: 'Both are here. Please read both.', settle: 'Which one is right?' },
  card: {
    small: 'Choose a small circle. The card says how to get in.',
    moves: 'You chose other people. Some people have read it before. They still know it.',
    taken: 'The card is gone.',
  },
  check: { noneWhat: 'We ask you again later. It takes half a year or a year.' },
  past: { lead: 'Each line says who wrote it.', gone: 'Somebody took the card away.' },
  writersPage: {
    lead: 'You write your cards. Others can write with you. You choose who. The card says who wrote it.',
  },
  sheet: {
    lead: 'The letters are large. You can print what you can see.',
    circlesHint: 'People who find the paper can read it.',
    left: (n) => `${plain.sheet.left(n).split('. ')[0] ?? ''}. Choose “Everything”. Then you get more pages.`,
  },
})
