import type { Here } from '../index.ts'
import { calledName, list, whose } from './say.ts'

export const person = (here: Here) => ({
  heading: (name: string) => `What may ${calledName(name)} see?`,
  headingMember: (name: string) => name,
  headingMe: 'What you can see',
  lead: (name: string) => `Tick what ${calledName(name)} may see. You can change this at any time.`,
  leadMember: (holder: string) => `${calledName(holder)} decides who sees what.`,
  holderLead: (name: string) =>
    `This is ${whose(calledName(name))} team. ${calledName(name)} decides who sees what.`,
  circlesLegend: (name: string) => `What ${calledName(name)} may see`,
  always: 'Who is in the team',
  alwaysWhat: 'Everyone in the team sees this.',
  save: {
    none: 'Nothing is changed',
    add: (names: readonly string[]) => `Yes, share ${list(names)}`,
    take: (names: readonly string[]) => `Yes, stop sharing ${list(names)}`,
    both: 'Yes, change it',
  },
  takes: (name: string, circles: readonly string[]) =>
    `${calledName(name)} will see nothing new in ${list(circles)}.`,
  cannotUndo: (name: string) => `What ${calledName(name)} has read or copied before cannot be taken back.`,
  bring: {
    heading: (name: string) => `May ${calledName(name)} let others in?`,
    what: (name: string) =>
      `Tick a circle, and ${calledName(name)} can let somebody from your team see it too. Taking people out stays with you.`,
    whatMember: (name: string) =>
      `Tick a circle, and ${calledName(name)} can let somebody from the team see it too.`,
    on: (name: string, circle: string) => `${calledName(name)} can let others into ${circle} now.`,
    off: (name: string, circle: string) => `${calledName(name)} lets nobody into ${circle} any more.`,
  },
  saved: (name: string) => `Changed. This is what ${calledName(name)} may see now.`,
  seeAs: (name: string) => `See it as ${calledName(name)} sees it`,
  talk: 'Open Talk',
  check: {
    heading: (name: string) => `Is it really ${calledName(name)}?`,
    headingMe: 'Who made sure it is you',
    none: 'Not checked yet.',
    you: 'you',
    by: {
      'in-person': (by: string, day: string) => `Checked in person by ${by} on ${day}.`,
      spoken: (by: string, day: string) => `Checked with six words by ${by} on ${day}.`,
    },
    link: (name: string) => `Check it is really ${calledName(name)}`,
    again: 'Check again',
  },
  checkPage: {
    title: 'Check somebody',
    heading: (name: string) => `Is it really ${name}?`,
    lead: (name: string) =>
      `Sit together, or ring ${name} on a number you knew before. You need both your phones.`,
    steps: (name: string, me: string) => [
      `${name} opens Kith, then People, then ${me}, then \u201cCheck it is really ${me}\u201d.`,
      'Read these six words to each other.',
    ],
    words: 'Your six words',
    ask: 'Are they the same?',
    yes: 'Yes, the same',
    no: 'No, they differ',
    done: (name: string) => `You made sure it is ${name}. Your team can read that.`,
    differ: {
      heading: 'The words differ',
      lead: 'Look again first. Did each of you open the page of the other? Was a word heard wrongly?',
      means: (name: string) =>
        `If they still differ, what you think is ${name} in Kith may be somebody else, who had the link before them.`,
      todo: 'What you can do',
      holderLines: (name: string) => [
        `Share nothing more with ${name} in Kith for now.`,
        'Ask your co-op to look at it with you.',
        `If it stays so, remove ${name}, and invite them again, side by side.`,
      ],
      memberLines: (name: string, holder: string) => [
        `Share nothing more with ${name} in Kith for now.`,
        `Tell ${holder}, in person or by telephone.`,
        'Ask the co-op to look at it with you.',
      ],
      nothing: 'Nothing was changed, and nobody was told.',
      again: 'Look at the words again',
      toPeople: 'Go to People',
    },
  },
  before: {
    title: 'Here before?',
    link: (name: string) => `Was ${calledName(name)} in the team before?`,
    heading: (name: string) => `Is this the same ${name} as before?`,
    lead: (name: string) =>
      `Somebody who lost every phone comes back as new. Say who ${name} was, and what they wrote then bears their name again.`,
    who: 'Who were they?',
    standing: {
      member: 'Still in the team',
      removed: 'Was removed',
      left: 'Left the team',
    },
    ends: (name: string) =>
      `The earlier place of ${name} ends with this. A phone that was lost sees nothing new, and is told.`,
    yes: 'Yes, the same',
    no: 'No, somebody else',
    nobody: 'There is nobody they could have been.',
    done: (name: string) => `${name} is one person in your team again.`,
  },
  removeShort: 'Remove from the team',
  removePage: {
    title: (name: string) => `Remove ${calledName(name)}`,
    heading: (name: string) => `Remove ${calledName(name)} from the team?`,
    lead: 'You do not have to give a reason.',
    after: 'What changes',
    afterLines: (name: string) => [
      `${calledName(name)} sees nothing new, from the moment their phone hears of it.`,
      `${calledName(name)} is told in plain words.`,
      'Visits they were planned for show \u201cNobody yet\u201d.',
    ],
    stays: 'What stays',
    staysLines: (name: string) => [
      `What ${calledName(name)} wrote stays with you.`,
      `What ${calledName(name)} read or copied before cannot be taken back.`,
    ],
    yes: (name: string) => `Yes, remove ${calledName(name)}`,
    no: 'No, go back',
    done: (name: string) => `${calledName(name)} is no longer in the team.`,
  },
  see: {
    title: (name: string) => `As ${calledName(name)} sees it`,
    heading: (name: string) => `This is what ${calledName(name)} sees`,
    lead: (name: string) => `Nothing more can be opened on ${whose(calledName(name))} phone.`,
    inCircles: 'Can see',
    notCircles: 'Cannot see',
    cards: 'About you',
    visits: 'Visits',
    records: 'Care records',
    messages: 'What was said',
    nothing: (what: string) => `${what}: nothing`,
    change: (name: string) => `Change what ${calledName(name)} sees`,
    keptOn: `This picture is made on your own ${here}.`,
  },
})
