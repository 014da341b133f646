import { For, Show } from 'solid-js'
import type { MedicineItem } from '../../../app/index.ts'
import { addDays, addMonths } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'

const months = [3, 6, 12] as const

/** For who keeps the chart: somebody looks at it again, or it ends. One tap says that it stays as it is. */
export function Review(props: { item: MedicineItem }) {
  const { words, dates, clock, tell } = useKith()
  const act = createAct('lookedAt')
  const say = words.medicine.review
  const isReview = () => props.item.reminders.some(({ is }) => is === 'review')
  /** Words on which people have not agreed are settled first. */
  const canStay = () => isReview() && props.item.wordings.length === 1
  const stay = async (review: string) => {
    const { medicineId, wordings } = props.item
    const replaces = wordings.map((one) => one.versionId)
    if (await act.run({ medicineId, replaces, review })) tell(say.done)
  }
  const inMonths = (n: number) => {
    const day = dates.plainDate(clock.now())
    return addDays(`${addMonths(day.slice(0, 7), n)}-01`, Number(day.slice(8)) - 1)
  }
  return (
    <Show when={props.item.reminders.length > 0}>
      <section class="card card-sun stack">
        <h2>
          <Icon name="calendar" />{' '}
          {isReview() ? say.heading : say.rowEnds(props.item.wordings[0]?.words.name ?? '')}
        </h2>
        <For each={props.item.reminders}>
          {({ is, day }) => (
            <Para
              picture="medicine"
              text={is === 'review' ? say.due(dates.longDate(day)) : say.ends(dates.longDate(day))}
            />
          )}
        </For>
        <Show when={canStay()}>
          <fieldset class="stack-s">
            <legend class="legend">{say.stays}</legend>
            <div class="picks">
              <For each={months}>
                {(n) => (
                  <button
                    class="btn btn-line"
                    type="button"
                    aria-disabled={act.busy()}
                    onClick={() => void stay(inMonths(n))}
                  >
                    {say.months(n)}
                  </button>
                )}
              </For>
              <button
                class="btn btn-quiet"
                type="button"
                aria-disabled={act.busy()}
                onClick={() => void stay('')}
              >
                {say.never}
              </button>
            </div>
          </fieldset>
        </Show>
        <A class="btn btn-line" href={`/medicine/${props.item.medicineId}/change`}>
          <Icon name="write" />
          {say.change}
        </A>
        <Refusal of={act.refusal()} />
        <Para class="quiet" text={say.who} />
      </section>
    </Show>
  )
}
