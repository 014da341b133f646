import { For, Show } from 'solid-js'
import type { MedicineItem, MedicinesView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useSearchParams } from '../router.tsx'
import { backToMe } from './me/groups.ts'
import { Allergies } from './medicine/Allergies.tsx'
import { AskEffect } from './medicine/AskEffect.tsx'
import { AskWitness } from './medicine/AskWitness.tsx'
import { OtherTaken } from './medicine/OtherTaken.tsx'
import { DueRow, NeededRow, OtherRow } from './medicine/rows.tsx'
import { Heard } from './medicine/Heard.tsx'
import { MyClock } from './medicine/MyClock.tsx'

/** What is due now, what must be on time first; then what is there when it is needed, and what comes later today. */
export function Medicines() {
  const { words } = useKith()
  const open = useOpen()
  const [search] = useSearchParams()
  const view = createView('medicines', () => null)
  const say = words.medicine
  const heading = () => say.heading(open()?.team.iAmHolder ?? true, open()?.team.holder.name ?? '')
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={say.lead}
      back={
        search.visit ? { href: `/write/${search.visit}`, to: words.visit.theVisit } : backToMe(words, 'days')
      }
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={now().audience} fallback={<Para text={say.notYours} />}>
            <Body view={now()} />
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Body(props: { view: MedicinesView }) {
  const { words, dates } = useKith()
  const [search] = useSearchParams()
  const say = words.medicine
  const visit = () => (search.visit ? `?visit=${search.visit}` : '')
  const all = () => [...props.view.others, ...props.view.needed]
  const nameOf = (item: MedicineItem) => item.wordings[0]?.words.name ?? ''
  const reminders = () => all().flatMap((item) => item.reminders.map((one) => ({ item, ...one })))
  const isEmpty = () =>
    props.view.due.length + props.view.later.length + props.view.written.length === 0 &&
    props.view.needed.length + props.view.others.length === 0
  return (
    <div class="stack-l">
      <Allergies items={props.view.allergies} />
      <MyClock clock={props.view.clock} />
      <For each={props.view.doubles}>
        {(double) => (
          <A class="notice notice-clay medicine-row" href={`/medicine/${double.medicineId}`}>
            <Icon name="alert" />
            <b class="grow">{say.double.row(double.name)}</b>
            <Icon name="next" />
          </A>
        )}
      </For>
      <For each={props.view.asked}>{(one) => <AskWitness name={one.name} dose={one.dose} />}</For>
      <Show when={!isEmpty()} fallback={<Empty />}>
        <section class="stack">
          <h2>{say.due}</h2>
          <For each={props.view.due} fallback={<Para class="quiet" text={say.dueNone} />}>
            {(due) => <DueRow due={due} visit={search.visit} />}
          </For>
        </section>
        <For each={all().filter((item) => item.stock?.isLow && !item.isStopped)}>
          {(item) => (
            <A class="notice notice-sun medicine-row" href={`/medicine/${item.medicineId}`}>
              <Icon name="shopping" />
              <span class="grow">
                <b>{item.wordings[0]?.words.name}</b>
                <span class="row-line">{say.stock.low}</span>
              </span>
              <Icon name="next" />
            </A>
          )}
        </For>
        <For each={reminders()}>
          {({ item, is, day }) => (
            <A class="notice notice-sun medicine-row" href={`/medicine/${item.medicineId}`}>
              <Icon name="calendar" />
              <span class="grow">
                <b>{is === 'review' ? say.review.row(nameOf(item)) : say.review.rowEnds(nameOf(item))}</b>
                <span class="row-line">
                  {is === 'review'
                    ? say.review.by(dates.longDate(day))
                    : say.review.lastDay(dates.longDate(day))}
                </span>
              </span>
              <Icon name="next" />
            </A>
          )}
        </For>
        <For each={props.view.ask}>{(one) => <AskEffect name={one.name} dose={one.dose} />}</For>
        <Show when={props.view.needed.length > 0}>
          <section class="stack">
            <h2>{say.needed}</h2>
            <For each={props.view.needed}>{(item) => <NeededRow item={item} visit={visit()} />}</For>
          </section>
        </Show>
        <Show when={props.view.later.length > 0}>
          <section class="stack">
            <h2>{say.later}</h2>
            <For each={props.view.later}>{(due) => <DueRow due={due} visit={search.visit} />}</For>
          </section>
        </Show>
        <Show when={props.view.written.length > 0}>
          <section class="stack">
            <h2>{say.written}</h2>
            <For each={props.view.written}>{(due) => <DueRow due={due} visit={search.visit} />}</For>
          </section>
        </Show>
        <Fold title={say.all}>
          <div class="stack">
            <For each={all()}>{(item) => <OtherRow item={item} />}</For>
          </div>
        </Fold>
      </Show>
      <OtherTaken items={all()} visitId={search.visit} />
      <Heard heard={props.view.heard} />
      <Show when={props.view.audience}>{(audience) => <Seen audience={audience()} />}</Show>
      <A class="btn" classList={{ 'btn-line': !isEmpty() }} href="/medicine/new">
        <Icon name="plus" />
        {say.add}
      </A>
      <A class="btn btn-line" href="/medicine/chart">
        <Icon name="print" />
        {say.chart.link}
      </A>
    </div>
  )
}

function Empty() {
  const { words } = useKith()
  return (
    <div class="card card-gap stack-s">
      <b>{words.medicine.none}</b>
      <Para text={words.medicine.noneWhat} />
    </div>
  )
}
