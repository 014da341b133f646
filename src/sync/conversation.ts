import { bytesToHex } from '../base/index.ts'
import { admissionBytes, limits, type Hello, type RelayMessage, type VolumeId } from '../protocol/index.ts'
import { isAdmitted, isBehind, isOnItsWay, partsOf, type Followed } from './followed.ts'
import { askForMore, createHearing, pointOf, rest, type Ending } from './hearing.ts'
import type { Link } from './link.ts'
import type { TimerAsks } from './timerAsks.ts'
import type { WireOptions } from './types.ts'

/** How long any question may go unanswered before the connection counts as dead. */
const answerWithin = 20_000
/** The same for a question asked because a person is looking: a phone that woke up may hold a dead socket. */
const hurriedAnswerWithin = 5_000
/** How long a connection may be quiet before it is asked whether it lives: a half-open one looks the same. */
const quietFor = 60_000
/** Volumes that are being opened or paged at once. The relay sends pages one by one, so this bounds questions, not bytes. */
const opensAtOnce = 64
/** Bytes of puts without a receipt. */
const putWindow = 2 * limits.frameBytes

/** What is said between a relay's hello and the end of the connection. `hear` records, `advance` acts. */
export type Conversation = {
  hear(message: RelayMessage): Ending | undefined
  /** Opens, asks and puts whatever may leave now. Answers how the connection is to end, if it is. */
  advance(): Ending | undefined
  /** When `advance` has something to do even if nothing is heard. */
  wakeAt(): number
  /** Asks the relay whether it is there, and tries again what it had put off. */
  nudge(): void
  shut(volume: VolumeId): void
  admittedAt(): number | null
}

export function createConversation(
  link: Link,
  hello: Hello,
  volumes: ReadonlyMap<string, Followed>,
  timers: TimerAsks,
  options: WireOptions,
): Conversation {
  const { random, scheduler, onEvent } = options
  const hearing = createHearing(link, hello.relay, volumes, timers, options)
  let heardAt = scheduler.now()
  /** Since when something asked has been waiting for any answer at all. */
  let waitingSince: number | null = null
  let probing = false
  let nudged = false
  let hurried = false
  let lastRef = 0

  const nextRef = (): number => (lastRef = (lastRef + 1) >>> 0)

  const everyone = (): Followed[] => [...volumes.values()]

  function open(followed: Followed): void {
    const nonce = random(32)
    const terms = { relay: hello.relay, relayNonce: hello.nonce, nonce, volume: followed.volume }
    const proof = followed.request.prove(admissionBytes(terms))
    const since = followed.ledger.at().head
    if (link.send({ type: 'open', volume: followed.volume, since, nonce, proof })) followed.phase = 'opening'
  }

  function openSome(now: number): void {
    const all = everyone()
    let underWay = all.filter(({ phase }) => phase === 'opening' || phase === 'paging').length
    let held = all.filter((followed) => followed.phase === 'opening' || isAdmitted(followed)).length
    for (const followed of all) {
      if (followed.phase !== 'closed' || now < followed.openAfter || underWay >= opensAtOnce) continue
      if (held < limits.volumesPerConnection) {
        open(followed)
        underWay++
        held++
      } else if (!followed.toldOfLimit) {
        followed.toldOfLimit = true
        const { volume } = followed
        onEvent({ type: 'refused', code: 'too-many-volumes', volume, ref: null, later: true })
      }
    }
  }

  function putSome(now: number): void {
    let room = putWindow
    for (const part of everyone().flatMap(partsOf)) if (isOnItsWay(part)) room -= part.bytes
    for (const followed of everyone()) {
      if (!isAdmitted(followed) || now < followed.putAfter) continue
      for (const part of partsOf(followed)) {
        if (part.numbers || part.wireRef !== undefined || room <= 0) continue
        const ref = nextRef()
        if (!link.send({ type: 'put', volume: followed.volume, ref, entries: part.entries })) return
        part.wireRef = ref
        room -= part.bytes
      }
    }
  }

  /**
   * A number is missing that neither a page nor a receipt under way will bring: asked for once, then told. Not while
   * pages of other volumes are coming, for the relay sends them one by one.
   */
  function watchGaps(now: number): void {
    const isPaging = everyone().some(({ phase }) => phase === 'paging')
    for (const followed of everyone()) {
      if (followed.phase !== 'open' || !isBehind(followed) || partsOf(followed).some(isOnItsWay)) continue
      if (followed.gapSince === null) askForMore(followed, link)
      if (followed.gapSince === null || isPaging) followed.gapSince = now
      else if (now >= followed.gapSince + answerWithin) {
        rest(followed, { what: 'gap', theirs: null, agreed: pointOf(followed.ledger.at()) }, link, onEvent)
      }
    }
  }

  /** `more` of a volume that nobody has open costs the relay nothing, and it always answers. */
  function probe(): void {
    probing ||= link.send({ type: 'more', volume: bytesToHex(random(32)) as VolumeId, since: 0 })
  }

  const isWaiting = (): boolean =>
    probing ||
    timers.isWaiting() ||
    everyone().some(
      (followed) =>
        followed.phase === 'opening' || followed.phase === 'paging' || partsOf(followed).some(isOnItsWay),
    )

  const deadline = (since: number): number => since + (hurried ? hurriedAnswerWithin : answerWithin)

  return {
    hear(message) {
      heardAt = scheduler.now()
      waitingSince = null
      probing = false
      hurried = false
      return hearing.hear(message)
    },
    advance() {
      const now = scheduler.now()
      if (waitingSince !== null && now >= deadline(waitingSince)) return 'closed'
      watchGaps(now)
      openSome(now)
      putSome(now)
      timers.advance(link, volumes, hearing.admittedAt() !== null, nextRef)
      if (nudged || now >= heardAt + quietFor) probe()
      nudged = false
      waitingSince = isWaiting() ? (waitingSince ?? now) : null
      return undefined
    },
    wakeAt() {
      const times = [waitingSince === null ? heardAt + quietFor : deadline(waitingSince)]
      for (const { phase, gapSince, openAfter, puts, putAfter } of volumes.values()) {
        if (gapSince !== null) times.push(gapSince + answerWithin)
        if (phase === 'closed' && openAfter > 0) times.push(openAfter)
        if (puts.length > 0) times.push(putAfter)
      }
      // What is past has been acted on, but for puts that wait for their volume or for room.
      return Math.min(...times.filter((time) => time > scheduler.now()), scheduler.now() + quietFor)
    },
    nudge() {
      nudged = true
      hurried = true
      for (const followed of volumes.values()) {
        followed.putAfter = 0
        followed.openAfter = 0
      }
    },
    shut: (volume) => void link.send({ type: 'shut', volume }),
    admittedAt: hearing.admittedAt,
  }
}
