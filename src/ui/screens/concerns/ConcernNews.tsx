import { Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'

/** To those whom somebody told: that there is something to read, and not a word of what or by whom. */
export function ConcernNews() {
  const { words } = useKith()
  const view = createView('concerns', () => null)
  const say = words.concerns.list
  return (
    <Show when={view()?.news}>
      {(news) => (
        <A class="card card-soft link-row" href="/concerns">
          <Icon name="shield" />
          <span class="grow">
            <b>{say.news(news())}</b>
            <span class="row-line">{say.newsWhat}</span>
          </span>
          <Icon name="next" />
        </A>
      )}
    </Show>
  )
}
