import { createUniqueId, For, Show } from 'solid-js'
import { useWords } from '../../kith.ts'
import { FaceDrawing } from '../../parts/Face.tsx'
import { gallery } from '../../parts/face/gallery.ts'
import { Icon } from '../../parts/Icon.tsx'
import { TextField } from '../../parts/fields.tsx'

/** The picture that somebody chose for the lock screen, or a sign where they chose none. */
export function ShownFace(props: { face: number; size?: 'l' | 'xl' }) {
  return (
    <span class="face shown-face" data-size={props.size ?? 'm'} aria-hidden="true">
      <Show when={gallery[props.face - 1]} fallback={<Icon name="me" />}>
        {(id) => (
          <svg viewBox="0 0 64 64">
            <FaceDrawing personId={id()} />
          </svg>
        )}
      </Show>
    </span>
  )
}

/** What the lock screen says of somebody: as much as they like, which may be nothing. */
export function ShownFields(props: {
  name: string
  face: number
  onName: (name: string) => void
  onFace: (face: number) => void
  errorId: string
}) {
  const words = useWords()
  const group = createUniqueId()
  const say = words.lock.shared.shown
  return (
    <>
      <TextField
        label={say.name}
        hint={say.hint}
        value={props.name}
        onInput={props.onName}
        maxLength={40}
        errorId={props.errorId}
      />
      <fieldset>
        <legend class="legend">{say.face}</legend>
        <div class="shown-choices">
          <For each={[0, ...gallery.map((_, i) => i + 1)]}>
            {(face) => (
              <label class="shown-choice">
                <input
                  type="radio"
                  name={group}
                  checked={props.face === face}
                  onChange={() => props.onFace(face)}
                />
                <ShownFace face={face} />
                <span class="unseen">{face === 0 ? say.noFace : say.numbered(face)}</span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
    </>
  )
}
