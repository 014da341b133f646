import { profile as plain } from '../en-GB/profile.ts'
import type { Words } from '../index.ts'

export const profile: Words['profile'] = {
  ...plain,
  lead: 'Each card says who can see it. You choose who.',
  two: {
    ...plain.two,
    lead: 'Both are here. Please read both.',
    settle: 'Which one is right?',
  },
  card: {
    ...plain.card,
    small: 'Choose a small circle. The card says how to get in.',
    moves: 'You chose other people. Some people have read it before. They still know it.',
  },
  writersPage: {
    ...plain.writersPage,
    lead: 'You write your cards. Others can write with you. You choose who. The card says who wrote it.',
  },
  sheet: {
    ...plain.sheet,
    lead: 'The letters are large. You can print what you can see.',
    left: (n) => `${plain.sheet.left(n).split('. ')[0] ?? ''}. Choose “Everything”. Then you get more pages.`,
  },
}
