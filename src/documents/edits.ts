import { ok, refuse, type Result } from '../base/index.ts'
import {
  applyTo,
  changesSince,
  editDoc,
  forkDoc,
  freeDoc,
  freshActor,
  headsOf,
  newDoc,
  valueOf,
} from './automerge.ts'
import { mintId } from './begun.ts'
import { isRecord } from './carried.ts'
import { inOrder, type Chapter, type Room } from './chapter.ts'
import { heldOfRow } from './foldDocument.ts'
import { emptyHeld, guard, type Held } from './guard.ts'
import { putOver } from './mergeFields.ts'
import { valueToPlain } from './plainValue.ts'
import type { Edit, WriteRefusal, Written } from './port.ts'
import type { ChangesPayload, DocumentId, Place } from './types.ts'
import { append, foldWritten, targetOf, type Target } from './write.ts'

type Wish = {
  readonly place: Place
  readonly document: DocumentId
  /** Of a new document; null for one that is there. */
  readonly type: string | null
  /** It is begun anew beside whatever is there, and put over it. */
  readonly isAnew: boolean
  readonly edit: Edit
  settle(result: Result<Written, WriteRefusal>): void
  fail(error: unknown): void
}

export type Edits = {
  /** A change of a document that may or may not be in the chapter yet. */
  bring(
    place: Place,
    document: DocumentId,
    type: string,
    edit: Edit,
    isAnew: boolean,
  ): Promise<Result<Written, WriteRefusal>>
  create(
    place: Place,
    type: string,
    edit: Edit,
  ): Promise<Result<Written & { readonly document: DocumentId }, WriteRefusal>>
  change(place: Place, document: DocumentId, edit: Edit): Promise<Result<Written, WriteRefusal>>
}

/**
 * Edits asked for in one turn are carried out together at its end: one entry per document, one batch, one write. Nothing
 * waits longer than that. A document changes in memory only after the disk has the entry, so a full disk leaves nothing
 * to take back.
 */
export function createEdits(room: Room): Edits {
  const wishesByChapter = new Map<Chapter, Wish[]>()

  function ask(
    place: Place,
    document: DocumentId,
    type: string | null,
    edit: Edit,
    isAnew = false,
  ): Promise<Result<Written, WriteRefusal>> {
    const target = targetOf(room, place)
    if (!target.ok) return Promise.resolve(target)
    const { chapter } = target.value
    return new Promise((settle, fail) => {
      const wishes = wishesByChapter.get(chapter) ?? []
      wishes.push({ place, document, type, isAnew, edit, settle, fail })
      wishesByChapter.set(chapter, wishes)
      if (wishes.length > 1) return
      void inOrder(chapter, async () => {
        wishesByChapter.delete(chapter)
        for (const group of byPlace(wishes)) await grantAll(room, group)
      })
    })
  }

  return {
    bring: ask,
    change: (place, document, edit) => ask(place, document, null, edit),
    async create(place, type, edit) {
      const document = mintId(room.deviceId, room.random)
      const written = await ask(place, document, type, edit)
      return written.ok ? ok({ ...written.value, document }) : written
    },
  }
}

/** One batch goes to one volume under one set of heads. */
function byPlace(wishes: readonly Wish[]): readonly (readonly Wish[])[] {
  const groups = new Map<string, Wish[]>()
  for (const wish of wishes) {
    const name = [wish.place.epoch, ...[...wish.place.heads].sort()].join()
    const group = groups.get(name) ?? []
    group.push(wish)
    groups.set(name, group)
  }
  return [...groups.values()]
}

async function grantAll(room: Room, wishes: readonly Wish[]): Promise<void> {
  try {
    const target = wishes[0] ? targetOf(room, wishes[0].place) : undefined
    if (!target?.ok) return
    const payloads: ChangesPayload[] = []
    const granted: Wish[] = []
    for (const document of new Set(wishes.map((wish) => wish.document))) {
      const ofDocument = wishes.filter((wish) => wish.document === document)
      const edited = await editDocument(room, target.value, document, ofDocument)
      if (edited.payload) payloads.push(edited.payload)
      granted.push(...edited.granted)
    }
    const written =
      payloads.length > 0
        ? await append(room, target.value, payloads)
        : ok({ volume: target.value.log.volume, entries: [] })
    if (written.ok && payloads.length > 0) await foldWritten(room, target.value)
    if (written.ok) letGoOfAside(room, target.value, written.value, payloads)
    for (const wish of granted) wish.settle(written)
  } catch (error) {
    for (const wish of wishes) wish.fail(error)
  }
}

/** What is on the disk and was not applied has used its actor's number: the next edit goes under another actor. */
function letGoOfAside(
  room: Room,
  { chapter }: Target,
  { entries }: Written,
  payloads: readonly ChangesPayload[],
) {
  const { setAside, waiting } = chapter.fold
  if (!entries.some(({ id }) => setAside.has(id) || waiting.has(id))) return
  for (const { document } of payloads) room.shelf.release(document, chapter.id)
}

type Edited = { readonly payload: ChangesPayload | undefined; readonly granted: readonly Wish[] }

/** An edit that nobody would take is refused to the one who asked; the others of the turn go on. */
async function editDocument(
  room: Room,
  target: Target,
  document: DocumentId,
  wishes: readonly Wish[],
): Promise<Edited> {
  const started = await startOf(room, target.chapter, document, wishes[0]?.type ?? null)
  if (!started.ok) {
    for (const wish of wishes) wish.settle(started)
    return { payload: undefined, granted: [] }
  }
  const { type, held } = started.value
  let doc = forkDoc(held.doc)
  const granted: Wish[] = []
  for (const wish of wishes) {
    const tried = attempt(room, held, doc, wish)
    if (tried === undefined) continue
    doc = tried
    granted.push(wish)
  }
  const changes = changesSince(doc, headsOf(held.doc))
  if (granted.length === 0 && wishes[0]?.type != null) room.shelf.release(document, target.chapter.id)
  return { payload: changes.length > 0 ? { kind: 'changes', document, type, changes } : undefined, granted }
}

/** What is written is held to what is taken: the guard that others will apply, applied here first. */
function attempt(room: Room, held: Held, doc: Held['doc'], wish: Wish): Held['doc'] | undefined {
  const fork = forkDoc(doc)
  let edited: Held['doc']
  try {
    edited = wish.isAnew ? beginAnew(room, fork, wish.edit) : editDoc(fork, wish.edit)
  } catch (error) {
    wish.fail(error)
    return undefined
  }
  const changes = changesSince(edited, headsOf(held.doc))
  const tried = guard(held, [{ id: '', device: room.deviceId, changes }])
  const refusal = changes.length > 0 ? tried.refused[0]?.refusal : undefined
  if (refusal === undefined) return edited
  const large = refusal.kind === 'change-too-large' || refusal.kind === 'document-too-large'
  wish.settle(refuse({ kind: large ? 'too-large' : 'not-plain' }))
  return undefined
}

/** A beginning of this device's own, and then what it says over all that is there. */
function beginAnew(room: Room, doc: Held['doc'], edit: Edit): Held['doc'] {
  const root = editDoc(newDoc(freshActor(room.deviceId, room.random)), edit)
  const said = valueToPlain(valueOf(root))
  const both = applyTo(doc, changesSince(root, []))
  freeDoc(root)
  return editDoc(both, (draft) => {
    if (said.ok && isRecord(said.value)) putOver(draft, said.value)
  })
}

/** The document as it is open, or opened now. */
export async function startOf(
  room: Room,
  chapter: Chapter,
  document: DocumentId,
  newType: string | null,
): Promise<Result<{ readonly type: string; readonly held: Held }, WriteRefusal>> {
  const actor = freshActor(room.deviceId, room.random)
  const row = chapter.fold.rows.get(document)
  if (row === undefined && newType !== null) {
    const held = emptyHeld(actor)
    room.shelf.put(chapter.id, document, held)
    return ok({ type: newType, held })
  }
  if (row === undefined) return refuse({ kind: 'no-such-document' })
  const open = room.shelf.held(chapter.id, document)
  if (open) return ok({ type: row.type, held: open })
  const held = await heldOfRow(chapter.source, row.pointers, actor)
  if (held === undefined) return refuse({ kind: 'document-incomplete' })
  room.shelf.put(chapter.id, document, held)
  return ok({ type: row.type, held })
}
