import { For, Show } from 'solid-js'
import { A } from '../router.tsx'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { HatAsked } from './hats/HatAsked.tsx'
import { HatRow } from './hats/HatRow.tsx'
import { backToMe } from './me/groups.ts'
import { Para } from '../parts/Para.tsx'

/** Who looks after what in the team, and what nobody looks after yet. */
export function Hats() {
  const { words } = useKith()
  const open = useOpen()
  const view = createView('hats', () => null)
  const say = words.hats
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} back={backToMe(words, 'team')}>
      <Ready data={view()} cards={3}>
        {(now) => (
          <div class="stack-l">
            <HatAsked />
            <Show when={now().allOn}>
              {(person) => (
                <div class="notice">
                  <Icon name="hat" />
                  <Para class="grow" text={say.allOn(words.say.calledName(person().name))} />
                </div>
              )}
            </Show>
            <Show
              when={now().hats.length > 0}
              fallback={
                <>
                  <Para strong text={say.none} />
                  <Para
                    text={now().mayPutOut ? say.noneWhat : say.noneMember(open()?.team.holder.name ?? '')}
                  />
                </>
              }
            >
              <ul class="day-visits">
                <For each={now().hats}>
                  {(hat) => (
                    <li>
                      <HatRow hat={hat} />
                    </li>
                  )}
                </For>
              </ul>
              <Para class="quiet" text={say.page.nothing} />
            </Show>
            <Show when={now().audience}>{(audience) => <Seen audience={audience()} />}</Show>
            <Show when={now().mayPutOut}>
              <A class="btn" href="/hats/new">
                {say.putOut}
              </A>
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}
