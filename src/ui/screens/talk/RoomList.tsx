import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { TalkView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { CircleMark, circleName } from '../../parts/Audience.tsx'
import { Faces } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { sumOf } from '../../parts/media/summary.ts'

/** One conversation per circle, each with who reads it. */
export function RoomList(props: { rooms: TalkView['rooms'] }) {
  const { words } = useKith()
  return (
    <ul class="card links">
      <For each={props.rooms}>
        {(room) => (
          <li>
            <A class="link-row" href={`/talk/${room.audience.circle.circleId}`}>
              <CircleMark purpose={room.audience.circle.purpose} own={room.audience.circle.own} large />
              <span class="grow">
                <b>{circleName(words, room.audience.circle)}</b>
                <span class="quiet room-last">
                  <Show when={room.last} fallback={words.talk.nothingSaid}>
                    {(last) => (
                      <>
                        {last().by?.isMe
                          ? words.talk.you
                          : words.talk.by(last().by?.name ?? words.talk.someone)}
                        : {last().isBack ? words.talk.quote.back : sumOf(words, last())}
                      </>
                    )}
                  </Show>
                </span>
                <Show when={room.fresh > 0}>
                  <span class="room-fresh">
                    {words.talk.fresh(room.fresh)}
                    <Show when={room.answersMe > 0}> {words.talk.answersYou(room.answersMe)}</Show>
                  </span>
                </Show>
                <span class="seen">
                  <Faces people={room.audience.people} />
                  {words.circles.canSee(room.audience.people.length)}
                </span>
              </span>
              <Icon name="next" />
            </A>
          </li>
        )}
      </For>
    </ul>
  )
}
