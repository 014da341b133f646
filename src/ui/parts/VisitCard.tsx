import { A } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { LateToday, VisitItem } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { Face } from './Face.tsx'
import { Icon } from './Icon.tsx'
import { LateChip, OnWayChip } from './LateChip.tsx'

export function GapFace(props: { size?: 'm' | 'xl' }) {
  return (
    <span class="gap-face" data-size={props.size ?? 'm'} aria-hidden="true">
      <Icon name="question" />
    </span>
  )
}

/** Who came or comes, in the words of the one who looks. */
export function useVisitWords() {
  const { words, dates } = useKith()
  const who = (visit: VisitItem): string => {
    if (visit.rests) return words.pause.visit
    if (visit.cancelled) return words.week.cancelled
    if (visit.person === null) return words.today.nobody
    return visit.person.isMe ? words.today.you : visit.person.name
  }
  const state = (visit: VisitItem): string => {
    if (visit.state === 'left' && visit.leftAt !== null)
      return words.today.left(dates.clockTime(visit.leftAt))
    if (visit.arrivedAt === null) return words.today.planned
    return visit.arrivedBy
      ? words.today.arrivedInstead(visit.arrivedBy.name, dates.clockTime(visit.arrivedAt))
      : words.today.arrived(dates.clockTime(visit.arrivedAt))
  }
  const when = (visit: VisitItem): string => words.time.atFor(dates.time(visit.start), visit.minutes)
  return { who, state, when }
}

/** Somebody is missing: hatched, and in words. */
export const isGap = (visit: VisitItem): boolean => visit.gaps > 0 && !visit.rests && !visit.cancelled

/** One visit on one line: who, what and when. A gap is hatched and says so. */
export function VisitRow(props: {
  visit: VisitItem
  href?: string | undefined
  /** The day too, where rows are of several. */
  when?: string | undefined
  late?: LateToday | undefined
}) {
  const { dates } = useKith()
  const say = useVisitWords()
  const body = () => (
    <>
      <Show when={props.visit.person} fallback={<GapFace />}>
        {(person) => <Face person={person()} />}
      </Show>
      <span class="grow">
        <b>
          {props.when ?? dates.time(props.visit.start)}, {say.who(props.visit)}
        </b>
        <span class="quiet small row-line">
          {props.visit.title}
          <Show when={props.visit.state !== 'planned'}>. {say.state(props.visit)}</Show>
        </span>
        <Show when={props.late}>{(late) => <LateChip late={late()} of={props.visit} />}</Show>
        <OnWayChip visit={props.visit} />
      </span>
    </>
  )
  return (
    <Show
      when={props.href}
      fallback={
        <div class="day-visit" classList={{ 'card-gap': isGap(props.visit) }}>
          {body()}
        </div>
      }
    >
      {(href) => (
        <A class="day-visit link-row" classList={{ 'card-gap': isGap(props.visit) }} href={href()}>
          {body()}
          <Icon name="next" />
        </A>
      )}
    </Show>
  )
}

/** Visits under the day of each. Days without one are not listed; a gap is. */
export function DayStrip(props: { visits: readonly VisitItem[] }) {
  const { dates } = useKith()
  const days = () => {
    const byDate = new Map<string, VisitItem[]>()
    for (const visit of props.visits) byDate.set(visit.date, [...(byDate.get(visit.date) ?? []), visit])
    return [...byDate].map(([date, visits]) => ({ date, visits }))
  }
  return (
    <ul class="day-strip">
      <For each={days()}>
        {(day) => (
          <li class="day">
            <h3>{dates.day(day.date)}</h3>
            <ul class="day-visits">
              <For each={day.visits}>
                {(visit) => (
                  <li>
                    <VisitRow visit={visit} />
                  </li>
                )}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ul>
  )
}
