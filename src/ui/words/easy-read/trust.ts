import { trust as plain } from '../en-GB/trust.ts'
import { calledName } from '../en-GB/say.ts'

export const trust: typeof plain = {
  ...plain,
  lead: 'We talk about what matters. We use the person’s own words.',
  none: 'There is no talk yet. Start with one thing.',
  two: 'Two people wrote at the same time. Both stay. Talk about it. Then write it again.',
  asks: {
    ...plain.asks,
    moving: 'How do I like to get up? How many people help me?',
    outing: 'Which way do I go? How long? Who knows?',
    alone: 'How long? What do I need near me?',
    kitchen: 'What is hot? What is sharp? What makes it easy?',
    medicines: 'Which medicine cannot wait? Who can bring it?',
    washing: 'Where may you help me? Where not?',
    eating: 'How must my food be? How do I like to sit?',
    money: 'How much money? What for? Who sees the receipt?',
    'lone-work': 'When do you ring somebody? How do you get help?',
  },
  questions: {
    ...plain.questions,
    wrong: 'What could go wrong? How much would I mind?',
    after: 'What do I want you to do if it goes wrong?',
  },
  states: { ...plain.states, half: 'One person answered for two. We need one more answer.' },
  one: {
    ...plain.one,
    odd: 'Somebody changed these words later. Write them again together.',
    anybody: 'The person who is there',
    free: 'You can say “not sure”. That is fine.',
    offeredWhat: (holder) => `It counts when ${calledName(holder)} trusts it.`,
    offeredWhatMine: 'It counts when you trust it.',
  },
  paper: { ...plain.paper, lead: 'You can put it on the fridge.' },
  form: {
    ...plain.form,
    skip: 'You need not answer every question.',
    what: { ...plain.form.what, lead: 'Use the person’s own words.' },
    agreed: { ...plain.form.agreed, lead: 'Small things that we do. Say who does it.' },
    review: { ...plain.form.review, lead: 'Things change. You can change this on any day.' },
    who: { ...plain.form.who, lead: 'People who come must know. Private things stay with few people.' },
    sum: {
      ...plain.form.sum,
      suggest: (holder) => `These are your words. They count when ${calledName(holder)} trusts them.`,
      done: 'Saved. Now each of you can answer.',
    },
  },
}
