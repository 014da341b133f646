import { calledName } from './say.ts'

export const doors = {
  ask: (who: string) => `Ask ${calledName(who)} something first`,
  label: 'Your question',
  only: (who: string) => `Only ${calledName(who)} can read it. It binds you to nothing.`,
  send: 'Ask',
  sent: 'Your question is on its way. You have said neither yes nor no.',
  yours: 'You asked',
  waiting: (who: string) =>
    `${calledName(who)} has not answered yet. Keep the link. Open it again later, and the answer stands here. Take your time.`,
  heading: (who: string) => `${calledName(who)} asks you something first`,
  private: 'Only the two of you can read it.',
  reply: 'Your answer',
  replySend: 'Answer',
  replied: 'You answered:',
}
