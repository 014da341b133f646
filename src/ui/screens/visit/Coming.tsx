import { createSignal, For, Show } from 'solid-js'
import type { VisitItem, VisitView } from '../../../app/index.ts'
import { lateBy } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

type View = NonNullable<VisitView>

/** What is known of who is expected, and no more than that. */
export function Waits(props: { view: View }) {
  const { words, dates } = useKith()
  const say = words.visits.coming
  const by = (minutes: number) => words.time.duration(minutes)
  return (
    <Show when={props.view.late.length > 0 || props.view.waits.length > 0}>
      <section class="card card-sun stack-s" role="status">
        <For each={props.view.late}>
          {({ person, minutes }) => (
            <Para text={person.isMe ? say.lateSaidMe(by(minutes)) : say.lateSaid(person.name, by(minutes))} />
          )}
        </For>
        <For each={props.view.waits}>
          {({ person, heardAt, onWayAt }) => (
            <Show when={!person.isMe} fallback={<Para text={say.waitsMe} />}>
              <Para
                text={[
                  say.waits(person.name),
                  ...(onWayAt === null ? [] : [say.setOut(person.name, dates.stamp(onWayAt))]),
                  heardAt === null ? say.heardNot(person.name) : say.heard(person.name, dates.stamp(heardAt)),
                ].join(' ')}
              />
            </Show>
          )}
        </For>
        <Show when={props.view.waits.some(({ person }) => !person.isMe)}>
          <Para class="quiet small" text={say.mayBe} />
        </Show>
      </section>
    </Show>
  )
}

/** Her wish for a call first: the button of arriving comes after it. */
export function RingFirst(props: { view: View }) {
  const { words } = useKith()
  const open = useOpen()
  const say = words.visits.coming
  const rang = createAct('sayRang')
  const tell = (answered: boolean) => void rang.run({ visitId: props.view.visit.visitId, answered })
  return (
    <>
      <Para text={`${say.ringFirst(open()?.team.holder.name ?? '')} ${say.ring}`} />
      <Refusal of={rang.refusal()} />
      <button class="btn btn-big" type="button" aria-disabled={rang.busy()} onClick={() => tell(true)}>
        <Icon name="phone" />
        {say.rang}
      </button>
      <button
        class="btn btn-big btn-quiet"
        type="button"
        aria-disabled={rang.busy()}
        onClick={() => tell(false)}
      >
        {say.noAnswer}
      </button>
    </>
  )
}

/** On the day: who said that they come later, where somebody waits for them. The one who comes can say it there too. */
export function LateOnDay(props: { visit: VisitItem; own?: boolean }) {
  const { words } = useKith()
  const say = words.visits.coming
  const view = createView('visit', () => ({ visitId: props.visit.visitId }))
  const late = () => (props.visit.state === 'planned' ? (view()?.late ?? []) : [])
  const mine = () => {
    const now = view()
    return props.own &&
      now?.iCanArrive &&
      now.visit.people.some(({ person, isPlanned }) => person.isMe && isPlanned)
      ? now
      : null
  }
  return (
    <>
      <For each={late()}>
        {({ person, minutes }) => {
          const by = words.time.duration(minutes)
          return (
            <p class="notice notice-sun" role="status">
              <Icon name="clock" />
              <span class="grow">{person.isMe ? say.lateSaidMe(by) : say.lateSaid(person.name, by)}</span>
            </p>
          )
        }}
      </For>
      <Show when={mine()}>{(now) => <RunningLate view={now()} />}</Show>
    </>
  )
}

/** Two taps: that I come later, and by how much. */
export function RunningLate(props: { view: View }) {
  const { words } = useKith()
  const say = words.visits.coming
  const late = createAct('sayLate')
  const [asks, setAsks] = createSignal(false)
  const mine = () => props.view.late.some(({ person }) => person.isMe)
  const tell = async (minutes: number) => {
    if (await late.run({ visitId: props.view.visit.visitId, minutes })) setAsks(false)
  }
  return (
    <section class="stack-s">
      <button
        class="btn btn-big btn-quiet"
        type="button"
        aria-expanded={asks()}
        onClick={() => setAsks(!asks())}
      >
        <Icon name="clock" />
        {say.late}
      </button>
      <Show when={asks()}>
        <fieldset class="card stack-s">
          <legend class="unseen">{say.lateBy}</legend>
          <div class="visit-media">
            <For each={lateBy}>
              {(minutes) => (
                <button class="btn btn-line" type="button" onClick={() => void tell(minutes)}>
                  {words.say.opening(words.time.duration(minutes))}
                </button>
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <Show when={mine() && !asks()}>
        <button class="btn btn-big btn-quiet" type="button" onClick={() => void tell(0)}>
          {say.inTime}
        </button>
      </Show>
      <Refusal of={late.refusal()} />
    </section>
  )
}
