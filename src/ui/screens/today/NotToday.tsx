import { Show } from 'solid-js'
import type { VisitItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

/** Two taps call one visit off, as anybody who plans would; one more brings it back. */
export function NotToday(props: { visit: VisitItem | undefined; onClose: () => void }) {
  const { words, dates, offerUndo } = useKith()
  const change = createAct('changeVisit')
  const say = words.day.off
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
    <Sheet open={props.visit !== undefined} title={say.title} onClose={() => props.onClose()}>
      <Show when={props.visit}>
        {(visit) => (
          <>
            <Para text={what(visit())} />
            <Para class="quiet" text={say.stays} />
            <Seen audience={visit().audience} tense="will" />
            <Refusal of={change.refusal()} />
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
          </>
        )}
      </Show>
    </Sheet>
  )
}
