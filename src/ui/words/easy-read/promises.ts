import { promises as plain } from '../en-GB/promises.ts'
import { calledName } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const promises = simpler<Words['promises']>(plain, {
  language: 'easy',
  lead: 'A promise says what we will do. Everyone in the team can read it.',
  linkWhat: 'What you promise each other',
  what: {
    support: 'What we can expect from each other.',
    member: 'What each of the team promises.',
    own: 'What this team wrote.',
  },
  example: 'This is an example. Your co-op can change the words.',
  bindsWhat: 'It is not a contract like in court. It still matters. Ask your co-op about the law.',
  tell: { other: 'The words have changed since then.' },
  voice: {
    lead: 'Some people like to listen. They can hear your voice.',
    taken: 'You took your voice away. Some people heard it before.',
  },
  mine: {
    changedWhat: 'Your promise still counts. You can sign the new words. You do not have to.',
    signFor: 'Write it down for somebody else',
    withdrawSure: 'Do you want to take it back? Everyone can see that. Nothing else changes.',
  },
  sign: {
    points: { lead: 'Tick each one. Is one not clear? Talk about it first.' },
    who: {
      lead: 'You cannot sign for other people. You can say how they agreed.',
      other: (name) => `I write for ${calledName(name)}`,
    },
    how: {
      lead: 'You can choose. Each is as good as the others.',
      voiceWhat: 'Say that you agree. Use your own words.',
      missing: 'Write a name. Or draw a mark. Or say it.',
      witnessHint: 'What did they say or do? Who else was there?',
    },
    review: { lead: 'Look at it again. Then it stays true.' },
  },
  given: { hint: 'For example: I ring before I come.' },
  own: {
    saved: 'Your promise is there. People can sign it.',
    again: 'Some people signed before. We ask them to sign the new words.',
  },
})
