import { For } from 'solid-js'
import type { TodayView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'

/** To who was to come today: that they need not. A visit that only goes from the list is one that somebody still drives to. */
export function CalledOff(props: { view: TodayView }) {
  const { words, dates } = useKith()
  const off = () =>
    props.view.rest.filter(
      ({ cancelled, people }) => cancelled !== null && people.some(({ person }) => person.isMe),
    )
  return (
    <For each={off()}>
      {(visit) => (
        <A class="notice notice-sun link-row" role="status" href={`/week/${visit.visitId}`}>
          <Icon name="calendar" />
          <span class="grow">{words.day.mine.off(visit.title, dates.time(visit.start))}</span>
          <Icon name="next" />
        </A>
      )}
    </For>
  )
}
