import { For, Show } from 'solid-js'
import type { BeginningStep } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import type { IconName } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Door } from './FirstSteps.tsx'

const icons: Readonly<Record<BeginningStep, IconName>> = {
  about: 'me',
  support: 'card',
  hello: 'talk',
  face: 'camera',
  promise: 'write',
}

/** Of five first steps three at a time is enough for one page. */
const shown = 3

/** For somebody who has just come in. Each goes when it is done; "Not now" takes all of them away. */
export function Beginning() {
  const { words } = useKith()
  const open = useOpen()
  const view = createView('beginning', () => null)
  const note = createAct('noteNews')
  const say = words.today.beginning
  const holder = () => open()?.team.holder
  const hrefs = (): Readonly<Record<BeginningStep, string>> => ({
    about: `/people/${holder()?.personId ?? ''}`,
    support: '/profile',
    hello: `/talk/${view()?.everyoneId ?? ''}`,
    face: '/me/page/photo',
    promise: '/promises/support',
  })
  const steps = () => (view()?.steps ?? []).slice(0, shown)
  return (
    <Show when={steps().length > 0}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <Para class="quiet" text={say.lead} />
        <div class="doors">
          <For each={steps()}>
            {({ step, newsId }) => (
              <Door
                href={hrefs()[step]}
                icon={icons[step]}
                title={say.steps[step].name(holder()?.name ?? '')}
                what={say.steps[step].what}
                onGo={() => newsId !== null && void note.run({ newsIds: [newsId] })}
              />
            )}
          </For>
        </div>
        <Refusal of={note.refusal()} />
        <button
          class="btn btn-quiet"
          type="button"
          onClick={() => void note.run({ newsIds: [view()?.laterId ?? ''] })}
        >
          {say.later}
        </button>
      </section>
    </Show>
  )
}
