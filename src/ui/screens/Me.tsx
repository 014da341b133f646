import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { meRows, rowsByPage, type MePage } from './me/groups.ts'
import { MeRows } from './me/MeRows.tsx'
import { OnThisPhone } from './me/OnThisPhone.tsx'
import { PostBox } from './me/PostBox.tsx'

export function Me() {
  const { words } = useKith()
  const open = useOpen()
  const me = createView('me', () => null)
  const holder = () => open()?.team.holder.name ?? ''
  const mine = () => open()?.team.iAmHolder ?? false
  return (
    <Screen
      title={words.me.title}
      heading={open()?.me.name ?? words.me.title}
      lead={mine() ? words.me.holder : words.me.inTeam(holder())}
      before={<Show when={open()}>{(now) => <Face person={now().me} size="xl" />}</Show>}
    >
      <Para class="quiet" text={words.me.onlyYou} />
      <Ready data={me()} cards={3}>
        {(view) => (
          <Show when={open()}>
            {(shell) => <MeRows rows={meRows} label={words.me.title} open={shell()} view={view()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

/** One of the pages under Me. */
export function MePart(props: { page: MePage }) {
  const { words } = useKith()
  const open = useOpen()
  const me = createView('me', () => null)
  const say = () => words.me.pages[props.page]
  return (
    <Screen
      title={say().name}
      heading={say().name}
      lead={say().lead}
      back={{ href: '/me', to: words.frame.places.me }}
    >
      <Ready data={me()} cards={3}>
        {(view) => (
          <Show when={open()}>
            {(shell) => (
              <div class="stack-l">
                <MeRows rows={rowsByPage[props.page]} label={say().name} open={shell()} view={view()} />
                <Show when={props.page === 'phone'}>
                  <OnThisPhone view={view()} />
                  <PostBox view={view()} />
                </Show>
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
