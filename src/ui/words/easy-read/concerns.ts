import { concerns as plain } from '../en-GB/concerns.ts'
import { calledName, list } from '../en-GB/say.ts'

const names = (all: readonly string[]) => list(all.map(calledName))

export const concerns: typeof plain = {
  ...plain,
  lead: 'You can say it. You do not have to be sure.',
  whatHint: 'Say what happened.',
  danger: { ...plain.danger, lead: 'Is somebody in danger? Ring 999 now. Your words stay here.' },
  who: {
    ...plain.who,
    lead: 'Choose who can read it.',
    aboutWhat: 'We do not tell them. You cannot choose them.',
    holder: 'It is their team',
    holderLater: (holder, who) =>
      `${names(who)} helps ${calledName(holder)} to decide. We do not tell ${calledName(holder)} yet. You can choose to tell ${calledName(holder)}.`,
    later: (holder) =>
      `We tell ${calledName(holder)} later. A second person must agree. If nobody agrees, we tell ${calledName(holder)} after 7 days.`,
    noneLeft: 'There is nobody to choose here. Please ring somebody else.',
    goesTo: (who) => `${names(who)} can read it. Nobody else can read it.`,
    notSecret: 'They may have to tell others. This keeps people safe. They will tell you.',
    trace: 'Other people do not see this.',
  },
  after: {
    ...plain.after,
    lead: (who) => `${names(who)} can read it. You did the right thing.`,
    offline: 'It goes when your phone has signal.',
    wait: 'Is somebody in danger? Do not wait. Ring 999.',
  },
  list: {
    ...plain.list,
    rowWhat: 'What you said, and what people told you',
    lead: 'Only the people it was said to can read it.',
    noPin: 'Your phone has no PIN. So we do not show what you said yourself.',
  },
  one: {
    ...plain.one,
    passed: (by) => `${names(by)} passed this on to you.`,
    about: (who) => `It is about these people: ${names(who)}. They cannot read it.`,
    safe: { ...plain.one.safe, no: 'Somebody was maybe not safe then.' },
    letInOver: (person) => `${calledName(person)} can read it now.`,
    two: 'Two people wrote different words. Both stay here.',
    readersWhat: 'We tell everybody who can read it. You cannot take it back.',
  },
  holder: {
    ...plain.holder,
    until: (holder, day) => `We tell ${calledName(holder)} on ${day}.`,
    lead: 'It may wait only if telling could hurt somebody.',
    second: 'Another person must agree to wait.',
    about: (holder) => `It is about this person: ${calledName(holder)}. We do not tell them.`,
  },
  groupWhat: {
    ...plain.groupWhat,
    seen: 'Write only what somebody saw or heard.',
    person: 'Write what the person says and wants.',
    opinion: 'This is not the same as what you saw.',
    told: 'Write names, days and numbers.',
  },
  paper: {
    ...plain.paper,
    lead: 'You can give it to the council or the police. Print only what they need.',
    tells: (who) =>
      who.length === 0
        ? 'It has no names but the name of who wrote it.'
        : `It has these names: ${names(who)}. Keep it safe.`,
    keep: 'Kith does not tell anybody that you print it.',
  },
  fields: {
    ...plain.fields,
    services: 'Who came? What did they say?',
    'consent-why': 'Is it shared without a yes? Write why.',
    capacity: 'Could they decide? How do you know?',
  },
}
