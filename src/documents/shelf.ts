import {
  Repo,
  type BinaryDocumentId,
  type DocHandle,
  interpretAsDocumentId,
} from '@automerge/automerge-repo/slim'
import { saveDoc } from './automerge.ts'
import type { Held } from './guard.ts'
import type { DocumentId } from './types.ts'
import { idBytes } from './volumes.ts'

/**
 * The documents that are open for editing, as handles of the only `Repo`. It has no storage and no network: volumes are
 * the one truth, and a handle is filled by replaying them. `removeFromCache` of 2.5.6 empties a stored document and is
 * never called; `delete` has nothing to empty here and lets go of the memory.
 */
export type Shelf = {
  held(document: DocumentId): Held | undefined
  handle(document: DocumentId): DocHandle<Record<string, unknown>> | undefined
  put(document: DocumentId, held: Held): DocHandle<Record<string, unknown>>
  /** Somebody reads its changes: stays until released. */
  pin(document: DocumentId): void
  release(document: DocumentId): void
  size(): number
}

type Kept = { held: Held; readonly handle: DocHandle<Record<string, unknown>>; pinned: boolean }

/** Beyond this many, the document that was put longest ago and is not pinned is let go. */
const room = 64

export function createShelf(): Shelf {
  const repo = new Repo()
  const keptById = new Map<DocumentId, Kept>()

  function release(document: DocumentId): void {
    const kept = keptById.get(document)
    if (kept === undefined) return
    keptById.delete(document)
    repo.delete(kept.handle.documentId)
  }

  return {
    held: (document) => keptById.get(document)?.held,
    handle: (document) => keptById.get(document)?.handle,
    put(document, held) {
      const kept = keptById.get(document)
      const handle = kept?.handle ?? repo.import(saveDoc(held.doc), { docId: repoIdOf(document) })
      // Changes of a document that was loaded by another actor must go on under this session's.
      handle.update(() => held.doc)
      keptById.delete(document)
      keptById.set(document, { held, handle, pinned: kept?.pinned ?? false })
      const oldest = keptById.size > room && [...keptById].find(([, one]) => !one.pinned)
      if (oldest && oldest[0] !== document) release(oldest[0])
      return handle
    },
    pin(document) {
      const kept = keptById.get(document)
      if (kept) kept.pinned = true
    },
    release,
    size: () => keptById.size,
  }
}

const repoIdOf = (document: DocumentId): DocHandle<unknown>['documentId'] =>
  interpretAsDocumentId(idBytes(document) as Uint8Array as BinaryDocumentId)
