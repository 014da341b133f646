import { Show } from 'solid-js'
import type { HeardItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'

/** How far to believe that nothing else was given: what this phone has heard. */
export function Heard(props: { heard: HeardItem }) {
  const { words, dates } = useKith()
  const say = words.medicine
  const heard = () => {
    const { lastAt } = props.heard
    return lastAt === null ? say.heardNever : say.heard(dates.stamp(lastAt))
  }
  return (
    <div class="stack-s">
      <Para class="quiet" text={heard()} />
      <Show when={!props.heard.isConnected}>
        <Para strong text={say.noSignal} />
      </Show>
    </div>
  )
}
