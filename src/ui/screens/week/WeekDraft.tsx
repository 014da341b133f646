import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { WeekView } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

/** For who plans: what nobody else sees yet of this week, and one button by which everybody does. */
export function WeekDraft(props: { week: WeekView }) {
  const { words, dates, tell } = useKith()
  const view = createView('draft', () => ({ day: props.week.from }))
  const publish = createAct('publishDrafts')
  const say = words.rota.draft
  const lines = () => view()?.lines ?? []
  const put = async () => {
    const done = await publish.run({ itemIds: lines().map((one) => one.itemId) })
    if (done) tell(done.gives.left > 0 ? say.left(done.gives.left) : say.published)
  }
  return (
    <>
      <Show when={lines().length > 0}>
        <section class="card card-draft stack">
          <h2>{say.heading}</h2>
          <Para text={say.lead(view()?.seenBy.map((one) => one.name) ?? [])} />
          <ul class="stack-s">
            <For each={lines()}>
              {(one) => (
                <li>
                  <A class="text-btn" href={`/week/${one.visit.visitId}`}>
                    {one.isNew ? say.new : say.otherwise}: {one.visit.title}, {dates.day(one.visit.date)},{' '}
                    {dates.time(one.visit.start)}
                  </A>
                  <Show when={one.isTwice}>
                    <Para class="small" text={say.twice} />
                  </Show>
                </li>
              )}
            </For>
          </ul>
          <Refusal of={publish.refusal()} />
          <Para class="quiet small" text={say.tells} />
          <button class="btn" type="button" aria-disabled={publish.busy()} onClick={() => void put()}>
            <Icon name="calendar" />
            {say.publish(lines().length)}
          </button>
        </section>
      </Show>
      <For each={view()?.waiting.slice(0, 4)}>
        {(monday) => (
          <A class="text-btn" href={`/week?day=${monday}`}>
            {say.waiting(dates.shortDate(monday))}
          </A>
        )}
      </For>
    </>
  )
}
