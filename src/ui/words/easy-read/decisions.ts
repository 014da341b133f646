import { decisions as plain } from '../en-GB/decisions.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const decisions = simpler<Words['decisions']>(plain, {
  lead: 'Each note is about one decision.',
  linkWhat: 'Help to decide. Who speaks for you',
  ruleLines: [
    'You can decide for yourself.',
    'You get help to decide first.',
    'You may decide something that others would not.',
    'Sometimes you cannot decide one thing. Then others do what is best for you.',
    'Your family cannot just decide for you.',
    'An advocate speaks for you. They do not decide.',
  ],
  legal: 'Some people have a legal role. You find it on their page.',
  notYours: 'These notes are in two circles: Care and Intimate. You are not in them.',
  how: { 'best-interests': 'They could not decide this then. Others did what was best.' },
  new: {
    what: { hint: 'Only one decision. For example: the operation in May.' },
    help: { heading: 'What help did they get?', lead: 'Time? Words? Pictures? A quiet place?' },
    said: { lead: 'Use their own words.' },
    how: { askedHint: 'For example: her sister. The nurse.' },
    where: { lead: 'Choose only a few people.' },
  },
  advocates: { lead: 'An advocate speaks for a person. They do not give care.' },
})
