import { Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AskPin, createSureAct } from '../../parts/AskPin.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** Whether who comes today may be read while this device is locked. The person in the middle says so, and nobody else. */
export function DayAtDoor() {
  const { words, tell } = useKith()
  const view = createView('doorDay', () => null)
  const act = createSureAct('showDayAtDoor')
  const say = words.day.door
  const isShown = () => view()?.shown ?? false
  const turn = async () => {
    const on = !isShown()
    if (await act.run({ on })) tell(on ? say.on : say.off)
  }
  return (
    <Show when={view()?.shown != null}>
      <section class="card stack">
        <h2>{say.heading}</h2>
        <Para text={isShown() ? say.isShown : say.what} />
        <Para class="quiet" text={say.means} />
        <Refusal of={act.refusal()} />
        <button class="btn btn-line" type="button" aria-disabled={act.busy()} onClick={() => void turn()}>
          {isShown() ? say.hide : say.show}
        </button>
        <AskPin of={act} />
      </section>
    </Show>
  )
}
