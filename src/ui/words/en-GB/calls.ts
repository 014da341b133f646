import { list } from './say.ts'

export const calls = {
  title: 'People to ring or write to',
  link: 'People without the app',
  lead: 'They are not in the app. Tell them what happened this week.',
  none: 'There is nobody to ring yet. People outside the team stand under People.',
  toPeople: 'Go to People',
  print: 'Print it in large letters',
  nobody: 'Nobody has said yet that they ring.',
  rings: (names: readonly string[]) => `To be rung by ${list(names)}.`,
  whoRings: 'Who rings: ....................',
  iRing: 'I ring them',
  notI: 'I don’t after all',
  toTell: 'To tell them',
  nothing: 'Nothing to tell them this week.',
  told: (names: readonly string[]) => `Told by ${list(names)}`,
  add: 'What should they know?',
  put: 'Put it on their list',
}
