import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js'
import type { VideoItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { TextArea } from '../fields.tsx'
import { Icon } from '../Icon.tsx'
import { Para } from '../Para.tsx'
import { Refusal } from '../Refusal.tsx'
import { readVideo } from './readVideo.ts'
import { VideoCamera } from './VideoCamera.tsx'
import { VideoPlayer } from './VideoPlayer.tsx'
import type { VideoRecording } from './videoRecorder.ts'

/**
 * A short video, recorded here or chosen. It is kept at `place` as soon as it is there, as a voice is; then it is looked
 * at, and put in words for whoever cannot see or hear it.
 */
export function VideoInput(props: { place: string; onDone: () => void }) {
  const { words, bridge } = useKith()
  const say = words.media.video
  const keep = createAct('keepMedia')
  const describe = createAct('describeMedia')
  const bin = createAct('binMedia')
  const [step, setStep] = createSignal<'ask' | 'camera' | 'kept'>('ask')
  const [ready, setReady] = createSignal<number>()
  const [made, setMade] = createSignal<VideoItem>()
  const [isFull, setFull] = createSignal(false)
  const [told, setTold] = createSignal('')
  let isGone = false
  let input: HTMLInputElement | undefined
  onCleanup(() => (isGone = true))

  const show = (item: VideoItem): void => {
    setMade(item)
    setStep('kept')
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file || ready() !== undefined) return
    keep.refuse(undefined)
    setReady(0)
    const read = await readVideo(file)
    if (read.ok) await keepAll(read.value)
    else keep.refuse({ kind: 'media', why: read.refusal })
    setReady(undefined)
  }

  /** A piece after the other; what was kept of one that cannot be kept whole is taken away again. */
  async function keepAll(video: Extract<Awaited<ReturnType<typeof readVideo>>, { ok: true }>['value']) {
    const before: string[] = []
    for (let n = 0; n < video.pieces - 1; n++) {
      if (isGone) break
      const piece = await bridge.run('keepPiece', { bytes: await video.piece(n) })
      if (!piece.ok) {
        keep.refuse(piece.refusal)
        break
      }
      before.push(piece.value.pieceId)
      setReady(Math.round((100 * before.length) / video.pieces))
    }
    const isWhole = before.length === video.pieces - 1 && !isGone
    const bytes = isWhole ? await video.piece(before.length) : undefined
    const kept = bytes && (await keep.run({ media: video.media, bytes, place: props.place, before }))
    if (kept?.gives.kind === 'video') return show(kept.gives)
    for (const pieceId of before) await bridge.run('binMedia', { mediaId: pieceId })
  }

  async function recorded(recording: VideoRecording | undefined, why: 'stopped' | 'limit'): Promise<void> {
    setFull(why === 'limit')
    setStep('ask')
    if (!recording) return keep.refuse({ kind: 'media', why: 'empty-video' })
    const kept = await keep.run({ ...recording, place: props.place })
    if (kept?.gives.kind === 'video') show(kept.gives)
  }

  async function done(item: VideoItem): Promise<void> {
    if (told().trim() !== '' && !(await describe.run({ mediaId: item.mediaId, words: told() }))) return
    props.onDone()
  }

  return (
    <div class="stack">
      <Switch>
        <Match when={step() === 'ask'}>
          <Para text={say.lead} />
          <p role="status" class="quiet">
            <Show when={ready() !== undefined}>{say.busy(ready() ?? 0)}</Show>
          </p>
          <button
            class="btn btn-big"
            type="button"
            aria-disabled={ready() !== undefined || keep.busy()}
            onClick={() => ready() === undefined && !keep.busy() && setStep('camera')}
          >
            <Icon name="video" />
            {say.record}
          </button>
          <button
            class="btn btn-line"
            type="button"
            aria-disabled={ready() !== undefined || keep.busy()}
            onClick={() => ready() === undefined && !keep.busy() && input?.click()}
          >
            <Icon name="plus" />
            {say.choose}
          </button>
          <input
            ref={(element) => (input = element)}
            type="file"
            accept="video/*"
            hidden
            aria-label={say.choose}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
          <button class="btn btn-quiet btn-s" type="button" onClick={() => props.onDone()}>
            {say.not}
          </button>
        </Match>
        <Match when={step() === 'camera'}>
          <VideoCamera
            place={props.place}
            onEnd={(recording, why) => void recorded(recording, why)}
            onFail={(why) => {
              setStep('ask')
              keep.refuse({ kind: 'media', why })
            }}
          />
        </Match>
        <Match when={step() === 'kept' && made()}>
          {(item) => (
            <>
              <Para role="status" text={isFull() ? say.limit : say.done(item().seconds)} />
              <VideoPlayer item={item()} name={say.name(item().seconds)} draft />
              <Para class="quiet" text={say.behind} />
              <TextArea label={say.words} hint={say.wordsHint} value={told()} onInput={setTold} />
              <button class="btn btn-big" type="button" onClick={() => void done(item())}>
                <Icon name="check" />
                {say.keep}
              </button>
              <button
                class="btn btn-quiet btn-s"
                type="button"
                onClick={() => void bin.run({ mediaId: item().mediaId }).then(() => props.onDone())}
              >
                <Icon name="bin" />
                {say.bin}
              </button>
            </>
          )}
        </Match>
      </Switch>
      <Refusal of={keep.refusal() ?? describe.refusal() ?? bin.refusal()} />
    </div>
  )
}
