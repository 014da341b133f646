import { A } from '../../router.tsx'
import { createUniqueId, For, Show } from 'solid-js'
import type { VisitItem, WeekDay, WeekView } from '../../../app/index.ts'
import { addDays } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { isGap } from '../../parts/VisitCard.tsx'
import { moveInTable } from './moveInTable.ts'
import { useVisitNotes, useWhoComes } from './WeekVisit.tsx'

const parts = ['morning', 'afternoon', 'evening', 'night'] as const
type Part = (typeof parts)[number]

const partOf = ({ start }: VisitItem): Part => {
  if (start < '05:00' || start >= '22:00') return 'night'
  return start < '12:00' ? 'morning' : start < '17:00' ? 'afternoon' : 'evening'
}

const inPart = (day: WeekDay, part: Part): readonly VisitItem[] =>
  day.visits.filter((one) => partOf(one) === part)

/** The week as a real table: a head for each day and each part of the day, so that a screen reader says both. */
export function WeekTable(props: { week: WeekView }) {
  const { words, dates } = useKith()
  const caption = createUniqueId()
  const say = words.week.table
  const last = () => addDays(props.week.from, 6)
  const isToday = (day: WeekDay) => day.date === props.week.today
  const shown = () =>
    parts.filter((part) => props.week.days.some((day) => day.visits.some((one) => partOf(one) === part)))
  return (
    <div class="week-scroll" role="region" aria-labelledby={caption}>
      <table class="week-table">
        <caption id={caption}>
          {say.caption(dates.day(props.week.from), dates.day(last()))}
          <span class="row-line quiet small week-keys">{say.keys}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{say.part}</span>
            </th>
            <For each={props.week.days}>
              {(day) => (
                <th
                  scope="col"
                  data-today={isToday(day) ? 'yes' : 'no'}
                  aria-current={isToday(day) ? 'date' : undefined}
                >
                  {dates.shortWeekday(day.date)}
                  <span class="row-line">{dates.shortDate(day.date)}</span>
                  <Show when={isToday(day)}>
                    <span class="row-line">{words.week.today}</span>
                  </Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={shown()}>
            {(part) => (
              <tr>
                <th scope="row">{say[part]}</th>
                <For each={props.week.days}>
                  {(day) => (
                    <td>
                      {inPart(day, part).length > 0 ? (
                        <Cell visits={inPart(day, part)} />
                      ) : (
                        <span class="unseen">{words.week.none}</span>
                      )}
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

function Cell(props: { visits: readonly VisitItem[] }) {
  return (
    <ul>
      <For each={props.visits}>
        {(visit) => (
          <li>
            <A
              href={`/week/${visit.visitId}`}
              onKeyDown={moveInTable}
              class="week-cell"
              classList={{ 'card-gap': isGap(visit) }}
              data-draft={visit.isDraft ? 'yes' : 'no'}
            >
              <CellWords visit={visit} />
            </A>
          </li>
        )}
      </For>
    </ul>
  )
}

function CellWords(props: { visit: VisitItem }) {
  const { dates } = useKith()
  const who = useWhoComes()
  const notes = useVisitNotes()
  return (
    <>
      <span class="unseen">{dates.day(props.visit.date)} </span>
      <b>{dates.time(props.visit.start)}</b> {who(props.visit)}
      <span class="quiet row-line">{props.visit.title}</span>
      <For each={notes(props.visit)}>{(note) => <span class="row-line week-note">{note}</span>}</For>
    </>
  )
}
