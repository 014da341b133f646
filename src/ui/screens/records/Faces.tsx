import { For, Show } from 'solid-js'
import type { TimelineView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'

/** The last two weeks at a glance: the face that was said of each day, or a gap where nobody said one. */
export function Faces(props: { faces: TimelineView['faces'] }) {
  const { words, dates } = useKith()
  const say = words.records.faces
  const moodOf = (mood: TimelineView['faces'][number]['mood']) =>
    mood === null ? say.none : words.write.moods[mood]
  return (
    <Show when={props.faces.some((day) => day.mood !== null)}>
      <section class="card stack-s">
        <h2 class="legend">{say.label}</h2>
        <ol class="faces-row">
          <For each={props.faces}>
            {(day) => (
              <li data-mood={day.mood ?? 'none'}>
                <span class="unseen">{say.day(dates.day(day.date), moodOf(day.mood))}</span>
                <Show when={day.mood} fallback={<span class="no-face" aria-hidden="true" />}>
                  {(mood) => <Icon name={mood()} />}
                </Show>
                <span class="small" aria-hidden="true">
                  {dates.shortDate(day.date).split(' ')[0]}
                </span>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  )
}
