import { createSignal, onCleanup, Show } from 'solid-js'
import type { VoiceItem } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Icon } from '../Icon.tsx'
import { Refusal } from '../Refusal.tsx'
import { createContent } from './content.ts'
import { Waveform } from './Waveform.tsx'

/** A voice note: one button, how far it is, and for how long somebody spoke. `name` says whose it is, `play` what the button does. */
export function VoicePlayer(props: { item: VoiceItem; name?: string | undefined; play?: string }) {
  const words = useWords()
  const say = words.media.voice
  const content = createContent(() => props.item.mediaId)
  const [isOn, setOn] = createSignal(false)
  const [at, setAt] = createSignal(0)
  let audio: HTMLAudioElement | undefined
  const name = () => props.name ?? say.name(props.item.seconds)
  const levels = () => props.item.waveform.map((level) => level / 255)

  function make(url: string): HTMLAudioElement {
    const made = new Audio(url)
    made.addEventListener('timeupdate', () => setAt(made.currentTime))
    made.addEventListener('play', () => setOn(true))
    made.addEventListener('pause', () => setOn(false))
    made.addEventListener('ended', () => setAt(0))
    made.addEventListener('error', () => content.refuse({ kind: 'media', why: 'cannot-play' }))
    return made
  }

  async function press(): Promise<void> {
    if (content.busy()) return
    if (audio && isOn()) return audio.pause()
    const url = await content.open()
    if (url === undefined) return
    audio ??= make(url)
    await audio.play().catch(() => content.refuse({ kind: 'media', why: 'cannot-play' }))
  }
  onCleanup(() => audio?.pause())

  return (
    <div class="voice" role="group" aria-label={name()}>
      <div class="voice-row">
        <button class="voice-play" type="button" aria-disabled={content.busy()} onClick={() => void press()}>
          <Icon name={isOn() ? 'pause' : 'play'} />
          <span>{isOn() ? say.pause : (props.play ?? say.play)}</span>
        </button>
        <div class="voice-what">
          <Waveform levels={levels()} played={at() / props.item.seconds} />
          <p class="small quiet">
            <Show when={at() > 0} fallback={words.media.seconds(props.item.seconds)}>
              {say.at(Math.min(props.item.seconds, Math.floor(at())), props.item.seconds)}
            </Show>
          </p>
        </div>
      </div>
      <p role="status" class="quiet small">
        <Show when={content.busy()}>{words.media.photo.coming}</Show>
      </p>
      <Refusal of={content.refusal()} />
    </div>
  )
}
