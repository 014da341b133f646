import type { ContactWords } from '../domain/index.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** Somebody outside the team who can be rung. */
export type ContactItem = {
  readonly contactId: string
  readonly name: string
  readonly what: string
  /** More than one where two people changed it at once. */
  readonly phones: readonly string[]
  readonly when: string
  readonly tell: string
  readonly audience: Audience
  /** Who changed it last. */
  readonly by: PersonRef | null
  readonly changedAt: number
  readonly saved: Saved
}

export type ContactsView = {
  readonly contacts: readonly ContactItem[]
  /** Circles that a new one can be written in. */
  readonly audiences: readonly Audience[]
}

export type ContactViews = { contacts: { params: null; data: ContactsView } }

export type ContactCommands = {
  /** Of one that is there the circle stays as it is. */
  saveContact: {
    takes: ContactWords & { contactId: string | null; circleId: string }
    gives: { contactId: string }
  }
  removeContact: { takes: { contactId: string }; gives: null }
}
