import type { SafeWish } from '../../../domain/index.ts'
import { calledName, count, list } from './say.ts'

/** How visits are planned: safely, as a draft first, with the way between them, by people who may say no. */
export const rota = {
  safe: {
    ask: 'What helps you feel safe when somebody comes?',
    heading: (holder: string) => `So that ${calledName(holder)} feels safe`,
    headingMine: 'So that you feel safe',
    name: {
      'ring-first': 'Ring first',
      'photo-first': 'A photo of who comes, first',
      'see-id': 'Show a badge at the door',
      'two-at-first': 'Two people at first',
      'not-alone': 'Not alone with somebody',
      knock: 'A special knock',
    } satisfies Record<SafeWish, string>,
    what: {
      'ring-first': 'The button “I am here” waits until they have rung.',
      'photo-first': 'Kith says so when somebody has no photo.',
      'see-id': 'They are told before they come.',
      'two-at-first': 'When somebody is new, whoever plans is asked for a second person.',
      'not-alone': 'Write below who it is.',
      knock: 'Write below which one.',
    } satisfies Record<SafeWish, string>,
    new: (who: string) => `${who} has been to no visit here yet.`,
    youNew: 'You have been to no visit here yet.',
    two: 'Ask for a second person',
    twoDone: 'The visit now needs two people.',
    noPhoto: (who: string) => `${who} has no photo yet.`,
    youNoPhoto: 'You have no photo yet.',
    addPhoto: 'Add a photo of you',
  },
  draft: {
    heading: 'A draft',
    lead: (others: readonly string[]) =>
      others.length === 0
        ? 'Only you see this yet.'
        : `Only you and ${list(others.map(calledName))} see this yet.`,
    note: 'Only who plans sees this',
    new: 'New',
    otherwise: 'Changed',
    first: 'As a draft first',
    firstWhat: 'Only who plans sees a draft. You publish it when it is right.',
    keep: 'Keep as a draft',
    kept: 'Kept as a draft. Nobody else sees it yet.',
    publish: (n: number) => (n === 1 ? 'Publish it' : `Publish all ${n}`),
    published: 'Everybody in the Schedule circle sees it now.',
    left: (n: number) => `Everybody sees it now. ${count(n, 'thing is', 'things are')} still a draft.`,
    tells: 'When you publish it, everybody in the Schedule circle sees it.',
    out: 'Take it out',
    outDone: 'It is not in the draft any more.',
    change: 'Change the draft',
    twice: 'Two of you changed it at the same time. Take it out, or change it, so that it is clear.',
    waiting: (day: string) => `A draft waits in the week of ${day}`,
  },
  changed: {
    heading: 'This has changed',
    lead: 'You said yes, and then the day or the time was changed. Can you still come?',
    who: (who: string) => `${who} said yes before it was changed`,
    you: 'You said yes before it was changed',
    before: 'Said yes before it was changed',
    today: (title: string, day: string, at: string) => `This has changed: ${title}, now ${day}, ${at}`,
    can: 'Can you still come?',
    again: 'You said yes, and then it was changed. Say it again if you can still come.',
  },
  tasks: {
    heading: 'What may be done',
    body: 'What is private',
  },
}
