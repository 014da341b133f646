import { createUniqueId, For } from 'solid-js'
import type { Audience } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { circleName, CircleMark } from '../../parts/Audience.tsx'
import { Choice } from '../../parts/fields.tsx'
import { Para } from '../../parts/Para.tsx'

/** Which of my circles may see it: any of them. */
export function AudiencePicks(props: {
  audiences: readonly Audience[]
  chosen: readonly string[]
  hint: string
  onChange: (circleIds: readonly string[]) => void
}) {
  const { words } = useKith()
  const name = createUniqueId()
  const set = (circleId: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, circleId] : props.chosen.filter((id) => id !== circleId))
  return (
    <fieldset class="stack-s">
      <legend class="legend">{words.members.form.audience}</legend>
      <Para class="hint" text={props.hint} />
      <div class="card choices">
        <For each={props.audiences}>
          {(one) => (
            <Choice
              type="checkbox"
              name={name}
              value={one.circle.circleId}
              checked={props.chosen.includes(one.circle.circleId)}
              title={circleName(words, one.circle)}
              what={words.circles.inIt(
                one.people
                  .filter((person) => !person.isMe)
                  .map((person) => words.say.calledName(person.name)),
                one.people.some((person) => person.isMe),
              )}
              before={<CircleMark purpose={one.circle.purpose} large />}
              onChange={(on) => set(one.circle.circleId, on)}
            />
          )}
        </For>
      </div>
    </fieldset>
  )
}
