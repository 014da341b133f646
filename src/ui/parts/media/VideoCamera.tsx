import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import type { MediaWhy } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../Icon.tsx'
import {
  closeCamera,
  openCamera,
  recordVideo,
  type VideoRecorder,
  type VideoRecording,
} from './videoRecorder.ts'
import { Para } from '../Para.tsx'

/** What the camera sees, a button to start and to stop. A lock keeps at `place` what was recorded until then. */
export function VideoCamera(props: {
  place: string
  onEnd: (recording: VideoRecording | undefined, why: 'stopped' | 'limit') => void
  onFail: (why: MediaWhy) => void
}) {
  const { words, bridge, clock } = useKith()
  const say = words.media.video
  const [isFront, setFront] = createSignal(true)
  const [isReady, setReady] = createSignal(false)
  const [seconds, setSeconds] = createSignal<number>()
  let screen: HTMLVideoElement | undefined
  let stream: MediaStream | undefined
  let recorder: VideoRecorder | undefined
  let isGone = false

  async function look(front: boolean): Promise<void> {
    closeCamera(stream)
    setReady(false)
    const opened = await openCamera(front)
    if (!opened.ok) return props.onFail(opened.refusal)
    if (isGone || !screen) return closeCamera(opened.value)
    stream = opened.value
    setFront(front)
    screen.srcObject = stream
    await screen.play().catch(() => undefined)
    setReady(true)
  }

  function start(): void {
    if (!stream || !screen || !isReady()) return
    setSeconds(0)
    try {
      recorder = recordVideo(stream, screen, {
        clock,
        onSeconds: (now) => setSeconds(Math.floor(now)),
        onEnd(made, why) {
          recorder = undefined
          props.onEnd(made, why)
        },
      })
    } catch {
      props.onFail('cannot-record')
    }
  }

  /** In the turn in which it is locked: the page may draw nothing after it. */
  function keepSoFar(): void {
    const recording = recorder?.soFar()
    recorder?.drop()
    recorder = undefined
    closeCamera(stream)
    if (recording) void bridge.run('keepMedia', { ...recording, place: props.place })
  }
  const stopHearing = bridge.beforeLock?.(keepSoFar)
  window.addEventListener('pagehide', keepSoFar)
  onMount(() => void look(true))
  onCleanup(() => {
    isGone = true
    stopHearing?.()
    window.removeEventListener('pagehide', keepSoFar)
    keepSoFar()
  })

  return (
    <>
      <Para
        role="status"
        class={seconds() === undefined ? 'quiet' : 'voice-on'}
        text={seconds() !== undefined ? say.on : isReady() ? say.camera : say.asking}
      />
      <div class="video-frame">
        <video
          ref={(element) => (screen = element)}
          class="video-mirror"
          data-front={isFront() ? 'yes' : 'no'}
          muted
          playsinline
          aria-label={say.camera}
        />
      </div>
      <Show
        when={seconds() !== undefined}
        fallback={
          <>
            <button class="btn btn-big" type="button" aria-disabled={!isReady()} onClick={start}>
              <Icon name="video" />
              {say.start}
            </button>
            <button class="btn btn-line btn-s" type="button" onClick={() => void look(!isFront())}>
              <Icon name="undo" />
              {isFront() ? say.turn : say.turnBack}
            </button>
          </>
        }
      >
        <p class="voice-count">{words.media.seconds(seconds() ?? 0)}</p>
        <button class="btn btn-clay btn-big" type="button" onClick={() => recorder?.stop()}>
          <Icon name="stop" />
          {say.stop}
        </button>
      </Show>
    </>
  )
}
