import { useNavigate, useParams } from '../router.tsx'
import { createResource, createSignal, For, Show } from 'solid-js'
import type { CardHistoryItem, CardItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { HowSaid, notSaid, saidBehalf, type HowDraft } from '../parts/OnBehalf.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** How one card came to be: who wrote what and when, from what each phone signed. */
export function AboutBefore() {
  const { words } = useKith()
  const params = useParams()
  const profile = createView('profile', () => null)
  const card = () => profile()?.cards.find((one) => one.cardId === params.cardId)
  const say = words.profile.past
  return (
    <Screen
      title={say.title}
      heading={card() ? say.heading(card()?.starter ?? '') : say.title}
      lead={say.lead}
      back={{ href: '/profile', to: words.profile.title }}
    >
      <Ready data={profile()}>
        {() => (
          <Show when={card()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => <Past card={one()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Past(props: { card: CardItem }) {
  const read = createAct('readCardHistory')
  const [items] = createResource(
    () => ({ cardId: props.card.cardId, at: props.card.changedAt }),
    async ({ cardId }) => (await read.run({ cardId }))?.gives.items ?? [],
  )
  return (
    <>
      <Refusal of={read.refusal()} />
      <ol class="stack past">
        <For each={items.latest}>
          {(item) => (
            <li>
              <PastItem card={props.card} item={item} />
            </li>
          )}
        </For>
      </ol>
      <Seen audience={props.card.audience} />
    </>
  )
}

function PastItem(props: { card: CardItem; item: CardHistoryItem }) {
  const { words, dates, tell } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const save = createAct('saveCard')
  const say = words.profile
  const mine = () => open()?.team.iAmHolder ?? false
  const isNow = () =>
    props.card.sayings.some((one) => one.at === props.item.at && one.text === props.item.saying.text)
  const [said, setSaid] = createSignal<HowDraft>()
  const putBack = async () => {
    if (!mine() && !said()) return void setSaid(notSaid)
    const behalf = saidBehalf(said() ?? null, save)
    if (behalf === undefined) return
    const { text, symbols, scales, safe, media, helper } = props.item.saying
    const saved = await save.run({
      cardId: props.card.cardId,
      circleId: props.card.audience.circle.circleId,
      starter: props.item.starter,
      ...{ text, symbols: [...symbols], scales: { ...scales }, safe: [...safe], helper },
      media: media.map((one) => one.mediaId),
      behalf,
    })
    if (!saved) return
    tell(say.past.saved)
    navigate('/profile')
  }
  const by = () => words.say.calledName(props.item.by?.name ?? say.somebody)
  return (
    <article class="card stack-s">
      <Show when={isNow()}>
        <p class="chip">{say.past.now}</p>
      </Show>
      <Show when={!props.item.gone} fallback={<Para text={say.past.gone} />}>
        <p class="quote pre" dir="auto">
          {props.item.saying.text}
        </p>
      </Show>
      <p class="said-by">{say.by(by(), dates.stamp(props.item.at))}</p>
      <Show when={props.card.canWrite && !isNow() && !props.item.gone}>
        <Show when={said()}>{(how) => <HowSaid value={how()} onChange={setSaid} />}</Show>
        <Refusal of={save.refusal()} />
        <button
          class="btn btn-line btn-s"
          type="button"
          aria-disabled={save.busy()}
          aria-label={say.past.backOf(dates.stamp(props.item.at))}
          onClick={() => void putBack()}
        >
          <Icon name="undo" />
          {say.past.back}
        </button>
      </Show>
    </article>
  )
}
