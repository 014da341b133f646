import type { LeavingItem, LeavingView } from '../../../app/index.ts'
import type { Words } from '../../words/index.ts'

export const ownSteps = [
  'when',
  'why',
  'sent',
  'visits',
  'hats',
  'promises',
  'things',
  'keep',
  'goodbye',
  'worked',
  'end',
] as const
export type LeaveStep = (typeof ownSteps)[number]

/** Of somebody whose place is ended: what is theirs alone to say is left to them. */
export const theirSteps: readonly LeaveStep[] = [
  'when',
  'visits',
  'hats',
  'promises',
  'things',
  'keep',
  'goodbye',
  'end',
]

/** How a step stands, in words, and whether something of it is open. */
export function stateOf(
  say: Words['leaving'],
  step: LeaveStep,
  item: LeavingItem,
  view: LeavingView,
  unsent: number,
  promised: number,
): { readonly said: string; readonly isDone: boolean; readonly isOpen: boolean } {
  const { states } = say
  const left = (n: number, words: (n: number) => string) => ({
    said: n === 0 ? states.none : words(n),
    isDone: n === 0,
    isOpen: n > 0,
  })
  const soft = (said: string) => ({ said, isDone: false, isOpen: false })
  const hasSaid = (about: 'why' | 'worked') =>
    view.words.some((one) => one.about === about && one.person.isMe && item.person.isMe)
  switch (step) {
    case 'when':
      return { said: states.done, isDone: true, isOpen: false }
    case 'why':
    case 'worked':
      return hasSaid(step) ? { said: states.said, isDone: true, isOpen: false } : soft(states.ifYouLike)
    case 'sent':
      return left(unsent, states.unsent)
    case 'visits':
      return left(item.visits.length, states.visits)
    case 'hats':
      return left(item.hats.length, states.hats)
    case 'promises':
      return soft(promised === 0 ? states.none : states.promises(promised))
    case 'things':
      return left(item.things.filter((one) => one.backBy === null).length, states.things)
    case 'keep':
      return soft(states.toRead)
    case 'goodbye':
      return soft(states.ifYouLike)
    case 'end':
      return soft(states.last)
  }
}
