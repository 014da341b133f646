import type { ConsentAnswer, ConsentFormat, ConsentPurpose } from '../../../domain/index.ts'
import { calledName } from './say.ts'

export const consents = {
  title: 'Yes and no',
  heading: 'What was said yes or no to',
  lead: 'Each thing by itself. A no needs no reason, and changes nothing else.',
  link: 'Yes and no',
  linkWhat: 'Photos, sharing with the doctor, care: what was agreed to',
  none: 'Nothing is written down yet.',
  noneWhat: 'Here you can say yes or no to one thing, and change your mind at any time.',
  add: 'Say yes or no to something',
  of: (name: string, isMe: boolean) => (isMe ? 'What you said' : `What ${calledName(name)} said`),
  purposes: {
    photos: 'Using photos of me',
    gp: 'Sharing with my doctor',
    lists: 'Being on a list or a map',
    'personal-care': 'Help with washing and dressing',
    medicines: 'Help with medicines',
    home: 'Coming into my home when I am out',
    own: 'Something else',
  } satisfies Record<ConsentPurpose, string>,
  answers: {
    yes: 'Yes',
    no: 'No',
    'not-now': 'Not now',
    'only-if': 'Only if',
  } satisfies Record<ConsentAnswer, string>,
  formats: {
    said: 'Said aloud',
    signed: 'Signed',
    behaviour: 'Shown by what they did',
  } satisfies Record<ConsentFormat, string>,
  on: (day: string) => `on ${day}`,
  until: (day: string) => `Until ${day}.`,
  over: (day: string) => `It ended on ${day}. Ask again.`,
  review: (day: string) => `Asked again on ${day}.`,
  due: 'Time to ask again.',
  withdrawn: (day: string) => `Taken back on ${day}.`,
  beside: 'Written down after that, by somebody else:',
  before: 'Before that',
  withdraw: 'Take it back',
  withdrawnDone: 'Taken back. Nothing else changes.',
  new: {
    title: 'Yes or no',
    next: 'Go on',
    what: {
      heading: 'What is it about?',
      lead: 'One thing at a time.',
      words: 'In your words',
      wordsHint: 'Such as: which photos, and where they are shown.',
      missing: 'Say what it is about.',
    },
    answer: {
      heading: 'What do you say?',
      lead: 'Each answer is as good as the others.',
      what: {
        yes: 'You can take it back at any time.',
        no: 'You need no reason. Nothing else changes.',
        'not-now': 'You are asked again later.',
        'only-if': 'You say what must be so.',
      } satisfies Record<ConsentAnswer, string>,
      onlyIf: 'Only if what?',
      voice: 'Say it with your voice too',
      missing: 'Choose an answer.',
      missingIf: 'Say what must be so.',
    },
    when: {
      heading: 'For how long?',
      lead: 'Then it is asked again.',
      choices: { 0: 'Until I say otherwise', 1: 'A month', 6: 'Half a year', 12: 'A year' } as Readonly<
        Record<number, string>
      >,
    },
    where: {
      heading: 'Who should know?',
      lead: 'Choose the circle that it concerns.',
    },
    sum: {
      heading: 'Is this right?',
      format: 'How was it said?',
      missing: 'Choose how it was said.',
      yes: 'Yes, write it down',
      done: 'Written down.',
    },
  },
}
