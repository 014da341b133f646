import { useSearchParams } from '../router.tsx'
import { For, Show } from 'solid-js'
import { addDays } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useVisitNotes, useWhoComes } from './week/WeekVisit.tsx'

/** A week for the wall of the kitchen. What is done at a visit is not on it: whoever comes in reads it. */
export function WeekSheet() {
  const { words, dates } = useKith()
  const [search] = useSearchParams()
  const view = createView('week', () => ({ day: search.day ?? null, published: true }))
  const who = useWhoComes()
  const notes = useVisitNotes()
  const say = words.week
  return (
    <Screen title={say.print} lead={say.sheetLead} back={{ href: '/week', to: say.title }}>
      <Ready data={view()}>
        {(week) => (
          <PaperSheet
            kind="week"
            circle={week().audience?.circle}
            heading={say.heading(
              false,
              dates.shortDate(week().from),
              dates.shortDate(addDays(week().from, 6)),
            )}
            of={week().holder.name}
          >
            <ol class="week-sheet">
              <For each={week().days}>
                {(day) => (
                  <li>
                    <h3>{dates.day(day.date)}</h3>
                    <Show when={day.visits.length > 0} fallback={<p>{say.none}</p>}>
                      <ul>
                        <For each={day.visits.filter((visit) => visit.suggestedBy === null)}>
                          {(visit) => (
                            <li>
                              <b>{dates.time(visit.start)}</b> {visit.title}: {who(visit)}
                              <For each={notes(visit)}>{(note) => <span class="row-line">{note}</span>}</For>
                            </li>
                          )}
                        </For>
                      </ul>
                    </Show>
                  </li>
                )}
              </For>
            </ol>
          </PaperSheet>
        )}
      </Ready>
    </Screen>
  )
}
