import { A, useSearchParams } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { WeekView } from '../../app/index.ts'
import { addDays } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Pick } from '../parts/fields.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Clashes, TeamClashes, WeekAsked, WeekChanged } from './week/Asides.tsx'
import { WeekDraft } from './week/WeekDraft.tsx'
import { WeekTable } from './week/WeekTable.tsx'
import { WeekVisit } from './week/WeekVisit.tsx'

const isEmpty = (week: WeekView): boolean => week.days.every((day) => day.visits.length === 0)

/** Who comes, day by day; beside it the same week as a table. */
export function Week() {
  const { words, dates, clock } = useKith()
  const [search, setSearch] = useSearchParams()
  const view = createView('week', () => ({ day: search.day ?? null }))
  const asTable = () => search.as === 'table'
  const setAsTable = (on: boolean) => setSearch({ as: on ? 'table' : undefined })
  const say = words.week
  const isToCome = (week: WeekView) =>
    week.days.some((day) => day.visits.some(({ endsAt }) => endsAt > clock.now()))
  const isThis = (week: WeekView) => week.days.some((day) => day.date === week.today)
  const heading = () => {
    const week = view()
    if (!week?.from) return say.title
    return say.heading(isThis(week), dates.shortDate(week.from), dates.shortDate(addDays(week.from, 6)))
  }
  const lead = () => {
    const week = view()
    if (!week?.audience) return undefined
    return week.holder.isMe ? say.leadHolder : say.lead(week.holder.name)
  }
  const go = (day: string | undefined) => setSearch({ day })
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={lead()}
      wide
      back={{ href: '/today', to: words.frame.places.today }}
    >
      <Ready data={view()}>
        {(week) => (
          <Show when={week().audience} fallback={<Para text={say.cannot} />}>
            {(audience) => (
              <div class="stack-l">
                <nav class="week-nav" aria-label={say.title}>
                  <button class="btn btn-quiet" type="button" onClick={() => go(addDays(week().from, -7))}>
                    <Icon name="back" />
                    {say.before}
                  </button>
                  <Show when={!isThis(week())}>
                    <button class="btn btn-quiet" type="button" onClick={() => go(undefined)}>
                      {say.back}
                    </button>
                  </Show>
                  <button class="btn btn-quiet" type="button" onClick={() => go(addDays(week().from, 7))}>
                    {say.after}
                    <Icon name="next" />
                  </button>
                </nav>
                <Show when={isToCome(week())}>
                  <p role="status" class="week-gaps" data-gaps={week().gaps > 0 ? 'yes' : 'no'}>
                    <Icon name={week().gaps > 0 ? 'question' : 'check'} />
                    {say.gaps(week().gaps)}
                  </p>
                </Show>
                <Show when={!asTable()}>
                  <Beside week={week()} />
                </Show>
                <fieldset class="week-how">
                  <legend class="unseen">{say.how}</legend>
                  <div class="picks">
                    <Pick type="radio" name="how" checked={!asTable()} onChange={() => setAsTable(false)}>
                      {say.asList}
                    </Pick>
                    <Pick type="radio" name="how" checked={asTable()} onChange={() => setAsTable(true)}>
                      {say.asTable}
                    </Pick>
                  </div>
                </fieldset>
                <Show when={asTable()} fallback={<DayList week={week()} />}>
                  <WeekTable week={week()} />
                  <Beside week={week()} />
                </Show>
                <Seen audience={audience()} />
                <div class="btns">
                  <A class="btn" href="/plan">
                    <Icon name="plus" />
                    {week().iPlan ? say.plan : say.suggest}
                  </A>
                  <A class="btn btn-line" href={`/week/print?day=${week().from}`}>
                    <Icon name="print" />
                    {say.print}
                  </A>
                  <Show when={!week().holder.isMe}>
                    <A class="btn btn-line" href="/week/work">
                      {words.rota.work.title}
                    </A>
                  </Show>
                </div>
                <Fold title={say.besides}>
                  <div class="btns">
                    <A class="btn btn-quiet" href="/week/ways">
                      {words.rota.way.title}
                    </A>
                    <A class="btn btn-quiet" href={`/week/export?day=${week().from}`}>
                      {say.calendar.out}
                    </A>
                    <A class="btn btn-quiet" href="/week/import">
                      {say.calendar.in}
                    </A>
                  </div>
                </Fold>
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

/** What waits to be looked at in that week: above a list, and below a table, for which there is no room otherwise. */
function Beside(props: { week: WeekView }) {
  return (
    <>
      <WeekDraft week={props.week} />
      <WeekAsked week={props.week} />
      <WeekChanged week={props.week} />
      <TeamClashes />
      <Clashes week={props.week} />
    </>
  )
}

function DayList(props: { week: WeekView }) {
  const { words, dates } = useKith()
  return (
    <Show when={!isEmpty(props.week)} fallback={<Para text={words.week.empty} />}>
      <ol class="week-days">
        <For each={props.week.days}>
          {(day) => (
            <li class="stack-s" data-today={day.date === props.week.today ? 'yes' : 'no'}>
              <h2>
                {dates.day(day.date)}
                <Show when={day.date === props.week.today}>
                  <span class="chip">{words.week.today}</span>
                </Show>
              </h2>
              <Show when={day.visits.length > 0} fallback={<Para class="quiet" text={words.week.none} />}>
                <ul class="day-visits">
                  <For each={day.visits}>
                    {(visit) => (
                      <li>
                        <WeekVisit visit={visit} />
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}
