import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import { addDays } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Planned } from '../PlannedVisit.tsx'

/** What somebody suggested waits for who plans: a yes opens the plan with all of it filled in, a no needs no words. */
export function TakeUp(props: { one: Planned }) {
  const { words, tell } = useKith()
  const end = createAct('endVisits')
  const say = words.week.one
  const leaveOut = async () => {
    const { seriesId, plan } = props.one
    if (await end.run({ seriesId, until: addDays(plan.from, -1) })) tell(say.ended)
  }
  return (
    <Show when={props.one.visit.suggestedBy}>
      {(by) => (
        <section class="card card-sun stack">
          <Para text={say.suggestedBy(by().name)} />
          <Show when={props.one.iPlan}>
            <Refusal of={end.refusal()} />
            <div class="btns-two">
              <A class="btn" href={`/plan?anew=${props.one.visit.visitId}`}>
                {say.takeUp}
              </A>
              <button class="btn btn-line" type="button" onClick={() => void leaveOut()}>
                {say.leaveOut}
              </button>
            </div>
          </Show>
        </section>
      )}
    </Show>
  )
}
