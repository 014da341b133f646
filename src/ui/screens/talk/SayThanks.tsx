import { For } from 'solid-js'
import type { MessageItem, TalkRoom } from '../../../app/index.ts'
import { thanksPictures, type ThanksPicture } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Picture } from '../../parts/Picture.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { thanksDrawings } from '../../parts/thanksPictures.ts'

/** A thank-you with a picture, one tap: it names what it is for. */
export function SayThanks(props: { message: MessageItem; room: TalkRoom; onClose: () => void }) {
  const { words } = useKith()
  const say = createAct('say')
  const { thanks } = words.talk
  const send = async (picture: ThanksPicture) => {
    const quotes = props.message.messageId
    const text = thanks.text(props.message.by?.name ?? '')
    const circleId = props.room.audience.circle.circleId
    if (await say.run({ circleId, text, quotes, thanks: picture })) props.onClose()
  }
  return (
    <>
      <Seen audience={props.room.audience} tense="will" />
      <div class="news-answers" role="group" aria-label={thanks.title}>
        <For each={thanksPictures}>
          {(one) => (
            <button
              class="btn btn-line"
              type="button"
              aria-disabled={say.busy()}
              onClick={() => void send(one)}
            >
              <Picture name={thanksDrawings[one]} />
              {thanks.pictures[one]}
            </button>
          )}
        </For>
      </div>
      <Refusal of={say.refusal()} />
      <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
        {words.talk.close}
      </button>
    </>
  )
}
