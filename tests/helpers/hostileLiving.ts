import { systemClock, systemRandom, type Clock } from '../../src/base/index.ts'
import { changesSince, editDoc, freshActor, newDoc } from '../../src/documents/automerge.ts'
import { noEntry, sealEntry } from '../../src/documents/entries.ts'
import { deriveVolume } from '../../src/documents/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn, type Insider } from './hostileInsider.ts'
import { sent, type Team } from './hostileTeam.ts'
import { must } from './relay.ts'

/** Mallory's app closed, and their keys at work without it. */
export async function behindMallory(
  team: Team,
  origin: string,
  clock: Clock = systemClock,
): Promise<Insider> {
  const bad = team.somebody('Mallory')
  await sent(bad)
  await bad.device.close()
  return insiderOn(bad.disk.copy(), origin, undefined, clock)
}

type Writing = {
  change(document: string, edit: (draft: Record<string, unknown>) => void): Promise<void>
  begin(document: string, type: string, data: object): Promise<void>
  /** As an app would, as often as one likes. */
  create(type: string, data: object): Promise<void>
  idOf(type: string): string
}

/** What lives in a circle, or what was written there in a month, to be changed as one likes. */
export async function writingIn(mallory: Insider, circle: CircleId, month?: string): Promise<Writing> {
  const epoch = mallory.epoch(circle)
  const [kind, period] = month === undefined ? (['living', 'g1'] as const) : (['month', month] as const)
  const chapter = must(await mallory.documents.openChapter([epoch], kind, period))
  await mallory.carrier.follow()
  while (!mallory.carrier.caughtUp()) await new Promise((resolve) => setTimeout(resolve, 5))
  const heads = [...(mallory.state().circleById.get(circle)?.heads ?? [])]
  const place = { chapter, epoch: epoch.commitment, heads }
  return {
    async change(document, edit) {
      mallory.carrier.put(must(await mallory.documents.change(place, document, edit)))
      await mallory.sent()
    },
    async begin(document, type, data) {
      const random = systemRandom
      const { signing, deviceId } = { ...mallory.keyring.device, ...mallory.keyring.certificate }
      const doc = editDoc(newDoc(freshActor(deviceId, random)), (draft) => void Object.assign(draft, data))
      const payload = { kind: 'changes', document, type, changes: [...changesSince(doc, [])] } as const
      const draft = { seq: 1, previous: noEntry, heads, at: Date.now(), payload }
      const access = deriveVolume(epoch, kind, period)
      const entry = sealEntry(access, draft, signing, true, random)
      mallory.carrier.put({ volume: access.volume, entries: [entry] })
      await mallory.sent()
    },
    async create(type, data) {
      const made = must(
        await mallory.documents.create(place, type, (draft) => void Object.assign(draft, data)),
      )
      mallory.carrier.put(made)
    },
    idOf: (type) =>
      Object.values(mallory.documents.view(chapter)?.rows ?? {}).find((row) => row.type === type)?.document ??
      '',
  }
}
