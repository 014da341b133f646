import { For, Show } from 'solid-js'
import type { TrustSays } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Para } from '../parts/Para.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams } from '../router.tsx'
import { TrustAnswers } from './trust/TrustWords.tsx'

/** What was agreed, on paper: what the sheet tells is said before it is printed. */
export function TrustSheet() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('trust', () => null)
  const talk = () => view()?.talks.find((one) => one.talkId === params['talkId'])
  const say = words.trust
  const sideOf = (name: string, says: TrustSays | '') => {
    if (says === 'trust') return say.one.trusts(name)
    return says === 'talk' ? say.one.talks(name) : say.one.open(name)
  }
  return (
    <Screen
      title={say.paper.title}
      lead={say.paper.lead}
      back={{ href: `/trust/${params['talkId'] ?? ''}`, to: say.one.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={talk()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => (
              <>
                <Para
                  class="no-print"
                  text={say.paper.tells(
                    say.topics[one().heads[0]?.topic ?? 'other'],
                    one().audience.people.map(({ name }) => name),
                  )}
                />
                <For each={one().heads}>
                  {(head) => (
                    <PaperSheet
                      kind="trust"
                      subject={head.wordingId}
                      circle={one().audience.circle}
                      heading={say.agreedAbout(head.topic, head.title)}
                      of={now().holder.name}
                    >
                      <div class="stack">
                        <p class="pre trust-said" dir="auto">
                          {head.title}
                        </p>
                        <TrustAnswers of={head} />
                        <section class="stack-s">
                          <h3>{say.paper.sides}</h3>
                          <For each={head.sides}>
                            {({ person, says }) => <Para text={sideOf(person.name, says)} />}
                          </For>
                        </section>
                      </div>
                    </PaperSheet>
                  )}
                </For>
              </>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
