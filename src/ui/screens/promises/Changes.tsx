import { For, Show } from 'solid-js'
import type { PromiseChanges, PromiseLanguage } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

/** Point by point, what is other than when I signed: said in words, and never by colour alone. */
export function Changes(props: { changes: PromiseChanges; language: PromiseLanguage }) {
  const { words } = useKith()
  const say = words.promises.mine
  return (
    <section class="notice notice-sun stack promise-changes">
      <div class="grow stack">
        <h2>
          <Icon name="news" /> {say.changed}
        </h2>
        <Para text={say.changedWhat} />
        <dl class="stack-s">
          <For each={props.changes.added}>
            {(point) => (
              <div>
                <dt>{say.added}</dt>
                <dd>{point.words[props.language]}</dd>
              </div>
            )}
          </For>
          <For each={props.changes.changed}>
            {(change) => (
              <div>
                <dt>{say.after}</dt>
                <dd>{change.after.words[props.language]}</dd>
                <dt>{say.before}</dt>
                <dd>{change.before.words[props.language]}</dd>
              </div>
            )}
          </For>
          <Show when={props.changes.gone.length > 0}>
            <For each={props.changes.gone}>
              {(point) => (
                <div>
                  <dt>{say.gone}</dt>
                  <dd>{point.words[props.language]}</dd>
                </div>
              )}
            </For>
          </Show>
        </dl>
      </div>
    </section>
  )
}
