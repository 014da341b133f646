import { For, Show } from 'solid-js'
import type { CardItem, CardSaying } from '../../app/index.ts'
import { safeWishes, scaleIds, tileIds } from '../../domain/index.ts'
import { useKith, useOpen } from '../kith.ts'
import { Icon } from './Icon.tsx'
import { Lines } from './Lines.tsx'
import { MediaList } from './media/MediaList.tsx'
import { BehalfLine } from './OnBehalf.tsx'
import { Para } from './Para.tsx'

/**
 * What a card says. Where two people wrote it at the same time both are shown, side by side, on every screen: of what
 * somebody is allergic to nobody shall read only half.
 */
export function CardWords(props: { card: CardItem; large?: boolean }) {
  const { words } = useKith()
  return (
    <Show
      when={props.card.sayings.length > 1}
      fallback={
        <For each={props.card.sayings}>{(saying) => <Said saying={saying} large={props.large} />}</For>
      }
    >
      <div class="two-words">
        <div class="two-head">
          <Icon name="alert" />
          <div class="grow">
            <Para strong text={`${words.profile.two.heading}.`} />
            <Para text={words.profile.two.lead} />
          </div>
        </div>
        <div class="two-each">
          <For each={props.card.sayings}>
            {(saying) => (
              <div class="two-one">
                <Said saying={saying} large={props.large} />
                <SaidBy saying={saying} />
              </div>
            )}
          </For>
        </div>
      </div>
    </Show>
  )
}

/** Who wrote these words down, and when. */
export function SaidBy(props: { saying: CardSaying }) {
  const { words, dates } = useKith()
  const open = useOpen()
  const say = words.profile
  const called = (name: string) => words.say.calledName(name)
  const holder = () => called(open()?.team.holder.name ?? '')
  const by = () => props.saying.by
  const when = () => dates.stamp(props.saying.at)
  return (
    <div class="said-by">
      <p>
        <Show when={props.saying.helper !== ''}>{say.together(holder(), props.saying.helper)} </Show>
        <Show when={by()} fallback={say.byNobody(when())}>
          {(who) => say.by(called(who().name), when())}
        </Show>
      </p>
      <BehalfLine by={null} behalf={props.saying.behalf} />
      <Show when={props.saying.lapsed}>
        <Para class="lapsed" text={say.lapsed(called(by()?.name ?? say.somebody), holder())} />
      </Show>
    </div>
  )
}

function Said(props: { saying: CardSaying; large?: boolean | undefined }) {
  const { words } = useKith()
  const text = () => (props.saying.gone ? words.profile.two.gone : props.saying.text)
  const pictures = () => tileIds.filter((name) => props.saying.symbols.includes(name))
  const safe = () =>
    safeWishes.filter((one) => props.saying.safe.includes(one)).map((one) => words.rota.safe.name[one])
  const scales = () =>
    scaleIds.flatMap((id) => {
      const step = props.saying.scales[id]
      return step === undefined ? [] : [{ id, step }]
    })
  return (
    <>
      <Show when={pictures().length > 0}>
        <p class="card-pictures">
          <For each={pictures()}>
            {(name) => (
              <span>
                <Icon name={name} />
                {words.write.tiles[name]}
              </span>
            )}
          </For>
        </p>
      </Show>
      <Show when={safe().length > 0}>
        <Lines lines={safe()} sign="heart" />
      </Show>
      <Show when={text() !== ''}>
        <p class={`quote pre ${props.large ? 'show-card' : ''}`} dir="auto">
          {text()}
        </p>
      </Show>
      <MediaList items={props.saying.media} by={props.saying.by?.name} />
      <Show when={scales().length > 0}>
        <dl class="scales">
          <For each={scales()}>
            {({ id, step }) => (
              <div>
                <dt>{words.profileCards.scales[id].name}</dt>
                <dd>
                  <span class="scale-dots" data-step={step} aria-hidden="true">
                    <For each={[1, 2, 3, 4, 5]}>{(n) => <i data-on={n === step ? 'yes' : 'no'} />}</For>
                  </span>
                  {words.profileCards.scales[id].steps[step - 1]}
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </>
  )
}
