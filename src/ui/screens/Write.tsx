import { For, Show } from 'solid-js'
import type { TodayView, VisitItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { VisitRow } from '../parts/VisitCard.tsx'
import { Para } from '../parts/Para.tsx'
import { LinkRow } from './me/MeRow.tsx'
import { MonthDays } from './records/Days.tsx'

/** The last that was written: what only happened stands in the days themselves. */
const everything = { picture: '', circleId: '' } as const

/** Visits of today that can be written about, a note of any day, and the last that was written. */
export function Write() {
  const { words } = useKith()
  const open = useOpen()
  const today = createView('today', () => null)
  const timeline = createView('timeline', () => everything)
  const canSee = () => (timeline()?.audiences.length ?? 1) > 0 || (timeline()?.hasWritten ?? false)
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
          <Show
            when={canSee()}
            fallback={
              <div class="card stack-s">
                <Para text={words.write.cannotSee} />
                <Para class="quiet" text={words.write.cannotSeeWhat} />
              </div>
            }
          >
            <nav class="card links" aria-label={words.records.title}>
              <LinkRow
                href="/records/new"
                icon="write"
                title={words.records.add}
                what={words.records.addWhat}
              />
              <LinkRow href="/records" icon="list" title={words.records.all} what={words.records.allWhat} />
              <LinkRow
                href="/records/find"
                icon="question"
                title={words.finding.title}
                what={words.finding.rowWhat}
              />
              <LinkRow
                href="/records/trends"
                icon="clock"
                title={words.trends.title}
                what={words.trends.rowWhat}
              />
              <LinkRow href="/goals" icon="star" title={words.goals.title} what={words.goals.rowWhat} />
              <LinkRow href="/records/body" icon="body" title={words.body.title} what={words.body.rowWhat} />
            </nav>
            <h2>{words.write.timeline}</h2>
            <Ready data={timeline()}>
              {(view) => (
                <Show
                  when={view().months[0]}
                  fallback={<Para class="quiet" text={words.write.timelineNone} />}
                >
                  {(month) => <MonthDays month={month()} filter={everything} most={3} />}
                </Show>
              )}
            </Ready>
          </Show>
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
