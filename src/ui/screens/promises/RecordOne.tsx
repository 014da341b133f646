import { createSignal, For, Show } from 'solid-js'
import type { PromiseItem } from '../../../app/index.ts'
import type { PromiseLanguage } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { createVoice } from '../../parts/media/OneVoice.tsx'
import { VoiceInput } from '../../parts/media/VoiceInput.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useNavigate } from '../../router.tsx'
import { SpokenCard } from './SpokenCard.tsx'

/** The words before one's eyes while one reads them aloud. What was spoken and not saved waits here. */
export function RecordOne(props: { item: PromiseItem; at: number; language: PromiseLanguage }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const say = words.promises.voice
  const save = createAct('savePromiseVoice')
  const text = () => props.item.text
  const point = () => text().points[props.at - 1]
  const pointId = () => point()?.id ?? ''
  const spokenWords = () => ({
    ...{ textId: text().textId, version: text().version },
    ...{ language: props.language, pointId: pointId() },
  })
  const placeOf = (of: ReturnType<typeof spokenWords>) =>
    `promise-voice/${of.textId}/${of.language}/${of.pointId}`
  const waiting = createVoice(() => placeOf(spokenWords()))
  /** Those that stood there when it began: another phone may change them meanwhile. */
  const [speaking, setSpeaking] = createSignal<ReturnType<typeof spokenWords>>()
  const paragraphs = () => {
    const one = point()
    return one ? [one.words[props.language]] : text().points.map(({ words: each }) => each[props.language])
  }
  const spoken = () =>
    props.item.voices.filter((one) => one.pointId === pointId() && one.language === props.language)
  const put = async (of: ReturnType<typeof spokenWords>, mediaId: string) => {
    setSpeaking(undefined)
    if (!(await save.run({ ...of, mediaId }))) return
    tell(say.saved)
    navigate(`/promises/${props.item.kind}/voice?language=${props.language}`)
  }
  return (
    <>
      <div class="card stack" lang={props.language === 'cy' ? 'cy' : 'en-GB'}>
        <Show when={!point()}>
          <h2>{text().title[props.language]}</h2>
        </Show>
        <For each={paragraphs()}>{(one) => <Para text={one} />}</For>
      </div>
      <For each={spoken()}>{(one) => <SpokenCard voice={one} />}</For>
      <Show
        when={speaking()}
        fallback={
          <Show
            when={waiting()}
            fallback={
              <button class="btn btn-big" type="button" onClick={() => setSpeaking(spokenWords())}>
                <Icon name="microphone" />
                {spoken().length > 0 ? say.again : say.record}
              </button>
            }
          >
            {(voice) => (
              <>
                <KeptMedia items={[voice()]} />
                <button
                  class="btn btn-big"
                  type="button"
                  aria-disabled={save.busy()}
                  onClick={() => !save.busy() && void put(spokenWords(), voice().mediaId)}
                >
                  {say.save}
                </button>
              </>
            )}
          </Show>
        }
      >
        {(of) => (
          <div class="compose">
            <VoiceInput
              place={placeOf(of())}
              onKept={({ mediaId }) => void put(of(), mediaId)}
              onBinned={() => setSpeaking(undefined)}
            />
          </div>
        )}
      </Show>
      <Refusal of={save.refusal()} />
    </>
  )
}
