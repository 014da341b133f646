import { calledName } from './say.ts'

export const direct = {
  title: 'Talk with one person',
  heading: (name: string) => `You and ${calledName(name)}`,
  all: 'Just two of you',
  start: 'Talk with one person',
  from: (name: string) => `Talk with ${calledName(name)} alone`,
  gone: 'This person is not in the team now.',
  who: (name: string) => `Only you and ${calledName(name)} read this.`,
  notHolder: (name: string) => `${calledName(name)} does not read it.`,
  others: 'Others see that somebody said something in private. They see who, and not to whom or what.',
  first: (name: string) => `Say the first thing to ${calledName(name)}.`,
  label: (name: string) => `Say something to ${calledName(name)} alone`,
  willSee: (name: string) => `Only you and ${calledName(name)} will see this`,
}
