import type { Clock, Disk, DiskRefusal, Log, Plain, Random, Result } from '../base/index.ts'
import type { ContentKey, SigningPair } from '../crypto/index.ts'
import type { Commitment, EpochKey } from '../keys/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import type { Handle } from './shelf.ts'
import type {
  ChapterId,
  ChapterView,
  Cursor,
  Damaged,
  DocumentId,
  DocumentVersion,
  FactId,
  LetterKind,
  Place,
  Row,
  SealedEntry,
  SpeaksFor,
  Standing,
  VolumeAccess,
  VolumeKind,
} from './types.ts'

export type DocumentsOptions = {
  readonly disk: Disk
  readonly clock: Clock
  readonly random: Random
  /** The device's own signing pair; its public key in hex is the device's id. */
  readonly device: SigningPair
  /** Seals what is kept of views on this device. Same key, same device: derive it with `subkeys.views`. */
  readonly viewKey: ContentKey
  readonly standing: Standing
  /** Without it each device brings its own changes only. */
  readonly speaksFor?: SpeaksFor
  readonly log: Log
}

/** What `fn` gets: the document as an Automerge proxy, changed in place. */
export type Edit = (draft: Draft) => void
export type Draft = { [key: string]: unknown }

/** Of a living document: where it lies, the newest first, where one of its id lies that does not count, and who wrote it. */
export type Carrying = {
  readonly from: readonly ChapterId[]
  readonly beside: readonly ChapterId[]
  /** Whoever carries is believed: nobody has to see that the copy says what was there. */
  readonly isTrusted: boolean
  readonly said: Pick<Row, 'first' | 'last' | 'authors' | 'begun'>
}

export type OpenDocument = Pick<Handle, 'doc' | 'heads' | 'on' | 'off' | 'url'>

/** On disk already. What the caller puts to the relay. */
export type Written = { readonly volume: VolumeId; readonly entries: readonly SealedEntry[] }

export type WriteRefusal =
  | DiskRefusal
  | { readonly kind: 'no-such-chapter' | 'no-such-epoch' | 'no-such-document' }
  /** Entries of the document are missing or damaged on this device: read it, but do not build on it. */
  | { readonly kind: 'document-incomplete' }
  /** More than every other device would accept; or what none would: a number that is none, a key such as `then` (`plainValue.ts`). */
  | { readonly kind: 'too-large' | 'not-plain' }

export type ReceiveRefusal =
  | DiskRefusal
  | { readonly kind: 'no-such-volume' }
  /** There is nothing here between `head` and the first of these: ask again from `head`. */
  | { readonly kind: 'gap'; readonly head: number }
  /** The relay gives another entry for a number than it gave before. */
  | { readonly kind: 'relay-differs'; readonly number: number }

export type Received = {
  readonly added: number
  readonly known: number
  readonly cursor: Cursor
  /** Among them were new ones of this very device: somebody else has its key, or this is a backup. */
  readonly isEcho: boolean
}

export type Counts = {
  readonly entriesOpened: number
  /** Automerge documents made since the start, and those open for editing now. */
  readonly automergeDocuments: number
  readonly openDocuments: number
  readonly setAside: number
}

/**
 * A device's documents. Every promise that answers `ok` for a write or for received entries means: on disk. Nothing
 * that arrives makes any of these throw. Calls on one chapter are carried out one after another.
 */
export type Documents = {
  /**
   * Opens the volumes of a circle, kind and period under every epoch key given, and brings its view up to what lies on
   * disk. Again with more keys: adds their volumes. All keys are of one circle.
   */
  openChapter(
    keys: readonly EpochKey[],
    kind: VolumeKind,
    period: string,
  ): Promise<Result<ChapterId, DiskRefusal | { readonly kind: 'no-keys' }>>
  /** A chapter's volume under one epoch, and how many entries of it are here. Undefined where it is not open. */
  held(
    chapter: ChapterId,
    epoch: Commitment,
  ): { readonly volume: VolumeId; readonly entries: number } | undefined
  /** What `sync` follows. */
  volumes(): readonly VolumeAccess[]
  cursor(volume: VolumeId): Cursor | undefined
  /** The relay's chain at an older number, while that is here without a gap. */
  chainAt(volume: VolumeId, number: number): Uint8Array | undefined

  /** Entries numbered `from`, `from + 1`, ... as the relay gives them. */
  receive(
    volume: VolumeId,
    from: number,
    entries: readonly Uint8Array[],
  ): Promise<Result<Received, ReceiveRefusal>>
  /** The relay has these on its disk, under these numbers, in the order of the ids. */
  acknowledge(
    volume: VolumeId,
    entries: readonly string[],
    numbers: readonly number[],
  ): Promise<Result<void, DiskRefusal | { readonly kind: 'no-such-volume' }>>
  /** How many entries of each volume no relay has acknowledged. From memory: it is asked at every event of the wire. */
  unsentByVolume(): ReadonlyMap<VolumeId, number>
  /** Those entries, read from the disk; of these volumes only, where some are named. */
  unsent(within?: ReadonlySet<VolumeId>): Promise<readonly Written[]>
  /** Stored entries numbered after `after`: what heals a relay that lost them. */
  entriesAfter(volume: VolumeId, after: number): Promise<readonly SealedEntry[]>
  /** The relay begins anew: forget its numbers after `agreed`, so that everything since counts as unsent. */
  forgetNumbers(
    volume: VolumeId,
    agreed: number,
  ): Promise<Result<void, DiskRefusal | { readonly kind: 'no-such-volume' }>>
  /**
   * Volumes in which what was written here last lost its place to an entry of a twin of this device: nobody is shown it
   * (D7). Under the key of now, or under one that this device had before it became another.
   */
  forked(key: 'present' | 'former'): readonly VolumeAccess[]
  /** From here on this is another device. What it wrote before and lost its place goes with the next write to that volume. */
  become(device: SigningPair, viewKey: ContentKey): void
  /** Writes to the volume what was lost there and nothing else. Grants stay out: they are worth something by their author only. */
  sayAgain(place: Place): Promise<Result<Written, WriteRefusal>>
  /** What is damaged on this device, with the number under which the relay has it. */
  damaged(): readonly Damaged[]

  /** A new document; its id is random. */
  create(
    place: Place,
    type: string,
    edit: Edit,
  ): Promise<Result<Written & { readonly document: DocumentId }, WriteRefusal>>
  /**
   * Changes a document, opening it where it is not open. Edits of one document in one turn travel as one entry; each
   * caller is answered once that is on disk. An edit that changes nothing answers with no entries.
   */
  change(place: Place, document: DocumentId, edit: Edit): Promise<Result<Written, WriteRefusal>>
  /**
   * Brings a living document into the generation at `place` as a flattened copy with the same id, or, where it is there
   * already, the edits that were made in an older generation since; see carry.ts.
   */
  carry(place: Place, document: DocumentId, carrying: Carrying): Promise<Result<Written, WriteRefusal>>
  fact(
    place: Place,
    fact: { readonly type: string; readonly corrects?: FactId; readonly data: Plain },
  ): Promise<Result<Written & { readonly fact: FactId }, WriteRefusal>>
  letters(
    place: Place,
    kind: LetterKind,
    letters: readonly Uint8Array[],
  ): Promise<Result<Written, WriteRefusal>>

  /** Undefined for a chapter that is not open. Never loads a document. */
  view(chapter: ChapterId): ChapterView | undefined
  on(event: 'changed', hear: (chapter: ChapterId) => void): () => void
  /** The acts known are others now: asks `standing` again for all that was decided by it. */
  reconsider(): Promise<void>

  /**
   * A document as a handle of automerge-repo, for an editor that follows its change events. For reading: what is changed
   * through it is nobody's entry. Goes dead when the document is released or folded anew.
   */
  open(chapter: ChapterId, document: DocumentId): Promise<Result<OpenDocument, WriteRefusal>>
  /** How a document came to be in this chapter, from its entries: see history.ts. */
  history(chapter: ChapterId, document: DocumentId): Promise<Result<readonly DocumentVersion[], WriteRefusal>>
  /** Lets go of a document that nobody edits now. */
  release(document: DocumentId): void
  counts(): Counts
  /** Keeps the views on disk: after a catch-up, and when the app goes to the background. What is not kept is folded again. */
  keep(): Promise<Result<void, DiskRefusal>>
  close(): Promise<void>
}
