import { For, Show } from 'solid-js'
import type { HatItem, HatsView } from '../../app/index.ts'
import { A, useParams } from '../router.tsx'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName, Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { InPlace } from '../parts/InPlace.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { HatAsked } from './hats/HatAsked.tsx'
import { PutAway } from './hats/PutAway.tsx'
import { StepBack } from './hats/StepBack.tsx'
import { Wearer } from './hats/Wearer.tsx'
import { useHatWords } from './hats/hatWords.ts'
import { Para } from '../parts/Para.tsx'

/** One hat: what it is, what it needs, what it does not give, and who wears it. */
export function Hat() {
  const { words } = useKith()
  const params = useParams()
  const say = useHatWords()
  const view = createView('hats', () => null)
  const hat = () => view()?.hats.find((one) => one.hatId === params['hatId'])
  const lead = () => {
    const one = hat()
    return one && say.what(one)
  }
  return (
    <Screen
      title={words.hats.title}
      heading={<Show when={hat()}>{(one) => say.name(one())}</Show>}
      lead={lead()}
      back={{ href: '/hats', to: words.hats.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={hat()} fallback={<Para text={words.hats.page.gone} />}>
            {(one) => <Page hat={one()} view={now()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Page(props: { hat: HatItem; view: HatsView }) {
  const { words } = useKith()
  const hatWords = useHatWords()
  const say = words.hats.page
  const needs = () => props.hat.circles.map((circle) => circleName(words, circle))
  const does = () => (props.hat.kind === null ? undefined : hatWords.ofKind(props.hat.kind))
  const shown = () => props.hat.wears.filter((one) => one.state !== 'asked' || !one.person.isMe)
  return (
    <div class="stack-l">
      <HatAsked />
      <Show when={props.hat.kind === 'starter' && shown().find((one) => one.person.isMe)}>
        {(mine) => <StepBack one={mine()} />}
      </Show>
      <Show when={props.hat.changedBy}>
        {(person) => (
          <div class="notice">
            <Icon name="alert" />
            <Para class="grow" text={words.hats.changedBy(hatWords.who(person()))} />
          </div>
        )}
      </Show>
      <section class="stack">
        <h2>{say.who}</h2>
        <Show when={shown().length > 0} fallback={<Para class="card card-gap" text={words.hats.nobody} />}>
          <For each={shown()}>{(one) => <Wearer one={one} hat={props.hat} />}</For>
        </Show>
        <Show when={props.hat.mayOffer}>
          <InPlace />
          <A class="btn" href={`/hats/${props.hat.hatId}/ask`}>
            {shown().length > 0 ? words.hats.offerAnother : words.hats.offer}
          </A>
        </Show>
      </section>
      <section class="card stack">
        <Para text={needs().length > 0 ? say.needs(needs()) : say.needsNothing} />
        <Show when={does()}>
          {(kind) => (
            <>
              <h3>{say.will}</h3>
              <Lines lines={kind().will} sign="check" />
              <h3>{say.wont}</h3>
              <Lines lines={kind().wont} sign="cross" />
            </>
          )}
        </Show>
        <Para class="quiet" text={say.nothing} />
        <Show when={props.view.audience}>{(audience) => <Seen audience={audience()} />}</Show>
      </section>
      <Show when={props.hat.mayOffer}>
        <ul class="stack-s">
          <Show when={props.hat.kind === null}>
            <li>
              <A class="text-btn" href={`/hats/${props.hat.hatId}/change`}>
                <Icon name="write" />
                {say.change}
              </A>
            </li>
          </Show>
          <li>
            <PutAway hatId={props.hat.hatId} />
          </li>
        </ul>
      </Show>
    </div>
  )
}
