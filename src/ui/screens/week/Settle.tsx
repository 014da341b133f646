import { For, Show } from 'solid-js'
import type { VisitChangeItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import type { Planned } from '../PlannedVisit.tsx'

/** What somebody said of one visit, in some words. */
function useOtherwise(): (change: VisitChangeItem) => string {
  const { words, dates } = useKith()
  const say = words.week.one.says
  return ({ otherwise, people }) => {
    const { cancelled, date, start, minutes, place, needed } = otherwise
    const parts = [
      ...(cancelled ? [say.off] : []),
      ...(date ? [say.date(dates.day(date))] : []),
      ...(start ? [say.start(dates.time(start))] : []),
      ...(minutes ? [say.minutes(minutes)] : []),
      ...(people ? [say.people(people.map((one) => words.say.calledName(one.name)))] : []),
      ...(place === undefined ? [] : [say.place(place)]),
      ...(needed ? [say.needed(needed)] : []),
    ]
    return parts.length > 0 ? parts.join(', ') : say.nothing
  }
}

/** Two who plan said different things while they could not hear one another: both stand until one of them is chosen. */
export function Settle(props: { one: Planned }) {
  const { words, dates, tell } = useKith()
  const change = createAct('changeVisit')
  const told = useOtherwise()
  const say = words.week.one
  const take = async (otherwise: VisitChangeItem['otherwise']) => {
    if (await change.run({ visitId: props.one.visit.visitId, otherwise: { ...otherwise } })) tell(say.saved)
  }
  return (
    <Show when={props.one.visit.changedTwice}>
      <section class="card card-sun stack">
        <h2>{say.twice}</h2>
        <Para text={props.one.iPlan ? say.twiceLead : say.twiceWait} />
        <ul class="stack">
          <For each={props.one.changes}>
            {(one) => (
              <li class="stack-s">
                <Show when={props.one.iPlan} fallback={<b>{told(one)}</b>}>
                  <button class="btn btn-line" type="button" onClick={() => void take(one.otherwise)}>
                    {told(one)}
                  </button>
                </Show>
                <p class="quiet small">
                  {one.by?.isMe ? words.today.you : (one.by?.name ?? '')}, {dates.stamp(one.at)}
                </p>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.one.iPlan}>
          <Refusal of={change.refusal()} />
          <button class="btn btn-quiet" type="button" onClick={() => void take({})}>
            {say.neither}
          </button>
        </Show>
      </section>
    </Show>
  )
}
