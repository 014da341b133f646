import { calledName, list } from './say.ts'

/** What people are glad to tell of themselves. */
export const achievements = {
  heading: 'Glad to tell',
  none: 'Nobody has told anything yet.',
  tell: 'Tell something of yours',
  gave: (name: string, isMe: boolean, time: string, year: string) =>
    `${isMe ? 'You' : calledName(name)} gave ${time} in ${year}`,
  learned: (name: string, isMe: boolean) => `${isMe ? 'You' : calledName(name)} learned something`,
  signed: 'Those who got the time have signed for it.',
  toldIn: (circles: readonly string[]) => `You told it in: ${list(circles)}`,
  backDone: 'Taken back.',
  what: 'What are you glad to tell?',
  hours: (time: string, year: string) => `I gave ${time} in ${year}`,
  kindLearned: 'I learned something',
  text: 'What did you learn?',
  next: 'Next',
  missing: 'Say what you learned.',
  who: 'Who should hear it?',
  noCircle: 'Choose who should hear it.',
  own: 'Only you can tell this of yourself. You can take it back with one tap.',
  yes: 'Yes, tell them',
  told: 'Told.',
}
