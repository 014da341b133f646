import { For, Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { sumOf } from '../../parts/media/summary.ts'
import { A } from '../../router.tsx'

/** With whom I talk alone, and whom I could. */
export function DirectTalks() {
  const { words } = useKith()
  const view = createView('directTalks', () => null)
  const people = createView('people', () => null)
  const talks = () => view()?.talks ?? []
  const others = () =>
    (people()?.people ?? [])
      .map(({ person }) => person)
      .filter((person) => !person.isMe && !talks().some((one) => one.person.personId === person.personId))
  return (
    <Show when={talks().length + others().length > 0}>
      <section class="stack">
        <h2>{words.direct.all}</h2>
        <Show when={talks().length > 0}>
          <ul class="card links">
            <For each={talks()}>
              {(one) => (
                <li>
                  <A class="link-row" href={`/talk/with/${one.person.personId}`}>
                    <Face person={one.person} />
                    <span class="grow">
                      <b>{one.person.name}</b>
                      <span class="quiet room-last">
                        {one.isStopped ? words.direct.stop.inList : sumOf(words, one)}
                      </span>
                      <Show when={one.hasLeft}>
                        <span class="quiet small row-line">{words.direct.hasLeft}</span>
                      </Show>
                      <Show when={one.isFresh}>
                        <span class="room-fresh">{words.talk.fresh(1)}</span>
                      </Show>
                    </span>
                    <Icon name="next" />
                  </A>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={others().length > 0}>
          <Fold title={words.direct.start} icon="plus">
            <ul class="card links">
              <For each={others()}>
                {(person) => (
                  <li>
                    <A class="link-row" href={`/talk/with/${person.personId}`}>
                      <Face person={person} size="s" />
                      <span class="grow">{person.name}</span>
                      <Icon name="next" />
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </Fold>
        </Show>
      </section>
    </Show>
  )
}
