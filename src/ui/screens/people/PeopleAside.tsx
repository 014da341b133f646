import { For, Show } from 'solid-js'
import type { PeopleView } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { PersonRow } from './PersonRow.tsx'

/** The people of the team, beside the page of one of them. */
export function PeopleAside(props: { view: PeopleView | undefined }) {
  const words = useWords()
  return (
    <Show when={props.view}>
      {(view) => (
        <div class="stack">
          <h2>{words.people.people}</h2>
          <ul class="card links">
            <For each={view().people}>
              {(item) => (
                <li>
                  <PersonRow item={item} />
                </li>
              )}
            </For>
          </ul>
        </div>
      )}
    </Show>
  )
}
