import { A, useNavigate } from '../router.tsx'
import { Show } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** A nominee lays it down. */
export function StopActing() {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const view = createView('nominees', () => null)
  const stop = createAct('layDown')
  const say = words.nominees.acting
  const holder = () => words.say.calledName(view()?.holder.name ?? '')
  const yes = async () => {
    const of = holder()
    if (!(await stop.run(null))) return
    tell(say.stopPage.done(of))
    navigate('/me/acting', { replace: true })
  }
  return (
    <Screen
      title={say.stop}
      heading={view()?.mine ? say.stopPage.heading(holder()) : say.stop}
      lead={view()?.mine ? say.stopPage.lead : undefined}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={now().mine} fallback={<Para text={say.not(holder())} />}>
            <Consequences title={say.stopPage.after} lines={say.stopPage.lines(holder())} kind="changes" />
            <Refusal of={stop.refusal()} />
            <div class="btns-two">
              <button class="btn" type="button" aria-disabled={stop.busy()} onClick={() => void yes()}>
                {say.stopPage.yes}
              </button>
              <A class="btn btn-quiet" href="/me/acting">
                {say.stopPage.no}
              </A>
            </div>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
