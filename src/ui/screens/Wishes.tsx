import { For, Show, type JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { PersonRef, WishesView, WishItem } from '../../app/index.ts'
import { wishKinds } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { WishReaders } from './wishes/WishReaders.tsx'

/** Whom I would like to come, and whom please not: for myself, and for whom the Holder lets see hers. */
export function Wishes() {
  const { words } = useKith()
  const open = useOpen()
  const view = createView('wishes', () => null)
  const say = words.wishes
  const mine = () => open()?.team.iAmHolder ?? false
  return (
    <Screen
      title={say.title}
      heading={say.heading(mine())}
      lead={`${say.lead} ${say.never}`}
      back={{ href: '/me', to: words.me.title }}
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().holders}>{(all) => <Theirs of={all()} holder={now().holder} />}</Show>
            <Show
              when={now().mine.length > 0}
              fallback={
                <div class="card stack-s">
                  <Para text={say.none} />
                  <Show when={now().people.length > 0}>
                    <Para class="quiet" text={say.noneWhat} />
                  </Show>
                </div>
              }
            >
              <Groups as="h2" of={now().mine} heading={(kind) => say.groups[kind](now().iAmHolder)}>
                {(one) => (
                  <A class="link-row" href={`/people/${one.person.personId}/wish`}>
                    <WishLine of={one} />
                    <Icon name="next" />
                  </A>
                )}
              </Groups>
            </Show>
            <NotNoted view={now()} />
            <Show when={now().iAmHolder}>
              <WishReaders view={now()} />
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function NotNoted(props: { view: WishesView }) {
  const { words } = useKith()
  const others = (): readonly PersonRef[] =>
    props.view.people.filter((one) => !props.view.mine.some(({ person }) => person.personId === one.personId))
  return (
    <Show when={others().length > 0}>
      <section class="stack-s">
        <h2>{words.wishes.about}</h2>
        <ul class="card links">
          <For each={others()}>
            {(one) => (
              <li>
                <A class="link-row" href={`/people/${one.personId}/wish`}>
                  <Face person={one} size="s" />
                  <b class="grow">{one.name}</b>
                  <Icon name="next" />
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Theirs(props: { of: readonly WishItem[]; holder: PersonRef }) {
  const { words } = useKith()
  const say = words.wishes.theirs
  return (
    <section class="card card-soft stack">
      <h2>{say.heading(props.holder.name)}</h2>
      <Para text={say.lead(props.holder.name)} />
      <Groups as="h3" of={props.of} heading={(kind) => say.groups[kind]}>
        {(one) => (
          <span class="circle-row">
            <WishLine of={one} />
          </span>
        )}
      </Groups>
    </section>
  )
}

function Groups(props: {
  as: 'h2' | 'h3'
  of: readonly WishItem[]
  heading: (kind: WishItem['kind']) => string
  children: (one: WishItem) => JSX.Element
}) {
  const inGroup = (kind: WishItem['kind']) => props.of.filter((one) => one.kind === kind)
  return (
    <For each={wishKinds}>
      {(kind) => (
        <Show when={inGroup(kind).length > 0}>
          <section class="stack-s">
            <Dynamic component={props.as}>{props.heading(kind)}</Dynamic>
            <ul class="card links">
              <For each={inGroup(kind)}>{(one) => <li>{props.children(one)}</li>}</For>
            </ul>
          </section>
        </Show>
      )}
    </For>
  )
}

function WishLine(props: { of: WishItem }) {
  return (
    <>
      <Face person={props.of.person} size="s" />
      <span class="grow">
        <b>{props.of.person.name}</b>
        <Show when={props.of.why !== ''}>
          <span class="quiet row-line pre">{props.of.why}</span>
        </Show>
      </span>
    </>
  )
}
