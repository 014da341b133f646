import { calledName } from './say.ts'

export const direct = {
  title: 'Talk with one person',
  heading: (name: string) => `You and ${calledName(name)}`,
  all: 'Just two of you',
  start: 'Talk with one person',
  from: (name: string) => `Talk with ${calledName(name)} alone`,
  gone: 'This person is not in the team now.',
  left: (name: string) => `${calledName(name)} is not in the team now. What you two said stays here.`,
  hasLeft: 'Not in the team now',
  pin: 'Pin it up for the two of you',
  stop: {
    do: (name: string) => `I do not want messages from ${calledName(name)}`,
    sure: (name: string) => `No more messages from ${calledName(name)}?`,
    what: (name: string) =>
      `${calledName(name)} is not told. You see nothing more that ${calledName(name)} says to you alone.`,
    circles: (name: string) => `In your circles you still read what ${calledName(name)} says.`,
    yes: 'Yes, no more messages',
    no: 'No, go back',
    on: (name: string) =>
      `You do not want messages from ${calledName(name)}. ${calledName(name)} is not told.`,
    inList: 'You do not want messages',
    show: 'Show what was said',
    again: (name: string) => `Let messages from ${calledName(name)} come again`,
    worry: 'Something worries me',
  },
  who: (name: string) => `Only you and ${calledName(name)} read this.`,
  notHolder: (name: string) => `${calledName(name)} does not read it.`,
  others: 'Others see that somebody said something in private. They see who, and not to whom or what.',
  first: (name: string) => `Say the first thing to ${calledName(name)}.`,
  label: (name: string) => `Say something to ${calledName(name)} alone`,
  willSee: (name: string) => `Only you and ${calledName(name)} will see this`,
}
