import { list } from './say.ts'

export const whoCanSee = {
  legend: 'Who can see it?',
  some: 'Only some people …',
  someWhat: 'You choose them one by one.',
  someLegend: 'Who of your team?',
  /** `others` are all who can see it beside the one who looks. */
  onlyName: (others: readonly string[]) =>
    others.length === 0 ? 'Only you' : `Only ${list(['you', ...others])}`,
  button: (others: readonly string[]) => (others.length === 0 ? 'you alone' : list(others)),
  nobody: 'There is nobody in the team yet.',
}
