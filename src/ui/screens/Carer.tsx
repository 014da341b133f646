import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { CarerView, EmergencyView } from '../../app/index.ts'
import { emergencyFieldsOn } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { CarerSteps } from './emergency/CarerSteps.tsx'
import { FieldLines } from './emergency/FieldLines.tsx'
import { linesOf, lineText } from './emergency/said.ts'
import { Para } from '../parts/Para.tsx'

/** Who steps in, in order, and what they must know; one tap tells them that nobody is coming. */
export function Carer() {
  const { words } = useKith()
  const plan = createView('carer', () => null)
  const view = createView('emergency', () => null)
  const say = words.carer
  return (
    <Screen
      title={say.title}
      heading={plan()?.holder.isMe === false ? say.headingOther(plan()?.holder.name ?? '') : say.heading}
      lead={say.lead}
      back={{ href: '/emergency', to: words.emergency.title }}
    >
      <Ready data={plan()} cards={3}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().steps.length > 0} fallback={<None plan={now()} />}>
              <State plan={now()} />
              <CarerSteps plan={now()} />
            </Show>
            <Show when={view()}>{(data) => <Rest plan={now()} view={data()} />}</Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function None(props: { plan: CarerView }) {
  const { words } = useKith()
  const say = words.carer
  return (
    <div class="card card-gap">
      <Para text={props.plan.holder.isMe ? say.none : say.noneOther(props.plan.holder.name)} />
    </div>
  )
}

/** Off: the button that starts it, after a question. On: since when, by whom, and the way to end it. */
function State(props: { plan: CarerView }) {
  const { words, dates, tell } = useKith()
  const start = createAct('startCarerPlan')
  const end = createAct('endCarerPlan')
  const [asks, setAsks] = createSignal(false)
  const say = words.carer
  const begin = async () => {
    const done = await start.run(null)
    setAsks(false)
    if (done) tell(say.started)
  }
  const stop = async (startId: string) => {
    if (await end.run({ startId })) tell(say.overSaid)
  }
  return (
    <section class="stack no-print">
      <Show
        when={props.plan.on}
        fallback={
          <button class="btn btn-big btn-clay" type="button" onClick={() => setAsks(true)}>
            <Icon name="alert" />
            {say.start}
          </button>
        }
      >
        {(on) => (
          <div class="notice notice-clay">
            <Icon name="alert" />
            <div class="grow stack-s">
              <Para
                strong
                text={
                  on().by && !on().by?.isMe
                    ? say.onBy(on().by?.name ?? '', dates.stamp(on().at))
                    : say.on(dates.stamp(on().at))
                }
              />
              <Show when={!props.plan.steps.some((step) => step.answer?.can)}>
                <Para text={say.nobodyCan} />
              </Show>
              <Refusal of={end.refusal()} />
              <Show when={on().canEnd} fallback={<Para text={say.whoEnds(props.plan.holder.name)} />}>
                <div class="btns">
                  <button class="btn btn-line btn-s" type="button" onClick={() => void stop(on().startId)}>
                    {say.over}
                  </button>
                </div>
              </Show>
            </div>
          </div>
        )}
      </Show>
      <Show when={props.plan.cannotHear.length > 0}>
        <div class="notice notice-sun">
          <Icon name="phone" />
          <Para class="grow" text={say.cannotHear(props.plan.cannotHear.map((person) => person.name))} />
        </div>
      </Show>
      <Sheet open={asks()} title={say.ask} onClose={() => setAsks(false)}>
        <Para text={say.askWhat} />
        <Para text={say.askRing} />
        <Show when={props.plan.audience}>{(who) => <Seen audience={who()} tense="will" />}</Show>
        <Refusal of={start.refusal()} />
        <div class="btns-two">
          <button class="btn" type="button" aria-disabled={start.busy()} onClick={() => void begin()}>
            {say.yes}
          </button>
          <button class="btn btn-line" type="button" onClick={() => setAsks(false)}>
            {say.no}
          </button>
        </div>
      </Sheet>
    </section>
  )
}

/** What they must know, and the same on paper. */
function Rest(props: { plan: CarerView; view: EmergencyView }) {
  const { words, dates } = useKith()
  const say = words.emergencyCard
  const fields = () =>
    emergencyFieldsOn('carer').filter((field) => field !== 'step-in' && linesOf(props.view, field).length > 0)
  return (
    <>
      <Show when={props.view.canWrite}>
        <div class="btns no-print">
          <A class="btn btn-line" href="/emergency/carer/edit">
            <Icon name="write" />
            {props.plan.steps.length > 0 ? say.change : say.fill}
          </A>
        </div>
      </Show>
      <Show when={props.plan.audience}>
        {(audience) => (
          <PaperSheet
            kind="carer"
            circle={audience().circle}
            heading={say.sheets.carer}
            of={props.view.holder.name}
          >
            <ol class="paper-steps">
              <For each={props.plan.steps}>
                {(step) => (
                  <li>
                    <b>{lineText(step.line, dates)}</b> {step.line.phone}
                  </li>
                )}
              </For>
            </ol>
            <FieldLines class="paper-lines" fields={fields()} view={props.view} />
          </PaperSheet>
        )}
      </Show>
    </>
  )
}
