import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { ClashItem, WeekView } from '../../../app/index.ts'
import type { ClashKind } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { WeekVisit } from './WeekVisit.tsx'
import { Fold } from '../../parts/Fold.tsx'

/** What somebody who plans asks me. */
export function WeekAsked(props: { week: WeekView }) {
  const { words } = useKith()
  return (
    <Show when={props.week.asked.length > 0}>
      <section class="card card-sun stack">
        <h2>{words.week.askedYou}</h2>
        <Visits of={props.week.asked} />
      </section>
    </Show>
  )
}

/** What I said yes to and is otherwise now. */
export function WeekChanged(props: { week: WeekView }) {
  const { words } = useKith()
  return (
    <Show when={props.week.changed.length > 0}>
      <section class="card card-sun stack">
        <h2>{words.rota.changed.heading}</h2>
        <Para text={words.rota.changed.lead} />
        <Visits of={props.week.changed} />
      </section>
    </Show>
  )
}

/** What does not fit. It is said and nobody is stopped: people know more of their days than a plan does. */
export function Clashes(props: { week: WeekView }) {
  const { words, dates } = useKith()
  const say = words.week.clash
  const line = ({ kind, person, first, next, minutes, way, most }: ClashItem): string => {
    const who = person.isMe ? '' : words.say.calledName(person.name)
    const at = (visit: ClashItem['first']) => `${dates.day(visit.date)}, ${dates.time(visit.start)}`
    const own = words.rota.work
    if (kind === 'lone-night') return own.lone(who, at(next))
    if (kind === 'hours' && most > 0 && most < 48)
      return own.hoursOwn(who, words.time.duration(minutes), most)
    if (kind === 'hours') return say.hours(who, words.time.duration(minutes))
    if (kind === 'double') return say.double(who, at(first), at(next))
    if (kind === 'tight') {
      const tight = say.tight(who, at(next), words.time.duration(Math.max(minutes, 1)))
      return way === null ? tight : `${tight} ${words.rota.way.takes(words.time.duration(way))}`
    }
    return say.rest(who, at(next), words.time.duration(minutes))
  }
  return (
    <Show when={props.week.clashes.length > 0}>
      <Fold title={say.heading(props.week.clashes.length)} class="card stack-s">
        <Para class="quiet" text={say.lead} />
        <ul class="stack-s">
          <For each={props.week.clashes}>
            {(clash) => (
              <li>
                <A class="text-btn" href={`/week/${clash.next.visitId}`}>
                  {line(clash)}
                </A>
              </li>
            )}
          </For>
        </ul>
      </Fold>
    </Show>
  )
}

/** Hours and nights are of one team: between two it is the time at both, or the way, or the night. */
const kindOf = (kind: ClashKind): 'double' | 'tight' | 'rest' =>
  kind === 'double' || kind === 'tight' ? kind : 'rest'

/** My own visits in two teams that do not fit. Only this device knows of both. */
export function TeamClashes() {
  const { words, dates } = useKith()
  const view = createView('teams', () => null)
  const say = words.week.clash
  return (
    <Show when={(view()?.clashes.length ?? 0) > 0}>
      <section class="card card-sun stack">
        <h2>{say.teams}</h2>
        <Para text={say.teamsLead} />
        <ul class="stack-s">
          <For each={view()?.clashes}>
            {(one) => (
              <li>
                <A class="text-btn" href={`/week/${one.visitId}`}>
                  {say.team(
                    words.say.calledName(one.other.name),
                    `${dates.day(one.date)}, ${dates.time(one.start)}`,
                    `${dates.day(one.otherDate)}, ${dates.time(one.otherStart)}`,
                  )}{' '}
                  {say.teamKind[kindOf(one.kind)]}
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Visits(props: { of: WeekView['asked'] }) {
  return (
    <ul class="day-visits">
      <For each={props.of}>
        {(visit) => (
          <li>
            <WeekVisit visit={visit} />
          </li>
        )}
      </For>
    </ul>
  )
}
