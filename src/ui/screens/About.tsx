import { A } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { CardKindId, ProfileView } from '../../app/index.ts'
import { sectionIds } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { TrustStrip } from '../parts/TrustStrip.tsx'
import { AboutCardView } from './about/AboutCardView.tsx'
import { CardsDue } from './about/CardsDue.tsx'
import { nextKind } from './about/nextKind.ts'
import { Para } from '../parts/Para.tsx'

/** The supported person's profile, in their words, as far as the one who looks can see it. */
export function About() {
  const { words } = useKith()
  const open = useOpen()
  const profile = createView('profile', () => null)
  const say = words.profile
  const holder = () => open()?.team.holder.name ?? ''
  const mine = () => open()?.team.iAmHolder ?? false
  return (
    <Screen
      title={mine() ? say.title : words.me.links.profileWhat}
      heading={mine() ? say.heading : say.headingOther(holder())}
      lead={mine() ? say.lead : say.leadOther(holder())}
      wide
      back={{ href: '/me', to: words.frame.places.me }}
      before={<Show when={open()}>{(shell) => <Face person={shell().team.holder} size="xl" />}</Show>}
    >
      <Ready data={profile()}>
        {(view) => (
          <>
            <CardsDue view={view()} />
            <Show when={view().canWrite}>
              <Next kind={nextKind(view().cards)} />
            </Show>
            <Show
              when={view().cards.length > 0}
              fallback={<Para class="quiet" text={view().canWrite ? say.none : say.noneOther} />}
            >
              <Sections view={view()} />
            </Show>
            <TrustStrip />
            <div class="btns">
              <A class="btn btn-line" href="/trust">
                <Icon name="heart" />
                {words.trust.title}
              </A>
              <Show when={view().cards.length > 0}>
                <A class="btn btn-line" href="/profile/print">
                  <Icon name="print" />
                  {say.print}
                </A>
              </Show>
              <Show when={view().writers.length > 0}>
                <A class="btn btn-line" href="/profile/writers">
                  <Icon name="people" />
                  {say.writers}
                </A>
              </Show>
            </div>
          </>
        )}
      </Ready>
    </Screen>
  )
}

/** What is there, section by section; of the others nothing is shown here. */
function Sections(props: { view: ProfileView }) {
  const { words } = useKith()
  const filled = () => sectionIds.filter((id) => props.view.cards.some((card) => card.section === id))
  return (
    <For each={filled()}>
      {(id) => (
        <section class="stack">
          <h2>{words.profileCards.sections[id]}</h2>
          <div class="cards">
            <For each={props.view.cards.filter((card) => card.section === id)}>
              {(card) => <AboutCardView card={card} />}
            </For>
          </div>
        </section>
      )}
    </For>
  )
}

/** One invitation at a time, never a wall of empty fields. */
function Next(props: { kind: CardKindId | undefined }) {
  const { words } = useKith()
  const say = words.profile
  return (
    <section class="card card-soft stack no-print">
      <Show when={props.kind} fallback={<h2>{words.profile.add.heading}</h2>}>
        {(kind) => (
          <>
            <div class="stack-s">
              <Para text={say.next} />
              <h2>{words.profileCards.kinds[kind()].starter} …</h2>
              <Para class="quiet" text={words.profileCards.kinds[kind()].hint} />
            </div>
            <A class="btn" href={`/profile/card/new?kind=${kind()}`}>
              <Icon name="write" />
              {say.nextWrite}
            </A>
          </>
        )}
      </Show>
      <A class="btn btn-line" href="/profile/add">
        <Icon name="plus" />
        {say.nextOther}
      </A>
    </section>
  )
}
