import { calledName } from '../en-GB/say.ts'
import { trials as plain } from '../en-GB/trials.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const trials = simpler<Words['trials']>(plain, {
  lead: 'You try it first. Then you say if you like it.',
  noneWhat: 'You meet somebody first. Then you decide. You can say no.',
  inPlace: (by) => `${calledName(by)} asked. They see no answer.`,
  stages: {
    'said-no': (who, iAsk) =>
      iAsk ? `${who} said no. They do not have to say why.` : 'You said no. That is fine.',
    answered: () => 'You have answered. We tell you when there is news.',
    told: (who) => `Somebody told ${who}.`,
  },
  reply: {
    noReason: 'You do not have to say why. We tell nobody else.',
    forHint: 'For example: on the telephone on Monday. We write that they told you.',
  },
  offer: {
    who: {
      lead: 'Choose somebody you want to meet.',
      withoutWhat: 'You ask them on paper or by telephone. Then you write down what they say.',
    },
    sum: { inPlace: (holder) => `You ask for ${calledName(holder)}. They get the answers. You do not.` },
    rate: { missing: 'Write how much. For example: 14.50.' },
  },
  answer: {
    wish: {
      heading: 'How do you want to hear it?',
      lead: 'They may say no. You choose how you hear it.',
      hint: 'For example: ring me in the evening.',
    },
    teller: {
      lead: 'First you both answer. Then it is told.',
      choices: {
        me: { what: 'We say when it is time. We say what they would like.' },
        third: { what: 'We ask only them to tell it.' },
      },
      words: 'What do they say with it?',
    },
  },
  tell: { wish: (who) => `How ${who} wants to hear it:` },
  end: { goodbyeWhat: 'They leave the team. They see nothing new.' },
})
