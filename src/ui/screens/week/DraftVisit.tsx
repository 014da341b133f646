import { A, useNavigate } from '../../router.tsx'
import { Show } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Planned } from '../PlannedVisit.tsx'

/** A visit that only those who plan see, or see so: published, changed or taken out. */
export function DraftVisit(props: { one: Planned }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const publish = createAct('publishDrafts')
  const takeOut = createAct('takeDraftOut')
  const say = words.rota.draft
  const back = (said: string) => {
    tell(said)
    navigate(`/week?day=${props.one.visit.date}`)
  }
  const put = async (itemId: string) => {
    const done = await publish.run({ itemIds: [itemId] })
    if (done) back(done.gives.left > 0 ? say.left(done.gives.left) : say.published)
  }
  const out = async (itemId: string) => {
    if (await takeOut.run({ itemId })) back(say.outDone)
  }
  return (
    <Show when={props.one.draft}>
      {(draft) => (
        <section class="card card-draft stack">
          <h2>{say.heading}</h2>
          <Para text={say.lead(draft().seenBy.map((one) => one.name))} />
          <Refusal of={publish.refusal() ?? takeOut.refusal()} />
          <div class="btns">
            <button class="btn" type="button" onClick={() => void put(draft().itemId)}>
              {say.publish(1)}
            </button>
            <Show when={draft().itemId === props.one.seriesId}>
              <A class="btn btn-line" href={`/plan?anew=${props.one.visit.visitId}`}>
                {say.change}
              </A>
            </Show>
            <button class="btn btn-line" type="button" onClick={() => void out(draft().itemId)}>
              {say.out}
            </button>
          </div>
        </section>
      )}
    </Show>
  )
}
