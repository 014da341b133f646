import type { LastThing } from '../../../app/index.ts'
import { calledName, list } from './say.ts'
import { noticed } from './noticed.ts'
import { write } from './write.ts'

const thing = (id: LastThing): string =>
  id in write.tiles
    ? write.tiles[id as keyof typeof write.tiles]
    : noticed.whats[id as keyof typeof noticed.whats]

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
  inTalk: (who: string) => (who === '' ? 'In Talk' : `In Talk, from ${calledName(who)}`),
  inProfile: 'In the profile',
  last: {
    heading: 'When was the last time?',
    lead: 'As far as it was written down where you can read it.',
    thing,
    ago: (days: number) => (days === 0 ? 'Today' : days === 1 ? 'Yesterday' : `${days} days ago`),
    by: (who: string) => `${calledName(who)} wrote it`,
    byMe: 'You wrote it',
    none: 'Nothing was written down yet.',
  },
  limits: {
    heading: 'What cannot be found here',
    voices: 'What is said in a voice or shown in a photo. Look for its day.',
    notIn: (circles: readonly string[]) => `What is for the people in ${list(circles)}. You are not in it.`,
    unwritten: 'What nobody wrote down. It may have happened.',
  },
}
