import { useSearchParams } from '../router.tsx'
import { Show } from 'solid-js'
import type { Audience } from '../../app/index.ts'
import { addDays } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PlanForm } from './plan/PlanForm.tsx'
import { PlanSteps } from './plan/PlanSteps.tsx'

/** A visit is planned; or, with `?anew=<visit>`, goes on otherwise from that one on. Who does not plan suggests. */
export function Plan() {
  const { words, looks } = useKith()
  const [search] = useSearchParams()
  const people = createView('people', () => null)
  const week = createView('week', () => ({ day: null }))
  const before = createView('plannedVisit', () => ({ visitId: search.anew ?? '' }))
  const care = (): Audience | undefined => {
    const found = people()?.circles.find((item) => item.circle.purpose === 'care')
    return found && { circle: found.circle, people: found.people }
  }
  const anew = () => {
    const one = before()
    if (!one?.iPlan) return undefined
    const isSuggested = one.visit.suggestedBy !== null
    // What has been today stays what it was: what is otherwise begins with the day after.
    const next = one.visit.state === 'planned' ? one.visit.date : addDays(one.visit.date, 1)
    const from = isSuggested ? one.plan.from : next
    const { draft } = one
    if (draft?.itemId === one.seriesId) return { seriesId: draft.after, plan: one.plan, itemId: draft.itemId }
    return { seriesId: one.seriesId, plan: { ...one.plan, from }, itemId: null }
  }
  const ready = () => {
    const now = week()
    return now && people() && before() !== undefined ? now : undefined
  }
  const lead = () => {
    if (search.anew) return words.plan.leadAnew
    return week()?.iPlan === false && week()?.audience ? words.plan.leadSuggest : words.plan.lead
  }
  const form = () => {
    const [now, audience] = [ready(), week()?.audience]
    return now && audience && { today: now.today, iPlan: now.iPlan, audience, care: care(), anew: anew() }
  }
  const whole = () => (
    <Screen title={words.plan.title} lead={lead()} wide back={{ href: '/week', to: words.week.title }}>
      <Ready data={ready()}>
        {() => (
          <Show when={form()} fallback={<Para text={words.plan.cannot} />}>
            {(props) => <PlanForm {...props()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
  return (
    <Show when={looks().look === 'pictures' && form()} fallback={whole()}>
      {(props) => (
        <PlanSteps {...props()} anewOf={search.anew} lead={lead() === words.plan.lead ? undefined : lead()} />
      )}
    </Show>
  )
}
