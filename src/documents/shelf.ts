import {
  Repo,
  type BinaryDocumentId,
  type DocHandle,
  interpretAsDocumentId,
} from '@automerge/automerge-repo/slim'
import { hasHeads, headsOf, saveDoc } from './automerge.ts'
import type { Held } from './guard.ts'
import type { DocumentId } from './types.ts'
import { idBytes } from './volumes.ts'

/**
 * The documents that are open for editing, as handles. A repo here has no storage and no network, for volumes are the one
 * truth, and it has one document, so that letting go of the repo lets go of the document: 2.5.6 offers no other way.
 * `removeFromCache` empties a stored document and is never called; after `delete` its synchronizer, which waits 100 ms,
 * logs the id of a document that it no longer finds ready.
 */
export type Shelf = {
  held(document: DocumentId): Held | undefined
  /** Made when first asked for: an edit needs none. */
  handle(document: DocumentId): Handle | undefined
  put(document: DocumentId, held: Held): void
  release(document: DocumentId): void
  size(): number
}

export type Handle = DocHandle<Record<string, unknown>>
type Kept = { readonly held: Held; handle: Handle | undefined }

/** Beyond this many, the document that was put longest ago is let go. */
const room = 64

export function createShelf(): Shelf {
  const keptById = new Map<DocumentId, Kept>()
  return {
    held: (document) => keptById.get(document)?.held,
    handle(document) {
      const kept = keptById.get(document)
      if (kept) kept.handle ??= openHandle(document, kept.held)
      return kept?.handle
    },
    put(document, held) {
      const before = keptById.get(document)?.handle
      // A document that was folded anew without some of its changes has no way from the one before: a new handle.
      const handle = before && hasHeads(held.doc, headsOf(before.doc())) ? before : undefined
      handle?.update(() => held.doc)
      keptById.delete(document)
      keptById.set(document, { held, handle })
      const oldest = [...keptById.keys()][0]
      if (keptById.size > room && oldest !== undefined) keptById.delete(oldest)
    },
    release: (document) => void keptById.delete(document),
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
