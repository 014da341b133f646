import { useSearchParams } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { DayOrderView } from '../../app/index.ts'
import { addDays } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useWayWords } from './week/wayWords.ts'

/** One day in the order with least on the way. It is a suggestion: who plans keeps it as a draft, or leaves it. */
export function DayOrder() {
  const { words, dates } = useKith()
  const [search, setSearch] = useSearchParams()
  const view = createView('dayOrder', () => ({ day: search.day ?? null }))
  const say = words.rota.order
  return (
    <Screen
      title={say.title}
      heading={view()?.date ? dates.day(view()?.date ?? '') : say.title}
      lead={say.lead}
      back={{ href: '/week/ways', to: words.rota.way.title }}
    >
      <Ready data={view()}>
        {(day) => (
          <div class="stack-l">
            <nav class="week-nav" aria-label={say.title}>
              <button
                class="btn btn-quiet"
                type="button"
                onClick={() => setSearch({ day: addDays(day().date, -1) })}
              >
                <Icon name="back" />
                {say.before}
              </button>
              <button
                class="btn btn-quiet"
                type="button"
                onClick={() => setSearch({ day: addDays(day().date, 1) })}
              >
                {say.after}
                <Icon name="next" />
              </button>
            </nav>
            <For each={day().people} fallback={<Para text={say.none} />}>
              {(one) => <OneDay one={one} iPlan={day().iPlan} />}
            </For>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function OneDay(props: { one: DayOrderView['people'][number]; iPlan: boolean }) {
  const { words, dates, tell } = useKith()
  const keep = createAct('keepDraftChange')
  const told = useWayWords()
  const say = words.rota.order
  const moved = () => props.one.stops.filter((stop) => stop.start !== stop.visit.start)
  const isShorter = () => props.one.isKnown && props.one.after < props.one.before
  const put = async () => {
    for (const { visit, start } of moved())
      if (!(await keep.run({ visitId: visit.visitId, otherwise: { start } }))) return
    tell(words.rota.draft.kept)
  }
  const line = () => {
    if (!props.one.isKnown) return say.unknown
    const before = words.time.duration(props.one.before)
    return isShorter() ? say.shorter(words.time.duration(props.one.after), before) : say.best(before)
  }
  return (
    <section class="card stack">
      <h2 class="row">
        <Face person={props.one.person} size="s" />
        {props.one.person.isMe ? words.today.you : props.one.person.name}
      </h2>
      <Para text={line()} />
      <ol class="day-visits">
        <For each={props.one.stops}>
          {(stop) => (
            <li class="day-visit">
              <span class="grow">
                <b>
                  {dates.time(stop.start)}, {stop.visit.title}
                </b>
                <span class="quiet small row-line">{words.say.opening(told.place(stop.visit.place))}</span>
                <Show when={stop.start !== stop.visit.start}>
                  <span class="small row-line">{say.was(dates.time(stop.visit.start))}</span>
                </Show>
                <Show when={stop.isFixed}>
                  <span class="quiet small row-line">{say.stays}</span>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ol>
      <Show when={isShorter() && props.iPlan}>
        <Refusal of={keep.refusal()} />
        <button class="btn" type="button" aria-disabled={keep.busy()} onClick={() => void put()}>
          {words.rota.draft.keep}
        </button>
      </Show>
    </section>
  )
}
