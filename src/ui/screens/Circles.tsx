import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { CircleDetails, CirclesView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Rings } from '../parts/Rings.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { CircleLink, sayOthers } from './circles/CircleLink.tsx'
import { TimesOver } from './circles/TimesOver.tsx'
import { Para } from '../parts/Para.tsx'

/** All circles: the picture, and each as one sentence. */
export function Circles() {
  const { words } = useKith()
  const view = createView('circles', () => null)
  const say = words.circlePage
  const heading = () =>
    view()?.iAmHolder === false ? say.headingMember(view()?.holder.name ?? '') : say.heading
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={say.lead}
      wide
      back={{ href: '/people', to: words.people.title }}
    >
      <Ready data={view()} cards={3}>
        {(known) => (
          <div class="stack-l">
            <TimesOver />
            <div class="columns" data-even="yes">
              <Picture view={known()} />
              <div class="stack-l">
                <Part circles={known().circles} />
                <Show when={known().canMake}>
                  <A class="btn" href="/circles/new">
                    <Icon name="plus" />
                    {say.make}
                  </A>
                </Show>
                <Part title={say.onlyHeading} lead={say.onlyLead} circles={known().only} />
                <Part title={say.endedHeading} lead={say.endedLead} circles={known().ended} />
              </div>
            </div>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Part(props: { title?: string; lead?: string; circles: readonly CircleDetails[] }) {
  return (
    <Show when={props.circles.length > 0}>
      <section class="stack">
        <Show when={props.title}>
          <h2>{props.title}</h2>
          <Para class="quiet" text={props.lead ?? ''} />
        </Show>
        <ul class="card links">
          <For each={props.circles}>
            {(item) => (
              <li>
                <CircleLink item={item} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Picture(props: { view: CirclesView }) {
  const { words } = useKith()
  const [hot, setHot] = createSignal<string>()
  const items = () =>
    props.view.circles.map((item) => ({
      circle: item.circle,
      people: item.people.map((one) => one.person),
      canChange: item.canChange,
      canTake: item.canTake,
      canName: item.canName,
      canOffer: false,
    }))
  const people = () => items().find((one) => one.circle.purpose === 'everyone')?.people ?? []
  const sentences = () =>
    props.view.circles.map((item) => `${circleName(words, item.circle)}: ${sayOthers(words, item)}.`)
  return (
    <Show when={people().length > 1}>
      <Rings
        people={people()}
        circles={items()}
        label={words.people.rings(props.view.holder.name, sentences())}
        hot={hot()}
        onTouch={(circleId) => setHot(hot() === circleId ? undefined : circleId)}
      />
    </Show>
  )
}
