import type { Bytes } from '../base/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import { bindingOf, openEntry } from './entries.ts'
import type { Held } from './guard.ts'
import type { VolumeLog } from './log.ts'
import type {
  DocumentId,
  OpenedEntry,
  SetAsideReason,
  SpeaksFor,
  Standing,
  VolumeAccess,
  Waiting,
} from './types.ts'
import type { Fold, Pointer } from './view.ts'

/** What folding needs of the world: the volumes of the chapter, their bytes, the acts' verdict and what is open. */
export type FoldSource = {
  access(volume: VolumeId): VolumeAccess
  log(volume: VolumeId): VolumeLog
  read(volume: VolumeId, indices: readonly number[]): Promise<ReadonlyMap<number, Bytes>>
  readonly standing: Standing
  readonly speaksFor: SpeaksFor
  /** The document as it is open for editing, with this device's actor; and its successor. */
  held(document: DocumentId): Held | undefined
  replace(document: DocumentId, held: Held): void
  /** For a document that is open: the actor it goes on under. */
  actor(document: DocumentId): string | undefined
  opened(count: number): void
}

export type Read = { readonly pointer: Pointer; readonly entry: OpenedEntry }

/** What lies behind pointers, opened again; what is damaged is left out. */
export async function readPointers(
  source: FoldSource,
  pointers: readonly Pointer[],
): Promise<readonly Read[]> {
  const reads: Read[] = []
  for (const volume of new Set(pointers.map((pointer) => pointer.volume))) {
    const here = pointers.filter((pointer) => pointer.volume === volume)
    const bytesByIndex = await source.read(
      volume,
      here.map(({ index }) => index),
    )
    const access = source.access(volume)
    const binding = bindingOf(access)
    for (const pointer of here) {
      const bytes = bytesByIndex.get(pointer.index)
      const entry = bytes && openEntry(access, pointer.id, bytes, binding)
      if (entry?.ok) reads.push({ entry: entry.value, pointer })
    }
  }
  return reads
}

export function setAside(
  fold: Fold,
  pointer: Pointer | undefined,
  reason: SetAsideReason,
  document: DocumentId | null,
  fact: string | null = null,
): void {
  if (pointer) fold.setAside.set(pointer.id, { reason, volume: pointer.volume, document, fact, pointer })
}

export function hold(
  fold: Fold,
  pointer: Pointer,
  reason: Waiting['reason'],
  document: DocumentId | null,
): void {
  fold.waiting.set(pointer.id, { reason, document, pointer })
}

export const pointerOf = (volume: VolumeId, index: number, entry: OpenedEntry): Pointer => {
  const { id, device, seq, at, heads } = entry
  return { volume, index, id, device, seq, at, heads, op: 0, way: 'changes' }
}
