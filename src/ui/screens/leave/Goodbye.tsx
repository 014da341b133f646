import { createSignal, Show } from 'solid-js'
import type { Audience, LeavingItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { createVoice, OneVoice } from '../../parts/media/OneVoice.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SayDialog, type Saying } from '../../parts/SayDialog.tsx'

/** Goodbye in words, by voice, or not at all: nothing waits for it. */
export function Goodbye(props: { item: LeavingItem; everyone: Audience | null; onSaid: () => void }) {
  const { words, tell } = useKith()
  const open = useOpen()
  const say = words.leaving.goodbye
  const send = createAct('say')
  const [saying, setSaying] = createSignal<Saying>()
  const place = () => `goodbye/${props.item.leavingId}`
  const voice = createVoice(place)
  const isMe = () => props.item.person.isMe
  const who = () => words.say.calledName(props.item.person.name)
  const text = () =>
    isMe() ? say.text(words.say.calledName(open()?.team.holder.name ?? '')) : say.textThem(who())
  const sendVoice = async (mediaId: string, audience: Audience) => {
    const { circleId } = audience.circle
    if (!(await send.run({ circleId, text: '', media: [mediaId] }))) return
    tell(isMe() ? say.said : say.saidThem)
    props.onSaid()
  }
  return (
    <Show when={props.everyone}>
      {(audience) => (
        <>
          <button
            class="btn btn-line"
            type="button"
            onClick={() =>
              setSaying({ title: words.leaving.steps.goodbye, text: text(), audience: audience() })
            }
          >
            <Icon name="write" />
            {isMe() ? say.write : say.writeThem}
          </button>
          <OneVoice place={place()} voice={voice()} title={say.voice} />
          <Show when={voice()}>
            {(kept) => (
              <>
                <Seen audience={audience()} tense="will" />
                <button
                  class="btn"
                  type="button"
                  aria-disabled={send.busy()}
                  onClick={() => void sendVoice(kept().mediaId, audience())}
                >
                  {say.send}
                </button>
              </>
            )}
          </Show>
          <Refusal of={send.refusal()} />
          <SayDialog saying={saying()} onClose={() => setSaying(undefined)} />
        </>
      )}
    </Show>
  )
}
