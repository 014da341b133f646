import {
  Repo,
  type BinaryDocumentId,
  type DocHandle,
  interpretAsDocumentId,
} from '@automerge/automerge-repo/slim'
import { hasHeads, headsOf, saveDoc } from './automerge.ts'
import type { Held } from './guard.ts'
import type { ChapterId, DocumentId } from './types.ts'
import { idBytes } from './volumes.ts'

/**
 * The documents that are open for editing, as handles. A repo here has no storage and no network, for volumes are the one
 * truth, and it has one document, so that letting go of the repo lets go of the document: 2.5.6 offers no other way.
 * `removeFromCache` empties a stored document and is never called; after `delete` its synchronizer, which waits 100 ms,
 * logs the id of a document that it no longer finds ready.
 */
export type Shelf = {
  held(chapter: ChapterId, document: DocumentId): Held | undefined
  /** Made when first asked for: an edit needs none. */
  handle(chapter: ChapterId, document: DocumentId): Handle | undefined
  put(chapter: ChapterId, document: DocumentId, held: Held): void
  /** In every chapter that has it, where none is named. */
  release(document: DocumentId, chapter?: ChapterId): void
  size(): number
}

export type Handle = DocHandle<Record<string, unknown>>
type Kept = { readonly held: Held; handle: Handle | undefined }

/** Beyond this many, the document that was put longest ago is let go. */
const room = 64

export function createShelf(): Shelf {
  const keptById = new Map<string, Kept>()
  // A document that was carried has a history of its own in each chapter.
  const nameOf = (chapter: ChapterId, document: DocumentId): string => `${document} ${chapter}`
  return {
    held: (chapter, document) => keptById.get(nameOf(chapter, document))?.held,
    handle(chapter, document) {
      const kept = keptById.get(nameOf(chapter, document))
      if (kept) kept.handle ??= openHandle(document, kept.held)
      return kept?.handle
    },
    put(chapter, document, held) {
      const name = nameOf(chapter, document)
      const before = keptById.get(name)?.handle
      // A document that was folded anew without some of its changes has no way from the one before: a new handle.
      const handle = before && hasHeads(held.doc, headsOf(before.doc())) ? before : undefined
      handle?.update(() => held.doc)
      keptById.delete(name)
      keptById.set(name, { held, handle })
      const oldest = [...keptById.keys()][0]
      if (keptById.size > room && oldest !== undefined) keptById.delete(oldest)
    },
    release(document, chapter) {
      for (const name of [...keptById.keys()])
        if (chapter === undefined ? name.startsWith(document) : name === nameOf(chapter, document))
          keptById.delete(name)
    },
    size: () => keptById.size,
  }
}

/** None for a document without a change: it is not ready in a repo's eyes, which would wait for it and then complain. */
function openHandle(document: DocumentId, held: Held): Handle | undefined {
  if (headsOf(held.doc).length === 0) return undefined
  const docId = interpretAsDocumentId(idBytes(document) as Uint8Array as BinaryDocumentId)
  const handle = new Repo().import<Record<string, unknown>>(saveDoc(held.doc), { docId })
  handle.update(() => held.doc)
  return handle
}
