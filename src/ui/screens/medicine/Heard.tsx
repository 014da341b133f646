import { Show } from 'solid-js'
import type { ClockItem, HeardItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

/** How far to believe that nothing else was given: what this phone has heard. */
export function Heard(props: { heard: HeardItem; clock: ClockItem | null }) {
  const { words, dates } = useKith()
  const say = words.medicine
  const heard = () => {
    const { lastAt } = props.heard
    return lastAt === null ? say.heardNever : say.heard(dates.stamp(lastAt))
  }
  const off = ({ is, minutes }: ClockItem) =>
    is === 'behind' ? say.clock.mineBehind(minutes) : say.clock.mineAhead(minutes)
  return (
    <div class="stack-s">
      <Para class="quiet" text={heard()} />
      <Show when={props.clock}>
        {(clock) => (
          <div class="notice notice-clay">
            <Icon name="clock" />
            <div class="grow">
              <Para strong text={off(clock())} />
              <Para text={say.clock.mineWhat} />
            </div>
          </div>
        )}
      </Show>
      <Show when={!props.heard.isConnected}>
        <Para strong text={say.noSignal} />
      </Show>
    </div>
  )
}
