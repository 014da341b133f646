import type { Here } from '../index.ts'
import { calledName, count, whose } from './say.ts'

export const me = (here: Here) => ({
  title: 'Me',
  inTeam: (holder: string) => `In ${whose(calledName(holder))} team`,
  holder: 'You are in the middle of this team. You decide who sees what.',
  asRelation: (relation: string) => `As: ${relation}`,
  onlyYou: 'Only you can see this page.',
  pages: {
    mine: {
      name: 'My page and promises',
      what: 'What I say of myself, and what I said yes to',
      lead: 'What you say of yourself, and what you said yes or no to.',
    },
    days: {
      name: 'Day by day',
      what: 'To do, medicines, what was written, money',
      lead: 'What you do each day, and what came of it.',
    },
    team: {
      name: 'Our team',
      what: 'Visits, hats, a rest, other teams',
      lead: 'What you do together.',
    },
    phone: {
      name: `This ${here} and its lock`,
      what: `Who can open Kith on this ${here}`,
      lead: `Who can open Kith on this ${here}, and what is kept on it.`,
    },
    safe: {
      name: 'Safety, and getting back in',
      what: 'Who saw what, and if every phone is lost',
      lead: 'Who saw what, and how you come back if every phone is lost.',
    },
    leaving: {
      name: 'Stopping and leaving',
      what: `If the team ends, or you stop using Kith`,
      lead: 'Nothing happens before you are asked again.',
    },
  },
  links: {
    profile: 'About me',
    profileOther: (holder: string) => `About ${calledName(holder)}`,
    profileWhat: 'Cards in your own words',
    profileWhatOther: (holder: string) => `Cards in ${whose(calledName(holder))} own words`,
    recordsWhat: 'Day by day, and how things go',
    plan: 'Plan a visit',
    planWhat: 'Who comes, and when',
    safety: 'About safety',
    safetyWhat: 'What is private, and what is not',
  },
  devices: {
    heading: 'Your phones and computers',
    count: (n: number) =>
      n === 1
        ? `Only this ${here}. Add another.`
        : `${count(n, 'phone or computer', 'phones and computers')}`,
    sheetWhat: 'Come back if every one is lost',
  },
  here: {
    heading: `On this ${here}`,
    lines: (things: number, mine: boolean) => {
      if (things > 0) return `${count(things, 'thing', 'things')} of your team.`
      return mine
        ? 'Nothing is written yet. Your team begins here.'
        : 'Nothing of your team is here yet. What people write comes here by itself.'
    },
    unsent: (n: number) =>
      n === 0 ? 'All of it is sent too.' : `${count(n, 'thing is', 'things are')} not sent yet.`,
    size: (bytes: number) => {
      if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
      if (bytes < 1_000_000_000) return `${Math.round(bytes / 1_000_000)} MB`
      return `${Math.round(bytes / 1_000_000_000)} GB`
    },
  },
  storage: {
    kept: `This ${here} has promised to keep it.`,
    notKept: `This ${here} may clear it when space runs out, or when Kith is not opened for weeks.`,
    unknown: `This ${here} does not say whether it keeps it.`,
    notKeptTodo: 'What is sent is safe with your team. Open Kith now and then.',
    ask: `Ask this ${here} to keep it`,
    asked: {
      yes: `This ${here} will keep it.`,
      no: `This ${here} said no for now. Try again when you have used Kith more.`,
    },
    uses: (used: string) => `Kith uses ${used} here.`,
    full: (used: string, quota: string) => `Kith uses ${used} of ${quota} that it may use.`,
  },
  post: {
    heading: 'Your co-op\u2019s post box',
    states: {
      connecting: 'Looking for it.',
      connected: 'Open. Things are sent as you write them.',
      away: `Not reached now. Your things wait on this ${here}.`,
      nonsense: 'It answered with something that Kith does not trust. Please tell your co-op.',
    },
    address: 'Its address',
  },
  setAside: {
    heading: 'Set aside',
    what: 'Kith did not put these in, because something about them was not right. Nothing of yours is lost.',
    from: (who: string) => `From ${who}`,
    unknown: 'Nobody knows from whom',
    count: (n: number) => count(n, 'thing', 'things'),
    keep: (who: string) => `Keep what ${who} wrote`,
    keepWhat: 'Somebody ended their place here. They stay out. What they wrote comes back.',
    kept: 'It is there again.',
  },
  leave: {
    link: 'Leave the team',
    linkWhat: 'You can stop at any time.',
    holder: `This is your team, so you cannot leave it. You can take it off this ${here}.`,
  },
  forget: {
    link: `Forget this ${here}`,
    linkWhat: `Take everything of Kith off this ${here}.`,
    title: `Forget this ${here}`,
    heading: `Take everything of Kith off this ${here}?`,
    lead: `Do this when you give the ${here} away, or stop using Kith on it.`,
    exampleTitle: 'Throw the example away',
    exampleHeading: 'Throw the example team away?',
    exampleLead: 'None of it is real. After that you can start a team of your own.',
    goes: `What goes from this ${here}`,
    goesLines: ['Everything Kith has kept here.', 'Your way into the team from here.'],
    stays: 'What stays',
    staysLines: [
      'What was sent stays with your team.',
      'Photos of the screen or copied words, where somebody made them.',
    ],
    unsent: (n: number) => `${count(n, 'thing is', 'things are')} not sent yet, and would be gone for good.`,
    holderWarn: `You are the one in the middle. If this is your only ${here}, nobody can bring your place back.`,
    sure: 'I understand that this cannot be undone',
    yes: 'Yes, take it off',
    no: 'No, keep it',
  },
})
