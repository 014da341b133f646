import { createSignal, Match, Switch, type JSX } from 'solid-js'
import type { ConcernDoor as Door } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AskPin, type SureAct } from '../../parts/AskPin.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { A } from '../../router.tsx'

/** The same words whether or not something lies behind it. */
export function ConcernDoor(props: { door: Door; children: JSX.Element }) {
  const { words } = useKith()
  const [asking, setAsking] = createSignal(false)
  const pin: SureAct<'confirmPin'> = {
    ...createAct('confirmPin'),
    asking,
    answer: () => setAsking(false),
  }
  const say = words.concerns.list
  return (
    <Switch fallback={props.children}>
      <Match when={props.door === 'pin'}>
        <div class="card stack">
          <Para text={say.pin} />
          <button class="btn btn-big" type="button" onClick={() => setAsking(true)}>
            <Icon name="lock" />
            {say.pinButton}
          </button>
          <AskPin of={pin} />
        </div>
      </Match>
      <Match when={props.door === 'no-pin'}>
        <div class="stack-l">
          {props.children}
          <div class="notice notice-sun">
            <Icon name="lock" />
            <div class="grow stack-s">
              <Para text={say.noPin} />
              <A class="text-btn" href="/me/lock/set">
                {say.setPin}
              </A>
            </div>
          </div>
        </div>
      </Match>
    </Switch>
  )
}
