import type { WishKind } from '../../../domain/index.ts'
import { calledName, list } from './say.ts'

/** `mine`: the one who looks is the person in the middle. */
export const wishes = {
  title: 'Just for you',
  row: (mine: boolean): readonly [string, string] =>
    mine
      ? ['Who I would like to come', 'And who please not. Just for you']
      : ['Who I like to work with', 'And who I would rather not. Just for you'],
  heading: (mine: boolean) => (mine ? 'Who would you like to come?' : 'Who do you like to work with?'),
  lead: 'This is a note to yourself. Nobody is told.',
  never: 'People never see what you noted about them.',
  none: 'You have noted nothing yet.',
  noneWhat: 'Choose somebody below. You see your note again when you choose who comes.',
  about: 'Note something about',
  groups: {
    gladly: (mine: boolean) => (mine ? 'I would like them to come' : 'I like to work with them'),
    'rather-not': (mine: boolean) => (mine ? 'Please not' : 'I would rather not'),
  } satisfies Record<WishKind, (mine: boolean) => string>,
  one: {
    heading: (name: string, mine: boolean) =>
      mine ? `Would you like ${calledName(name)} to come?` : `Do you like to work with ${calledName(name)}?`,
    lead: (name: string) => `${calledName(name)} is not told, and cannot see it.`,
    choices: {
      gladly: (mine: boolean) => (mine ? 'Yes, gladly' : 'Yes, gladly'),
      'rather-not': (mine: boolean) => (mine ? 'Please not' : 'I would rather not'),
      '': (_mine: boolean) => 'I have no wish',
    } satisfies Record<WishKind | '', (mine: boolean) => string>,
    why: 'Why? Only if you want to',
    whyHint: 'A few words for yourself.',
    onlyYou: 'Only you can read this.',
    youAnd: (names: readonly string[]) => `Only you and ${list(names)} can read this.`,
    save: 'Save',
    saved: 'Noted, just for you.',
    gone: 'This person is not in the team.',
  },
  person: {
    show: 'A note just for you',
    hide: 'Hide my note',
    none: 'You have noted nothing here.',
    write: 'Write a note',
    change: 'Change it',
  },
  readers: {
    heading: 'May somebody else see it?',
    lead: 'Such as whoever plans your visits. They do not see what is about themselves.',
    nobody: 'Nobody else sees it.',
    now: (names: readonly string[]) => `${list(names)} can see it too.`,
    change: 'Choose who',
    legend: 'Who may see it?',
    save: 'Save',
    saved: 'Saved.',
    back: 'What they have read they may remember. From now on they see nothing new.',
  },
  theirs: {
    heading: (holder: string) => `What ${calledName(holder)} would like`,
    lead: (holder: string) => `${calledName(holder)} shows you this. Please keep it to yourself.`,
    groups: {
      gladly: 'Gladly',
      'rather-not': 'Please not',
    } satisfies Record<WishKind, string>,
  },
  /** Where somebody is chosen. */
  hint: {
    gladly: 'You noted: gladly.',
    'rather-not': 'You noted: please not.',
  } satisfies Record<WishKind, string>,
  hintOf: {
    gladly: (holder: string) => `${calledName(holder)} would like them to come.`,
    'rather-not': (holder: string) => `${calledName(holder)} said: please not.`,
  } satisfies Record<WishKind, (holder: string) => string>,
}
