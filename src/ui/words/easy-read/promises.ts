import { promises as plain } from '../en-GB/promises.ts'

export const promises: typeof plain = {
  ...plain,
  language: 'easy',
  lead: 'A promise says what we will do. Everyone in the team can read it.',
  what: {
    support: 'What we can expect from each other.',
    member: 'What each of the team promises.',
    own: 'What this team wrote.',
  },
  example: 'This is an example. Your co-op can change the words.',
  bindsWhat: 'It is not a contract like in court. It still matters. Ask your co-op about the law.',
  mine: {
    ...plain.mine,
    changedWhat: 'Your promise still counts. You can sign the new words. You do not have to.',
    signFor: 'Write it down for somebody else',
    withdrawSure: 'Do you want to take it back? Everyone can see that. Nothing else changes.',
  },
  sign: {
    ...plain.sign,
    who: { ...plain.sign.who, lead: 'You cannot sign for other people. You can say how they agreed.' },
  },
}
