import { assertNever, type Bytes, type Result } from '../base/index.ts'
import { proveVolume, type VolumeAccess, type Written } from '../documents/index.ts'
import type { VolumeId } from '../keys/index.ts'
import type { Point, SignedPoint, WireEvent } from '../sync/index.ts'
import { createBlobCarrier } from './blobCarrier.ts'
import type { Carrier, CarrierOptions } from './carrierTypes.ts'
import { problemOf } from './deliver.ts'
import { createStalls } from './stalls.ts'
import { createTurns } from './turns.ts'
import type { Problem } from './types.ts'

/** Joins the documents of this device with the wire: what is unsent goes out, what comes in is kept. */
export function createCarrier(options: CarrierOptions): Carrier {
  const { documents, blobs, ports } = options
  const followed = new Set<VolumeId>()
  /** Not shown yet as far as the relay has them: since they were followed, or since the line was lost. */
  const behind = new Map<string, 'followed' | 'line-lost'>()
  const underWay = new Map<number, { volume: VolumeId; ids: readonly string[] }>()
  let lastRef = 0
  let lastSentAt: number | null = null
  let diskProblem: Problem | null = null
  let relayProblem: Problem | null = null
  let suspected: Problem | null = null
  let push: Uint8Array | null = null
  /** Once it has told two stories it is remembered for as long as the app is open. */
  let isForked = false
  const wordByVolume = new Map<string, SignedPoint>()
  const askedAgain = new Set<string>()
  const mended = new Set<VolumeId>()
  /** The relay refused them, or was caught in them: nothing of them is to be waited for. */
  const resting = new Set<string>()
  const stalls = createStalls(ports.scheduler, () => inTurn(follow))
  const turns = createTurns(ports.scheduler, isBusy, () => inTurn(follow))
  let turn: Promise<unknown> = Promise.resolve()

  const wire = ports.connect({
    url: ports.relayUrl,
    pin: options.pin,
    onEvent: (event) => inTurn(() => hear(event)),
    random: ports.random,
    scheduler: ports.scheduler,
  })

  const pictures =
    blobs &&
    createBlobCarrier({
      wire,
      blobs,
      nextRef,
      onSent: () => (lastSentAt = ports.clock.now()),
      onRefused: noteRefused,
      onLie: () => (relayProblem = { kind: 'relay-holding-back' }),
      onDisk: (refusal) => noteDisk({ ok: false, refusal }),
    })
  const stopHearing = blobs?.on(() => {
    inTurn(async () => pictures?.turn())
    options.onChange()
  })

  /** Events are dealt with one after another, so that what is kept follows the order of the wire. */
  function inTurn(task: () => Promise<void>): void {
    turn = turn.then(task)
  }

  async function hear(event: WireEvent): Promise<void> {
    if (await pictures?.hear(event)) return options.onChange()
    switch (event.type) {
      case 'state':
        if (event.state.kind === 'connected') relayProblem = null
        else {
          turns.again()
          for (const volume of followed) if (!behind.has(volume)) behind.set(volume, 'line-lost')
        }
        break
      case 'identity':
        options.onIdentity(event.relay as Bytes)
        break
      case 'opened':
        keepWord(event)
        if ((documents.cursor(event.volume as VolumeId)?.head ?? 0) >= event.head) behind.delete(event.volume)
        if (askedAgain.delete(event.volume)) options.onReceived()
        break
      case 'entries': {
        // What was written before this session began may be a backup's own.
        const isLive = behind.get(event.volume) !== 'followed'
        // It was left, and is asked for again.
        if (!followed.has(event.volume as VolumeId)) break
        const received = await documents.receive(event.volume as VolumeId, event.from, event.entries)
        noteDisk(received, event.volume as VolumeId)
        if (!received.ok && (received.refusal.kind === 'gap' || received.refusal.kind === 'relay-differs'))
          relayProblem = { kind: 'relay-holding-back' }
        if (event.caughtUp) behind.delete(event.volume)
        if (received.ok && received.value.isEcho && isLive) options.onEcho?.()
        if (received.ok) options.onReceived()
        break
      }
      case 'receipt':
        await settle(event)
        break
      case 'lying':
        if (event.volume !== null) resting.add(event.volume)
        await mend(event)
        break
      case 'refused':
        if (event.ref !== null && !event.later) underWay.delete(event.ref)
        if (event.ref === null && event.volume !== null) resting.add(event.volume)
        noteRefused(event.code)
        break
      case 'able':
        push = event.push
        break
      case 'came':
        return options.onTimer?.(event.volume)
      default:
        assertNever(event)
    }
    if (turns.hasRoom()) await follow()
    options.onChange()
  }

  function noteRefused(code: string): void {
    relayProblem = problemOf(code) ?? relayProblem
  }

  function nextRef(): number {
    lastRef = (lastRef + 1) >>> 0
    return lastRef
  }

  function keepWord({ volume, head, chain, signature }: SignedPoint & { readonly volume: string }): void {
    wordByVolume.set(volume, { head, chain, signature })
  }

  async function settle(receipt: Extract<WireEvent, { type: 'receipt' }>): Promise<void> {
    keepWord(receipt)
    const put = underWay.get(receipt.ref)
    if (!put) return
    underWay.delete(receipt.ref)
    const kept = await documents.acknowledge(put.volume, put.ids, receipt.numbers)
    noteDisk(kept, put.volume)
    if (kept.ok) lastSentAt = ports.clock.now()
  }

  /**
   * A relay that lost entries is healed by putting them back. So is one that tells two stories, from the start: what either
   * has comes together, and nobody goes without. Whoever tells a third in one place is left alone there, and reported.
   */
  async function mend(lie: Extract<WireEvent, { type: 'lying' }>): Promise<void> {
    if (lie.volume === null || lie.what === 'wrong identity' || lie.what === 'false signature') {
      relayProblem = { kind: 'relay-nonsense' }
      return
    }
    const volume = lie.volume as VolumeId
    isForked ||= lie.what === 'fork'
    relayProblem = { kind: 'relay-holding-back' }
    if (lie.what === 'fork' && mended.has(volume)) return
    if (lie.what === 'fork') mended.add(volume)
    // What it agreed to in one story is no ground for the other.
    const agreed = lie.what === 'fork' ? 0 : (lie.agreed?.head ?? 0)
    if (lie.what === 'rollback') await blobs?.askAgain()
    if (lie.what !== 'gap') noteDisk(await documents.forgetNumbers(volume, agreed))
    await followAgain(volume)
  }

  async function followAgain(volume: VolumeId): Promise<void> {
    leave(volume)
    wordByVolume.delete(volume)
    await follow()
  }

  function noteDisk(result: Result<unknown, { readonly kind: string }>, volume?: VolumeId): void {
    if (result.ok && stalls.isEmpty()) diskProblem = null
    if (result.ok || (result.refusal.kind !== 'disk-full' && result.refusal.kind !== 'disk-broken')) return
    diskProblem = { kind: result.refusal.kind }
    if (volume === undefined) return
    stalls.add(volume)
    leave(volume)
  }

  /** Not followed any more, and what was under way in it is not. */
  function leave(volume: VolumeId): void {
    wire.unfollow(volume)
    followed.delete(volume)
    for (const [ref, put] of underWay) if (put.volume === volume) underWay.delete(ref)
  }

  function isBusy(volume: VolumeId): boolean {
    if (behind.has(volume) && !resting.has(volume)) return true
    return [...underWay.values()].some((put) => put.volume === volume)
  }

  async function follow(): Promise<void> {
    // What has something to send comes before all others.
    const waits = documents.unsentByVolume()
    const rank = (access: VolumeAccess): number =>
      waits.has(access.volume) ? -1 : (options.rank?.(access) ?? 0)
    const { open, close } = turns.plan(documents.volumes(), rank, (volume) => followed.has(volume))
    for (const volume of close) leave(volume)
    const fresh = open.filter((access) => !stalls.has(access.volume))
    const written = await readUnsent(new Set(fresh.map((access) => access.volume)))
    for (const { volume } of fresh) {
      followed.add(volume)
      behind.set(volume, 'followed')
      resting.delete(volume)
    }
    wire.follow(
      fresh.map((access) => ({
        volume: access.volume,
        since: pointOf(access.volume),
        prove: (challenge) => proveVolume(access, challenge),
        chainAt: (number) => documents.chainAt(access.volume, number),
      })),
    )
    for (const each of written) put(each)
    await pictures?.turn()
  }

  /** Of these volumes, or of all. */
  function countUnsent(volumes?: ReadonlySet<VolumeId>): number {
    const counts = documents.unsentByVolume()
    return [...counts].reduce((n, [volume, count]) => n + (!volumes || volumes.has(volume) ? count : 0), 0)
  }

  /** What is written while it is read is not followed yet, and nothing else would send it: so all is read again. */
  async function readUnsent(volumes: ReadonlySet<VolumeId>): Promise<readonly Written[]> {
    for (;;) {
      const before = countUnsent(volumes)
      const written = before > 0 ? await documents.unsent(volumes) : []
      if (countUnsent(volumes) === before) return written
    }
  }

  const pointOf = (volume: VolumeId): Point =>
    documents.cursor(volume) ?? { head: 0, chain: new Uint8Array(32) }

  function put(written: Written): void {
    if (written.entries.length === 0) return
    // There was room for this.
    stalls.tryNow()
    // What is in a volume that is not followed yet goes with the rest of its unsent entries when it is.
    if (!followed.has(written.volume)) return
    const ref = nextRef()
    underWay.set(ref, { volume: written.volume, ids: written.entries.map((entry) => entry.id) })
    wire.put(
      written.volume,
      ref,
      written.entries.map((entry) => entry.bytes),
    )
    options.onChange()
  }

  const unsent = (): number => countUnsent() + (blobs?.unsent() ?? 0)

  async function whenSent(ms: number): Promise<boolean> {
    for (let waited = 0; waited < ms; waited += 50) {
      if (unsent() === 0) return true
      await new Promise<void>((resolve) => ports.scheduler.after(50, resolve))
    }
    return false
  }

  return {
    follow: () => {
      const done = turn.then(follow)
      turn = done
      return done
    },
    put,
    timer: (volume, timer, left) => wire.timer(volume, timer, left),
    push: () => push,
    sendNow: () => wire.sendNow(),
    state: () => wire.state(),
    caughtUp: () => wire.state().kind === 'connected' && behind.size === 0 && turns.isDone(),
    unsent,
    lastSentAt: () => lastSentAt,
    problem: () =>
      diskProblem ??
      (isForked ? { kind: 'relay-two-stories' } : (suspected ?? relayProblem)) ??
      (wire.state().kind === 'nonsense' ? { kind: 'relay-nonsense' } : null),
    word: (volume) => wordByVolume.get(volume),
    isSigned: (volume, point) => wire.isSigned(volume, point),
    askAgain(volume) {
      if (!followed.has(volume)) return
      askedAgain.add(volume)
      inTurn(() => followAgain(volume))
    },
    suspect(problem) {
      const isNew = problem?.kind !== suspected?.kind
      suspected = problem
      if (isNew) options.onChange()
    },
    whenSent,
    stop() {
      stopHearing?.()
      stalls.stop()
      turns.stop()
      return wire.stop()
    },
  }
}
