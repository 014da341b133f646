import { Show } from 'solid-js'
import type { TeamRef } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'

/** Where somebody is in several teams: whose this one is, and the way to the others. */
export function TeamHere(props: { team: TeamRef }) {
  const { words } = useKith()
  const view = createView('teams', () => null)
  const say = words.teams
  return (
    <Show when={(view()?.teams.length ?? 0) > 1}>
      <A class="card card-soft link-row" href="/teams">
        <Face person={props.team.holder} />
        <span class="grow">
          <b>{props.team.iAmHolder ? say.mine : say.teamOf(props.team.holder.name)}</b>
          <span class="row-line">{say.others}</span>
        </span>
        <Icon name="next" />
      </A>
    </Show>
  )
}
