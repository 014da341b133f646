import { Show } from 'solid-js'
import type { ClockItem } from '../../../app/index.ts'
import { useWords } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

/** This phone and the others do not say the same time: before anything else, for every time that is written hangs on it. */
export function MyClock(props: { clock: ClockItem | null }) {
  const say = useWords().medicine.clock
  const off = ({ is, minutes }: ClockItem) =>
    is === 'behind' ? say.mineBehind(minutes) : say.mineAhead(minutes)
  return (
    <Show when={props.clock}>
      {(clock) => (
        <div class="notice notice-clay">
          <Icon name="clock" />
          <div class="grow">
            <Para strong text={off(clock())} />
            <Para text={say.mineWhat} />
          </div>
        </div>
      )}
    </Show>
  )
}
