import type { ClashKind } from '../domain/index.ts'
import type { ShellView } from './shellTypes.ts'
import type { TaskItem } from './taskTypes.ts'
import type { PersonRef, VisitItem } from './types.ts'

/** One of the teams of whoever is here, as it stands on this device. */
export type TeamChoice = {
  readonly ringId: string
  readonly isHere: boolean
  readonly phase: ShellView['phase']
  /** Null until this device has read who it is; `name` is then what the invitation says. */
  readonly holder: PersonRef | null
  readonly name: string
  readonly unsent: number
  /** Answers that wait for me to let somebody in. */
  readonly answersWaiting: number
  /** The visit that is on, or the next one. */
  readonly next: { readonly title: string; readonly date: string; readonly start: string } | null
  /** Visits of mine that are not over, today and of a night that began yesterday. */
  readonly mine: readonly VisitItem[]
  /** The next of what is mine to do there. */
  readonly tasks: readonly TaskItem[]
}

/** My own first, then by name. One alone where nobody has another. */
export type TeamsView = {
  readonly teams: readonly TeamChoice[]
  readonly clashes: readonly TeamClash[]
  readonly gaps: readonly TeamGap[]
  readonly busy: readonly TeamBusy[]
  readonly ways: readonly TeamWay[]
}

/** That I am with somebody of another of my teams then, as far as the next two weeks go. */
export type TeamBusy = {
  readonly holder: PersonRef
  readonly date: string
  readonly start: string
  readonly startsAt: number
  readonly endsAt: number
}

/** From a visit of mine in one team to the next in another, as long as it took me before. */
export type TeamWay = { readonly from: string; readonly to: string; readonly minutes: number }

/** Of my own visits one in this team and one in another that do not fit. No team learns of it: it is made on this device. */
export type TeamClash = {
  readonly kind: ClashKind
  readonly visitId: string
  readonly date: string
  readonly start: string
  /** The Holder of the other, and when that is. */
  readonly other: PersonRef
  readonly otherDate: string
  readonly otherStart: string
  readonly minutes: number
}

/** A visit of one of my teams for which somebody is missing, and at which I am nowhere else. No team learns that I looked. */
export type TeamGap = {
  readonly ringId: string
  readonly isHere: boolean
  readonly holder: PersonRef
  readonly visitId: string
  readonly title: string
  readonly date: string
  readonly start: string
  readonly minutes: number
  /** On a day and at a time that I said are good for me. */
  readonly suits: boolean
}

export type TeamsViews = { teams: { params: null; data: TeamsView } }

export type TeamsCommands = {
  /** Everything that is shown is of that team from then on, and of no other. */
  switchTeam: { takes: { ringId: string }; gives: null }
  /** A place for another team: what begins a team or answers an invitation happens there. */
  beginTeam: { takes: null; gives: { ringId: string } }
  /** This team's keys and what they opened go off this device; my other teams stay. */
  dropTeam: { takes: null; gives: null }
}
