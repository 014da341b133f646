import { createMemo, createSignal, onCleanup, Show } from 'solid-js'
import type { VideoItem } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Icon } from '../Icon.tsx'
import { Para } from '../Para.tsx'
import { Refusal } from '../Refusal.tsx'
import { createContent, createThumbnail } from './content.ts'

/** A video: its still and for how long it is; it comes and plays when somebody asks for it, and never by itself. A
 * `draft` is being put in words. */
export function VideoPlayer(props: { item: VideoItem; name: string; draft?: boolean }) {
  const words = useWords()
  const say = words.media.video
  const still = createThumbnail(() => props.item.mediaId)
  const content = createContent(
    () => props.item.mediaId,
    () => props.item.pieces,
  )
  const [isOn, setOn] = createSignal(false)
  const [at, setAt] = createSignal(0)
  let screen: HTMLVideoElement | undefined

  const cannotPlay = () => content.refuse({ kind: 'media', why: 'cannot-play' })
  async function press(): Promise<void> {
    if (content.busy()) return
    if (isOn()) return screen?.pause()
    if ((await content.open()) === undefined) return
    await screen?.play().catch(cannotPlay)
  }
  const captions = createMemo(() => {
    const url = URL.createObjectURL(new Blob([captionsOf(props.item)], { type: 'text/vtt' }))
    onCleanup(() => URL.revokeObjectURL(url))
    return url
  })
  onCleanup(() => screen?.pause())

  return (
    <div class="video" role="group" aria-label={props.name}>
      <div class="video-frame">
        <Show
          when={content.url()}
          fallback={<img src={still()} alt="" width={props.item.width} height={props.item.height} />}
        >
          {(url) => (
            <video
              ref={(element) => (screen = element)}
              src={url()}
              poster={still()}
              width={props.item.width}
              height={props.item.height}
              playsinline
              preload="auto"
              aria-label={props.name}
              onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)}
              onPlay={() => setOn(true)}
              onPause={() => setOn(false)}
              onEnded={() => setAt(0)}
              onError={cannotPlay}
            >
              <track kind="captions" label={say.told} src={captions()} />
            </video>
          )}
        </Show>
      </div>
      <div class="voice-row">
        <button class="voice-play" type="button" aria-disabled={content.busy()} onClick={() => void press()}>
          <Icon name={isOn() ? 'pause' : 'play'} />
          <span>{isOn() ? say.pause : say.play}</span>
        </button>
        <p class="small quiet">
          <Show when={at() > 0} fallback={words.media.seconds(props.item.seconds)}>
            {words.media.voice.at(Math.min(props.item.seconds, Math.floor(at())), props.item.seconds)}
          </Show>
        </p>
      </div>
      <p role="status" class="quiet small">
        <Show when={content.busy()}>{words.media.photo.coming}</Show>
      </p>
      <Refusal of={content.refusal()} />
      <Show
        when={props.item.words !== ''}
        fallback={props.draft ? undefined : <Para class="quiet small" text={say.untold} />}
      >
        <div class="video-words">
          <b class="small">{say.told}</b>
          <p class="pre" dir="auto">
            {props.item.words}
          </p>
        </div>
      </Show>
    </div>
  )
}

/** Its words as the browser's own captions, from beginning to end; nothing in them is taken for a sign of that form. */
const captionsOf = ({ words, seconds }: VideoItem): string => {
  const line = words.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return line === ''
    ? 'WEBVTT\n'
    : `WEBVTT\n\n00:00.000 --> 00:${String(Math.min(59, seconds)).padStart(2, '0')}.999\n${line}\n`
}
