import { createUniqueId, For } from 'solid-js'
import type { Audience } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName } from './Audience.tsx'
import { Choice } from './fields.tsx'

/** Which circle a thing goes to, each with who is in it. */
export function AudienceChoice(props: {
  legend: string
  audiences: readonly Audience[]
  value: string
  onChange: (circleId: string) => void
}) {
  const { words } = useKith()
  const name = createUniqueId()
  return (
    <fieldset class="stack-s">
      <legend class="legend">{props.legend}</legend>
      <div class="card choices">
        <For each={props.audiences}>
          {(one) => (
            <Choice
              type="radio"
              name={name}
              value={one.circle.circleId}
              checked={props.value === one.circle.circleId}
              title={circleName(words, one.circle)}
              what={words.circles.inIt(
                one.people
                  .filter((person) => !person.isMe)
                  .map((person) => words.say.calledName(person.name)),
                one.people.some((person) => person.isMe),
              )}
              before={<CircleMark purpose={one.circle.purpose} own={one.circle.own} large />}
              onChange={() => props.onChange(one.circle.circleId)}
            />
          )}
        </For>
      </div>
    </fieldset>
  )
}
