import { A, useParams } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { ProfileView, SectionId } from '../../app/index.ts'
import { cardKinds, sectionIds } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** Chooses what to write: a section, then one of its few cards. */
export function AboutAdd() {
  const { words } = useKith()
  const params = useParams()
  const profile = createView('profile', () => null)
  const say = words.profile.add
  const section = () => sectionIds.find((id) => id === params.section)
  return (
    <Screen
      title={say.title}
      heading={section() ? words.profileCards.sections[section() ?? 'also'] : say.heading}
      lead={section() ? undefined : say.lead}
      step={section() ?? ''}
      back={
        section() ? { href: '/profile/add', to: say.title } : { href: '/profile', to: words.profile.title }
      }
    >
      <Ready data={profile()}>
        {(view) => (
          <Show when={view().canWrite} fallback={<Para text={words.frame.notYours.lead} />}>
            <Show when={section()} fallback={<AllSections view={view()} />}>
              {(id) => <OneSection view={view()} section={id()} />}
            </Show>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

const kindsOf = (section: SectionId) => cardKinds.filter((kind) => kind.section === section)
const isWritten = (view: ProfileView, kind: string): boolean => view.cards.some((card) => card.kind === kind)

function AllSections(props: { view: ProfileView }) {
  const { words } = useKith()
  const say = words.profile.add
  return (
    <>
      <Own />
      <div class="card links">
        <For each={sectionIds}>
          {(id) => (
            <A class="link-row" href={`/profile/add/${id}`}>
              <span class="grow">
                <b>{words.profileCards.sections[id]}</b>
                <span class="quiet">
                  {say.filled(
                    kindsOf(id).filter((kind) => isWritten(props.view, kind.id)).length,
                    kindsOf(id).length,
                  )}
                </span>
              </span>
              <Icon name="next" />
            </A>
          )}
        </For>
      </div>
    </>
  )
}

function OneSection(props: { view: ProfileView; section: SectionId }) {
  const { words } = useKith()
  const say = words.profile.add
  const open = () => kindsOf(props.section).filter((kind) => !isWritten(props.view, kind.id))
  const written = () => props.view.cards.filter((card) => card.section === props.section)
  return (
    <>
      <Show when={open().length > 0} fallback={<Para text={say.done} />}>
        <div class="card links">
          <For each={open()}>
            {(kind) => (
              <A class="link-row" href={`/profile/card/new?kind=${kind.id}`}>
                <Icon name="plus" />
                <span class="grow">
                  <b>{words.profileCards.kinds[kind.id].starter}</b>
                  <span class="quiet">{words.profileCards.kinds[kind.id].hint}</span>
                </span>
                <Icon name="next" />
              </A>
            )}
          </For>
        </div>
      </Show>
      <Show when={props.section === 'also'}>
        <Own />
      </Show>
      <Show when={written().length > 0}>
        <section class="stack-s">
          <h2>{say.more}</h2>
          <div class="card links">
            <For each={written()}>
              {(card) => (
                <A class="link-row" href={`/profile/card/${card.cardId}`}>
                  <Icon name="check" />
                  <b class="grow">{card.starter}</b>
                  <Icon name="next" />
                </A>
              )}
            </For>
          </div>
        </section>
      </Show>
    </>
  )
}

function Own() {
  const { words } = useKith()
  return (
    <div class="card links">
      <A class="link-row" href="/profile/card/new">
        <Icon name="write" />
        <span class="grow">
          <b>{words.profile.add.own}</b>
          <span class="quiet">{words.profile.add.ownWhat}</span>
        </span>
        <Icon name="next" />
      </A>
    </div>
  )
}
