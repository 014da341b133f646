import { Show } from 'solid-js'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Code } from '../parts/Code.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** On the new one: the number to compare, and then the wait for what comes. */
export function Linking(props: { name: string; code: string | null; failed: boolean }) {
  const { words } = useKith()
  const stop = createAct('stopArriving')
  const say = words.devices.arrive
  const heading = () => {
    if (props.failed) return say.failed
    return props.code === null ? say.coming : say.compareHeading(props.name)
  }
  const lead = () => {
    if (props.failed) return undefined
    return props.code === null ? say.comingLead : say.compareLead
  }
  return (
    <Screen title={say.title} heading={heading()} lead={lead()}>
      <Show
        when={!props.failed && props.code}
        fallback={
          <Show when={!props.failed}>
            <Skeleton cards={1} />
          </Show>
        }
      >
        {(code) => (
          <>
            <Code code={code()} label={say.code} />
            <Para class="quiet" text={say.wait} />
          </>
        )}
      </Show>
      <Refusal of={stop.refusal()} />
      <Show when={props.code !== null}>
        <div class="btns">
          <button class="btn btn-line" type="button" onClick={() => void stop.run(null)}>
            {props.failed ? say.again : say.stop}
          </button>
        </div>
      </Show>
    </Screen>
  )
}
