import { A } from '../router.tsx'
import { createSignal, Show } from 'solid-js'
import type { CardItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { CardWords } from '../parts/CardWords.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Settle } from './about/Settle.tsx'
import { Para } from '../parts/Para.tsx'

/** "Still right?", one card at a time. */
export function AboutCheck() {
  const { words } = useKith()
  const profile = createView('profile', () => null)
  const [later, setLater] = createSignal<readonly string[]>([])
  const say = words.profile.check
  const due = () =>
    (profile()?.cards ?? []).filter((card) => card.due !== null && !later().includes(card.cardId))
  return (
    <Screen
      title={say.title}
      heading={due().length > 0 || !profile() ? say.heading : say.none}
      lead={due().length > 1 ? say.left(due().length - 1) : undefined}
      step={due()[0]?.cardId ?? ''}
      back={{ href: '/profile', to: words.profile.title }}
    >
      <Ready data={profile()}>
        {() => (
          <Show when={due()[0]} fallback={<Para class="quiet" text={say.noneWhat} />}>
            {(card) => <One card={card()} onLater={() => setLater([...later(), card().cardId])} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function One(props: { card: CardItem; onLater: () => void }) {
  const { words, dates, tell } = useKith()
  const confirm = createAct('confirmCard')
  const say = words.profile.check
  const lookedAt = () => props.card.checked?.at ?? props.card.changedAt
  const why = () => {
    const { by, changedAt } = props.card
    if (props.card.due === 'two') return ''
    if (props.card.due === 'changed' && changedAt !== null)
      return say.whyChanged(words.say.calledName(by?.name ?? words.profile.somebody), dates.stamp(changedAt))
    const at = lookedAt()
    return at === null ? '' : say.whyTime(dates.stamp(at))
  }
  const yes = async () => {
    if (await confirm.run({ cardId: props.card.cardId })) tell(say.saved)
  }
  return (
    <>
      <article class="card about-card">
        <h2 dir="auto">{props.card.starter}</h2>
        <CardWords card={props.card} />
        <Show when={why() !== ''}>
          <p class="said-by">{why()}</p>
        </Show>
        <Seen audience={props.card.audience} />
      </article>
      <Refusal of={confirm.refusal()} />
      <Show when={props.card.due !== 'two'} fallback={<Settle card={props.card} />}>
        <button class="btn btn-big" type="button" aria-disabled={confirm.busy()} onClick={() => void yes()}>
          <Icon name="check" />
          {say.yes}
        </button>
      </Show>
      <div class="btns btns-two">
        <A class="btn btn-line" href={`/profile/card/${props.card.cardId}`}>
          <Icon name="write" />
          {say.change}
        </A>
        <button class="btn btn-quiet" type="button" onClick={() => props.onLater()}>
          {say.later}
        </button>
      </div>
    </>
  )
}
