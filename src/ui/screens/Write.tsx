import { For, Show } from 'solid-js'
import type { RecordItem, TodayView, VisitItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { RecordCard } from '../parts/RecordCard.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { VisitRow } from '../parts/VisitCard.tsx'
import { Para } from '../parts/Para.tsx'

/** Visits of today that can be written about, and what was written before. */
export function Write() {
  const { words } = useKith()
  const open = useOpen()
  const today = createView('today', () => null)
  const records = createView('records', () => null)
  return (
    <Screen
      title={words.write.title}
      heading={open()?.team.iAmHolder ? words.write.headingReader : words.write.heading}
      wide
    >
      <div class="columns" data-list="yes">
        <section class="stack">
          <h2>{words.write.todays}</h2>
          <Ready data={today()} cards={1}>
            {(view) => <VisitList visits={selectMine(view())} />}
          </Ready>
        </section>
        <section class="stack">
          <div class="row-wrap section-head">
            <h2>{words.write.timeline}</h2>
            <Show when={(records()?.records.length ?? 0) > 0}>
              <button class="text-btn" type="button" onClick={() => window.print()}>
                <Icon name="print" />
                {words.write.print}
              </button>
            </Show>
          </div>
          <Ready data={records()}>
            {(view) => (
              <Show
                when={view().canSee}
                fallback={
                  <div class="card stack-s">
                    <Para text={words.write.cannotSee} />
                    <Para class="quiet" text={words.write.cannotSeeWhat} />
                  </div>
                }
              >
                <Timeline records={view().records} />
              </Show>
            )}
          </Ready>
        </section>
      </div>
    </Screen>
  )
}

/** Mine, and those that I may write about. */
export const selectMine = (view: TodayView): readonly VisitItem[] =>
  [...(view.now ? [view.now] : []), ...view.rest, ...view.over]
    .filter((visit) => visit.canWrite || visit.person?.isMe)
    .toSorted((a, b) => a.start.localeCompare(b.start))

function VisitList(props: { visits: readonly VisitItem[] }) {
  const { words } = useKith()
  return (
    <Show when={props.visits.length > 0} fallback={<Para class="quiet" text={words.write.none} />}>
      <ul class="day-visits">
        <For each={props.visits}>
          {(visit) => (
            <li>
              <VisitRow visit={visit} href={`/write/${visit.visitId}`} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Timeline(props: { records: readonly RecordItem[] }) {
  const { words, dates } = useKith()
  const days = () => {
    const byDate = new Map<string, RecordItem[]>()
    for (const record of props.records) byDate.set(record.date, [...(byDate.get(record.date) ?? []), record])
    return [...byDate]
      .toSorted(([a], [b]) => b.localeCompare(a))
      .map(([date, records]) => ({ date, records }))
  }
  return (
    <Show when={props.records.length > 0} fallback={<Para class="quiet" text={words.write.timelineNone} />}>
      <ol class="stack-l">
        <For each={days()}>
          {(day) => (
            <li class="stack">
              <h3 class="day-head">{dates.day(day.date)}</h3>
              <For each={day.records}>{(record) => <RecordCard record={record} level="h4" />}</For>
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}
