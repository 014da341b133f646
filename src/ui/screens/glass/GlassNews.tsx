import { Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'

/** Said at once to the person in the middle and to each who is named: somebody asks, or has opened it. */
export function GlassNews() {
  const { words } = useKith()
  const view = createView('glass', () => null)
  const say = words.glass.news
  return (
    <Show when={view()?.news}>
      {(news) => (
        <A class="card card-soft link-row" href="/together">
          <Icon name="eye" />
          <span class="grow">
            <b>
              {news().ask.opened.length > 0
                ? say.opened(news().ask.by.name)
                : say.asked(news().ask.by.name, news().ask.reason)}
            </b>
            <span class="row-line">{say.look}</span>
          </span>
          <Icon name="next" />
        </A>
      )}
    </Show>
  )
}
