import { For, Show } from 'solid-js'
import type { MeView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

/** How it stands with the co-op's post box, and what was set aside. */
export function PostBox(props: { view: MeView }) {
  const { words, dates } = useKith()
  const say = words.me.setAside
  return (
    <section class="card stack">
      <h2>{words.me.post.heading}</h2>
      <Para text={words.me.post.states[props.view.relay.state]} />
      <dl class="facts">
        <div>
          <dt>{words.me.post.address}</dt>
          <dd>{props.view.relay.address}</dd>
        </div>
      </dl>
      <Show when={props.view.setAside.length > 0}>
        <details>
          <summary class="summary">
            <Icon name="next" />
            {say.heading}: {say.count(props.view.setAside.length)}
          </summary>
          <div class="stack-s">
            <Para class="quiet" text={say.what} />
            <ul class="stack-s">
              <For each={props.view.setAside}>
                {(one) => (
                  <li>
                    {one.by ? say.from(one.by.name) : say.unknown}
                    {one.at === null ? '' : `, ${dates.stamp(one.at)}`}
                  </li>
                )}
              </For>
            </ul>
          </div>
        </details>
      </Show>
    </section>
  )
}
