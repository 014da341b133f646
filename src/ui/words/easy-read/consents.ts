import { consents as plain } from '../en-GB/consents.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const consents = simpler<Words['consents']>(plain, {
  heading: 'Yes and no',
  lead: 'You can say yes. You can say no. You do not have to say why.',
  linkWhat: 'What you said yes or no to',
  none: 'There is nothing here yet.',
  noneWhat: 'You can say yes or no to one thing. You can change your mind.',
  beside: 'Then somebody else wrote:',
  new: {
    what: { wordsHint: 'For example: which photos? Where may people see them?' },
    answer: {
      lead: 'No answer is wrong.',
      what: {
        no: 'You do not have to say why. Nothing else changes.',
        'not-now': 'We ask you again later.',
        'only-if': 'You say what you need for a yes.',
      },
      missingIf: 'Say what you need for a yes.',
    },
    when: {
      lead: 'Then we ask you again.',
      choices: { 0: 'Until I say stop', 1: 'A month', 6: 'Half a year', 12: 'A year' },
    },
    where: { lead: 'Choose a circle.' },
  },
})
