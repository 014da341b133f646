import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { HappenedItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { tellHappened } from '../me/tellHappened.ts'
import { Para } from '../../parts/Para.tsx'

const atOnce = 5

/** What was said in the Holder's place, and who acts for them since when: shown until somebody has looked. */
export function NomineeNews(props: { link?: boolean }) {
  const { words, dates } = useKith()
  const view = createView('nominees', () => null)
  const note = createAct('noteNews')
  const say = words.nominees.news
  const news = (): readonly HappenedItem[] => view()?.news ?? []
  const isMine = () => news().some((one) => one.by?.isMe)
  const heading = () => (news().some((one) => one.inPlace !== null) ? say.inPlace : say.changes)
  return (
    <Show when={view()}>
      {(now) => (
        <Show when={news().length > 0}>
          <section class="card card-sun stack">
            <h2>{heading()}</h2>
            <ul class="lines">
              <For each={news().slice(0, atOnce)}>
                {(one) => (
                  <li>
                    <Icon name="alert" />
                    <span>
                      {tellHappened(words, one)}{' '}
                      <span class="quiet">{words.say.opening(dates.stamp(one.at))}</span>
                    </span>
                  </li>
                )}
              </For>
            </ul>
            <Show when={news().length > atOnce}>
              <p>
                <A class="text-btn" href="/me/happened">
                  {say.more(news().length - atOnce)}
                </A>
              </p>
            </Show>
            <Show when={isMine()}>
              <Para text={say.otherDevice} />
            </Show>
            <Refusal of={note.refusal()} />
            <div class="btns">
              <button
                class="btn btn-line btn-s"
                type="button"
                aria-disabled={note.busy()}
                onClick={() => void note.run({ newsIds: news().map((one) => one.happenedId) })}
              >
                {say.know}
              </button>
              <Show when={props.link}>
                <A class="btn btn-quiet btn-s" href={now().iAmHolder ? '/me/nominees' : '/me/acting'}>
                  {now().iAmHolder ? say.page : say.pageOthers(now().holder.name)}
                </A>
              </Show>
            </div>
          </section>
        </Show>
      )}
    </Show>
  )
}
