import { ok, refuse, type Result } from '../base/index.ts'
import { limits } from '../protocol/index.ts'
import { touched, type Chapter, type Room } from './chapter.ts'
import { sealEntry } from './entries.ts'
import { foldNew } from './fold.ts'
import { isUnsettled, ownTip, readLost } from './forked.ts'
import type { VolumeLog } from './log.ts'
import { appendOwn } from './logWrite.ts'
import type { WriteRefusal, Written } from './port.ts'
import type { Payload, Place, SealedEntry } from './types.ts'

export type Target = { readonly chapter: Chapter; readonly log: VolumeLog; readonly place: Place }

export function targetOf(room: Room, place: Place): Result<Target, WriteRefusal> {
  const chapter = room.chapters.get(place.chapter)
  if (chapter === undefined) return refuse({ kind: 'no-such-chapter' })
  const log = chapter.logs.get(chapter.volumeByEpoch.get(place.epoch) ?? ('' as never))
  return log ? ok({ chapter, log, place }) : refuse({ kind: 'no-such-epoch' })
}

/**
 * Seals payloads as one batch of this device's chain, the last one signed, and has them on disk before it answers. Runs
 * inside the chapter's order, so nobody else takes the same place in the chain. What this device wrote here before it
 * became another, and lost its place, goes first, in the same batch: cut off anywhere, it is said once (D7).
 */
export async function append(
  room: Room,
  { chapter, log, place }: Target,
  payloads: readonly Payload[],
): Promise<Result<Written, WriteRefusal>> {
  const said = [
    ...(await lostPayloads(room, chapter, log)),
    ...payloads.map((payload) => ({ payload, at: null })),
  ]
  let tip = ownTip(room, chapter, log)
  const entries: SealedEntry[] = []
  for (const [i, { payload, at }] of said.entries()) {
    const draft = {
      seq: tip.seq + 1,
      previous: tip.previous,
      heads: [...place.heads].sort(),
      at: at ?? room.clock.now(),
      payload,
    }
    const signed = i === said.length - 1
    const entry = sealEntry(chapter.source.access(log.volume), draft, room.device, signed, room.random)
    if (entry.bytes.length > limits.entryBytes) return refuse({ kind: 'too-large' })
    entries.push(entry)
    tip = { seq: draft.seq, previous: entry.id }
  }
  const appended = await appendOwn(room.disk, log, entries, isUnsettled(room, chapter, log) ? log.own : tip)
  if (!appended.ok) return appended
  return ok({ volume: log.volume, entries })
}

/** Own entries go the way of everybody's: opened, vouched for, judged, folded. */
export async function foldWritten(room: Room, { chapter, log }: Target): Promise<void> {
  await foldNew(chapter.fold, chapter.source, log.volume)
  touched(room, chapter)
}

/** With the time at which it was written: it is said late, not later. */
async function lostPayloads(
  room: Room,
  chapter: Chapter,
  log: VolumeLog,
): Promise<readonly { readonly payload: Payload; readonly at: number }[]> {
  const lost = await readLost(room, chapter, log)
  return lost.flatMap(({ payload, at }) =>
    payload.ok && payload.value.kind !== 'grant' ? [{ payload: payload.value, at }] : [],
  )
}
