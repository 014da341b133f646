import { A } from '../../router.tsx'
import { createUniqueId, For, Show } from 'solid-js'
import type { CircleItem } from '../../../app/index.ts'
import { useWhatIn, useWords } from '../../kith.ts'
import { CircleMark, circleName } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { Words } from '../../words/index.ts'
import { Para } from '../../parts/Para.tsx'

/** "Anne, Priya and you": the people of a circle in one line. */
export function sayWhoIsIn(words: Words, item: CircleItem): string {
  const others = item.people
    .filter((person) => !person.isMe)
    .map((person) => words.say.calledName(person.name))
  return words.circles.inIt(
    others,
    item.people.some((person) => person.isMe),
  )
}

/** One circle as a sentence; opened, it lists the people in it. */
export function CircleRow(props: { item: CircleItem; open: boolean; onToggle: () => void }) {
  const words = useWords()
  const whatIn = useWhatIn()
  const id = createUniqueId()
  return (
    <>
      <button
        class="circle-row"
        type="button"
        aria-expanded={props.open}
        aria-controls={id}
        onClick={() => props.onToggle()}
      >
        <CircleMark purpose={props.item.circle.purpose} own={props.item.circle.own} large />
        <span class="grow">
          <b>{circleName(words, props.item.circle)}</b>
          <span class="quiet">{sayWhoIsIn(words, props.item)}</span>
        </span>
        <Icon name="next" />
      </button>
      <div id={id} hidden={!props.open}>
        <Show when={props.open}>
          <div class="circle-in arrive-in">
            <Para class="quiet" text={whatIn(props.item.circle.purpose, props.item.circle.own)} />
            <ul class="stack-s">
              <For each={props.item.people}>
                {(person) => (
                  <li>
                    <A class="person-link" href={`/people/${person.personId}`}>
                      <Face person={person} size="s" />
                      {person.isMe ? words.people.you : person.name}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </div>
        </Show>
      </div>
    </>
  )
}
