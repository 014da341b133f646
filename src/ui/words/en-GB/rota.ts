import type { SafeWish } from '../../../domain/index.ts'
import { calledName } from './say.ts'

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
  tasks: {
    heading: 'What may be done',
    body: 'What is private',
  },
}
