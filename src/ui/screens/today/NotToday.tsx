import { For, Show } from 'solid-js'
import type { VisitItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

/** Two taps call one visit off, whichever of today's it is, as anybody who plans would; one more brings it back. */
export function NotToday(props: { visits: readonly VisitItem[]; onClose: () => void }) {
  const { words, dates, offerUndo } = useKith()
  const change = createAct('changeVisit')
  const say = words.day.off
  const only = () => (props.visits.length === 1 ? props.visits[0] : undefined)
  const what = (visit: VisitItem) => {
    const at = dates.time(visit.start)
    return visit.person ? say.who(visit.person.name, visit.title, at) : say.nobody(visit.title, at)
  }
  const callOff = async ({ visitId }: VisitItem) => {
    if (!(await change.run({ visitId, otherwise: { cancelled: true } }))) return
    props.onClose()
    offerUndo(say.done, () => void change.run({ visitId, otherwise: {} }))
  }
  return (
    <Sheet open={props.visits.length > 0} title={say.title} onClose={() => props.onClose()}>
      <Show when={only()} fallback={<Para text={say.which} />}>
        {(visit) => <Para text={what(visit())} />}
      </Show>
      <Para class="quiet" text={say.stays} />
      <Show when={props.visits[0]}>{(first) => <Seen audience={first().audience} tense="will" />}</Show>
      <Refusal of={change.refusal()} />
      <Show
        when={only()}
        fallback={
          <div class="stack-s">
            <For each={props.visits}>
              {(visit) => (
                <button
                  class="btn btn-line"
                  type="button"
                  aria-disabled={change.busy()}
                  onClick={() => void callOff(visit)}
                >
                  <Icon name="cross" />
                  {say.one(visit.title, dates.time(visit.start))}
                </button>
              )}
            </For>
            <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
              {say.no}
            </button>
          </div>
        }
      >
        {(visit) => (
          <div class="btns-two">
            <button
              class="btn"
              type="button"
              aria-disabled={change.busy()}
              onClick={() => void callOff(visit())}
            >
              {say.yes}
            </button>
            <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
              {say.no}
            </button>
          </div>
        )}
      </Show>
    </Sheet>
  )
}
