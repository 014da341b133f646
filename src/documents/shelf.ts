import {
  Repo,
  type BinaryDocumentId,
  type DocHandle,
  interpretAsDocumentId,
} from '@automerge/automerge-repo/slim'
import { headsOf, saveDoc } from './automerge.ts'
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
  put(document: DocumentId, held: Held): void
  release(document: DocumentId): void
  size(): number
}

type Kept = { readonly held: Held; readonly handle: Handle | undefined }
type Handle = DocHandle<Record<string, unknown>>

/** Beyond this many, the document that was put longest ago is let go. */
const room = 64

export function createShelf(): Shelf {
  const repo = new Repo()
  const keptById = new Map<DocumentId, Kept>()

  function release(document: DocumentId): void {
    const kept = keptById.get(document)
    if (kept === undefined) return
    keptById.delete(document)
    if (kept.handle) repo.delete(kept.handle.documentId)
  }

  /** A document without a change is not ready in the repo's eyes, and waiting for it ends in a log line with its id. */
  function openHandle(document: DocumentId, held: Held): Handle | undefined {
    if (headsOf(held.doc).length === 0) return undefined
    return repo.import(saveDoc(held.doc), { docId: repoIdOf(document) })
  }

  return {
    held: (document) => keptById.get(document)?.held,
    put(document, held) {
      const handle = keptById.get(document)?.handle ?? openHandle(document, held)
      handle?.update(() => held.doc)
      keptById.delete(document)
      keptById.set(document, { held, handle })
      const oldest = [...keptById.keys()][0]
      if (keptById.size > room && oldest !== undefined) release(oldest)
    },
    release,
    size: () => keptById.size,
  }
}

const repoIdOf = (document: DocumentId): DocHandle<unknown>['documentId'] =>
  interpretAsDocumentId(idBytes(document) as Uint8Array as BinaryDocumentId)
