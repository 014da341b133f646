import { A, Navigate } from '../router.tsx'
import { For, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { AskAgain } from './nominees/AskAgain.tsx'
import { NomineeCard } from './nominees/NomineeCard.tsx'
import { NomineeNews } from './nominees/NomineeNews.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

/** For the Holder: who acts in their place, in sentences, and the way to ask somebody or take it back. */
export function Nominees() {
  const { words } = useKith()
  const open = useOpen()
  const view = createView('nominees', () => null)
  const say = words.nominees
  const who = (name: string) => words.say.calledName(name)
  return (
    <Show when={open()?.team.iAmHolder !== false} fallback={<Navigate href="/me/acting" />}>
      <Screen title={say.title} heading={say.title} lead={say.lead} back={backToMe(words, 'team')}>
        <Ready data={view()} cards={2}>
          {(now) => (
            <div class="stack-l">
              <NomineeNews />
              <AskAgain />
              <Show
                when={now().nominees.length > 0}
                fallback={
                  <>
                    <Para strong text={say.none} />
                    <Para text={say.noneWhat} />
                  </>
                }
              >
                <For each={now().nominees}>
                  {(item) => (
                    <NomineeCard item={item} holder={now().holder}>
                      <div class="btns">
                        <A
                          class="btn btn-line btn-s"
                          href={`/me/nominees/ask?person=${item.person.personId}`}
                          aria-label={say.changeOf(who(item.person.name))}
                        >
                          {say.change}
                        </A>
                        <A
                          class="btn btn-line btn-s"
                          href={`/me/nominees/${item.person.personId}/stop`}
                          aria-label={say.takeBackOf(who(item.person.name))}
                        >
                          {say.takeBack}
                        </A>
                      </div>
                    </NomineeCard>
                  )}
                </For>
              </Show>
              <A class="btn" href="/me/nominees/ask">
                {now().nominees.length > 0 ? say.askAnother : say.askOne}
              </A>
              <Para class="quiet" text={say.only} />
            </div>
          )}
        </Ready>
      </Screen>
    </Show>
  )
}
