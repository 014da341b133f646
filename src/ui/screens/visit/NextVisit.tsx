import { Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Seen } from '../../parts/Audience.tsx'
import { useVisitWords } from '../../parts/VisitCard.tsx'
import { myVisits } from '../today/myVisits.ts'
import { OnMyWay } from './OnMyWay.tsx'

/** Whoever has just left is told where they go next, in whichever of their teams, and says from here that they set out. */
export function NextVisit(props: { but: string }) {
  const { words } = useKith()
  const open = useOpen()
  const say = useVisitWords()
  const today = createView('today', () => null)
  const teams = createView('teams', () => null)
  const next = () => {
    const [view, team] = [today(), open()?.team]
    if (!view || !team || team.iAmHolder) return undefined
    return myVisits(view, teams(), team.holder).find(
      ({ visit }) => visit.state === 'planned' && visit.visitId !== props.but,
    )
  }
  return (
    <Show when={next()}>
      {(one) => (
        <section class="card stack">
          <h2>{words.visit.after.next}</h2>
          <div class="row">
            <Face person={one().holder} />
            <p class="grow">
              <b>{words.day.mine.with(one().holder.name)}</b>
              <span class="row-line">
                {one().visit.title}, {say.when(one().visit)}
              </span>
            </p>
          </div>
          <OnMyWay one={one()} named />
          <Seen audience={one().visit.audience} />
        </section>
      )}
    </Show>
  )
}
