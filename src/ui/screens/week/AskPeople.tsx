import { createSignal, For, Show } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Choice, Pick } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { useComerHints } from '../../parts/comerHints.ts'
import type { Planned } from '../PlannedVisit.tsx'

const hoursApart = [1, 3, 12, 24] as const

/** Somebody is missing: who was asked, and whom to ask, in an order that is kept and that only those who plan see. */
export function AskPeople(props: { one: Planned }) {
  const { words, dates, tell } = useKith()
  const ask = createAct('askToCome')
  const [asking, setAsking] = createSignal(false)
  const say = words.week.cover
  const go = async (personIds: readonly string[], hours: number | null) => {
    const { visitId } = props.one.visit
    if (!(await ask.run({ visitId, personIds: [...personIds], hours }))) return
    setAsking(false)
    tell(say.done)
  }
  return (
    <section class="stack">
      <h2>{say.heading}</h2>
      <Show when={props.one.asked.length > 0}>
        <ul class="day-visits">
          <For each={props.one.asked}>
            {(one) => (
              <li class="day-visit">
                <Face person={one.person} />
                <span class="grow">
                  <b>{one.person.name}</b>
                  <span class="quiet small row-line">
                    {one.state === 'later' ? say.later(dates.stamp(one.opens)) : say.state[one.state]}
                  </span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.one.visit.gaps > 0}>
        <button class="btn" type="button" onClick={() => setAsking(true)}>
          <Icon name="people" />
          {props.one.asked.length > 0 ? say.more : say.ask}
        </button>
      </Show>
      <Sheet open={asking()} title={say.ask} onClose={() => setAsking(false)}>
        <AskForm one={props.one} busy={ask.busy()} onAsk={(people, hours) => void go(people, hours)} />
        <Refusal of={ask.refusal()} />
      </Sheet>
    </section>
  )
}

function AskForm(props: {
  one: Planned
  busy: boolean
  onAsk: (personIds: readonly string[], hours: number | null) => void
}) {
  const { words } = useKith()
  const hint = useComerHints()
  const known = props.one.visit.people.map((one) => one.person.personId)
  const [order, setOrder] = createSignal(
    props.one.people.filter((one) => !one.isMe && !known.includes(one.personId)),
  )
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const [hours, setHours] = createSignal<number | null>(3)
  const say = words.week.cover
  const sooner = (at: number) =>
    setOrder((now) => now.map((one, n) => (n === at - 1 ? now[at] : n === at ? now[at - 1] : one) ?? one))
  const inOrder = () =>
    order()
      .map((one) => one.personId)
      .filter((one) => chosen().includes(one))
  return (
    <Show when={order().length > 0} fallback={<Para text={say.nobody} />}>
      <Para text={say.lead} />
      <ol class="stack-s ask-order">
        <For each={order()}>
          {(person, at) => (
            <li>
              <Choice
                type="checkbox"
                name="ask"
                value={person.personId}
                checked={chosen().includes(person.personId)}
                title={person.name}
                what={hint(person.personId)}
                before={<Face person={person} size="s" />}
                onChange={(on) => {
                  const others = chosen().filter((one) => one !== person.personId)
                  setChosen(on ? [...others, person.personId] : others)
                }}
              />
              <Show when={at() > 0}>
                <button class="text-btn" type="button" onClick={() => sooner(at())}>
                  {say.sooner(words.say.calledName(person.name))}
                </button>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <fieldset class="stack-s">
        <legend class="legend">{say.how}</legend>
        <div class="picks">
          <Pick type="radio" name="apart" checked={hours() === null} onChange={() => setHours(null)}>
            {say.all}
          </Pick>
          <For each={hoursApart}>
            {(n) => (
              <Pick type="radio" name="apart" checked={hours() === n} onChange={() => setHours(n)}>
                {say.apart(words.time.duration(n * 60))}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <button
        class="btn btn-big"
        type="button"
        aria-disabled={props.busy || inOrder().length === 0}
        onClick={() => inOrder().length > 0 && props.onAsk(inOrder(), hours())}
      >
        {say.yes(inOrder().length)}
      </button>
    </Show>
  )
}
