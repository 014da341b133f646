import type { FoundThing, LastThing } from '../../../app/index.ts'
import { calledName, list } from './say.ts'
import { noticed } from './noticed.ts'
import { write } from './write.ts'

const thing = (id: LastThing): string =>
  id in write.tiles
    ? write.tiles[id as keyof typeof write.tiles]
    : noticed.whats[id as keyof typeof noticed.whats]

const whats: Readonly<Record<FoundThing['what'], string>> = {
  medicine: 'Medicine',
  dose: 'A dose',
  task: 'To do',
  goal: 'A hope',
  visit: 'A visit',
  person: 'In the team',
  contact: 'Somebody to ring',
  card: 'In the profile',
  emergency: 'On the emergency card',
  promise: 'A promise',
  consent: 'A yes or no',
  decision: 'A decision',
  trust: 'A talk about trust',
  money: 'Money',
  tin: 'The tin',
  fund: 'The shared fund',
  direct: 'Between you two',
  message: 'In Talk',
  concern: 'A worry',
}

const groups = {
  ...whats,
  days: 'What was written',
  noticed: 'What was noticed',
  medicine: 'Medicines',
  goal: 'Hopes',
  visit: 'Visits',
  person: 'People',
  card: 'The profile',
  promise: 'Promises',
  decision: 'Decisions',
  trust: 'Trust',
  message: 'Talk',
  concern: 'Worries',
}

export const finding = {
  title: 'Find something',
  heading: 'Find something',
  rowWhat: 'By a word, or: when was the last time?',
  label: 'What are you looking for?',
  hint: 'A word or two, such as \u201cknee\u201d or \u201cnew tablets\u201d.',
  go: 'Find it',
  busy: 'Looking',
  none: (text: string) => `Nothing was found with \u201c${text}\u201d.`,
  found: (n: number) => (n === 1 ? 'Found once' : `Found ${n} times`),
  more: (n: number) => `${n} more were found. Another word makes it fewer.`,
  instead: (text: string, found: string) =>
    `Nobody wrote \u201c${text}\u201d. This was found with \u201c${found}\u201d.`,
  which: 'What kind of thing is it?',
  everything: 'Everything',
  groups,
  whats,
  me: 'You',
  showMore: (n: number) => `Show ${n} more`,
  clear: 'Look for something else',
  last: {
    heading: 'When was the last time?',
    lead: 'As far as it was written down where you can read it.',
    thing,
    ago: (days: number) => (days === 0 ? 'Today' : days === 1 ? 'Yesterday' : `${days} days ago`),
    by: (who: string) => `${calledName(who)} wrote it`,
    byMe: 'You wrote it',
    none: 'Nothing was written down yet.',
    things: 'What was done or noticed',
    medicines: 'Medicines',
    visitors: 'Who came',
    isHere: 'Here now',
    me: 'You',
  },
  limits: {
    heading: 'What cannot be found here',
    voices: 'What is said in a voice or shown in a photo. Look for its day.',
    notIn: (circles: readonly string[]) => `What is for the people in ${list(circles)}. You are not in it.`,
    unwritten: 'What nobody wrote down. It may have happened.',
    concerns: 'A worry is found only after your PIN. Open your worries first.',
    direct: 'What two people said alone a long time ago. Look in their talk.',
    from: (circle: string, day: string) => `What was said in ${circle} before ${day}. You came in later.`,
    fetching: 'This phone is still fetching what is older. Look again in a while.',
  },
}
