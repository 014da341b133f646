import { onCleanup, onMount } from 'solid-js'
import { readCode } from './codes.ts'

const lookEveryMs = 300

/** Looks through the camera for a square code. Nothing is kept of what it sees. */
export function Camera(props: { onCode: (text: string) => void; onFail: () => void }) {
  let video: HTMLVideoElement | undefined
  let stream: MediaStream | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const look = async () => {
    if (stopped || !video) return
    const found = video.readyState >= 2 ? await readCode(video) : undefined
    if (stopped) return
    if (found !== undefined) return props.onCode(found)
    timer = setTimeout(() => void look(), lookEveryMs)
  }
  onMount(async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (stopped || !video) return stop()
      video.srcObject = stream
      await video.play()
      void look()
    } catch {
      if (!stopped) props.onFail()
    }
  })
  const stop = () => {
    stopped = true
    clearTimeout(timer)
    for (const track of stream?.getTracks() ?? []) track.stop()
  }
  onCleanup(stop)
  return <video ref={(element) => (video = element)} class="camera" muted playsinline />
}
