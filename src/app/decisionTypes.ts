import type { AdvocateKind, DecidedHow } from '../domain/index.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type DecisionItem = {
  readonly noteId: string
  readonly person: PersonRef
  readonly by: PersonRef
  readonly at: number
  readonly decision: string
  readonly day: string
  readonly how: DecidedHow
  readonly help: string
  readonly said: string
  readonly asked: string
  readonly outcome: string
  readonly reviewOn: string | null
  readonly reviewDue: boolean
  /** Notes that this one puts right, the newest first. */
  readonly before: readonly Omit<DecisionItem, 'before'>[]
  readonly audience: Audience
  readonly saved: Saved
}

export type AdvocateItem = {
  readonly advocateId: string
  readonly person: PersonRef
  readonly by: PersonRef
  readonly name: string
  readonly kind: AdvocateKind
  readonly contact: string
  readonly about: string
  readonly audience: Audience
  readonly canEnd: boolean
}

export type DecisionsView = {
  readonly notes: readonly DecisionItem[]
  readonly advocates: readonly AdvocateItem[]
  /** Whom a note can be about. */
  readonly people: readonly PersonRef[]
  /** Care and intimate, as far as I am in them. */
  readonly audiences: readonly Audience[]
  readonly holder: PersonRef
}

export type DecisionViews = { decisions: { params: null; data: DecisionsView } }

export type DecisionCommands = {
  /** `insteadId`: a note that this one puts right. It stays readable. */
  noteDecision: {
    takes: {
      circleId: string
      personId: string
      decision: string
      day: string
      how: DecidedHow
      help: string
      said: string
      asked: string
      outcome: string
      reviewOn: string | null
      insteadId: string | null
    }
    gives: { noteId: string }
  }
  noteAdvocate: {
    takes: {
      circleId: string
      personId: string
      name: string
      kind: AdvocateKind
      contact: string
      about: string
    }
    gives: { advocateId: string }
  }
  endAdvocate: { takes: { advocateId: string }; gives: null }
}
