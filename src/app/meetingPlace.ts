import { ok, type Result } from '../base/index.ts'
import { chapterIdOf, createDocuments, type Documents, type Letter } from '../documents/index.ts'
import { deriveViewKey, mintDevice, type EpochKey } from '../keys/index.ts'
import { createCarrier } from './carrier.ts'
import type { Carrier } from './carrierTypes.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import type { SessionPorts } from './ports.ts'

/** A place that a secret leads to: an invitation's doorstep, where two devices meet, where a kit's packet lies. */
export type PlaceVisit = {
  readonly documents: Documents
  readonly carrier: Carrier
  readonly letters: () => readonly Letter[]
  /** On disk here; `carrier.whenSent` says when it is at the relay. */
  readonly put: (
    kind: 'card' | 'answer' | 'admission',
    letter: Uint8Array,
  ) => Promise<Result<null, AppRefusal>>
}

export const placeChapter = (place: EpochKey): string => chapterIdOf(place.circle, 'doorstep', '')

/** In the relay's order, which is the same for everybody; what is not sent yet comes last. */
export const lettersIn = (documents: Documents, place: EpochKey): readonly Letter[] =>
  [...(documents.view(placeChapter(place))?.letters ?? [])].sort(
    (a, b) => (a.number ?? Infinity) - (b.number ?? Infinity),
  )

/** Stands there with a device that exists only for it, over a disk that is gone afterwards: nothing is left behind. */
export async function visitPlace<T>(
  ports: SessionPorts,
  place: EpochKey,
  stay: (visit: PlaceVisit) => Promise<T>,
): Promise<T> {
  const disk = ports.scratchDisk()
  const device = mintDevice(ports.random)
  const documents = createDocuments({
    disk,
    clock: ports.clock,
    random: ports.random,
    device: device.signing,
    viewKey: deriveViewKey(device),
    standing: () => 'member',
    log: ports.log,
  })
  await documents.openChapter([place], 'doorstep', '')
  const carrier = createCarrier({
    ports,
    documents,
    pin: null,
    onIdentity: () => {},
    onReceived: () => {},
    onChange: () => {},
  })
  try {
    await carrier.follow()
    return await stay({
      documents,
      carrier,
      letters: () => lettersIn(documents, place),
      async put(kind, letter) {
        const at = { chapter: placeChapter(place), epoch: place.commitment, heads: [] }
        const written = await documents.letters(at, kind, [letter])
        if (!written.ok) return { ok: false, refusal: { kind: 'disk-broken' } }
        carrier.put(written.value)
        return ok(null)
      },
    })
  } finally {
    await carrier.stop()
    await documents.close()
    await disk.close()
  }
}

/** From a device that is at work: kept until it is sent, and followed for answers. */
export async function putAtPlace(
  context: Context,
  place: EpochKey,
  kind: 'card' | 'answer' | 'admission',
  letter: Uint8Array,
): Promise<Result<null, AppRefusal>> {
  await context.documents.openChapter([place], 'doorstep', '')
  const at = { chapter: placeChapter(place), epoch: place.commitment, heads: [] }
  const written = deliver(context, await context.documents.letters(at, kind, [letter]))
  await context.carrier.follow()
  return written.ok ? ok(null) : written
}

/** Looks every so often until there is something, or `isOver` says that waiting is over. */
export async function waitFor<T>(
  ports: SessionPorts,
  look: () => T | undefined,
  isOver: (waited: number) => boolean,
  every = 50,
): Promise<T | undefined> {
  for (let waited = 0; ; waited += every) {
    const found = look()
    if (found !== undefined || isOver(waited)) return found
    await new Promise<void>((resolve) => ports.scheduler.after(every, resolve))
  }
}
