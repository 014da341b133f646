import { calledName, count, list, listOr, whose } from './say.ts'
import { time } from './time.ts'

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }
const nth = (n: number) => `${n}${endings[ordinals.select(n)] ?? 'th'}`
const which = ['', 'first', 'second', 'third', 'fourth', 'last']

/** How often, in a sentence. `days` are names of weekdays, `day` the first one. */
const rule = (
  { repeat, interval, nth: n }: { readonly repeat: string; readonly interval: number; readonly nth: number },
  days: readonly string[],
  day: string,
  dayOfMonth: number,
): string => {
  const months = interval === 1 ? 'every month' : `every ${interval} months`
  if (repeat === 'once') return `on ${day}`
  if (repeat === 'day') return interval === 1 ? 'every day' : `every ${interval} days`
  if (repeat === 'month-day') return `${months} on the ${nth(dayOfMonth)}`
  if (days.length === 0) return 'no day yet'
  if (repeat === 'month-weekday') return `${months} on the ${which[n] ?? ''} ${list(days)}`
  if (interval > 1) return `every ${interval} weeks on ${list(days)}`
  return days.length === 7 ? 'every day' : `every ${list(days)}`
}

export const week = {
  title: 'The week',
  heading: (isThis: boolean, from: string, to: string) => (isThis ? 'This week' : `${from} to ${to}`),
  lead: (holder: string) => `Who is with ${calledName(holder)}, day by day.`,
  leadHolder: 'Who is with you, day by day.',
  before: 'Week before',
  after: 'Week after',
  back: 'This week',
  asList: 'Day by day',
  asTable: 'As a table',
  how: 'How to show it',
  gaps: (n: number) =>
    n === 0
      ? 'Every visit that is still to come has somebody.'
      : n === 1
        ? 'One visit still needs somebody.'
        : `${n} visits still need somebody.`,
  today: 'Today',
  none: 'No visits',
  empty: 'No visits are planned for this week. Who comes, and when, will stand here.',
  cannot: 'You are not in the Schedule circle, so you cannot see who comes.',
  plan: 'Plan a visit',
  suggest: 'Suggest a visit',
  print: 'Print this week',
  link: 'See the week',
  linkWhat: 'Who comes, and when',
  asked: (title: string, day: string, at: string) => `Can you come? ${title}, ${day}, ${at}`,
  askedWhat: 'Yes and no are both fine.',
  askedYou: 'You are asked if you can come',
  clash: {
    heading: (n: number) => (n === 1 ? 'One thing to look at' : `${n} things to look at`),
    lead: 'This may be fine. You know your days best.',
    teams: 'Visits in two teams that do not fit',
    teamsLead: 'Only you see this. Your teams do not know of each other.',
    busy: (other: string, at: string) => `You are with ${other} at ${at}. Only you see this.`,
    teamKind: {
      double: 'At the same time.',
      tight: 'Hardly time between them.',
      rest: 'A short night between them.',
    },
    team: (other: string, here: string, there: string) => `Here on ${here}. With ${other} on ${there}.`,
    double: (who: string, first: string, then: string) =>
      who === ''
        ? `You are in two visits at once: ${first}, and ${then}.`
        : `${who} is in two visits at once: ${first}, and ${then}.`,
    tight: (who: string, then: string, left: string) =>
      who === ''
        ? `You have ${left} to get to the visit on ${then}.`
        : `${who} has ${left} to get to the visit on ${then}.`,
    rest: (who: string, then: string, left: string) =>
      who === ''
        ? `You have ${left} of rest before the visit on ${then}. The law says 11 hours.`
        : `${who} has ${left} of rest before the visit on ${then}. The law says 11 hours.`,
    hours: (who: string, long: string) =>
      who === ''
        ? `You have ${long} of visits this week. The law says 48 hours.`
        : `${who} has ${long} of visits this week. The law says 48 hours.`,
  },
  cover: {
    heading: 'Find somebody',
    ask: 'Ask people to come',
    more: 'Ask more people',
    lead: 'Tick whom to ask. The first is asked first. Nobody sees this list but who plans.',
    nobody: 'There is nobody else in the Schedule circle to ask.',
    sooner: (who: string) => `Ask ${who} sooner`,
    how: 'How shall we ask?',
    all: 'All at once',
    apart: (long: string) => `One by one, ${long} apart`,
    yes: (n: number) => (n === 0 ? 'Tick somebody first' : `Ask ${count(n, 'person', 'people')}`),
    done: 'They see your question when their phone has signal.',
    later: (when: string) => `Is asked ${when}`,
    state: {
      asked: 'Asked. Has not said yet.',
      coming: 'Said yes',
      maybe: 'Might come',
      cant: 'Said no',
    },
  },
  besides: 'Ways, and other calendars',
  calendar: {
    out: 'Into another calendar',
    in: 'From another calendar',
    outLead: 'You can take this week into the calendar of your phone.',
    tells: 'What that tells',
    outWhat: [
      'A calendar often sends what is in it to a company.',
      'It would learn when there are visits.',
      'Kith cannot take it back.',
    ],
    names: 'What may it say?',
    busy: 'Only “Visit”',
    busyWhat: 'Nobody reads there what it is.',
    titles: 'What each visit is called',
    titlesWhat: 'Such as: Morning visit. Never who comes, or what is done.',
    which: 'Which visits?',
    mine: 'Only mine',
    every: 'All of this week',
    none: 'There are no such visits this week.',
    visit: 'Visit',
    save: (n: number) => `Save ${count(n, 'visit', 'visits')} as a file`,
    saved: 'Saved. Open the file with your calendar.',
    inLead: 'Take visits from a file that another calendar saved. It ends with “.ics”.',
    choose: 'Choose the file',
    found: (n: number) =>
      n === 0 ? 'There are no visits to come in it.' : `${count(n, 'visit', 'visits')} to come in it`,
    left: (n: number) =>
      n === 0
        ? ''
        : `${count(n, 'thing', 'things')} in it cannot be a visit, and ${n === 1 ? 'was' : 'were'} left out.`,
    put: (n: number) => (n === 0 ? 'Tick what to plan' : `Plan ${count(n, 'visit', 'visits')}`),
    done: 'They are in the plan. Nobody comes to them yet.',
    untitled: 'Visit',
  },
  sheetLead: 'For the wall of the kitchen. What is done at a visit is not on it.',
  table: {
    caption: (from: string, to: string) => `Visits from ${from} to ${to}. One column for each day.`,
    keys: 'The arrows go from visit to visit.',
    part: 'Part of the day',
    morning: 'Morning',
    afternoon: 'Afternoon',
    evening: 'Evening',
    night: 'Night',
  },
  rule,
  type: {
    care: 'Care',
    company: 'Company',
    activity: 'Activity',
    trial: 'Trial',
    shadow: 'Learning',
    review: 'Looking back',
    'sleep-in': 'Sleeping in',
  },
  more: (names: readonly string[]) => list(names),
  either: (names: readonly string[]) => listOr(names),
  missing: (n: number) => (n === 1 ? 'One more is needed' : `${n} more are needed`),
  cancelled: 'Called off',
  contested: 'More people than needed. Nobody has chosen yet.',
  changedTwice: 'Two people changed it. Nobody has settled it yet.',
  suggested: (who: string) => `${calledName(who)} suggests it`,
  maybe: (who: string) => `${calledName(who)}, perhaps`,
  state: {
    planned: 'Planned. Has not said.',
    coming: 'Is coming',
    maybe: 'Perhaps',
    cant: 'Cannot come this time',
    offered: 'Can come',
    spare: 'Would come too',
  },
  one: {
    title: 'A visit in the plan',
    lasts: (minutes: number) => `For ${time.duration(minutes)}`,
    reallyLasts: (minutes: number) =>
      `The clocks change that night. It really lasts ${time.duration(minutes)}.`,
    home: (holder: string) => `At ${whose(calledName(holder))} home`,
    homeHolder: 'At your home',
    place: (place: string) => `At: ${place}`,
    again: (rule: string) => `It comes ${rule}.`,
    until: (day: string) => `The last visit is on ${day}.`,
    needs: (n: number) => `${count(n, 'person is', 'people are')} needed.`,
    shadow: 'One of them is there to learn.',
    moved: (day: string) => `Moved from ${day}.`,
    off: (who: string, when: string) => `${who} called it off, ${when}.`,
    youOff: (when: string) => `You called it off, ${when}.`,
    notice: (minutes: number) => `That was ${time.duration(minutes)} before.`,
    why: (words: string) => `Why: ${words}`,
    who: 'Who comes?',
    nobody: 'Nobody yet',
    canYou: 'Can you come?',
    coming: 'I’m coming',
    cant: 'I can’t',
    maybe: 'Perhaps',
    takeBack: 'Say nothing for now',
    said: {
      coming: 'Thank you. Your team sees that you are coming.',
      cant: 'That is fine. Your team sees it, and finds somebody.',
      maybe: 'Your team sees that you might come.',
      open: 'Taken back.',
    },
    all: 'Every time from now on',
    allWhat: 'Not only this visit, but all that follow.',
    sure: 'You have said that you are coming.',
    sureNot: 'You have said that you cannot come.',
    sureMaybe: 'You have said that you might come.',
    spare: 'There are enough people this time. Thank you for offering.',
    offeredYou: 'More than one of you said yes. It is still to be chosen who comes.',
    choose: 'Who shall come?',
    chooseLead: (names: readonly string[]) => `${list(names.map(calledName))} can come. You choose.`,
    chosen: 'Everybody sees who comes.',
    put: (who: string) => `${calledName(who)} comes`,
    change: 'Change this one visit',
    otherTime: 'Another day or time',
    otherPeople: 'Other people',
    day: 'On which day?',
    start: 'At what time?',
    minutes: 'How long?',
    save: 'Yes, change it',
    saved: 'Changed. The others stay as they are.',
    callOff: 'Call it off',
    callOffSure: 'Call off this one visit?',
    callOffWhat: 'Everybody in the Schedule circle sees that nobody comes. The other visits stay.',
    callOffWhy: 'Why? You need not say.',
    callOffYes: 'Yes, call it off',
    calledOff: 'Called off.',
    asPlanned: 'As planned again',
    asPlannedDone: 'It is as planned again.',
    anew: 'Change it from this day on',
    end: 'No more of these',
    endSure: 'No more of these visits from this day on?',
    endWhat: 'What was before stays in the records.',
    endYes: 'Yes, no more',
    ended: 'It does not come any more.',
    keep: 'Leave it',
    twice: 'Two people said different things',
    twiceLead: 'They could not see each other’s words. Choose which it is.',
    twiceWait: 'Whoever plans will choose which it is.',
    neither: 'Neither: as planned',
    suggestedBy: (who: string) => `${calledName(who)} would like this visit. It is not in the plan yet.`,
    takeUp: 'Yes, plan it',
    takenUp: 'It is in the plan.',
    leaveOut: 'Not now',
    seen: 'Open this visit',
    gone: 'This visit is not in the plan.',
    says: {
      off: 'Called off',
      date: (day: string) => `On ${day}`,
      start: (at: string) => `At ${at}`,
      minutes: (minutes: number) => `For ${time.duration(minutes)}`,
      people: (names: readonly string[]) => (names.length === 0 ? 'With nobody yet' : `With ${list(names)}`),
      place: (place: string) => (place === '' ? 'At home' : `At: ${place}`),
      needed: (n: number) => `With ${count(n, 'person', 'people')}`,
      nothing: 'As planned',
    },
  },
}
