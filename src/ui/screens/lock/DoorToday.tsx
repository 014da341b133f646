import { createResource, For, Show } from 'solid-js'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

/** Before a locked device: who comes today, where the person in the middle lets that be read. Names and times, and nothing else. */
export function DoorToday() {
  const { words, dates, bridge, clock } = useKith()
  const [cards] = createResource(async () => (await bridge.doorCards?.().catch(() => [])) ?? [])
  const today = () => dates.plainDate(clock.now())
  const here = () => (cards.latest ?? []).flatMap((card) => card.days).filter(({ date }) => date === today())
  const visits = () =>
    here()
      .flatMap((day) => day.visits)
      .sort((a, b) => a.start.localeCompare(b.start))
  return (
    <Show when={here().length > 0}>
      <section class="card stack">
        <h2>{dates.day(today())}</h2>
        <Show when={visits().length > 0} fallback={<Para text={words.day.door.nobody} />}>
          <ul class="stack-s">
            <For each={visits()}>
              {({ start, names }) => (
                <li class="door-visit">
                  <Icon name={names.length > 0 ? 'me' : 'question'} />
                  <span>
                    <b>{dates.time(start)}</b>{' '}
                    {names.length > 0 ? words.say.list(names.map(words.say.calledName)) : words.today.nobody}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </Show>
  )
}
