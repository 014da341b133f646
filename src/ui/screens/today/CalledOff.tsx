import { For, Show } from 'solid-js'
import type { TodayView } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'

/**
 * To who was to come today: that they need not. A visit that only goes from the list is one that somebody still drives to. To the
 * person in the middle: what is called off, and the way to bring it back.
 */
export function CalledOff(props: { view: TodayView }) {
  const { words, dates } = useKith()
  const open = useOpen()
  const isHers = () => open()?.team.iAmHolder ?? false
  const off = () =>
    props.view.rest.filter(
      ({ cancelled, people }) => cancelled !== null && (isHers() || people.some(({ person }) => person.isMe)),
    )
  return (
    <For each={off()}>
      {({ visitId, title, start }) => (
        <A class="notice notice-sun link-row" role="status" href={`/week/${visitId}`}>
          <Icon name="calendar" />
          <span class="grow">
            <Show when={isHers()} fallback={words.day.mine.off(title, dates.time(start))}>
              {words.day.off.was(title, dates.time(start))} {words.day.off.back}
            </Show>
          </span>
          <Icon name="next" />
        </A>
      )}
    </For>
  )
}
