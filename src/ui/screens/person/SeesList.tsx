import { For, Show } from 'solid-js'
import type { PersonItem } from '../../../app/index.ts'
import { useKith, useWhatIn } from '../../kith.ts'
import { circleName, CircleMark } from '../../parts/Audience.tsx'
import { noteOf } from './readsFrom.ts'

/** What somebody may see, for those who cannot change it. */
export function SeesList(props: { item: PersonItem }) {
  const { words, dates } = useKith()
  const whatIn = useWhatIn()
  return (
    <ul class="card links">
      <For each={props.item.circles}>
        {(circle) => (
          <li class="circle-row">
            <CircleMark purpose={circle.purpose} own={circle.own} large />
            <span class="grow">
              <b>{circleName(words, circle)}</b>
              <span class="quiet">{whatIn(circle.purpose, circle.own)}</span>
              <Show when={noteOf(dates, words, props.item, circle.circleId)}>
                {(said) => <span class="quiet">{said()}</span>}
              </Show>
            </span>
          </li>
        )}
      </For>
    </ul>
  )
}
