import { alone as plain } from '../en-GB/alone.ts'
import { calledName, list } from '../en-GB/say.ts'

const names = (all: readonly string[]) => list(all.map(calledName))

export const alone: typeof plain = {
  ...plain,
  lead: 'Kith asks if you are all right. You say yes with one tap.',
  sum: (who, when) => `You are alone until ${when}. ${names(who)} can see this. Nobody sees where you are.`,
  limits: 'We tell people when they open Kith. We can wake some phones. Are you in danger? Ring 999.',
  started: 'It started. Take care of yourself.',
  on: {
    ...plain.on,
    next: (when) => `Kith asks you again at ${when}.`,
    late: (who) => `Please say that you are all right. ${names(who)} can see that you did not.`,
    fineDone: 'Thank you for telling us.',
    overDone: 'You are not alone any more.',
    seen: (who) => `${names(who)} will help you.`,
  },
  watched: {
    ...plain.watched,
    on: (who, when) => `${calledName(who)} is alone now. It ends at this time: ${when}.`,
    late: (who, when) => `${calledName(who)} did not answer at ${when}. Maybe the phone has no signal.`,
    ring: (who) => `Please ring ${calledName(who)} first.`,
    seen: (who) => `${names(who)} will help.`,
  },
  bar: {
    ...plain.bar,
    late: (who) => `${calledName(who)} is alone and did not answer.`,
  },
}
