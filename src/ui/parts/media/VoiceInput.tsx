import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js'
import type { VoiceItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../Icon.tsx'
import { Refusal } from '../Refusal.tsx'
import { startRecorder, type Recorder, type Recording } from './recorder.ts'
import { VoicePlayer } from './VoicePlayer.tsx'
import { Waveform } from './Waveform.tsx'
import { Para } from '../Para.tsx'

const shownLevels = 48
const nothingYet: readonly number[] = Array.from({ length: shownLevels }, () => 0)

/**
 * Tap to start, tap to stop; then keep it, say it again or bin it. What was said is kept at `place` as soon as it ends, by
 * whatever it ends: a tap, the limit, the app being locked or closed. So it waits there (the view `media`), and nothing is
 * lost in silence. `onKept` is told when it was said to be right, `onBinned` when nothing is to be said.
 */
export function VoiceInput(props: {
  place: string
  onKept: (item: VoiceItem) => void
  onBinned?: (() => void) | undefined
}) {
  const { words, bridge, clock } = useKith()
  const say = words.media.voice
  const keep = createAct('keepMedia')
  const bin = createAct('binMedia')
  const [step, setStep] = createSignal<'ready' | 'asking' | 'on' | 'kept'>('ready')
  const [levels, setLevels] = createSignal(nothingYet)
  const [seconds, setSeconds] = createSignal(0)
  const [made, setMade] = createSignal<VoiceItem>()
  const [isFull, setFull] = createSignal(false)
  let recorder: Recorder | undefined
  let isGone = false

  async function start(): Promise<void> {
    keep.refuse(undefined)
    setFull(false)
    setLevels(nothingYet)
    setSeconds(0)
    setStep('asking')
    const started = await startRecorder({
      clock,
      onLevel(level, now) {
        setLevels((before) => [...before.slice(1), level])
        setSeconds(Math.floor(now))
      },
      onEnd: (recording, why) => void ended(recording, why),
    })
    if (!started.ok) {
      setStep('ready')
      return keep.refuse({ kind: 'media', why: started.refusal })
    }
    if (isGone) return started.value.drop()
    recorder = started.value
    setStep('on')
  }

  async function ended(recording: Recording | undefined, why: 'stopped' | 'limit'): Promise<void> {
    recorder = undefined
    setFull(why === 'limit')
    setStep('ready')
    if (!recording) return keep.refuse({ kind: 'media', why: 'nothing-heard' })
    const kept = await keep.run({ ...recording, place: props.place })
    if (kept?.gives.kind !== 'voice') return
    setMade(kept.gives)
    setStep('kept')
  }

  /** In the turn in which it is locked: the page may draw nothing after it. */
  function keepSoFar(): void {
    const recording = recorder?.soFar()
    recorder?.drop()
    recorder = undefined
    if (recording) void bridge.run('keepMedia', { ...recording, place: props.place })
    if (step() !== 'kept') setStep('ready')
  }
  const stopHearing = bridge.beforeLock?.(keepSoFar)
  window.addEventListener('pagehide', keepSoFar)
  onCleanup(() => {
    isGone = true
    stopHearing?.()
    window.removeEventListener('pagehide', keepSoFar)
    keepSoFar()
  })

  async function throwAway(): Promise<void> {
    const item = made()
    if (item) await bin.run({ mediaId: item.mediaId })
    setMade(undefined)
    setStep('ready')
  }

  return (
    <div class="voice-input stack">
      <Switch>
        <Match when={step() === 'ready' || step() === 'asking'}>
          <Para text={step() === 'asking' ? say.asking : say.startWhat} />
          <Waveform levels={nothingYet} />
          <button
            class="btn btn-big"
            type="button"
            aria-disabled={step() === 'asking' || keep.busy()}
            onClick={() => step() === 'ready' && !keep.busy() && void start()}
          >
            <Icon name="microphone" />
            {say.start}
          </button>
          <Show when={props.onBinned}>
            {(leave) => (
              <button class="btn btn-quiet btn-s" type="button" onClick={() => leave()()}>
                {say.not}
              </button>
            )}
          </Show>
        </Match>
        <Match when={step() === 'on'}>
          <Para class="voice-on" role="status" text={say.on} />
          <p class="voice-count">{words.media.seconds(seconds())}</p>
          <Waveform levels={levels()} />
          <button class="btn btn-clay btn-big" type="button" onClick={() => recorder?.stop()}>
            <Icon name="stop" />
            {say.stop}
          </button>
        </Match>
        <Match when={step() === 'kept' && made()}>
          {(item) => (
            <>
              <Para role="status" text={isFull() ? say.limit : say.done(item().seconds)} />
              <VoicePlayer item={item()} />
              <button class="btn btn-big" type="button" onClick={() => props.onKept(item())}>
                <Icon name="check" />
                {say.keep}
              </button>
              <div class="btns-two">
                <button
                  class="btn btn-quiet btn-s"
                  type="button"
                  onClick={() => void throwAway().then(start)}
                >
                  <Icon name="undo" />
                  {say.again}
                </button>
                <button
                  class="btn btn-quiet btn-s"
                  type="button"
                  onClick={() => void throwAway().then(() => props.onBinned?.())}
                >
                  <Icon name="bin" />
                  {say.bin}
                </button>
              </div>
            </>
          )}
        </Match>
      </Switch>
      <Refusal of={keep.refusal() ?? bin.refusal()} />
    </div>
  )
}
