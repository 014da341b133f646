import { createMemo, createSignal, For, Show } from 'solid-js'
import type { MedicineView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { MediaList } from '../parts/media/MediaList.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams, useSearchParams } from '../router.tsx'
import { Allergies } from './medicine/Allergies.tsx'
import { Double } from './medicine/Double.tsx'
import { Give } from './medicine/Give.tsx'
import { Heard } from './medicine/Heard.tsx'
import { History } from './medicine/History.tsx'
import { MyClock } from './medicine/MyClock.tsx'
import { Review } from './medicine/Review.tsx'
import { standing, useLastWords } from './medicine/said.ts'
import { Stock } from './medicine/Stock.tsx'
import { StopNow } from './medicine/StopNow.tsx'
import { Wordings } from './medicine/Wordings.tsx'

export type OneMedicine = NonNullable<MedicineView>

/** One medicine: when it was taken last, then what it is, then two buttons. A recent dose stands in the way of all else. */
export function Medicine() {
  const { words, dates } = useKith()
  const params = useParams()
  const [search] = useSearchParams()
  const view = createView('medicine', () => ({ medicineId: params.medicineId ?? '' }))
  const [why, setWhy] = createSignal('')
  const last = useLastWords()
  const say = words.medicine
  const wordings = () => {
    const item = view()?.item
    return item ? standing(item) : []
  }
  const shown = () => wordings()[0]
  /** Of all that stands: where people have not agreed, nobody sees one of them alone. */
  const strengths = () =>
    wordings().map(({ words: its }) =>
      [its.strength, its.formulation, ...(its.isStopped ? [say.stopped] : [])].filter(Boolean).join(', '),
    )
  /** The time that was tapped; else what is due; else none, for what is taken when it is needed. */
  const due = createMemo(() => {
    const all = view()?.due ?? []
    return all.find((one) => one.occasion === search.at) ?? all.find((one) => one.state !== 'written') ?? null
  })
  const stops = () => {
    const one = view()
    return one !== null && one !== undefined && why() === '' && !one.item.isStopped && isInTheWay(one)
  }
  const isInTheWay = (one: OneMedicine) => {
    const isOpen = due()?.state !== 'written' && (due() !== null || (shown()?.words.isNeeded ?? false))
    return isOpen && one.item.stop !== null
  }
  return (
    <Screen
      title={say.title}
      heading={stops() ? say.stop.heading : shown()?.words.name}
      back={{ href: search.visit ? `/medicine?visit=${search.visit}` : '/medicine', to: say.title }}
      step={stops() ? 'stop' : 'give'}
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={say.notYours} />}>
            {(one) => (
              <Show when={!stops()} fallback={<StopNow one={one()} onWhy={setWhy} />}>
                <div class="stack-l">
                  <Para class="medicine-last" text={last(one().item)} />
                  <MyClock clock={one().clock} />
                  <For each={one().doubles}>{(double) => <Double double={double} />}</For>
                  <Show when={shown()?.photos.length}>
                    <div class="medicine-photos">
                      <MediaList items={shown()?.photos ?? []} />
                    </div>
                  </Show>
                  <div class="stack-s">
                    <For each={[...new Set(strengths())]}>{(text) => <p class="medicine-big">{text}</p>}</For>
                    <Show when={shown()?.words.whatFor}>
                      {(text) => <Para text={text()} picture="medicine" />}
                    </Show>
                    <Show when={shown()?.words.tryFirst}>
                      {(text) => <Para text={`${say.what.tryFirst}: ${text()}`} picture="medicine" />}
                    </Show>
                    <Show when={shown()?.words.instructions}>
                      {(text) => <Para strong text={text()} picture="medicine" />}
                    </Show>
                    <For each={one().item.wordings.filter(({ words: its }) => its.covert !== '')}>
                      {({ words: its }) => (
                        <Para picture="medicine" text={`${say.what.covert}: ${its.covert}`} />
                      )}
                    </For>
                    <Show when={one().item.wordings.length > 1 || shown()?.isOdd}>
                      <Para strong class="clay" text={shown()?.isOdd ? say.odd : say.notAgreed} />
                    </Show>
                    <Show when={due()}>
                      {(time) => (
                        <p class="day-line">
                          {say.at(dates.time(time().time))}
                          {time().isCritical ? `. ${say.critical}` : ''}
                        </p>
                      )}
                    </Show>
                  </div>
                  <Give one={one()} due={due()} why={why()} visitId={search.visit ?? null} />
                  <Allergies items={one().allergies} />
                  <Review item={one().item} />
                  <Heard heard={one().heard} />
                  <Seen audience={one().item.audience} />
                  <History one={one()} />
                  <Wordings one={one()} />
                  <Stock item={one().item} />
                </div>
              </Show>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
