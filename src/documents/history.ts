import { applyTo, freeDoc, newDoc, valueOf } from './automerge.ts'
import type { Chapter } from './chapter.ts'
import { readPointers } from './foldSource.ts'
import { valueToPlain } from './plainValue.ts'
import type { DocumentId, DocumentVersion } from './types.ts'

/**
 * How a document came to be in this chapter: what each of its entries left, the oldest first. Who wrote it is the device
 * that signed the entry, and when is what it says; nothing here is taken from the document itself. Undefined where an entry
 * of it is missing or damaged on this device.
 */
export async function historyOf(
  { fold, source }: Chapter,
  document: DocumentId,
): Promise<readonly DocumentVersion[] | undefined> {
  const pointers = fold.rows.get(document)?.pointers ?? []
  const readById = new Map((await readPointers(source, pointers)).map((read) => [read.pointer.id, read]))
  let doc = newDoc()
  const versions: DocumentVersion[] = []
  try {
    // In the order in which they are folded: each comes after all that it builds on.
    for (const { id, device, at } of pointers) {
      const payload = readById.get(id)?.entry.payload
      if (!payload?.ok || payload.value.kind !== 'changes') return undefined
      doc = applyTo(doc, payload.value.changes)
      const data = valueToPlain(valueOf(doc))
      if (!data.ok) return undefined
      versions.push({ device, at, data: data.value })
    }
    return versions
  } finally {
    freeDoc(doc)
  }
}
