import { For, Show } from 'solid-js'
import type { TalkRoom } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { QuoteLine } from '../../parts/MessageBubble.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** What somebody put up for everybody here: who did, when, and a way to take it down. */
export function Pins(props: { room: TalkRoom }) {
  const { words, dates } = useKith()
  const off = createAct('unpinMessage')
  const say = words.talk.pin
  return (
    <Show when={props.room.pins.length > 0}>
      <section class="card stack-s pins" aria-label={say.all}>
        <ul class="stack-s">
          <For each={props.room.pins}>
            {(pin) => (
              <li class="pinned">
                <Icon name="pin" />
                <div class="grow">
                  <QuoteLine quote={pin.message} />
                  <span class="quiet small">
                    {pin.by?.isMe
                      ? say.byMe(dates.stamp(pin.at))
                      : say.by(pin.by?.name ?? words.talk.someone, dates.stamp(pin.at))}
                  </span>
                </div>
                <button
                  class="btn btn-quiet btn-s"
                  type="button"
                  onClick={() =>
                    void off.run({ circleId: props.room.audience.circle.circleId, pinIds: pin.pinIds })
                  }
                >
                  {say.off}
                </button>
              </li>
            )}
          </For>
        </ul>
        <Refusal of={off.refusal()} />
      </section>
    </Show>
  )
}
