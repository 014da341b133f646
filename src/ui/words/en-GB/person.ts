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
  saved: (name: string) => `Changed. This is what ${calledName(name)} may see now.`,
  seeAs: (name: string) => `See it as ${calledName(name)} sees it`,
  talk: 'Open Talk',
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
