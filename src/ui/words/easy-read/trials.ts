import { trials as plain } from '../en-GB/trials.ts'

export const trials: typeof plain = {
  ...plain,
  lead: 'You try it first. Then you say if you like it.',
  noneWhat: 'You meet somebody first. Then you decide. You can say no.',
  offer: {
    ...plain.offer,
    who: { ...plain.offer.who, lead: 'Choose somebody you want to meet.' },
  },
  answer: {
    ...plain.answer,
    teller: { ...plain.answer.teller, lead: 'First you both answer. Then it is told.' },
  },
}
