import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import type { ProfileView } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'

/** Calm, and only where there is something: cards that the Holder is asked to look at. */
export function CardsDue(props: { view: ProfileView }) {
  const { words } = useKith()
  const due = () => props.view.cards.filter((card) => card.due !== null).length
  return (
    <Show when={due() > 0}>
      <A class="card card-sun link-row no-print" href="/profile/check">
        <Icon name="card" />
        <span class="grow">
          <b>{words.profile.check.today(due())}</b>
          <span class="row-line">{words.profile.check.todayWhat}</span>
        </span>
        <Icon name="next" />
      </A>
    </Show>
  )
}

/** On Today. For others nothing is asked of the profile there: that they opened it is told to the Holder. */
export function CardsDueToday() {
  const open = useOpen()
  return (
    <Show when={open()?.team.iAmHolder}>
      <Due />
    </Show>
  )
}

function Due() {
  const profile = createView('profile', () => null)
  return <Show when={profile()}>{(view) => <CardsDue view={view()} />}</Show>
}
