import type { HappenedItem } from '../../../app/index.ts'
import { calledName, list, whose } from './say.ts'

/** What a sentence is made of: names as people say them. */
export type Told = {
  /** "You" or a name, at the beginning of a sentence. */
  readonly by: string
  /** "you" or a name; empty where it speaks of nobody else. */
  readonly who: string
  /** It is about whoever did it. */
  readonly isOwn: boolean
  readonly circle: string
  readonly circles: readonly string[]
  readonly name: string
  readonly history: HappenedItem['history']
  readonly isEnd: boolean
}

const theirs = (who: string): string => (who === 'you' ? 'your' : whose(who))

const inWhose = (by: string): string => (by === 'You' ? 'your' : 'their')

const sentenceByType: { readonly [T in HappenedItem['type']]: (told: Told) => string } = {
  found: ({ by }) => `${by} started the team.`,
  circle: ({ by, circle }) => `${by} made the circle ${circle}.`,
  invite: ({ by, name, circles }) =>
    circles.length === 0
      ? `${by} invited ${calledName(name)}.`
      : `${by} invited ${calledName(name)}, and asked whether they would be in ${list(circles)}.`,
  withdraw: ({ by, name }) => `${by} took back the invitation for ${calledName(name)}.`,
  admit: ({ by, who }) => `${by} let ${who} into the team.`,
  device: ({ by }) => `${by} added a phone or computer.`,
  drop: ({ by, who, isOwn }) =>
    isOwn
      ? `${by} took off a phone or computer.`
      : `${by} took off one of ${theirs(who)} phones or computers.`,
  kit: ({ by, isEnd }) => (isEnd ? `${by} ended a recovery sheet.` : `${by} made a recovery sheet.`),
  recover: ({ by }) => `${by} came back with a recovery sheet.`,
  helpers: ({ by, isEnd }) =>
    isEnd
      ? `${by} asked nobody any more to help them back in.`
      : `${by} asked people to help them back in, if every phone is lost.`,
  regain: ({ by }) => `${by} asked to come back in, with the help of others.`,
  waited: ({ by, who, isOwn }) =>
    isOwn
      ? `${by} waited, and nobody said stop.`
      : `${by} waited before ${who} came back in. Nobody said stop.`,
  check: ({ by, who }) => `${by} made sure that it is really ${who}.`,
  same: ({ by, who }) => `${by} said that ${who} was here before.`,
  keyholder: ({ by, who, circle }) => `${by} let ${who} bring others into ${circle}.`,
  retire: ({ by, who, circle }) =>
    `${by} decided: bringing others into ${circle} is not up to ${who} any more.`,
  nominate: ({ by, who, circles }) =>
    circles.length === 0
      ? `${by} asked ${who} to act in ${inWhose(by)} place.`
      : `${by} asked ${who} to act in ${inWhose(by)} place, for ${list(circles)}.`,
  dismiss: ({ by, who, isOwn, isEnd }) =>
    isOwn
      ? `${by} stopped acting for somebody else.`
      : isEnd
        ? `${by} asked ${who} to act in ${inWhose(by)} place for a time. It is over.`
        : `${by} decided: ${who} ${who === 'you' ? 'do' : 'does'} not act in ${inWhose(by)} place any more.`,
  confirm: ({ by, who }) => `${by} said that it is time for ${who} to act in the other’s place.`,
  remove: ({ by, who }) => `${by} removed ${who} from the team.`,
  leave: ({ by }) => `${by} left the team.`,
  grant: ({ by, who, circle, history }) =>
    history === 'today'
      ? `${by} let ${who} see ${circle}, from that day on.`
      : `${by} let ${who} see everything in ${circle}.`,
  revoke: ({ by, who, circle, isOwn }) =>
    isOwn ? `${by} left ${circle}.` : `${by} stopped sharing ${circle} with ${who}.`,
  epoch: ({ by, circle }) => `${by} changed the lock of ${circle}.`,
  settle: ({ by, circle }) => `${by} decided that ${circle} stays as it is.`,
  describe: ({ by, circle }) => `${by} gave the circle ${circle} its name and sign anew.`,
  term: ({ by, who, circle, isEnd }) =>
    isEnd
      ? `${by} said that ${who} ${who === 'you' ? 'are' : 'is'} in ${circle} for good.`
      : `${by} said for how long ${who} ${who === 'you' ? 'are' : 'is'} in ${circle}.`,
  close: ({ by, circle }) => `${by} ended the circle ${circle}.`,
}

export const happened = {
  title: 'What happened',
  linkWhat: 'Who did what in the team',
  heading: 'What happened',
  headingOf: (name: string) => `What happened with ${calledName(name)}`,
  lead: 'Who came, who went, who may see what. The newest is on top.',
  leadOf: (name: string) => `What ${calledName(name)} did, and what was decided about ${calledName(name)}.`,
  link: 'What happened',
  linkMine: 'What happened with you',
  linkOf: (name: string) => `What happened with ${calledName(name)}`,
  you: { by: 'You', who: 'you' },
  somebody: 'Somebody',
  sentenceByType,
  /** `theirs` is "your" or whose place it is. */
  inPlace: (sentence: string, theirs: string) => `${sentence.replace(/\.$/, '')}, in ${theirs} place.`,
  theirs,
  none: 'Nothing yet.',
  more: 'Show more',
  lock: 'Each circle has a lock. Kith changes it when somebody goes, and when somebody comes who reads from that day on.',
  not: 'What people write or read is not here. Only who may.',
}
