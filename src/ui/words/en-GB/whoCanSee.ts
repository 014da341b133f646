import { count, list } from './say.ts'

export const whoCanSee = {
  legend: 'Who can see it?',
  some: 'Only some people …',
  someWhat: 'You choose them one by one.',
  someLegend: 'Who of your team?',
  nobodyElse: 'Nobody else. Only you will see it.',
  will: (names: readonly string[]) =>
    names.length === 0 ? 'Only you will see this' : `Only ${list([...names, 'you'])} will see this`,
  /** `others` are all who can see it beside the one who looks. */
  onlyName: (others: readonly string[]) =>
    others.length === 0 ? 'Only you' : `Only ${list(['you', ...others])}`,
  button: (others: readonly string[]) => (others.length === 0 ? 'you alone' : list(others)),
  nobody: 'There is nobody in the team yet.',
  move: {
    open: 'Change who can see it',
    heading: 'Who shall see it from now on?',
    can: 'Who is not in it any more sees nothing new here.',
    cannot: 'What somebody has read or copied stays with them.',
    opened: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'has' : 'have'} looked at your cards there.`,
    notOpened: 'As far as Kith knows, nobody has opened it there yet.',
    done: 'Moved. The old place is empty.',
    people: (n: number) => count(n, 'person', 'people'),
  },
}
