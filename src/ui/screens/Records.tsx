import { createEffect, createSignal, For, on, Show } from 'solid-js'
import type { TimelineFilter, TimelineView } from '../../app/index.ts'
import { pictureIds, timelineKinds } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useSearchParams } from '../router.tsx'
import { MonthDays } from './records/Days.tsx'
import { Faces } from './records/Faces.tsx'
import { Filter } from './records/Filter.tsx'

/** All that was written of days, month by month as somebody goes further back. What is shown stands in the address. */
export function Records() {
  const { words } = useKith()
  const [search, setSearch] = useSearchParams()
  const say = words.records
  const filter = (): TimelineFilter & { from: string } => ({
    picture: pictureIds.find((one) => one === search['picture']) ?? '',
    circleId: search['circle'] ?? '',
    kind: timelineKinds.find((one) => one === search['kind']) ?? '',
    from: search['from'] ?? '',
  })
  const asked = (): TimelineFilter => {
    const { picture, circleId, kind = '' } = filter()
    return { picture, circleId, kind }
  }
  const isFiltered = () => Object.values(filter()).some((one) => one !== '')
  const view = createView('timeline', asked)
  return (
    <Screen title={say.title} heading={say.heading} back={{ href: '/write', to: words.write.title }} wide>
      <div class="columns" data-list="yes">
        <section class="stack no-print">
          <A class="btn btn-big" href="/records/new">
            <Icon name="write" />
            {say.add}
          </A>
          <Show when={view()}>{(now) => <Faces faces={now().faces} />}</Show>
          <Show when={isFiltered() || (view()?.months.length ?? 0) > 0}>
            <Filter
              filter={filter()}
              months={view()?.months ?? []}
              onChange={({ picture, circleId, kind, from }) =>
                setSearch({
                  picture: picture || undefined,
                  kind: kind || undefined,
                  circle: circleId || undefined,
                  from: from || undefined,
                })
              }
            />
          </Show>
        </section>
        <Ready data={view()} cards={3}>
          {(now) => <Months view={now()} filter={asked()} from={filter().from} />}
        </Ready>
      </div>
    </Screen>
  )
}

function Months(props: { view: TimelineView; filter: TimelineFilter; from: string }) {
  const { words } = useKith()
  const [most, setMost] = createSignal(1)
  const say = words.records
  createEffect(
    on(
      () => [props.filter.picture, props.filter.circleId, props.filter.kind, props.from],
      () => setMost(1),
      { defer: true },
    ),
  )
  const months = () => props.view.months.filter((month) => props.from === '' || month <= props.from)
  const isWhole = () =>
    props.filter.picture === '' && props.filter.circleId === '' && (props.filter.kind ?? '') === ''
  return (
    <section class="stack-l">
      <Show
        when={months().length > 0}
        fallback={<Para class="quiet" text={isWhole() ? say.none : say.noneOf} />}
      >
        <For each={months().slice(0, most())}>
          {(month) => <MonthDays month={month} filter={props.filter} />}
        </For>
        <div class="row-wrap no-print">
          <Show when={months().length > most()} fallback={<Para class="quiet" text={say.end} />}>
            <button class="btn btn-line" type="button" onClick={() => setMost(most() + 1)}>
              {say.earlier}
            </button>
          </Show>
          <A class="text-btn" href="/records/print">
            <Icon name="print" />
            {say.print}
          </A>
          <A class="text-btn" href="/records/keep">
            <Icon name="clock" />
            {words.keeping.title}
          </A>
        </div>
      </Show>
    </section>
  )
}
