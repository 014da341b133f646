import { For } from 'solid-js'
import { safeWishes, type SafeWish } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Choice } from '../../parts/fields.tsx'
import type { DraftProps } from './CardExtras.tsx'

/** What is ticked here acts when somebody comes; what is written below tells more of it. */
export function SafePicks(props: DraftProps) {
  const { words } = useKith()
  const say = words.rota.safe
  const set = (one: SafeWish, on: boolean) =>
    props.onChange({
      safe: safeWishes.filter((id) => (id === one ? on : props.draft.safe.includes(id))),
    })
  return (
    <fieldset class="stack-s">
      <legend class="legend">{say.ask}</legend>
      <div class="card choices">
        <For each={safeWishes}>
          {(one) => (
            <Choice
              type="checkbox"
              name="safe"
              value={one}
              checked={props.draft.safe.includes(one)}
              title={say.name[one]}
              what={say.what[one]}
              onChange={(on) => set(one, on)}
            />
          )}
        </For>
      </div>
    </fieldset>
  )
}
