import { calledName } from './say.ts'

export const doors = {
  ask: (who: string) => `Ask ${calledName(who)} something first`,
  label: 'Your question',
  only: (who: string) => `Only ${calledName(who)} can read it. It binds you to nothing.`,
  send: 'Ask',
  sent: 'Asked. Open the same link later to read the answer.',
  yours: 'What was asked',
  waiting: (who: string) => `${calledName(who)} has not answered yet. Open the link again later.`,
  heading: (who: string) => `${calledName(who)} asks you something first`,
  private: 'Only the two of you can read it.',
  reply: 'Your answer',
  replySend: 'Answer',
  replied: 'You answered:',
}
