import { decisions as plain } from '../en-GB/decisions.ts'

export const decisions: typeof plain = {
  ...plain,
  lead: 'Each note is about one decision.',
  ruleLines: [
    'You can decide for yourself.',
    'You get help to decide first.',
    'You may decide something that others would not.',
    'Sometimes you cannot decide one thing. Then others do what is best for you.',
    'Your family cannot just decide for you.',
    'An advocate speaks for you. They do not decide.',
  ],
  how: { ...plain.how, 'best-interests': 'They could not decide this then. Others did what was best.' },
}
