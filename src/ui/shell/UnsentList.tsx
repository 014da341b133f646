import { For, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName } from '../parts/Audience.tsx'
import { Para } from '../parts/Para.tsx'

const mostShown = 20

/** What is on this device only: of each thing what kind it is, whom it is for, and when it was written. */
export function UnsentList() {
  const { words, dates } = useKith()
  const unsent = createView('unsent', () => null)
  const say = words.saving.waiting
  const more = () => Math.max(0, (unsent()?.items.length ?? 0) - mostShown)
  return (
    <Show when={unsent()}>
      {(view) => (
        <section class="stack-s">
          <h3>{say.heading}</h3>
          <ul class="stack-s">
            <For each={view().items.slice(0, mostShown)}>
              {(item) => (
                <li class="row">
                  <CircleMark purpose={item.circle.purpose} own={item.circle.own} />
                  <span class="grow">
                    {say.kind[item.kind]}, {circleName(words, item.circle)}
                    <span class="quiet small row-line">{dates.stamp(item.at)}</span>
                  </span>
                </li>
              )}
            </For>
            <Show when={more() > 0}>
              <li>
                <Para text={say.more(more())} />
              </li>
            </Show>
            <Show when={view().others > 0}>
              <li>
                <Para text={say.others(view().others)} />
              </li>
            </Show>
          </ul>
        </section>
      )}
    </Show>
  )
}
