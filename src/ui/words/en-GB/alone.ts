import { calledName, list } from './say.ts'

const names = (all: readonly string[]) => list(all.map(calledName))

/** A worker who is alone somewhere, and those who would like to know that all is well. */
export const alone = {
  title: 'I am alone',
  row: 'I am alone for a while',
  rowWhat: 'Somebody is told if you do not say that you are all right',
  heading: 'Are you alone for a while?',
  lead: 'Kith asks you if you are all right. One tap says yes.',
  until: 'Until when?',
  every: 'How often shall Kith ask?',
  everies: (minutes: number) =>
    minutes === 0
      ? 'Only at the end'
      : minutes < 60
        ? `Every ${minutes} minutes`
        : minutes === 60
          ? 'Every hour'
          : `Every ${minutes / 60} hours`,
  who: 'Who is told if you say nothing?',
  whoFew: 'Choose at least one person.',
  sum: (who: readonly string[], when: string) =>
    `${names(who)} can see that you are alone until ${when}. Nobody sees where you are.`,
  limits:
    'They are told when their Kith is open, or when their phone lets Kith wake it. No signal looks the same as no answer. In danger, ring 999.',
  start: 'Start',
  started: 'Started. Take care.',
  on: {
    heading: (when: string) => `You are alone until ${when}`,
    next: (when: string) => `Kith asks you at ${when}.`,
    asked: 'Are you all right?',
    late: (who: readonly string[]) =>
      `You have not said that you are all right. ${names(who)} may be worried.`,
    who: (who: readonly string[]) => `${names(who)} can see this.`,
    fine: 'Yes, I am all right',
    fineDone: 'Good. Thank you.',
    over: 'I am not alone any more',
    overDone: 'It is over. Welcome back.',
    seen: (who: readonly string[]) => `${names(who)} is seeing to it.`,
  },
  watched: {
    heading: 'People you look out for',
    on: (who: string, when: string) => `${calledName(who)} is alone until ${when}.`,
    heard: (when: string) => `Last heard: ${when}`,
    late: (who: string, when: string) =>
      `${calledName(who)} has not said that all is well. It was due at ${when}. Perhaps there is no signal.`,
    ring: (who: string) => `Ring ${calledName(who)} first.`,
    page: (who: string) => `How to reach ${calledName(who)}`,
    seeTo: 'I am seeing to it',
    seen: (who: readonly string[]) => `${names(who)} is seeing to it.`,
  },
  bar: {
    asked: 'Are you all right?',
    yes: 'Yes',
    late: (who: string) => `Not heard from ${calledName(who)}, who is alone.`,
    look: 'Look',
  },
}
