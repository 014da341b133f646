import { For } from 'solid-js'
import type { PromiseItem, PromiseVoice } from '../../../app/index.ts'
import type { PromiseLanguage } from '../../../domain/index.ts'
import { useWords } from '../../kith.ts'
import { VoicePlayer } from '../../parts/media/VoicePlayer.tsx'

/** The words read aloud, as they are shown now. A team's own words are the same ones in whatever language they are read. */
export function Listen(props: { item: PromiseItem; point: string; language: PromiseLanguage }) {
  const voices = () =>
    props.item.voices.filter(
      ({ pointId, language, sameWords }) =>
        sameWords && pointId === props.point && (props.item.kind === 'own' || language === props.language),
    )
  return <For each={voices()}>{(one) => <Spoken voice={one} />}</For>
}

export function Spoken(props: { voice: PromiseVoice }) {
  const words = useWords()
  const say = words.promises.voice
  const what = () => {
    const language = words.promises.languages[props.voice.language]
    return props.voice.pointId === '' ? `${say.whole}, ${language}` : language
  }
  return (
    <div class="promise-listen">
      <VoicePlayer
        item={props.voice.voice}
        name={say.name(what(), words.media.seconds(props.voice.voice.seconds))}
        play={say.listen}
      />
      <p class="small quiet">{what()}</p>
    </div>
  )
}
