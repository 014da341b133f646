import type { AskingView, JoinCardRead, JoinCardsView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const words = 'I would like somebody to go swimming with on Tuesdays. I have a dog, and I like to laugh.'
const questions = ['Do you mind a dog?']

export const joinCardRead: JoinCardRead = { words, questions, endsAt: at(20, 12) }

/** One that many asked by, and one of her sister's that nobody has seen yet. */
export function joinCardsOf(scene: SceneName, eyes: Eyes): JoinCardsView {
  const nothing = { canMake: false, cards: [], readers: [], waiting: 0 }
  if (eyes.me !== 'maureen') return nothing
  const readers = [eyes.of('maureen'), eyes.of('anne')]
  if (scene === 'empty') return { ...nothing, canMake: true, readers: [eyes.of('maureen')] }
  const ask = {
    ...{ askId: 'ask-1', name: 'Tom Hardcastle', at: at(-1, 10), state: 'new' as const, canAskBack: true },
    offer: 'I am free on Tuesdays after 2, and I swim most weeks anyway.',
    why: 'My gran had somebody who swam with her, and it was the best of her week.',
    answers: [{ question: 'Do you mind a dog?', answer: 'I grew up with three.' }],
    talk: [
      { mine: true, text: 'Would mornings do?' },
      { mine: false, text: 'After ten, gladly.' },
    ],
  }
  return {
    canMake: true,
    cards: [
      {
        ...{ cardId: 'card-1', words, questions, endsAt: at(20, 12), isPast: false, isOut: true },
        link: 'https://kith.example/ask#4hXTCRyFtyRkV8u8MSKSyBcgnEbs8dyZ2WPZ4tMk8RDJxQ',
        ...{ by: eyes.of('maureen'), readers, formerReaders: [eyes.of('bev')], isFull: true },
        asks: [
          ask,
          { ...ask, askId: 'ask-2', name: 'کوفی مینسا', state: 'asked-back', talk: [] },
          { ...ask, askId: 'ask-3', name: 'Sal', state: 'no', talk: [] },
        ],
      },
      {
        ...{ cardId: 'card-2', words: 'Cards on Sunday evenings?', questions: [], endsAt: at(-2, 12) },
        link: 'https://kith.example/ask#5hXTCRyFtyRkV8u8MSKSyBcgnEbs8dyZ2WPZ4tMk8RDJxQ',
        ...{ by: eyes.of('anne'), readers, formerReaders: [], asks: [], isFull: false },
        ...{ isPast: true, isOut: false },
      },
    ],
    readers,
    waiting: 1,
  }
}

const asking: AskingView = {
  ...{ words, endsAt: at(20, 12), name: 'Tom', stage: 'waiting', talk: [], link: null, sent: true },
}

export const askingByScene: Partial<Record<SceneName, AskingView>> = {
  asking,
  'asking-question': { ...asking, stage: 'question', talk: [{ mine: false, text: 'Would mornings do?' }] },
  'asking-no': { ...asking, stage: 'no' },
  'asking-over': { ...asking, stage: 'over' },
}
