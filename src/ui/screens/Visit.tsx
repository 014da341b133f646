import { useParams, useSearchParams } from '../router.tsx'
import { createEffect, createMemo, For, Match, onCleanup, Show, Switch } from 'solid-js'
import type { VisitItem, VisitView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { VisitRow } from '../parts/VisitCard.tsx'
import { selectMine } from './Write.tsx'
import { After } from './visit/After.tsx'
import { Arrive } from './visit/Arrive.tsx'
import { Do } from './visit/Do.tsx'
import { keepAwake } from './visit/keepAwake.ts'
import { LeaveStep } from './visit/LeaveStep.tsx'
import { Say } from './visit/Say.tsx'
import { Steps, type StepName } from './visit/Steps.tsx'
import { Para } from '../parts/Para.tsx'

type Place = StepName | 'after'

/** One visit: Arrive, Do, Say, Leave. Which step is in the address, so that "back" is a step back and loses nothing. */
export function Visit() {
  const { words, dates } = useKith()
  const open = useOpen()
  const params = useParams()
  const [search, setSearch] = useSearchParams()
  const view = createView('visit', () => ({ visitId: params.visitId ?? '' }))
  const today = createView('today', () => null)
  const visit = () => view()?.visit
  const canWrite = () => view()?.recordAudience !== null && visit()?.canWrite === true
  const steps = (): readonly StepName[] =>
    canWrite() ? ['arrive', 'do', 'say', 'leave'] : ['arrive', 'leave']
  const place = createMemo((): Place => {
    const asked = steps().find((step) => step === search.step)
    if (asked) return asked
    if (visit()?.state === 'left') return 'after'
    if (visit()?.state === 'planned') return 'arrive'
    return canWrite() ? 'do' : 'leave'
  })
  const go = (step: Place) => {
    setSearch({ step: step === 'after' ? undefined : step })
    window.scrollTo(0, 0)
  }
  createEffect(() => {
    if (visit()?.state === 'arrived') onCleanup(keepAwake())
  })
  const holder = () => open()?.team.holder.name ?? ''
  const heading = () => {
    const { visit: say } = words
    if (visit() === undefined) return say.gone
    if (place() === 'do') return say.do.heading
    if (place() === 'say') return say.say.heading
    if (place() === 'leave') return say.leave.heading
    if (place() === 'after') return view()?.mine ? say.after.heading : (visit()?.title ?? '')
    return open()?.team.iAmHolder ? say.arrive.headingHolder : say.arrive.heading(holder())
  }
  const step = () => {
    const at = place()
    return at === 'after' ? '' : `${words.visit.steps[at]}: `
  }
  return (
    <Screen
      title={`${step()}${words.write.title}`}
      heading={view() === undefined ? words.write.title : heading()}
      back={{ href: '/write', to: words.write.title }}
      aside={<Show when={today()}>{(day) => <VisitAside visits={selectMine(day())} />}</Show>}
      asideLabel={words.write.todays}
      before={
        <Show when={visit()}>
          {(one) => (
            <div class="visit-top">
              <Show when={place() === 'arrive' || place() === 'after'}>
                <p class="day-line">
                  {one().title}, {dates.day(one().date)}, {dates.time(one().start)}
                </p>
              </Show>
              <Show when={place() !== 'after'}>
                <Steps steps={steps()} at={place() as StepName} onGo={go} />
              </Show>
            </div>
          )}
        </Show>
      }
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => <Step view={one()} place={place()} canWrite={canWrite()} onGo={go} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Step(props: {
  view: NonNullable<VisitView>
  place: Place
  canWrite: boolean
  onGo: (place: Place) => void
}) {
  return (
    <Switch>
      <Match when={props.place === 'arrive'}>
        <Arrive view={props.view} onNext={() => props.onGo(props.canWrite ? 'do' : 'leave')} />
      </Match>
      <Match when={props.place === 'do'}>
        <Do view={props.view} onNext={() => props.onGo('say')} onLeave={() => props.onGo('leave')} />
      </Match>
      <Match when={props.place === 'say'}>
        <Say view={props.view} onNext={() => props.onGo('leave')} />
      </Match>
      <Match when={props.place === 'leave'}>
        <LeaveStep view={props.view} canWrite={props.canWrite} onNext={() => props.onGo('after')} />
      </Match>
      <Match when={props.place === 'after'}>
        <After view={props.view} onChange={() => props.onGo(props.canWrite ? 'do' : 'leave')} />
      </Match>
    </Switch>
  )
}

function VisitAside(props: { visits: readonly VisitItem[] }) {
  const { words } = useKith()
  return (
    <div class="stack">
      <h2>{words.write.todays}</h2>
      <ul class="day-visits">
        <For each={props.visits}>
          {(visit) => (
            <li>
              <VisitRow visit={visit} href={`/write/${visit.visitId}`} />
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
