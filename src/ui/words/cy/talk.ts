import { calledName } from './say.ts'

export const talk = {
  title: 'Talk',
  heading: 'Talk',
  lead: 'Each circle has its own talk. You always see who reads it.',
  none: 'There is nobody to talk with yet.',
  noneWhat: 'Invite somebody, and you can talk here.',
  nothingSaid: 'Nothing said yet.',
  roomTitle: (circle: string) => `Talk in ${circle}`,
  label: (circle: string) => `Say something in ${circle}`,
  send: 'Say it',
  stays: 'What is said stays. It cannot be taken back.',
  you: 'You',
  someone: 'Somebody who has left',
  first: 'Be the first to say something.',
  whoReads: 'Who reads this',
  log: (circle: string) => `What was said in ${circle}`,
  by: (who: string) => calledName(who),
  older: 'Show what was said before',
}
