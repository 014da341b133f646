import { Show } from 'solid-js'
import { A, useNavigate } from '../router.tsx'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Steps } from './leave/Steps.tsx'
import { WhenForm } from './leave/WhenForm.tsx'
import { backToMe } from './me/groups.ts'
import { Para } from '../parts/Para.tsx'

/** A member stops: well, step by step, or at once and quietly, which is one tap from here. */
export function Leave() {
  const { words } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const view = createView('leaving', () => null)
  const say = words.leaving
  const holder = () => open()?.team.holder.name ?? ''
  return (
    <Screen
      title={say.title}
      heading={view()?.mine ? say.headingSteps(holder()) : say.heading(holder())}
      lead={open()?.team.iAmHolder ? words.me.leave.holder : view()?.mine ? say.leadSteps : say.lead}
      back={backToMe(words, 'leaving')}
    >
      <Show when={!open()?.team.iAmHolder}>
        <A class="card link-row" href="/me/leave/now">
          <Icon name="leave" />
          <span class="grow">
            <b>{say.nowDoor}</b>
            <span class="quiet">{say.nowWhat}</span>
          </span>
          <Icon name="next" />
        </A>
        <Ready data={view()}>
          {(now) => (
            <Show
              when={now().mine}
              fallback={
                <section class="stack">
                  <h2>{say.well}</h2>
                  <Para text={say.wellWhat} />
                  <WhenForm
                    view={now()}
                    personId={null}
                    from={undefined}
                    onDone={() => navigate('/me/leave')}
                  />
                </section>
              }
            >
              {(item) => <Steps item={item()} view={now()} at="/me/leave" />}
            </Show>
          )}
        </Ready>
      </Show>
    </Screen>
  )
}
