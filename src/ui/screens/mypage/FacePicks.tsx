import { createUniqueId, For } from 'solid-js'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { gallery } from '../../parts/face/gallery.ts'
import type { InputProps } from './inputs.tsx'

/** Which drawing stands for somebody: the person says, and nobody guesses. */
export function FacePicks(props: InputProps<'face'>) {
  const { words } = useKith()
  const name = createUniqueId()
  const say = words.members.form
  return (
    <fieldset class="stack-s">
      <legend class="unseen">{props.label}</legend>
      <p class="hint">{say.facesHint}</p>
      <div class="face-picks">
        <For each={gallery}>
          {(drawing, n) => (
            <label class="face-pick">
              <input
                type="radio"
                name={name}
                checked={props.value === n()}
                aria-label={say.face(n() + 1)}
                onChange={() => props.onChange(n())}
              />
              <Face person={{ personId: drawing }} size="l" />
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
