import { bytesToHex, equalBytes } from '../base/index.ts'
import { everyone } from '../circles/index.ts'
import { chapterIdOf, periodOf, type ChapterView, type Fact } from '../documents/index.ts'
import type { CircleId, DeviceId, PersonId, VolumeId } from '../keys/index.ts'
import {
  attestationOf,
  attestationType,
  mostAttested,
  parseAttestation,
  type AttestedPoint,
} from './attestation.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import { factsOf, type Look } from './look.ts'
import { isMonth } from './months.ts'
import { placeFor } from './places.ts'
import { authorRef } from './select/refs.ts'
import type { Problem } from './types.ts'

/**
 * What a device says to the others of a circle about the relay: of these volumes I was told so many entries, with this
 * chain, and here is the relay's signature. Whoever was told something else knows that the relay lies, and nobody can say
 * so of a relay that does not, for the signature is checked. README, decision 11.
 */
export type Attesting = {
  /** Something was just written in the circle: where a word is due, it goes along. */
  attest(circle: CircleId): Promise<void>
  /** Compares what others were told with what this device is told, and asks the relay again where it has less. */
  judge(): Promise<void>
}

/** Between two of one device in one circle. */
const every = 12 * 60 * 60 * 1000
type Seen = AttestedPoint &
  Pick<Fact, 'device' | 'seq' | 'at'> & { readonly month: string; readonly in: VolumeId }

export function createAttesting(context: Context): Attesting {
  const { documents, carrier } = context
  /** Signatures that were found good: they stay so. */
  const signed = new Set<string>()
  /** Up to where the relay was asked again, since somebody else has been told more. */
  const askedTo = new Map<VolumeId, number>()
  /** What this device said and takes back, each once a start, whatever its clock makes of which was last. */
  const takenBack = new Set<string>()
  const me = (): DeviceId => context.keyring().certificate.deviceId

  /** Undefined where it is not for this device to say. */
  function isAsHere({ volume, head, chain }: Seen): boolean | undefined {
    const here = documents.chainAt(volume, head)
    return here && equalBytes(here, chain)
  }

  function isSigned(seen: Seen): boolean {
    const name = bytesToHex(seen.signature)
    if (!signed.has(name) && carrier.isSigned(seen.volume, seen)) signed.add(name)
    return signed.has(name)
  }

  function problemBy(seen: Seen): Problem | null {
    const cursor = documents.cursor(seen.volume)
    if (!cursor || !isSigned(seen)) return null
    if (seen.head <= cursor.head) return isAsHere(seen) === false ? { kind: 'relay-two-stories' } : null
    if ((askedTo.get(seen.volume) ?? 0) >= seen.head) {
      const word = carrier.word(seen.volume)
      return word && word.head < seen.head ? { kind: 'relay-holding-back' } : null
    }
    // It may be on its way: with an honest relay, what others were told before they wrote comes when it is asked for now.
    if (!carrier.caughtUp()) return null
    askedTo.set(seen.volume, seen.head)
    carrier.askAgain(seen.volume)
    return null
  }

  /** What of the circle this device was told, signed, that it has not said yet. */
  function unsaid(look: Look, circle: CircleId): readonly AttestedPoint[] {
    const said = newestOf(look, (device) => device === me())
    return documents
      .volumes()
      .filter((access) => access.circle === circle && access.kind !== 'doorstep')
      .flatMap(({ volume }) => {
        const word = carrier.word(volume)
        const before = said.get(volume)?.get(me())
        if (!word || word.head === 0 || (before && equalBytes(before.chain, word.chain))) return []
        const here = documents.chainAt(volume, word.head)
        return here && equalBytes(here, word.chain) ? [{ ...word, volume }] : []
      })
      .slice(0, mostAttested)
  }

  async function say(look: Look, circle: CircleId): Promise<void> {
    const seen = unsaid(look, circle)
    const place = seen.length > 0 ? await placeFor(context, circle, 'month') : undefined
    if (!place?.ok) return
    const fact = { type: attestationType, data: attestationOf(seen) }
    // What cannot be kept is said with the next thing that can.
    deliver(context, await documents.fact(place.value, fact))
  }

  return {
    async attest(circle) {
      const look = context.look()
      if (!look) return
      const last = factsOf(narrowTo(look, circle), attestationType).findLast(({ device }) => device === me())
      if (!last || Math.abs(context.ports.clock.now() - last.at) >= every) await say(look, circle)
    },
    async judge() {
      const look = context.look()
      if (!look) return
      const others = newestOf(look, (device) => device !== me() && stands(look, device), mostMonths)
      const found = [...others.values()].flatMap((byDevice) => [...byDevice.values()].map(problemBy))
      carrier.suspect(
        found.find((one) => one?.kind === 'relay-two-stories') ??
          found.find((one) => one?.kind === 'relay-holding-back') ??
          gapIn(look),
      )
      await sayAnew(look)
    },
  }

  /**
   * Of somebody's entries one is not there, though a later one is, and the relay says that this is all. Anybody can skip a
   * number of their own: the relay is not told on for one person's gap that nobody else knows more of, unless it is mine.
   */
  function gapIn(look: Look): Problem | null {
    if (!carrier.caughtUp()) return null
    const letters = look.circles.flatMap(({ id }): readonly (ChapterView | undefined)[] => [
      documents.view(chapterIdOf(id, 'acts', '')),
      id === everyone(look.state.team) ? documents.view(chapterIdOf(id, 'grants', '')) : undefined,
    ])
    const content = look.circles.flatMap(({ id }) => look.chaptersOf(id))
    const damaged = new Set<string>(documents.damaged().map(({ volume }) => volume))
    const gaps = [...letters, ...content].flatMap((view) =>
      view ? view.missing.filter(({ volume }) => !damaged.has(volume) && !isNewer(view, volume)) : [],
    )
    const [who, ...others] = new Set(gaps.map(({ device }) => authorRef(look, device)?.personId ?? device))
    if (who === undefined) return null
    if (others.length > 0 || who === look.me) return { kind: 'relay-holding-back' }
    return { kind: 'words-missing', name: look.state.personById.get(who as PersonId)?.name ?? '' }
  }

  /** A relay that lost something has other numbers since it was put back: what was said of the old ones is taken back. */
  async function sayAnew(look: Look): Promise<void> {
    if (!carrier.caughtUp()) return
    for (const circle of look.circles) {
      const said = newestOf(narrowTo(look, circle.id), (device) => device === me())
      const mine = [...said.values()].flatMap((byDevice) => [...byDevice.values()])
      const wrong = mine.map((seen) => (isAsHere(seen) === false ? bytesToHex(seen.signature) : undefined))
      if (!wrong.some((name) => name !== undefined && !takenBack.has(name))) continue
      for (const name of wrong) if (name !== undefined) takenBack.add(name)
      await say(look, circle.id)
    }
  }
}

/** What a newer app sealed cannot be opened here, so it leaves a gap that is nobody's doing. */
const isNewer = ({ setAside }: ChapterView, volume: VolumeId): boolean =>
  setAside.some((one) => one.volume === volume && one.reason === 'newer-version')

const narrowTo = (look: Look, circle: CircleId): Look => ({
  ...look,
  circles: look.circles.filter(({ id }) => id === circle),
})

const stands = (look: Look, device: DeviceId): boolean => {
  const found = look.state.deviceById.get(device)
  return (found?.stands ?? false) && look.state.personById.get(found?.person as never)?.standing === 'member'
}

/** Of each other device's in a circle: a team's years are not weighed at every start. */
const mostMonths = 3

/**
 * The last word of each device on each volume. Each device by its own months: what somebody else writes in months to come puts
 * nobody's word out of sight. Of two words the later one in its author's chain, or month, is the last, whatever a clock said.
 */
function newestOf(
  look: Look,
  is: (device: DeviceId) => boolean,
  most = Number.POSITIVE_INFINITY,
): ReadonlyMap<VolumeId, ReadonlyMap<DeviceId, Seen>> {
  const byVolume = new Map<VolumeId, Map<DeviceId, Seen>>()
  for (const circle of look.circles) {
    const monthsByDevice = new Map<DeviceId, Set<string>>()
    for (const view of monthsOf(look, circle.id))
      for (const fact of view.facts) {
        if (fact.type !== attestationType || !is(fact.device)) continue
        const months = monthsByDevice.get(fact.device) ?? new Set()
        monthsByDevice.set(fact.device, months.add(view.chapter))
        if (months.size > most) continue
        for (const seen of seenIn(fact, view.chapter)) {
          const byDevice = byVolume.get(seen.volume) ?? new Map<DeviceId, Seen>()
          const before = byDevice.get(seen.device)
          if (!before || isLater(seen, before)) byDevice.set(seen.device, seen)
          byVolume.set(seen.volume, byDevice)
        }
      }
  }
  return byVolume
}

/** The newest first. */
const monthsOf = (look: Look, circle: CircleId): readonly ChapterView[] =>
  look
    .chaptersOf(circle)
    .filter(({ chapter }) => isMonth(periodOf(chapter)))
    .sort((a, b) => (a.chapter > b.chapter ? -1 : 1))

const isLater = (one: Seen, before: Seen): boolean => {
  if (one.month !== before.month) return one.month > before.month
  return one.in === before.in ? one.seq > before.seq : one.at > before.at
}

const seenIn = ({ data, device, seq, at, volume }: Fact, month: string): readonly Seen[] =>
  (parseAttestation(data) ?? []).map((point) => ({ ...point, ...{ device, seq, at, month, in: volume } }))
