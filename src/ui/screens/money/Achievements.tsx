import { For, Show } from 'solid-js'
import type { AchievementItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { A } from '../../router.tsx'

/** What people are glad to tell of themselves: side by side and never counted against one another. */
export function Achievements() {
  const { words } = useKith()
  const view = createView('achievements', () => null)
  const say = words.achievements
  return (
    <section class="stack">
      <h2>{say.heading}</h2>
      <For each={view()?.mine}>{(item) => <One item={item} />}</For>
      <For each={view()?.others}>{(item) => <One item={item} />}</For>
      <Show when={view()?.mine.length === 0 && view()?.others.length === 0}>
        <Para class="quiet" text={say.none} />
      </Show>
      <A class="btn btn-line" href="/money/coins/tell">
        <Icon name="plus" />
        {say.tell}
      </A>
    </section>
  )
}

function One(props: { item: AchievementItem }) {
  const { words, tell } = useKith()
  const say = words.achievements
  const back = createAct('takeBackAchievement')
  const { item } = props
  const names = () => item.circles.map((one) => circleName(words, one))
  const takeBack = async () => {
    if (await back.run({ ids: item.ids })) tell(say.backDone)
  }
  return (
    <article class="card stack">
      <div class="row">
        <Face person={item.person} />
        <div class="grow">
          <h3>
            {item.kind === 'hours'
              ? say.gave(item.person.name, item.person.isMe, words.money.hours(item.minutes), item.year)
              : say.learned(item.person.name, item.person.isMe)}
          </h3>
          <Show when={item.text !== ''}>
            <q>{item.text}</q>
          </Show>
          <Show when={item.isSigned}>
            <Para class="quiet" text={say.signed} />
          </Show>
        </div>
      </div>
      <Show when={item.person.isMe}>
        <Para class="quiet" text={say.toldIn(names())} />
        <Refusal of={back.refusal()} />
        <button
          class="btn btn-quiet btn-s"
          type="button"
          aria-disabled={back.busy()}
          onClick={() => void takeBack()}
        >
          {words.money.takeBack}
        </button>
        <Show when={item.saved !== 'sent'}>
          <SavedMark saved={item.saved} />
        </Show>
      </Show>
    </article>
  )
}
