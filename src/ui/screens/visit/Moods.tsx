import { For } from 'solid-js'
import { moods, type Mood } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Pick } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'

/** Five faces, each with its word. */
export function Moods(props: { name: string; value: Mood | null; onChoose: (mood: Mood) => void }) {
  const { words } = useKith()
  return (
    <div class="mood-picks">
      <For each={moods}>
        {(one) => (
          <Pick
            type="radio"
            name={props.name}
            checked={props.value === one}
            onChange={() => props.onChoose(one)}
            before={<Icon name={one} class="mood-icon" />}
          >
            {words.write.moods[one]}
          </Pick>
        )}
      </For>
    </div>
  )
}
