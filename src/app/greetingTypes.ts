import type { GreetingKind } from '../domain/index.ts'
import type { PhotoItem, VoiceItem } from './mediaTypes.ts'
import type { Audience, Saved } from './types.ts'

/** What is seen and heard of somebody before a word is read, in the widest circle that the one who looks is in. */
export type GreetingView = {
  readonly photo: { readonly item: PhotoItem; readonly audience: Audience } | null
  readonly voice: { readonly item: VoiceItem; readonly audience: Audience } | null
}

export type MyGreeting<T> = {
  readonly item: T
  readonly circles: readonly Audience[]
  readonly saved: Saved
}
export type MyGreetingsView = {
  readonly photo: MyGreeting<PhotoItem> | null
  readonly voice: MyGreeting<VoiceItem> | null
}

export type GreetingCommands = {
  /** My photo or my voice hello, to exactly these circles and to at least one. It takes the place of the one before. */
  saveGreeting: {
    takes: { kind: GreetingKind; mediaId: string; circleIds: readonly string[] }
    gives: null
  }
  /** Off every page of mine in this team. */
  removeGreeting: { takes: { kind: GreetingKind }; gives: null }
}
