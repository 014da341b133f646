import { For, Show } from 'solid-js'
import type { TodayView, VisitItem } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Fold } from '../../parts/Fold.tsx'
import { VisitRow } from '../../parts/VisitCard.tsx'
import { Handovers, News, Week } from './Side.tsx'

/** What else there is of the day and the week, for whoever asks. */
export function MoreOfToday(props: {
  view: TodayView
  ended: boolean
  isEmpty: boolean
  withHandovers: boolean
}) {
  const { words } = useKith()
  const open = useOpen()
  const hasMore = () =>
    !props.isEmpty || props.view.news.length > 0 || (props.withHandovers && props.view.handovers.length > 0)
  return (
    <Show when={hasMore()}>
      <Fold title={words.day.more} class="more-today">
        <div class="stack-l">
          <Show when={!props.ended}>
            <Visits heading={words.today.after} visits={props.view.rest} />
          </Show>
          <Visits heading={words.today.over} visits={props.view.over} />
          <Show when={props.withHandovers && !props.ended}>
            <Handovers records={props.view.handovers} iAmHolder={open()?.team.iAmHolder ?? false} />
          </Show>
          <Show when={open()?.team.iAmHolder}>
            <News messages={props.view.news} />
          </Show>
          <Show when={!props.ended && !props.isEmpty}>
            <Week coming={props.view.coming} />
          </Show>
        </div>
      </Fold>
    </Show>
  )
}

function Visits(props: { heading: string; visits: readonly VisitItem[] }) {
  return (
    <Show when={props.visits.length > 0}>
      <section class="stack">
        <h2>{props.heading}</h2>
        <ul class="day-visits">
          <For each={props.visits}>
            {(visit) => (
              <li>
                <VisitRow visit={visit} href={`/write/${visit.visitId}`} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
