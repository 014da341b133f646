import { Show } from 'solid-js'
import type { PromiseVoice } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { Spoken } from './Listen.tsx'

/** What the Holder recorded, and a tap that takes it away. */
export function SpokenCard(props: { voice: PromiseVoice }) {
  const { words, tell } = useKith()
  const say = words.promises.voice
  const remove = createAct('removePromiseVoice')
  const takeAway = async () => {
    if (await remove.run({ voiceId: props.voice.voiceId })) tell(say.taken)
  }
  return (
    <article class="card stack-s">
      <Show when={!props.voice.sameWords}>
        <div class="notice notice-sun">
          <Icon name="microphone" />
          <Para class="grow" strong text={say.changed} />
        </div>
      </Show>
      <Spoken voice={props.voice} />
      <button class="text-btn text-btn-clay" type="button" onClick={() => void takeAway()}>
        <Icon name="bin" />
        {say.take}
      </button>
      <Refusal of={remove.refusal()} />
      <Show when={props.voice.saved !== 'sent'}>
        <SavedMark saved={props.voice.saved} />
      </Show>
    </article>
  )
}
