import type { BeginningStep } from '../../../app/index.ts'
import { calledName, count, list, whose } from './say.ts'

const greeting = (hour: number) =>
  hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'

export const today = {
  title: 'Today',
  greeting,
  /** The one sentence of the day. `who` is empty where nobody is coming. */
  holder: {
    coming: (hour: number, who: string, at: string) =>
      `${greeting(hour)}. ${calledName(who)} is coming at ${at}.`,
    late: (hour: number, who: string, at: string) =>
      `${greeting(hour)}. ${calledName(who)} is running late, and comes at about ${at}.`,
    here: (who: string) => `${calledName(who)} is here with you.`,
    gap: (hour: number, at: string) => `${greeting(hour)}. Nobody is coming at ${at} yet.`,
    none: (hour: number) => `${greeting(hour)}. Nobody else is coming today.`,
    empty: (hour: number) => `${greeting(hour)}. Your team begins here.`,
  },
  member: {
    mine: (hour: number, holder: string, at: string) =>
      `${greeting(hour)}. You are with ${calledName(holder)} at ${at}.`,
    mineHere: (holder: string) => `You are with ${calledName(holder)} now.`,
    coming: (who: string, holder: string, at: string) =>
      `${calledName(who)} is coming to ${calledName(holder)} at ${at}.`,
    late: (who: string, holder: string, at: string) =>
      `${calledName(who)} is running late, and is with ${calledName(holder)} at about ${at}.`,
    here: (who: string, holder: string) => `${calledName(who)} is with ${calledName(holder)} now.`,
    gap: (holder: string, at: string) => `Nobody is coming to ${calledName(holder)} at ${at} yet.`,
    none: (hour: number) => `${greeting(hour)}. No more visits today.`,
    empty: (hour: number) => `${greeting(hour)}. No visits are planned for now.`,
    /** For somebody who is not in the Schedule circle. */
    sees: (hour: number, holder: string, circles: readonly string[]) =>
      circles.length === 0
        ? `${greeting(hour)}. You are in ${whose(calledName(holder))} team.`
        : `${greeting(hour)}. ${calledName(holder)} shares ${list(circles)} with you.`,
  },
  onWay: (who: string) => `${calledName(who)} is on the way.`,
  now: 'Now, or next',
  arrived: (at: string) => `Arrived at ${at}`,
  left: (at: string) => `Left at ${at}`,
  arrivedInstead: (who: string, at: string) => `${calledName(who)} came, at ${at}`,
  planned: 'Planned',
  nobody: 'Nobody yet',
  you: 'You',
  after: 'After that',
  over: 'Earlier today',
  week: 'This week',
  weekNone: 'Nothing is planned for the next seven days.',
  visits: (n: number) => count(n, 'visit', 'visits'),
  handover: 'To know before you come',
  handoverHolder: 'What your people told each other',
  from: (who: string) => `From ${calledName(who)}`,
  news: 'News',
  openTalk: 'Open Talk',
  arrive: 'I am here',
  goOn: 'Go on with the visit',
  change: 'Look at what you wrote',
  look: 'See this visit',
  ok: 'I am OK',
  notToday: 'Not today',
  askSomebody: 'Ask who can come',
  tell: {
    label: 'What it says. You can change it.',
    yes: 'Yes, tell them',
    no: 'Not now',
    done: (n: number) => `Said to ${count(n, 'person', 'people')}.`,
  },
  empty: {
    heading: 'Good first steps',
    invite: 'Invite somebody you trust',
    inviteWhat: 'They choose whether to say yes.',
    plan: 'Plan a visit',
    planWhat: 'Who comes, and when.',
    card: 'Say what a good day is',
    cardWhat: 'In your own words.',
  },
  beginning: {
    heading: 'Good that you are here',
    lead: 'Some first steps. Take them in any order, or none.',
    steps: {
      about: {
        name: (holder: string) => `Get to know ${calledName(holder)}`,
        what: 'Who this team is about',
      },
      support: {
        name: (holder: string) => `How ${calledName(holder)} wants to be supported`,
        what: 'In their own words',
      },
      hello: { name: () => 'Say hello', what: 'A few words to everyone in the team' },
      face: { name: () => 'Add your face', what: 'A photo or a drawing. You choose who sees it.' },
      promise: {
        name: () => 'Read the promise',
        what: 'What you can expect of one another. Then you may sign it.',
      },
    } satisfies Readonly<Record<BeginningStep, { name: (holder: string) => string; what: string }>>,
    later: 'Not now',
  },
  answers: (n: number) =>
    `${count(n, 'person has', 'people have')} said yes and ${n === 1 ? 'waits' : 'wait'} for you`,
  answersWhat: 'Choose what they may see.',
  waits: {
    questions: (n: number) =>
      n === 1 ? 'Somebody you invited asks you something' : `${n} questions from people you invited`,
    questionsWhat: 'They would like to know before they answer.',
    asked: (who: string) => `${who} asks you for a trial`,
    askedWhat: 'Yes and no are both fine.',
    answer: (who: string) => `Say how the trial with ${who} was`,
    answerWhat: 'For yourself, and in your own time.',
    /** Said so that whoever looks over a shoulder learns nothing. */
    trials: 'There is something for you in Trials',
    trialsWhat: 'Open it when you are by yourself.',
  },
  mayChange: 'Plan a visit',
  people: (names: readonly string[]) => list(names),
  team: (holder: string) => `${whose(calledName(holder))} team`,
}
