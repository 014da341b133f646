import { assertNever } from '../base/index.ts'
import {
  receiptBytes,
  refusals,
  type ChainState,
  type Entries,
  type Opened,
  type Receipt,
  type Refused,
  type RelayMessage,
  type VolumeId,
} from '../protocol/index.ts'
import { isAdmitted, isBehind, partsOf, type Followed } from './followed.ts'
import type { Verdict } from './ledger.ts'
import type { Link } from './link.ts'
import type { TimerAsks } from './timerAsks.ts'
import type { Point, WireOptions } from './types.ts'

export type Ending = 'closed' | 'nonsense'

/** After "later", when to ask again. */
const laterMs = 30_000

export type Hearing = {
  /** Records what the relay says of the volumes and tells the app. Answers how the connection is to end, if it is. */
  hear(message: RelayMessage): Ending | undefined
  /** Since when there has been a volume open, or null. */
  admittedAt(): number | null
}

export function createHearing(
  link: Link,
  relay: Uint8Array,
  volumes: ReadonlyMap<string, Followed>,
  timers: TimerAsks,
  { verify, scheduler, onEvent }: Pick<WireOptions, 'verify' | 'scheduler' | 'onEvent'>,
): Hearing {
  let admittedAt: number | null = null

  const isTrue = (volume: VolumeId, state: ChainState, signature: Uint8Array): boolean =>
    verify(receiptBytes(volume, state), signature, relay)

  const stopTrusting = (followed: Followed, verdict: Verdict): void => rest(followed, verdict, link, onEvent)

  function falseSignature(volume: VolumeId): Ending {
    onEvent({ type: 'lying', volume, what: 'false signature', ours: null, theirs: null, agreed: null })
    return 'nonsense'
  }

  function hearOpened(message: Opened): Ending | undefined {
    const followed = volumes.get(message.volume)
    // An answer to what was shut meanwhile.
    if (followed?.phase !== 'opening') return undefined
    if (!isTrue(message.volume, message, message.signature)) return falseSignature(message.volume)
    admittedAt ??= scheduler.now()
    const verdict = followed.ledger.open(pointOf(message))
    if (verdict) {
      stopTrusting(followed, verdict)
      return undefined
    }
    followed.phase = isBehind(followed) ? 'paging' : 'open'
    const { volume, signature } = message
    onEvent({ type: 'opened', volume, ...pointOf(message), signature })
    return undefined
  }

  function hearEntries({ volume, from, entries, more }: Entries): Ending | undefined {
    const followed = volumes.get(volume)
    if (!followed || !isAdmitted(followed)) return undefined
    const { ledger } = followed
    const verdict = ledger.take(from, entries)
    if (verdict) {
      stopTrusting(followed, verdict)
      return undefined
    }
    followed.phase = more && askForMore(followed, link) ? 'paging' : 'open'
    if (!isBehind(followed)) followed.gapSince = null
    if (entries.length === 0) return undefined
    const at = pointOf(ledger.at())
    const attested = ledger.attested() === at.head
    onEvent({ type: 'entries', volume, from, entries, at, attested, caughtUp: !more && !isBehind(followed) })
    return undefined
  }

  function hearReceipt({ volume, ref, numbers, head, chain, signature }: Receipt): Ending | undefined {
    const followed = volumes.get(volume)
    const job = followed?.puts.find(({ parts }) => parts.some((part) => part.wireRef === ref))
    const part = job?.parts.find(({ wireRef }) => wireRef === ref)
    // A second receipt, or one for what was dropped meanwhile.
    if (!followed || !job || !part || part.numbers) return undefined
    if (numbers.length !== part.entries.length || numbers.some((number) => number > head)) return 'nonsense'
    if (!isTrue(volume, { head, chain }, signature)) return falseSignature(volume)
    const verdict = followed.ledger.receive(numbers, part.entries, { head, chain })
    if (verdict) {
      stopTrusting(followed, verdict)
      return undefined
    }
    part.numbers = numbers
    if (!isBehind(followed)) followed.gapSince = null
    if (!job.parts.every((each) => each.numbers)) return undefined
    followed.puts = followed.puts.filter((other) => other !== job)
    const all = job.parts.flatMap((each) => each.numbers ?? [])
    const at = pointOf(followed.ledger.at())
    onEvent({ type: 'receipt', volume, ref: job.ref, numbers: all, head, chain, signature, at })
    return undefined
  }

  function hearRefused(message: Refused): Ending | undefined {
    const { code, volume, ref } = message
    const { ends, later } = refusals[code]
    const followed = volume === null ? undefined : volumes.get(volume)
    const job =
      ref === null
        ? undefined
        : followed?.puts.find(({ parts }) => parts.some((part) => part.wireRef === ref))
    if (ends) {
      onEvent({ type: 'refused', code, volume, ref: job?.ref ?? null, later: true })
      return code === 'not-understood' ? 'nonsense' : 'closed'
    }
    if (timers.refused(message)) return undefined
    // The answer to a probe, or to what was shut meanwhile; else we differ about what is open, and begin anew.
    if (code === 'volume-not-open') return followed && isAdmitted(followed) ? 'closed' : undefined
    if (!followed) return undefined
    if (job) {
      for (const part of job.parts) if (!part.numbers) part.wireRef = undefined
      if (later) followed.putAfter = scheduler.now() + laterMs
      else followed.puts = followed.puts.filter((other) => other !== job)
    } else if (ref === null) {
      followed.phase = later ? 'closed' : 'resting'
      followed.openAfter = scheduler.now() + laterMs
    }
    onEvent({ type: 'refused', code, volume, ref: job?.ref ?? null, later })
    return undefined
  }

  return {
    admittedAt: () => admittedAt,
    hear(message) {
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
        case 'able':
          timers.able(message.push)
          return undefined
        case 'kept':
          timers.kept(message)
          return undefined
        case 'came':
          timers.came(message)
          return undefined
        default:
          return assertNever(message)
      }
    },
  }
}

/** The relay is not followed in this volume until the app says from where. */
export function rest(
  followed: Followed,
  verdict: Verdict,
  link: Link,
  onEvent: WireOptions['onEvent'],
): void {
  followed.phase = 'resting'
  followed.lies++
  followed.gapSince = null
  for (const part of partsOf(followed)) part.wireRef = undefined
  link.send({ type: 'shut', volume: followed.volume })
  onEvent({ type: 'lying', volume: followed.volume, ours: pointOf(followed.ledger.at()), ...verdict })
}

export const askForMore = (followed: Followed, link: Link): boolean =>
  link.send({ type: 'more', volume: followed.volume, since: followed.ledger.at().head })

export const pointOf = ({ head, chain }: ChainState): Point => ({ head, chain })
