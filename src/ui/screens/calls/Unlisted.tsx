import { For, Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { ringName } from '../../handed.ts'
import { useNavigate } from '../../router.tsx'

/** The Holder counts them among the team, and nothing is here to reach them by. */
export function Unlisted() {
  const { words } = useKith()
  const navigate = useNavigate()
  const view = createView('unlisted', () => null)
  const say = words.calls.unlisted
  const add = (name: string) => {
    ringName.give(name)
    navigate('/people/ring/new/change')
  }
  return (
    <Show when={(view()?.names.length ?? 0) > 0}>
      <section class="card card-gap stack no-print">
        <h2>{say.title}</h2>
        <Para class="quiet" text={say.what} />
        <For each={view()?.names ?? []}>
          {(name) => (
            <div class="stack-s">
              <b>{say.name(name)}</b>
              <button class="btn btn-line" type="button" onClick={() => add(name)}>
                <Icon name="plus" />
                {say.add(name)}
              </button>
            </div>
          )}
        </For>
      </section>
    </Show>
  )
}
