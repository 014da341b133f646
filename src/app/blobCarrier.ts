import { assertNever } from '../base/index.ts'
import { proveVolume, type Blobs, type BlobVolume } from '../documents/index.ts'
import type { VolumeId } from '../keys/index.ts'
import type { Wire, WireEvent } from '../sync/index.ts'

/** Of the relay's 512 volumes on a connection chapters take 448 at the most (turns.ts). */
const mostFollowed = 32
/** Chunks on their way at once. Words that are said meanwhile wait for these at the most. */
const mostUnderWay = 3

/**
 * Photos and voice notes on the same wire as all else: a volume is followed while it has something to send or somebody
 * looks for it. Chunks go a few at a time, each with a receipt of its own, so that a slow line is not taken for a dead
 * one, what is cut off goes on at the chunk where it was, and a word is not held up by a picture.
 */
export type BlobCarrier = {
  /** Whether the event was of a blob; then it has been dealt with. */
  hear(event: WireEvent): Promise<boolean>
  /** Follows what is to be sent or looked for, and lets go of the rest. */
  turn(): Promise<void>
}

export type BlobCarrierOptions = {
  readonly wire: Wire
  readonly blobs: Blobs
  readonly nextRef: () => number
  readonly onSent: () => void
  readonly onRefused: (code: string) => void
  readonly onLie: () => void
  readonly onDisk: (refusal: { readonly kind: string }) => void
}

export function createBlobCarrier(options: BlobCarrierOptions): BlobCarrier {
  const { wire, blobs } = options
  const followed = new Map<VolumeId, BlobVolume>()
  const underWay = new Map<number, { readonly volume: VolumeId; readonly id: string }>()
  /** The relay refused it, or told two stories of it: not followed again on this connection. */
  const resting = new Set<VolumeId>()
  const mended = new Set<VolumeId>()

  async function turn(): Promise<void> {
    const active = blobs.active().filter((volume) => !resting.has(volume))
    const due = new Set(active.slice(0, mostFollowed))
    for (const volume of followed.keys()) if (!due.has(volume)) leave(volume)
    for (const id of due) {
      const volume = followed.has(id) ? undefined : await blobs.join(id)
      if (volume) follow(id, volume)
    }
    await put()
  }

  function follow(id: VolumeId, volume: BlobVolume): void {
    followed.set(id, volume)
    wire.follow([
      {
        volume: id,
        since: volume.cursor(),
        prove: (challenge) => proveVolume(volume.access, challenge),
        chainAt: (number) => volume.chainAt(number),
      },
    ])
  }

  function leave(volume: VolumeId): void {
    wire.unfollow(volume)
    followed.delete(volume)
    for (const [ref, one] of underWay) if (one.volume === volume) underWay.delete(ref)
  }

  async function put(): Promise<void> {
    const waiting = new Set([...underWay.values()].map(({ id }) => id))
    for (const [volume, blob] of followed)
      for (const id of blob.unsent()) {
        if (underWay.size >= mostUnderWay) return
        const bytes = waiting.has(id) ? undefined : await blob.read(id)
        if (!bytes) continue
        const ref = options.nextRef()
        underWay.set(ref, { volume, id })
        wire.put(volume, ref, [bytes])
      }
  }

  async function hear(event: WireEvent): Promise<boolean> {
    if (event.type === 'state' && event.state.kind === 'connected') resting.clear()
    if (event.type === 'state' || event.type === 'identity' || event.type === 'able') return false
    if (event.type === 'came' || event.volume === null) return false
    const id = event.volume as VolumeId
    const volume = followed.get(id)
    if (!volume) return false
    switch (event.type) {
      case 'opened':
        await volume.look()
        break
      case 'entries':
        await keep(id, await volume.receive(event.from, event.entries))
        break
      case 'receipt':
        await settle(volume, event)
        break
      case 'lying':
        options.onLie()
        await mend(id, volume, event.what === 'fork' ? 0 : (event.agreed?.head ?? 0))
        break
      case 'refused':
        options.onRefused(event.code)
        if (!event.later) rest(id)
        break
      default:
        assertNever(event)
    }
    await turn()
    return true
  }

  /** What cannot be kept is left at the relay: there is nothing else to be done for it here. */
  async function keep(
    id: VolumeId,
    kept: { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly kind: string } },
  ): Promise<void> {
    if (kept.ok) return
    options.onDisk(kept.refusal)
    rest(id)
  }

  async function settle(volume: BlobVolume, receipt: Extract<WireEvent, { type: 'receipt' }>): Promise<void> {
    const sent = underWay.get(receipt.ref)
    underWay.delete(receipt.ref)
    if (!sent) return
    const kept = await volume.acknowledge([sent.id], receipt.numbers)
    await keep(sent.volume, kept)
    if (kept.ok) options.onSent()
  }

  /** A relay that lost it gets it back; one that goes on telling stories is left alone with it. */
  async function mend(id: VolumeId, volume: BlobVolume, agreed: number): Promise<void> {
    leave(id)
    await volume.forgetNumbers(agreed)
    if (mended.has(id)) resting.add(id)
    mended.add(id)
  }

  function rest(volume: VolumeId): void {
    leave(volume)
    resting.add(volume)
  }

  return { hear, turn }
}
