import { assertNever } from '../base/index.ts'
import {
  admissionBytes,
  limits,
  receiptBytes,
  refusals,
  type ChainState,
  type Entries,
  type Hello,
  type Opened,
  type Receipt,
  type Refused,
  type RelayMessage,
  type VolumeId,
} from '../protocol/index.ts'
import { isAdmitted, isBehind, isOnItsWay, partsOf, type Followed } from './followed.ts'
import type { Verdict } from './ledger.ts'
import type { Link } from './link.ts'
import type { WireOptions } from './types.ts'

/** How long any question may go unanswered before the connection counts as dead. */
export const answerWithin = 20_000
/** How long a connection may be quiet before it is asked whether it lives: a half-open one looks the same. */
const quietFor = 60_000
/** After "later", when to ask again. */
const laterMs = 30_000
/** Volumes whose first page may be under way at once: below what a relay lets wait for a slow reader. */
const opensAtOnce = 6
/** Bytes of puts without a receipt. */
const putWindow = 2 * limits.frameBytes

export type Ending = 'closed' | 'nonsense'

/** What is said between a relay's hello and the end of the connection. `hear` records, `advance` acts. */
export type Conversation = {
  /** Answers how the connection is to end, if it is. */
  hear(message: RelayMessage): Ending | undefined
  /** Opens, asks and puts whatever may leave now. */
  advance(): Ending | undefined
  /** When `advance` has something to do even if nothing is heard. */
  wakeAt(): number
  /** Asks the relay whether it is there, and tries again what it had put off. */
  nudge(): void
  shut(volume: VolumeId): void
  /** Since when there has been a volume open, or null. */
  admittedAt(): number | null
}

export function createConversation(
  link: Link,
  hello: Hello,
  volumes: ReadonlyMap<string, Followed>,
  { hash, verify, random, scheduler, onEvent }: WireOptions,
): Conversation {
  let admittedAt: number | null = null
  let heardAt = scheduler.now()
  /** Since when something asked has been waiting for any answer. */
  let waitingSince: number | null = null
  let probing = false
  let nudged = false
  let lastRef = 0

  const isTrue = (volume: VolumeId, state: ChainState, signature: Uint8Array): boolean =>
    verify(receiptBytes(volume, state), signature, hello.relay)

  const pointOf = ({ head, chain }: ChainState) => ({ head, chain })

  function rest(followed: Followed, verdict: Verdict): void {
    const ours = pointOf(followed.ledger.at())
    followed.phase = 'resting'
    followed.gapSince = null
    for (const part of partsOf(followed)) part.wireRef = undefined
    link.send({ type: 'shut', volume: followed.volume })
    onEvent({ type: 'lying', volume: followed.volume, ours, ...verdict })
  }

  function falseSignature(volume: VolumeId): Ending {
    onEvent({ type: 'lying', volume, what: 'false signature', ours: null, theirs: null, agreed: null })
    return 'nonsense'
  }

  function hearOpened(message: Opened): Ending | undefined {
    const followed = volumes.get(message.volume)
    // An answer to what was shut meanwhile.
    if (followed?.phase !== 'opening') return undefined
    if (!isTrue(message.volume, message, message.signature)) return falseSignature(message.volume)
    const verdict = followed.ledger.open(pointOf(message))
    admittedAt ??= scheduler.now()
    if (verdict) rest(followed, verdict)
    else {
      followed.phase = isBehind(followed) ? 'paging' : 'open'
      onEvent({ type: 'opened', volume: message.volume, head: message.head })
    }
    return undefined
  }

  function hearEntries(message: Entries): Ending | undefined {
    const followed = volumes.get(message.volume)
    if (!followed || !isAdmitted(followed)) return undefined
    const { ledger } = followed
    const verdict = ledger.take(message.from, message.entries)
    if (verdict) {
      rest(followed, verdict)
      return undefined
    }
    followed.phase = 'open'
    if (message.more) askForMore(followed)
    if (!isBehind(followed)) followed.gapSince = null
    if (message.entries.length > 0) {
      const at = pointOf(ledger.at())
      onEvent({
        type: 'entries',
        volume: message.volume,
        from: message.from,
        entries: message.entries,
        at,
        attested: ledger.attested() === at.head,
        caughtUp: !message.more && !isBehind(followed),
      })
    }
    return undefined
  }

  function hearReceipt(message: Receipt): Ending | undefined {
    const followed = volumes.get(message.volume)
    const job = followed?.puts.find(({ parts }) => parts.some((part) => part.wireRef === message.ref))
    const part = job?.parts.find(({ wireRef }) => wireRef === message.ref)
    // A second receipt, or one for what was dropped meanwhile.
    if (!followed || !job || !part || part.numbers) return undefined
    const fits = message.numbers.length === part.entries.length
    if (!fits || message.numbers.some((number) => number > message.head)) return 'nonsense'
    if (!isTrue(message.volume, message, message.signature)) return falseSignature(message.volume)
    const verdict = followed.ledger.receive(message.numbers, part.entries, pointOf(message))
    if (verdict) {
      rest(followed, verdict)
      return undefined
    }
    part.numbers = message.numbers
    if (!isBehind(followed)) followed.gapSince = null
    if (job.parts.every(({ numbers }) => numbers)) {
      followed.puts = followed.puts.filter((other) => other !== job)
      const { volume, head, chain, signature } = message
      const numbers = job.parts.flatMap((done) => done.numbers ?? [])
      const at = pointOf(followed.ledger.at())
      onEvent({ type: 'receipt', volume, ref: job.ref, numbers, head, chain, signature, at })
    }
    return undefined
  }

  function hearRefused({ code, volume, ref }: Refused): Ending | undefined {
    const { ends, later } = refusals[code]
    const followed = volume === null ? undefined : volumes.get(volume)
    const job = followed?.puts.find(({ parts }) => parts.some((part) => part.wireRef === ref))
    // The answer to a probe, or to what was shut meanwhile.
    if (code === 'volume-not-open' && (!followed || !isAdmitted(followed))) return undefined
    if (ends || code === 'volume-not-open') {
      if (ends) onEvent({ type: 'refused', code, volume, ref: job?.ref ?? null })
      return code === 'not-understood' ? 'nonsense' : 'closed'
    }
    if (!followed) return undefined
    if (job) {
      for (const part of job.parts) part.wireRef = part.numbers ? part.wireRef : undefined
      if (later) followed.putAfter = scheduler.now() + laterMs
      else followed.puts = followed.puts.filter((other) => other !== job)
    } else if (later) {
      followed.phase = 'closed'
      followed.openAfter = scheduler.now() + laterMs
    } else {
      followed.phase = 'resting'
    }
    onEvent({ type: 'refused', code, volume, ref: job?.ref ?? null })
    return undefined
  }

  function askForMore(followed: Followed): void {
    if (link.send({ type: 'more', volume: followed.volume, since: followed.ledger.at().head }))
      followed.phase = 'paging'
  }

  function open(followed: Followed): void {
    const nonce = random(32)
    const terms = { relay: hello.relay, relayNonce: hello.nonce, nonce, volume: followed.volume }
    const proof = followed.request.prove(admissionBytes(terms))
    const since = followed.ledger.at().head
    if (link.send({ type: 'open', volume: followed.volume, since, nonce, proof })) followed.phase = 'opening'
  }

  function put(followed: Followed, room: number): number {
    let left = room
    for (const part of partsOf(followed)) {
      if (part.numbers || part.wireRef !== undefined || left <= 0) continue
      const ref = (lastRef + 1) >>> 0
      if (!link.send({ type: 'put', volume: followed.volume, ref, entries: part.entries })) return 0
      lastRef = ref
      part.wireRef = ref
      left -= part.bytes
    }
    return left
  }

  function advance(): Ending | undefined {
    const now = scheduler.now()
    const all = [...volumes.values()]
    if (waitingSince !== null && now >= waitingSince + answerWithin) return 'closed'

    for (const followed of all) {
      const underWay = followed.phase !== 'open' || partsOf(followed).some(isOnItsWay)
      if (underWay || !isBehind(followed)) continue
      if (followed.gapSince === null) {
        followed.gapSince = now
        askForMore(followed)
      } else if (now >= followed.gapSince + answerWithin) {
        rest(followed, { what: 'gap', theirs: null, agreed: pointOf(followed.ledger.at()) })
      }
    }

    let openings = all.filter(({ phase }) => phase === 'opening' || phase === 'paging').length
    let opened = all.filter(isAdmitted).length + all.filter(({ phase }) => phase === 'opening').length
    for (const followed of all) {
      if (followed.phase !== 'closed' || openings >= opensAtOnce || now < followed.openAfter) continue
      if (opened >= limits.volumesPerConnection) {
        if (!followed.toldOfLimit) {
          onEvent({ type: 'refused', code: 'too-many-volumes', volume: followed.volume, ref: null })
        }
        followed.toldOfLimit = true
        continue
      }
      open(followed)
      openings++
      opened++
    }

    let room = putWindow
    for (const part of all.flatMap(partsOf)) if (isOnItsWay(part)) room -= part.bytes
    for (const followed of all)
      if (isAdmitted(followed) && now >= followed.putAfter) room = put(followed, room)

    if (nudged || now >= heardAt + quietFor) probe(all)
    nudged = false

    if (!isWaiting(all)) waitingSince = null
    else waitingSince ??= now
    return undefined
  }

  /** Any answer will do; the one to a page beyond the last is the cheapest. */
  function probe(all: readonly Followed[]): void {
    const followed = all.find(({ phase }) => phase === 'open')
    if (probing || !followed) return
    probing = link.send({ type: 'more', volume: followed.volume, since: followed.ledger.at().head })
  }

  const isWaiting = (all: readonly Followed[]): boolean =>
    probing ||
    all.some((one) => one.phase === 'opening' || one.phase === 'paging' || partsOf(one).some(isOnItsWay))

  return {
    hear(message) {
      heardAt = scheduler.now()
      waitingSince = null
      probing = false
      switch (message.type) {
        case 'hello':
          return 'nonsense'
        case 'opened':
          return hearOpened(message)
        case 'entries':
          return hearEntries(message)
        case 'receipt':
          return hearReceipt(message)
        case 'refused':
          return hearRefused(message)
        default:
          return assertNever(message)
      }
    },
    advance,
    wakeAt() {
      const times = [waitingSince === null ? heardAt + quietFor : waitingSince + answerWithin]
      for (const followed of volumes.values()) {
        if (followed.gapSince !== null) times.push(followed.gapSince + answerWithin)
        if (followed.phase === 'closed' && followed.openAfter > 0) times.push(followed.openAfter)
        if (followed.puts.length > 0 && followed.putAfter > 0) times.push(followed.putAfter)
      }
      return Math.min(...times.filter((time) => time > scheduler.now()), heardAt + 2 * quietFor)
    },
    nudge() {
      nudged = true
      for (const followed of volumes.values()) {
        followed.putAfter = 0
        followed.openAfter = 0
      }
    },
    shut: (volume) => void link.send({ type: 'shut', volume }),
    admittedAt: () => admittedAt,
  }
}
