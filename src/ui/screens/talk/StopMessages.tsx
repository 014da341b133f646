import { createSignal, Show } from 'solid-js'
import type { DirectRoom } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AreYouSure } from '../../parts/AreYouSure.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'

/** I do not want messages from them. Nobody is told, and there is a way on for who is frightened. */
export function StopMessages(props: { room: DirectRoom; name: string }) {
  const { words } = useKith()
  const stop = createAct('stopDirect')
  const [isAsked, setAsked] = createSignal(false)
  const say = words.direct.stop
  const run = async () => {
    if (await stop.run({ personId: props.room.person.personId, stopped: true })) setAsked(false)
  }
  return (
    <>
      <button class="text-btn" type="button" onClick={() => setAsked(true)}>
        {say.do(props.name)}
      </button>
      <AreYouSure
        open={isAsked()}
        title={say.sure(props.name)}
        yes={say.yes}
        no={say.no}
        busy={stop.busy()}
        onYes={run}
        onNo={() => setAsked(false)}
      >
        <Para text={say.what(props.name)} />
        <Para class="quiet" text={say.circles(props.name)} />
        <Worry />
        <Refusal of={stop.refusal()} />
      </AreYouSure>
    </>
  )
}

export function Stopped(props: { room: DirectRoom; name: string; isShown: boolean; onShow: () => void }) {
  const { words } = useKith()
  const stop = createAct('stopDirect')
  const say = words.direct.stop
  return (
    <section class="card stack">
      <Para text={say.on(props.name)} />
      <Para class="quiet" text={say.circles(props.name)} />
      <Worry />
      <Refusal of={stop.refusal()} />
      <button
        class="btn btn-line"
        type="button"
        aria-disabled={stop.busy()}
        onClick={() => void stop.run({ personId: props.room.person.personId, stopped: false })}
      >
        {say.again(props.name)}
      </button>
      <Show when={!props.isShown}>
        <button class="btn btn-quiet" type="button" onClick={() => props.onShow()}>
          {say.show}
        </button>
      </Show>
    </section>
  )
}

function Worry() {
  const { words } = useKith()
  return (
    <A class="btn btn-quiet" href="/concern">
      <Icon name="alert" />
      {words.direct.stop.worry}
    </A>
  )
}
