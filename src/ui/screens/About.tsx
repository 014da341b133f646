import { A } from '../router.tsx'
import { For, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { AboutCardView } from './about/AboutCardView.tsx'

/** The supported person's profile, in their words, as far as the one who looks can see it. */
export function About() {
  const { words } = useKith()
  const open = useOpen()
  const profile = createView('profile', () => null)
  const say = words.profile
  const holder = () => open()?.team.holder.name ?? ''
  const mine = () => open()?.team.iAmHolder ?? false
  const left = () => {
    const used = new Set(profile()?.cards.map((card) => card.starter))
    return say.starters.filter((starter) => !used.has(starter))
  }
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
            <Show
              when={view().cards.length > 0}
              fallback={<p class="quiet">{view().canWrite ? say.none : say.noneOther}</p>}
            >
              <h2 class="unseen">{say.title}</h2>
              <div class="cards">
                <For each={view().cards}>
                  {(card) => <AboutCardView card={card} canWrite={view().canWrite} />}
                </For>
              </div>
            </Show>
            <Show when={view().canWrite}>
              <section class="stack">
                <h2>{say.startersHeading}</h2>
                <ul class="suggest suggest-links">
                  <For each={left()}>
                    {(starter) => (
                      <li>
                        <A href={`/profile/card/new?begin=${encodeURIComponent(starter)}`}>
                          <Icon name="plus" />
                          {starter} …
                        </A>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </Show>
            <div class="btns">
              <Show when={view().canWrite}>
                <A class="btn" href="/profile/card/new">
                  <Icon name="plus" />
                  {say.add}
                </A>
              </Show>
              <Show when={view().cards.length > 0}>
                <button class="btn btn-line" type="button" onClick={() => window.print()}>
                  <Icon name="print" />
                  {say.print}
                </button>
              </Show>
            </div>
          </>
        )}
      </Ready>
    </Screen>
  )
}
