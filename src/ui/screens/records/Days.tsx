import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { TimelineDay, TimelineFilter, TimelineItem } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { CameFromOnce } from '../../parts/CameFrom.tsx'
import { RecordCard } from '../../parts/RecordCard.tsx'
import { Ready } from '../../parts/Skeleton.tsx'
import { Line } from './DayLine.tsx'
import { PaperCard } from './PaperCard.tsx'
import { SaidCard } from './SaidCard.tsx'

/** A day of 500 things is shown bit by bit. */
const atFirst = 20

/** The days of one month. `most`: of the newest things that were written, no more than these. */
export function MonthDays(props: { month: string; filter: TimelineFilter; most?: number }) {
  const view = createView('timelineMonth', () => ({ ...props.filter, month: props.month }))
  const days = () => {
    let left = props.most ?? Number.POSITIVE_INFINITY
    return (view()?.days ?? []).flatMap((day) => {
      if (props.most === undefined) return [day]
      const items = day.items.slice(0, left)
      left -= items.length
      return items.length > 0 ? [{ ...day, items, lines: [] }] : []
    })
  }
  return (
    <Ready data={view()} cards={1}>
      {() => (
        <CameFromOnce>
          <ol class="stack-l">
            <For each={days()}>{(day) => <Day day={day} />}</For>
          </ol>
        </CameFromOnce>
      )}
    </Ready>
  )
}

function Day(props: { day: TimelineDay }) {
  const { words, dates } = useKith()
  const [most, setMost] = createSignal(atFirst)
  const rest = () => props.day.items.length - most()
  return (
    <li class="stack">
      <h3 class="day-head">{dates.day(props.day.date)}</h3>
      <For each={props.day.items.slice(0, most())}>{(item) => <Item item={item} />}</For>
      <Show when={rest() > 0}>
        <button class="btn btn-quiet btn-s no-print" type="button" onClick={() => setMost(most() + 50)}>
          {words.records.moreOfDay(Math.min(rest(), 50))}
        </button>
      </Show>
      <For each={props.day.lines}>{(line) => <Line line={line} />}</For>
    </li>
  )
}

export function Item(props: { item: TimelineItem }) {
  return (
    <Switch>
      <Match when={props.item.kind === 'visit' && props.item}>
        {(visit) => <RecordCard record={visit().record} level="h4" />}
      </Match>
      <Match when={props.item.kind === 'paper' && props.item}>
        {(paper) => <PaperCard item={paper()} />}
      </Match>
      <Match when={(props.item.kind === 'note' || props.item.kind === 'noticed') && props.item}>
        {(said) => <SaidCard item={said()} />}
      </Match>
    </Switch>
  )
}
