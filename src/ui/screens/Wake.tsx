import { createSignal, Show } from 'solid-js'
import type { AppRefusal, Views } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Dots } from '../parts/Dots.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { backToMe } from './me/groups.ts'

/** Whether this device is woken when Kith is closed, and what that tells to whom. */
export function Wake() {
  const { words, wakes } = useKith()
  const view = createView('wake', () => null)
  const say = words.wake
  const state = () => (view()?.address ? 'on' : 'off')
  const can = () => wakes?.offered() && (view()?.key ?? view()?.address)
  return (
    <Screen
      title={say.title}
      heading={can() ? say.heading[state()] : say.title}
      lead={can() ? say.lead[state()] : undefined}
      back={backToMe(words, 'phone')}
    >
      <Ready data={view()}>
        {(now) => (
          <div class="stack-l">
            <Show
              when={can()}
              fallback={<Para text={wakes?.offered() ? say.cannot.team : say.cannot.here} />}
            >
              <section class="card stack">
                <h2>{say.know}</h2>
                <Dots lines={say.lines} />
              </section>
              <Choose now={now()} />
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Choose(props: { now: Views['wake']['data'] }) {
  const { words, wakes, tell } = useKith()
  const say = words.wake
  const me = createAct('wakeMe')
  const not = createAct('wakeMeNot')
  const [unasked, setUnasked] = createSignal<AppRefusal>()
  const [busy, setBusy] = createSignal(false)
  const start = async (): Promise<void> => {
    const { key } = props.now
    if (busy() || !wakes || key === null) return
    setUnasked(undefined)
    setBusy(true)
    const asked = await wakes.ask(key, say.shown, false)
    if (!asked.ok) setUnasked(asked.refusal)
    else if (await me.run(asked.value)) tell(say.done)
    setBusy(false)
  }
  const stop = async (): Promise<void> => {
    await wakes?.stop()
    if (await not.run(null)) tell(say.stopped)
  }
  return (
    <>
      <Refusal of={unasked() ?? me.refusal() ?? not.refusal()} />
      <Show
        when={props.now.address}
        fallback={
          <button class="btn btn-big" type="button" aria-disabled={busy()} onClick={() => void start()}>
            <Icon name="device" />
            {busy() ? say.busy : say.yes}
          </button>
        }
      >
        <button
          class="btn btn-line btn-big"
          type="button"
          aria-disabled={not.busy()}
          onClick={() => void stop()}
        >
          {say.stop}
        </button>
      </Show>
    </>
  )
}
