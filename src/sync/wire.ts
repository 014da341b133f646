import { assert, equalBytes, silentLog } from '../base/index.ts'
import { isVolumeId, limits, protocolVersion, receiptBytes, type Hello } from '../protocol/index.ts'
import { retryDelay, steadyAfterMs } from './backoff.ts'
import { createConversation, type Conversation } from './conversation.ts'
import { createFollowed, disconnectFollowed, followAgain, type Followed } from './followed.ts'
import type { Ending } from './hearing.ts'
import { openLink, type Link, type LinkEvent } from './link.ts'
import { cutPut } from './outbox.ts'
import { createTimerAsks } from './timerAsks.ts'
import type { Wire, WireOptions, WireState } from './types.ts'

const refMax = 0xffffffff
/** However often it is asked to hurry. */
const betweenTries = 300

/**
 * The connection to one relay, for as long as the app runs. Events (calls of the app, frames, closings, the timer) only
 * record; `decide` alone acts, and after it:
 * 1. There is at most one link, and none when stopped or when no volume is to be followed.
 * 2. There is at most one timer, and one whenever there is a link or a next try to wait for.
 * 3. A link whose ending is recorded is dropped, its volumes are closed, and what had no receipt is to be sent again.
 * 4. Nothing of a link that was dropped is ever heard.
 * 5. No volume is opened before the relay's identity is the pinned one.
 * 6. The state that was told last is the state.
 */
export function createWire(options: WireOptions): Wire {
  const { scheduler, onEvent, log = silentLog } = options
  assert(/^wss?:\/\//.test(options.url), 'a relay is reached by ws: or wss:')

  const volumes = new Map<string, Followed>()
  const timers = createTimerAsks(options)
  let pin = options.pin
  let stopped = false
  let link: Link | undefined
  let conversation: Conversation | undefined
  let ending: Ending | undefined
  let triedAt = Number.NEGATIVE_INFINITY
  let nextTryAt = Number.NEGATIVE_INFINITY
  let failures = 0
  let nonsense = 0
  let lastWasNonsense = false
  let cancelTimer = (): void => {}
  let told: WireState = { kind: 'away', nextTryAt: null }
  let deciding = false
  let again = false

  function hear(event: LinkEvent): void {
    if (event.kind === 'message' && conversation) ending ??= conversation.hear(event.message)
    else if (event.kind === 'message')
      ending ??= event.message.type === 'hello' ? greet(event.message) : 'nonsense'
    else ending ??= event.kind === 'nonsense' ? 'nonsense' : 'closed'
    decide()
  }

  function greet(hello: Hello): Ending | undefined {
    if (!link) return 'closed'
    if (hello.version !== protocolVersion) {
      onEvent({ type: 'refused', code: 'wrong-version', volume: null, ref: null, later: true })
      return 'nonsense'
    }
    if (pin && !equalBytes(pin, hello.relay)) {
      onEvent({ type: 'lying', volume: null, what: 'wrong identity', ours: null, theirs: null, agreed: null })
      return 'nonsense'
    }
    if (!pin) onEvent({ type: 'identity', relay: hello.relay })
    pin = hello.relay
    lastWasNonsense = false
    conversation = createConversation(link, hello, volumes, timers, options)
    return undefined
  }

  /** Calls of the app from within its event sink come back here; they are acted on before `decide` returns. */
  function decide(): void {
    again = true
    if (deciding) return
    deciding = true
    try {
      while (again) {
        again = false
        act()
      }
    } finally {
      deciding = false
    }
  }

  /** A relay is sought when there is a volume to open. */
  const isWanted = (): boolean => !stopped && [...volumes.values()].some(({ phase }) => phase !== 'resting')

  function act(): void {
    const now = scheduler.now()
    if (link && !conversation && now >= triedAt + limits.admissionMs) ending ??= 'closed'
    if (link && !ending && isWanted()) ending = conversation?.advance()
    if (link && (ending || !isWanted())) endLink(now)
    if (!link && isWanted() && now >= nextTryAt) {
      triedAt = now
      link = openLink(options, hear)
    }
    tellState()
    cancelTimer()
    const wakeAt = link ? (conversation?.wakeAt() ?? triedAt + limits.admissionMs) : nextTryAt
    cancelTimer = link || isWanted() ? scheduler.after(Math.max(wakeAt - now, 1), decide) : () => {}
  }

  function endLink(now: number): void {
    const admittedAt = conversation?.admittedAt() ?? null
    if (ending) failures = admittedAt !== null && now - admittedAt >= steadyAfterMs ? 0 : failures + 1
    if (ending === 'nonsense') log('wire nonsense', { times: ++nonsense })
    lastWasNonsense ||= ending === 'nonsense'
    link?.drop()
    link = undefined
    conversation = undefined
    timers.disconnect(ending === 'nonsense')
    nextTryAt = ending ? now + retryDelay(failures, dice()) : now
    ending = undefined
    for (const followed of volumes.values()) disconnectFollowed(followed)
  }

  const dice = (): number => new DataView(options.random(4).slice().buffer).getUint32(0) / 2 ** 32

  function tellState(): void {
    const state: WireState = conversation
      ? { kind: 'connected' }
      : link
        ? { kind: 'connecting' }
        : { kind: lastWasNonsense ? 'nonsense' : 'away', nextTryAt: isWanted() ? nextTryAt : null }
    if (JSON.stringify(state) === JSON.stringify(told)) return
    told = state
    if (!stopped) onEvent({ type: 'state', state })
  }

  return {
    follow(access) {
      for (const request of access) {
        const { volume } = request
        assert(isVolumeId(volume), 'a volume is 64 hex digits')
        const followed = volumes.get(volume)
        if (!followed) volumes.set(volume, createFollowed(volume, request, options.hash))
        else if (followed.phase === 'resting') followAgain(followed, request, options.hash, scheduler.now())
      }
      decide()
    },
    unfollow(volume) {
      const followed = volumes.get(volume)
      if (!followed) return
      volumes.delete(volume)
      if (followed.phase !== 'closed' && followed.phase !== 'resting') conversation?.shut(followed.volume)
      decide()
    },
    put(volume, ref, entries) {
      assert(Number.isInteger(ref) && ref >= 0 && ref <= refMax, 'a ref is a u32')
      const followed = volumes.get(volume)
      assert(followed, 'a volume is followed before it is put to')
      const job = cutPut(ref, entries)
      if (job) followed.puts.push(job)
      else onEvent({ type: 'refused', code: 'too-large', volume, ref, later: false })
      decide()
    },
    timer(volume, timer, left) {
      timers.ask(volume, timer, left)
      decide()
    },
    sendNow() {
      conversation?.nudge()
      nextTryAt = Math.min(nextTryAt, triedAt + betweenTries)
      decide()
    },
    async stop() {
      stopped = true
      const last = link
      link = undefined
      conversation = undefined
      cancelTimer()
      decide()
      await last?.finish()
    },
    isSigned: (volume, point) =>
      pin !== null && isVolumeId(volume) && options.verify(receiptBytes(volume, point), point.signature, pin),
    state: () => told,
  }
}
