import * as Automerge from '@automerge/automerge/slim'
import { bytesToHex, type Random } from '../base/index.ts'
import type { DeviceId } from '../keys/index.ts'

/** The one door to Automerge. `slim`, because the other entry brings a second copy of the wasm and breaks `vite dev`. */
export type AutomergeDoc = Automerge.Doc<Record<string, unknown>>
export type ChangeMeta = Automerge.ChangeMetadata

/** Once in a thread, before any document: the address of automerge.wasm, or its bytes. */
export const startAutomerge = (wasm: string | Uint8Array): Promise<void> => Automerge.initializeWasm(wasm)

/**
 * A fresh actor for one document in one session: 16 random bytes, so that a restored backup or a cloned profile never
 * counts on where another left off (D7), then the first 16 bytes of the device's key, so that nobody else can speak as it.
 */
export const freshActor = (device: DeviceId, random: Random): string =>
  bytesToHex(random(16)) + device.slice(0, 32)

export const isActorOf = (actor: string, device: DeviceId): boolean =>
  actor.length === 64 && actor.endsWith(device.slice(0, 32))

let made = 0

/** How many documents were made in this thread: a list that makes none proves that it reads views (see its test). */
export const automergeDocumentsMade = (): number => made

export function newDoc(actor?: string): AutomergeDoc {
  made++
  return actor === undefined ? Automerge.init() : Automerge.init({ actor })
}

/** Under the same actor: the caller drops one of the two. */
export const forkDoc = (doc: AutomergeDoc): AutomergeDoc =>
  Automerge.clone(doc, { actor: Automerge.getActorId(doc) })

/** As it was at these heads, to be written on under this actor. */
export const forkAt = (doc: AutomergeDoc, heads: readonly string[], actor: string): AutomergeDoc =>
  Automerge.clone(Automerge.view(doc, [...heads]), { actor })

export const applyTo = (doc: AutomergeDoc, changes: readonly Uint8Array[]): AutomergeDoc =>
  Automerge.applyChanges(doc, [...changes])[0]

/** No time and no message in the change: both stand in the entry, under the author's signature. */
export const editDoc = (doc: AutomergeDoc, edit: (draft: Record<string, unknown>) => void): AutomergeDoc =>
  Automerge.change(doc, { time: 0 }, (draft) => edit(draft))

/**
 * Writes a text as the smallest edit of the one that is there, so that two people's offline edits of it merge. Inside an
 * edit only, on its draft; `at` is a key or a path of keys. A text that was not there before is put whole.
 */
export function setText(
  draft: Record<string, unknown>,
  at: string | readonly (string | number)[],
  text: string,
): void {
  const path = typeof at === 'string' ? [at] : [...at]
  const last = path.at(-1)
  let parent: Record<string | number, unknown> = draft
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>
  if (last === undefined || parent[last] === text) return
  if (typeof parent[last] === 'string') Automerge.updateText(draft, path, text)
  else parent[last] = text
}

export const headsOf = (doc: AutomergeDoc): readonly string[] => Automerge.getHeads(doc)
export const changesSince = (doc: AutomergeDoc, heads: readonly string[]): readonly Uint8Array[] =>
  Automerge.getChangesSince(doc, [...heads])
export const metaSince = (doc: AutomergeDoc, heads: readonly string[]): readonly ChangeMeta[] =>
  Automerge.getChangesMetaSince(doc, [...heads])
/** Of a change that was taken: decoding is not made for what strangers send. */
export const decodeOps = (change: Uint8Array): readonly { readonly obj: string; readonly key?: unknown }[] =>
  Automerge.decodeChange(change).ops
export const hasGaps = (doc: AutomergeDoc): boolean => Automerge.getMissingDeps(doc, []).length > 0
export const saveDoc = (doc: AutomergeDoc): Uint8Array => Automerge.save(doc)
export const loadDoc = (bytes: Uint8Array): AutomergeDoc => {
  made++
  return Automerge.load(bytes)
}
export const freeDoc = (doc: AutomergeDoc): void => Automerge.free(doc)
export const valueOf = (doc: AutomergeDoc): unknown => Automerge.toJS(doc)
/** As it was. `heads` are here. */
export const valueAt = (doc: AutomergeDoc, heads: readonly string[]): unknown =>
  Automerge.toJS(Automerge.view(doc, [...heads]))

/** What two people made of one text, merged: the same on every device, since the actors are. */
export function mergeText(base: string, one: string, other: string): string {
  const actor = (n: number) => n.toString(16).padStart(32, '0')
  type Text = { text: string }
  const root = Automerge.change(Automerge.init<Text>({ actor: actor(1) }), { time: 0 }, (draft) => {
    draft.text = base
  })
  const edit = (text: string, n: number) =>
    Automerge.change(Automerge.clone(root, { actor: actor(n) }), { time: 0 }, (draft) =>
      Automerge.updateText(draft, ['text'], text),
    )
  const docs = [root, edit(one, 2), edit(other, 3)] as const
  const merged = Automerge.merge(docs[1], docs[2])
  const { text } = merged
  for (const doc of [root, merged, docs[2]]) Automerge.free(doc)
  return text
}
export const hasHeads = (doc: AutomergeDoc, heads: readonly string[]): boolean =>
  Automerge.hasHeads(doc, [...heads])
