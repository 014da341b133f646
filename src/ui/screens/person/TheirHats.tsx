import { For, Show } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useWords } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'
import { useHatWords } from '../hats/hatWords.ts'

/** What somebody looks after in the team: the hats they wear now. */
export function TheirHats(props: { person: PersonRef }) {
  const words = useWords()
  const hatWords = useHatWords()
  const view = createView('hats', () => null)
  const worn = () =>
    (view()?.hats ?? []).filter((hat) =>
      hat.wears.some((one) => one.state === 'worn' && one.person.personId === props.person.personId),
    )
  return (
    <Show when={worn().length > 0}>
      <section class="stack">
        <h2>{words.hats.theirs(props.person.isMe, words.say.calledName(props.person.name))}</h2>
        <div class="card links">
          <For each={worn()}>
            {(hat) => (
              <A class="link-row" href={`/hats/${hat.hatId}`}>
                <Icon name={hatWords.icon(hat)} />
                <span class="grow">
                  <b>{hatWords.name(hat)}</b>
                  <span class="quiet">{hatWords.what(hat)}</span>
                </span>
                <Icon name="next" />
              </A>
            )}
          </For>
        </div>
      </section>
    </Show>
  )
}
