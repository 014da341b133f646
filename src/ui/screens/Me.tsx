import { For, Show } from 'solid-js'
import type { MeView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen, type OpenShell } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { meRows, type MeGroup } from './me/groups.ts'
import type { MeHere } from './me/MeRow.tsx'
import { OnThisPhone } from './me/OnThisPhone.tsx'
import { PostBox } from './me/PostBox.tsx'
import { Para } from '../parts/Para.tsx'

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
      wide
      before={<Show when={open()}>{(now) => <Face person={now().me} size="xl" />}</Show>}
    >
      <Para class="quiet" text={words.me.onlyYou} />
      <Ready data={me()} cards={3}>
        {(view) => <Show when={open()}>{(shell) => <Groups open={shell()} view={view()} />}</Show>}
      </Ready>
    </Screen>
  )
}

function Groups(props: { open: OpenShell; view: MeView }) {
  const { words } = useKith()
  const here: MeHere = {
    words,
    get open() {
      return props.open
    },
    get view() {
      return props.view
    },
    get mine() {
      return props.open.team.iAmHolder
    },
    get holder() {
      return props.open.team.holder.name
    },
  }
  return (
    <div class="columns" data-even="yes">
      <div class="stack-l">
        <Group name="about" here={here} />
        <Group name="team" here={here} />
      </div>
      <div class="stack-l">
        <Group name="safety" here={here} />
        <Group name="phone" here={here} />
        <OnThisPhone view={props.view} />
        <PostBox view={props.view} />
      </div>
    </div>
  )
}

function Group(props: { name: MeGroup; here: MeHere }) {
  const rows = () => meRows[props.name]
  const heading = () => props.here.words.me.groups[props.name]
  return (
    <Show when={rows().some((one) => one.when(props.here))}>
      <section class="stack-s" aria-label={heading()}>
        <h2>{heading()}</h2>
        <div class="card links">
          <For each={rows()}>{(one) => <one.row here={props.here} />}</For>
        </div>
      </section>
    </Show>
  )
}
