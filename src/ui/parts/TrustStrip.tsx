import { For, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { A } from '../router.tsx'
import { Icon } from './Icon.tsx'

/** What both sides trust, each a line that leads to it. Nothing where nothing is agreed. */
export function TrustStrip() {
  const { words } = useKith()
  const view = createView('trust', () => null)
  const say = words.trust
  const agreed = () =>
    (view()?.talks ?? []).flatMap((talk) => {
      const [head] = talk.heads
      const isAgreed = head?.state === 'agreed' && talk.heads.length === 1 && !talk.isOver
      return head && isAgreed ? [{ talk, head }] : []
    })
  return (
    <Show when={agreed().length > 0}>
      <section class="stack-s">
        <h2>{say.strip}</h2>
        <nav class="card links" aria-label={say.strip}>
          <For each={agreed()}>
            {({ talk, head }) => (
              <A class="link-row" href={`/trust/${talk.talkId}`}>
                <Icon name="check" />
                <span class="grow">
                  <b dir="auto">{say.agreedAbout(head.topic, head.title)}</b>
                  <span class="quiet" dir="auto">
                    {talk.isDue ? say.due : head.title}
                  </span>
                </span>
                <Icon name="next" />
              </A>
            )}
          </For>
        </nav>
      </section>
    </Show>
  )
}
