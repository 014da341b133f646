import { shape, type Plain } from '../../base/index.ts'
import { parseMediaRefs, mediaLimits, type MediaRef } from '../media/shape.ts'
import { readDay, type PlainDate } from '../dates.ts'

/** Of what a hope is, in a picture. Kept for ever. */
export const goalPictures = [
  'walk',
  'outing',
  'company',
  'activity',
  'house',
  'food',
  'rest',
  'star',
] as const
export type GoalPicture = (typeof goalPictures)[number]

/** Each step by an id of its own, so that two people add and tick without writing over one another. */
export type GoalStep = { readonly text: string; readonly done: PlainDate | '' }

/**
 * What somebody hopes for, in their own words, and how they will know. A document of whoever hopes it or of who writes for them;
 * `over` says that it was reached, or is let go.
 */
export type Goal = {
  readonly title: string
  readonly know: string
  readonly picture: GoalPicture
  readonly steps: Readonly<Record<string, GoalStep>>
  readonly over: 'reached' | 'let-go' | ''
}

/** How it goes, said by anybody in its circle and never changed. */
export type GoalWord = {
  readonly goal: string
  readonly how: GoalHow
  readonly text: string
  readonly media: readonly MediaRef[]
  readonly date: PlainDate
}
export const goalHows = ['nearer', 'same', 'harder'] as const
export type GoalHow = (typeof goalHows)[number]

export const goalWordType = 'goal-word'
export const goalLimits = {
  title: 200,
  know: 1000,
  step: 200,
  steps: 20,
  text: 2000,
  media: mediaLimits.together,
} as const

const readStep = shape.lenient<GoalStep>({
  text: [shape.text(goalLimits.step * 4), ''],
  done: [readDay, ''],
})

function readSteps(value: Plain | undefined): Record<string, GoalStep> | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
    return undefined
  const known = Object.entries(value as Record<string, Plain>).slice(0, goalLimits.steps * 2)
  return Object.fromEntries(
    known.flatMap(([id, step]) => {
      const read = readStep(step)
      return read && read.text !== '' ? [[id, read]] : []
    }),
  )
}

const readGoal = shape.lenient<Goal>({
  title: [shape.text(goalLimits.title * 4), ''],
  know: [shape.text(goalLimits.know * 4), ''],
  picture: [shape.oneOf(...goalPictures), 'star'],
  steps: [readSteps, {}],
  over: [shape.oneOf('', 'reached', 'let-go'), ''],
})
const readWord = shape.lenient<Omit<GoalWord, 'how'> & { how: GoalHow | '' }>({
  goal: [shape.text(64), ''],
  how: [shape.oneOf(...goalHows), ''],
  text: [shape.text(goalLimits.text * 4), ''],
  media: [parseMediaRefs, []],
  date: [readDay, ''],
})

export function parseGoal(data: Plain): Goal | undefined {
  const goal = readGoal(data)
  return goal && goal.title !== '' ? goal : undefined
}

export function parseGoalWord(data: Plain): GoalWord | undefined {
  const word = readWord(data)
  if (!word || word.goal === '' || word.how === '' || word.date === '') return undefined
  return { ...word, how: word.how }
}
