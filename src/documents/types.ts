import type { Bytes, Plain, Result } from '../base/index.ts'
import type { ContentKey, SigningPair } from '../crypto/index.ts'
import type { CircleId, Commitment, DeviceId, TeamId } from '../keys/index.ts'
import type { VolumeId } from '../protocol/index.ts'

/** 16 random bytes in hex. */
export type DocumentId = string
/** 16 random bytes in hex. */
export type FactId = string
/** Hash of an entry's bytes, in hex. */
export type EntryId = string
/** Circle, kind and period in one word: `chapterIdOf`. */
export type ChapterId = string
/** Reserved without a writer yet: 'snapshot'. A blob's volume is in no chapter: see `blobs.ts`. */
export type VolumeKind = 'acts' | 'grants' | 'living' | 'month' | 'doorstep' | 'snapshot' | 'blob'

/** What a volume is found, proved, opened and written with. `address` and `content` are secrets. */
export type VolumeKeys = {
  readonly volume: VolumeId
  readonly address: SigningPair
  readonly content: ContentKey
}

export type VolumeAccess = VolumeKeys & {
  readonly team: TeamId
  readonly circle: CircleId
  readonly commitment: Commitment
  readonly kind: VolumeKind
  readonly period: string
}

/** What is only bytes to this room: the rooms of keys and circles read and check it. */
export type LetterKind = 'act' | 'acts' | 'grant' | 'card' | 'answer' | 'admission'

export type ChangesPayload = {
  readonly kind: 'changes'
  readonly document: DocumentId
  readonly type: string
  readonly changes: readonly Uint8Array[]
}
export type FactPayload = {
  readonly kind: 'fact'
  readonly id: FactId
  readonly type: string
  readonly corrects: FactId | null
  readonly data: Plain
}
export type LetterPayload = { readonly kind: LetterKind; readonly bytes: Uint8Array }
export type Payload = ChangesPayload | FactPayload | LetterPayload

/** An entry as its author wrote it, opened. `signed`: it carries a signature of its own, and that is good. */
export type OpenedEntry = {
  readonly id: EntryId
  readonly device: DeviceId
  readonly seq: number
  readonly previous: EntryId
  /** Ids of the acts at the heads of the membership log as the author knew it, in hex. */
  readonly heads: readonly string[]
  readonly at: number
  readonly signed: boolean
  /** A refused payload has an author all the same, who is named with it. */
  readonly payload: Result<Payload, { readonly kind: 'newer-app-needed' | 'malformed' }>
}

/** Where a new entry goes: the epoch by its commitment, under the membership heads the author knows. */
export type Place = {
  readonly chapter: ChapterId
  readonly epoch: Commitment
  readonly heads: readonly string[]
}

/** Whether the acts known now give this device the right to have written this. Given by `app` from the fold of `circles`. */
export type Standing = (
  device: DeviceId,
  access: VolumeAccess,
  seq: number,
  heads: readonly string[],
) => 'member' | 'unknown' | 'cut-off'

/**
 * The devices whose changes this one may say again: those that brought it in, by the acts it wrote under, which are of the
 * same person. The actor of a change that is said again stays as it is, so whatever builds on it finds it.
 */
export type SpeaksFor = (device: DeviceId, heads: readonly string[]) => readonly DeviceId[]

// ---------------------------------------------------------------- views

export type Author = { readonly device: DeviceId; readonly at: number }

/** A document as one of its entries left it, with who signed that. */
export type DocumentVersion = Author & { readonly data: Plain }

/** What somebody left who began it. */
export type Beginning = DocumentVersion
export type DocumentTip = Author & { readonly hash: string; readonly began: boolean }

/** One change of a document, by who said it. `op` puts it after all that it builds on. */
export type SaidChange = Author & {
  readonly hash: string
  readonly op: number
  readonly change: Uint8Array
}

export type Row = {
  readonly document: DocumentId
  readonly type: string
  readonly data: Plain
  readonly first: Author
  readonly last: Author
  /** Every device that wrote in it: who began it and who changed it last can be one person, and a word in it another's. */
  readonly authors: readonly DeviceId[]
  /** Here, one a device: more than one where they copied it at once, or where somebody adds a beginning to another's. */
  readonly beginnings: readonly Beginning[]
  /** Who changed it here beyond a beginning: of their own, and by bringing in what somebody wrote in an older generation. */
  readonly changedBy: readonly DeviceId[]
  readonly carriedBy: readonly DeviceId[]
  /**
   * What nobody has written over since: more than one where some had not seen one another. What is said at once can win
   * over `last`, whatever comes after it in an order. `lastBy` is who said it.
   */
  readonly tips: readonly DocumentTip[]
  readonly lastBy: readonly DeviceId[]
  /** What whoever is `first` made of it without building on anybody else; null where that is not here. */
  readonly begun: Plain | null
  /** Its changes here, each after all it builds on, where more than one device wrote them: what it says by some, writtenBy.ts. */
  readonly history: readonly SaidChange[]
  /** It goes on from a copy of an older generation; `older` is that, where it is here. */
  readonly isCopied: boolean
  readonly older: Row | null
  /** Changes in it, and how many of its entries the relay has not acknowledged. */
  readonly changes: number
  readonly unsent: number
  /** Where its first change lies: whoever cannot open that cannot open the document. */
  readonly volume: VolumeId
  /** Where it lies, the newest first; and beside these where one of its id lies that does not count. */
  readonly chapters: readonly ChapterId[]
  readonly beside: readonly ChapterId[]
  /** True while changes for it are here that build on others that are not. */
  readonly waiting: boolean
}

export type Fact = {
  readonly entry: EntryId
  readonly id: FactId
  readonly type: string
  readonly corrects: FactId | null
  readonly data: Plain
  readonly device: DeviceId
  /** Its place in its author's chain of that volume: of two by one device, which came first, whatever its clock said. */
  readonly seq: number
  readonly at: number
  readonly volume: VolumeId
  /** The relay's number, null while it is on this device only. */
  readonly number: number | null
}

/** An act, a grant or a doorstep letter with who put it there; whether it holds is for keys and circles to say. */
export type Letter = {
  readonly entry: EntryId
  readonly kind: LetterKind
  readonly bytes: Uint8Array
  readonly device: DeviceId
  readonly seq: number
  readonly at: number
  readonly volume: VolumeId
  readonly number: number | null
}

export type SetAsideReason =
  // what the seal and the signature say
  | 'not-an-entry'
  | 'newer-version'
  | 'cannot-open'
  | 'wrong-key'
  | 'malformed'
  | 'false-signature'
  | 'newer-app-needed'
  | 'wrong-volume-kind'
  // what the author's chain and the acts say
  | 'equivocated'
  | 'cut-off'
  // what the guard says
  | 'change-malformed'
  | 'change-too-large'
  | 'change-foreign-actor'
  | 'change-out-of-order'
  | 'change-rejected'
  | 'document-too-large'
  | 'document-shape'
  | 'document-type'
  // what a copy of a newer generation says
  | 'overtaken'

/** Kept and shown, never applied. `device` is null where the entry could not be opened and so names nobody. */
export type SetAside = {
  readonly reason: SetAsideReason
  readonly device: DeviceId | null
  readonly at: number | null
  readonly document: DocumentId | null
  /** The type of a fact that came too late; null for all else. */
  readonly fact: string | null
  readonly volume: VolumeId
  readonly entry: EntryId
}

/** Kept until something else arrives: the next signed entry of that device, an act, or an earlier change. */
export type Waiting = {
  readonly reason: 'signature' | 'standing' | 'change'
  readonly device: DeviceId
  readonly volume: VolumeId
  readonly entry: EntryId
}

/** Two entries that one device signed for one place: both are kept, as proof. The device is frozen in that volume. */
export type Equivocation = {
  readonly device: DeviceId
  readonly volume: VolumeId
  readonly seq: number
  readonly entries: readonly EntryId[]
}

/** Plain and cloneable. Belongs to the room: read it, do not change it. */
export type ChapterView = {
  readonly chapter: ChapterId
  readonly rows: { readonly [document: DocumentId]: Row }
  readonly facts: readonly Fact[]
  readonly letters: readonly Letter[]
  readonly setAside: readonly SetAside[]
  readonly waiting: readonly Waiting[]
  readonly equivocations: readonly Equivocation[]
  /** How far this device has each author's chain: what a removal names. */
  readonly seen: readonly { readonly volume: VolumeId; readonly device: DeviceId; readonly seq: number }[]
  /** Authors of whom an entry is not here though a later one is: on its way, or held back. */
  readonly missing: readonly { readonly volume: VolumeId; readonly device: DeviceId }[]
}

// ---------------------------------------------------------------- blobs

/** What a reference to a blob carries: who has it can fetch and open that blob, and nothing else. */
export type BlobKey = { readonly secret: Uint8Array; readonly hash: Uint8Array; readonly bytes: number }

// ---------------------------------------------------------------- the log

/** An entry as it lies and travels. */
export type SealedEntry = { readonly id: EntryId; readonly bytes: Bytes }

/** Up to where a volume is here without a gap, in the relay's numbers. */
export type Cursor = { readonly head: number; readonly chain: Bytes }

/** Stored bytes that are not what was written. `number` null where even that is gone. */
export type Damaged = { readonly volume: VolumeId; readonly index: number; readonly number: number | null }
