import type { KeepTerm } from '../domain/index.ts'
import type { Audience, PersonRef } from './types.ts'

/** A photo or voice that was let go by the person's rule: the words stay. */
export type LetGoItem = {
  readonly kind: 'photo' | 'voice' | 'video'
  readonly on: string
  readonly asked: PersonRef
}

export type KeepingView = {
  readonly photos: KeepTerm
  readonly voices: KeepTerm
  readonly mayChange: boolean
  /** Null while nobody said anything: then all of it stays. */
  readonly said: { readonly by: PersonRef; readonly on: string; readonly starts: string } | null
  readonly everyone: Audience | null
}

export type KeepingViews = { keeping: { params: null; data: KeepingView } }
export type KeepingCommands = {
  /** The person's own to say, or whoever acts for her among those who care. */
  setKeeping: { takes: { photos: KeepTerm; voices: KeepTerm }; gives: null }
}
