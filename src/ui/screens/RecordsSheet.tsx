import { createSignal, For, Show } from 'solid-js'
import type { TimelineItem } from '../../app/index.ts'
import { addDays, addMonths } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { DateField } from '../parts/DateField.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { noticedWords } from './records/noticedWords.ts'

/** No more than a quarter of a year stands on a sheet. */
const mostMonths = 4

/** Some days on paper, for whoever reads no screen: only what is for the circle that the sheet is for. */
export function RecordsSheet() {
  const { words, dates, clock } = useKith()
  const open = useOpen()
  const today = dates.plainDate(clock.now())
  const [from, setFrom] = createSignal(addDays(today, -6))
  const [to, setTo] = createSignal(today)
  const view = createView('timeline', () => ({ picture: '', circleId: '' }))
  const circle = () => view()?.audiences[0]?.circle
  const say = words.records.paper
  const months = () => {
    const all: string[] = []
    for (let month = to().slice(0, 7); month >= from().slice(0, 7); month = addMonths(month, -1)) {
      if (all.length === mostMonths) break
      all.push(month)
    }
    return all
  }
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/records', to: words.records.title }}>
      <div class="btns-two no-print">
        <DateField label={say.from} max={to()} value={from()} onInput={(day) => day && setFrom(day)} />
        <DateField label={say.to} max={today} value={to()} onInput={(day) => day && setTo(day)} />
      </div>
      <Ready data={view()}>
        {() => (
          <PaperSheet
            kind="records"
            subject={`${from()}.${to()}`}
            circle={circle()}
            heading={say.heading(dates.longDate(from()), dates.longDate(to()))}
            of={open()?.team.holder.name ?? ''}
          >
            <Show when={circle()} fallback={<p>{say.none}</p>}>
              {(one) => (
                <For each={months()}>
                  {(month) => (
                    <MonthOnPaper month={month} circleId={one().circleId} from={from()} to={to()} />
                  )}
                </For>
              )}
            </Show>
          </PaperSheet>
        )}
      </Ready>
    </Screen>
  )
}

function MonthOnPaper(props: { month: string; circleId: string; from: string; to: string }) {
  const { dates } = useKith()
  const view = createView('timelineMonth', () => ({
    ...{ month: props.month, picture: '', circleId: props.circleId },
  }))
  const days = () => (view()?.days ?? []).filter(({ date }) => date >= props.from && date <= props.to)
  return (
    <For each={days()}>
      {(day) => (
        <section class="stack-s">
          <h3>{dates.day(day.date)}</h3>
          <For each={day.items.toReversed()}>{(item) => <Line item={item} />}</For>
        </section>
      )}
    </For>
  )
}

function Line(props: { item: TimelineItem }) {
  const { words } = useKith()
  const said = (): { who: string; text: string } => {
    const { item } = props
    switch (item.kind) {
      case 'visit': {
        const { by, visitTitle, tiles, note, mood, handover } = item.record
        const ticked = tiles.map(
          ({ tile, outcome }) => `${words.write.tiles[tile]}: ${words.write.outcomes[outcome]}`,
        )
        const felt = mood === null ? '' : words.write.mood(words.write.moods[mood])
        return { who: by?.name ?? '', text: lines([visitTitle, ticked.join(', '), note, felt, handover]) }
      }
      case 'note':
        return {
          who: item.by.name,
          text: lines([item.tiles.map((tile) => words.write.tiles[tile]).join(', '), item.text]),
        }
      case 'noticed':
        return {
          who: item.by.name,
          text: lines([`${words.noticed.whats[item.what]}: ${noticedWords(words, item)}`, item.text]),
        }
      case 'paper':
        return { who: item.paper.writer?.name ?? item.paper.writerName, text: item.paper.text }
    }
  }
  return (
    <p class="pre">
      <b>{words.say.calledName(said().who)}.</b> {said().text}
    </p>
  )
}

const lines = (all: readonly string[]): string => all.filter((line) => line !== '').join('\n')
