import type { AchievementKind } from '../domain/index.ts'
import type { Audience, CircleRef, PersonRef, Saved } from './types.ts'

/** What somebody told of themselves. The same words in several circles are one thing. */
export type AchievementItem = {
  readonly ids: readonly string[]
  readonly person: PersonRef
  readonly kind: AchievementKind
  readonly year: string
  readonly minutes: number
  readonly text: string
  readonly circles: readonly CircleRef[]
  /** Those who got the hours signed for them, as far as the one who looks sees that. */
  readonly isSigned: boolean
  readonly saved: Saved
}

export type AchievementsView = {
  readonly mine: readonly AchievementItem[]
  readonly others: readonly AchievementItem[]
  /** What I could tell: so many minutes in this year, signed by both. */
  readonly year: string
  readonly given: number
  readonly audiences: readonly Audience[]
}

export type AchievementViews = { achievements: { params: null; data: AchievementsView } }

export type AchievementCommands = {
  /** Of myself, in these circles. Of hours it is what was signed in this year. */
  tellAchievement: {
    takes: { kind: AchievementKind; text: string; circleIds: readonly string[] }
    gives: null
  }
  takeBackAchievement: { takes: { ids: readonly string[] }; gives: null }
}
