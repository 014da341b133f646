import type { GoalHow, GoalPicture } from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type GoalWordItem = {
  readonly id: string
  readonly how: GoalHow
  readonly text: string
  readonly media: readonly MediaItem[]
  readonly date: string
  readonly by: PersonRef
}
export type GoalItem = {
  readonly goalId: string
  readonly title: string
  /** "How I'll know." */
  readonly know: string
  readonly picture: GoalPicture
  readonly by: PersonRef
  readonly steps: readonly { readonly stepId: string; readonly text: string; readonly done: string }[]
  readonly over: 'reached' | 'let-go' | ''
  /** How it goes, the newest first. */
  readonly words: readonly GoalWordItem[]
  readonly canChange: boolean
  readonly canSay: boolean
  readonly audience: Audience
  readonly saved: Saved
}
export type GoalsView = {
  /** Those that are over come last. */
  readonly goals: readonly GoalItem[]
  readonly audiences: readonly Audience[]
  readonly holder: PersonRef
  readonly today: string
}
export type GoalViews = { goals: { params: null; data: GoalsView } }

export type GoalCommands = {
  /** `goalId` null: a new one. A step without an id is new; one that is not named is taken away. */
  saveGoal: {
    takes: {
      goalId: string | null
      title: string
      know: string
      picture: GoalPicture
      steps: readonly { stepId: string | null; text: string }[]
      circleId: string
    }
    gives: { goalId: string }
  }
  tickStep: { takes: { goalId: string; stepId: string; done: boolean }; gives: null }
  /** '' goes on with it. */
  endGoal: { takes: { goalId: string; over: 'reached' | 'let-go' | '' }; gives: null }
  sayOfGoal: {
    takes: { goalId: string; how: GoalHow; text: string; media: readonly string[] }
    gives: null
  }
}
