import { createSignal, Index, Show } from 'solid-js'
import type { TodayView } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { A } from '../../router.tsx'
import { useNeeds } from './needs.ts'

/** More than three at once is a list to worry about. */
const shown = 3

/** One list, the most pressing first; the others are a tap away, also where nothing presses. */
export function Needs(props: { view: TodayView }) {
  const { words } = useKith()
  const open = useOpen()
  const needs = useNeeds(() => props.view)
  const [all, setAll] = createSignal(false)
  const say = words.day.needs
  const mine = () => open()?.team.iAmHolder ?? true
  const heading = () => (mine() ? say.heading : say.headingFor(open()?.team.holder.name ?? ''))
  const now = () => (all() ? needs() : needs().slice(0, shown))
  return (
    <section class="stack">
      <Show when={needs().length > 0 || !mine()}>
        <h2>{heading()}</h2>
        <Show when={needs().length > 0} fallback={<Para class="quiet" text={say.nothing} />}>
          <div class="card links">
            <Index each={now()}>
              {(need) => (
                <A class="link-row" href={need().href} data-gap={need().isGap ? 'yes' : 'no'}>
                  <span class="need-sign">
                    <Icon name={need().icon} />
                  </span>
                  <span class="grow">
                    <b>{need().title}</b>
                    <span class="row-line quiet">{need().what}</span>
                  </span>
                  <Icon name="next" />
                </A>
              )}
            </Index>
          </div>
        </Show>
      </Show>
      <div class="row-wrap">
        <Show when={needs().length > shown}>
          <button class="text-btn" type="button" aria-expanded={all()} onClick={() => setAll(!all())}>
            {all() ? say.fewer : say.more(needs().length - shown)}
          </button>
        </Show>
        <A class="text-btn" href="/tasks">
          {say.all}
        </A>
      </div>
    </section>
  )
}
